import { Temporal } from 'temporal-polyfill';
import { type Instant, type LocalDate, plusMinutes, type WallTime } from '../../../kernel/clock.ts';
import { REMINDER_KINDS, type Reminder, type ReminderKind } from '../schema.ts';

/** What an event begins with: three days before, the evening before, two hours before; recruiters two days and two hours before; and a thank-you the day after. */
export const USUAL: Readonly<Record<ReminderKind, Reminder>> = {
  'days-before': {
    ...{ kind: 'days-before', isOn: true, days: 3, atTime: '10:00', minutes: null, channel: 'usual' },
  },
  'evening-before': {
    ...{ kind: 'evening-before', isOn: true, days: 1, atTime: '18:00', minutes: null, channel: 'usual' },
  },
  'hours-before': {
    ...{ kind: 'hours-before', isOn: true, days: null, atTime: null, minutes: 120, channel: 'usual' },
  },
  'company-days-before': {
    ...{ kind: 'company-days-before', isOn: true, days: 2, atTime: '10:00', minutes: null, channel: 'usual' },
  },
  'company-hours-before': {
    ...{ kind: 'company-hours-before', isOn: true, days: null, atTime: null, minutes: 120, channel: 'usual' },
  },
  thanks: { kind: 'thanks', isOn: true, days: 1, atTime: '10:00', minutes: null, channel: 'usual' },
};

/** Whether a reminder goes by hours that pass, not by days of the calendar. */
export const isByHours = (kind: ReminderKind): boolean => HOURLY.has(kind);
const HOURLY = new Set<ReminderKind>(['hours-before', 'company-hours-before']);

/** Who reads a reminder. */
export function readersOf(kind: ReminderKind): 'candidates' | 'recruiters' {
  return kind === 'company-days-before' || kind === 'company-hours-before' ? 'recruiters' : 'candidates';
}

/** All reminders of an event: as the organiser set them, else as usual. */
export function remindersOf(chosen: readonly Reminder[]): Reminder[] {
  return REMINDER_KINDS.map((kind) => chosen.find((one) => one.kind === kind) ?? USUAL[kind]);
}

interface When {
  readonly date: LocalDate;
  readonly timeZone: string;
  /** The doors open. */
  readonly startsAt: Instant;
  /** The last round is over. */
  readonly endsAt: Instant;
}

/**
 * The moment of a reminder. Days are days of the calendar and the hour is that of the wall clock in the event's zone: "18 h
 * the evening before" stays 18 h when the clocks change in the night. "Two hours before" are hours that pass. At an hour
 * that a night in March leaves out it goes when the clocks have moved on, at one that October has twice the first time:
 * nobody has to be there, so it need not be refused as an hour of the event is.
 */
export function dueAt(reminder: Reminder, event: When): Instant | null {
  if (isByHours(reminder.kind))
    return reminder.minutes === null ? null : plusMinutes(event.startsAt, -reminder.minutes);
  if (reminder.days === null || reminder.atTime === null) return null;
  const days = reminder.kind === 'thanks' ? reminder.days : -reminder.days;
  return onCalendar(event, days, reminder.atTime);
}

function onCalendar({ date, timeZone }: When, days: number, time: WallTime): Instant {
  const day = Temporal.PlainDate.from(date).add({ days });
  const zoned = day.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) });
  return new Date(zoned.epochMilliseconds).toISOString();
}

/** A message that is later than this says nothing that its reader does not know. */
const LATEST_HOURS = 12;
/** A thank-you may wait for a server that was off. */
const LATEST_THANKS_HOURS = 48;

/**
 * Until when a reminder makes sense: twelve hours long, and no longer than the doors are closed. A thank-you may come two
 * days late. Null for one that has no moment.
 */
export function lastMoment(reminder: Reminder, event: When): Instant | null {
  const due = dueAt(reminder, event);
  if (due === null) return null;
  if (reminder.kind === 'thanks') return plusMinutes(due, LATEST_THANKS_HOURS * 60);
  const late = plusMinutes(due, LATEST_HOURS * 60);
  return late < event.startsAt ? late : event.startsAt;
}

/** Whether a reminder is to be sent now ("go"), later ("wait"), or never: it is off, too late, or the next one is due. */
export function whatToDo(
  reminder: Reminder,
  { event, all, at }: { event: When; all: readonly Reminder[]; at: Instant },
): 'go' | 'wait' | 'passed' {
  const due = dueAt(reminder, event);
  if (due === null || !reminder.isOn) return 'passed';
  if (at < due) return 'wait';
  if (at >= lastMoment(reminder, event)!) return 'passed';
  const overtaken = all.some((other) => {
    const theirs = dueAt(other, event);
    const sameReaders = readersOf(other.kind) === readersOf(reminder.kind);
    return (
      sameReaders && other.isOn && other.kind !== 'thanks' && theirs !== null && theirs > due && theirs <= at
    );
  });
  return overtaken && reminder.kind !== 'thanks' ? 'passed' : 'go';
}
