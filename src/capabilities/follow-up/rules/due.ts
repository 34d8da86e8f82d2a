import { Temporal } from 'temporal-polyfill';
import type { LocalDate } from '../../../kernel/clock.ts';
import { type FollowUpState, MONTHS, type Month } from '../schema.ts';

/** Without an answer after so many days, asking is somebody's work: the person stands on the list to call. */
export const CALL_AFTER_DAYS = 14;
/** Who did not answer is reminded once, after so many days. */
export const REMIND_AFTER_DAYS = 7;
/** The last follow-up is given up after so many months, as the others are when the next one is due. */
const LAST_CLOSES_MONTHS = 3;

/** The day on which somebody is asked; the last day of a month that is too short (31 January, then 28 February). */
export function dueOn(eventDate: LocalDate, month: Month): LocalDate {
  return Temporal.PlainDate.from(eventDate).add({ months: month }, { overflow: 'constrain' }).toString();
}

/** From this day on nobody is asked for that month any more; what is known can still be written down. */
export function closesOn(eventDate: LocalDate, month: Month): LocalDate {
  const next = MONTHS[MONTHS.indexOf(month) + 1];
  return next === undefined
    ? Temporal.PlainDate.from(dueOn(eventDate, month)).add({ months: LAST_CLOSES_MONTHS }).toString()
    : dueOn(eventDate, next);
}

/** The day of the oldest event of which somebody may still be asked on this day, or has just been given up. */
export function asksBack(today: LocalDate): LocalDate {
  const months = MONTHS.at(-1)! + LAST_CLOSES_MONTHS;
  return Temporal.PlainDate.from(today).subtract({ months, days: 1 }).toString();
}

/** Where a follow-up stands on a day. */
export function stateOn(
  today: LocalDate,
  followUp: { readonly eventDate: LocalDate; readonly month: Month; readonly answered: boolean },
): FollowUpState {
  const { eventDate, month, answered } = followUp;
  if (answered) return 'answered';
  const due = dueOn(eventDate, month);
  if (today < due) return 'later';
  if (today >= closesOn(eventDate, month)) return 'closed';
  return today < plusDays(due, CALL_AFTER_DAYS) ? 'waiting' : 'to-call';
}

/** The follow-up to ask for on a day: the last one due; null before the first, and after the last is given up. */
export function monthToAsk(eventDate: LocalDate, today: LocalDate): Month | null {
  const due = MONTHS.filter((month) => today >= dueOn(eventDate, month)).at(-1);
  return due === undefined || today >= closesOn(eventDate, due) ? null : due;
}

function plusDays(date: LocalDate, days: number): LocalDate {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}
