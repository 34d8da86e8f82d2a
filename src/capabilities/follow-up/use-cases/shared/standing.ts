import { type Instant, type LocalDate, onWallClock } from '../../../../kernel/clock.ts';
import type { Db } from '../../../../kernel/database.ts';
import { eventFacts, eventNow } from '../../../events/queries.ts';
import { dueOn, stateOn } from '../../rules/due.ts';
import { type DueFollowUp, type FollowUp, MONTHS, type Month } from '../../schema.ts';

/** The event as follow-up needs it: when it was, and which day its own clock shows. */
export interface Calendar {
  readonly name: string;
  readonly eventDate: LocalDate;
  readonly today: LocalDate;
}

export async function calendarOf(db: Db, eventId: string, now: Instant): Promise<Calendar> {
  const event = await eventFacts(db, eventId);
  const today = onWallClock(eventNow(event, now), event.timeZone).date;
  return { name: event.name, eventDate: event.date, today };
}

/** A follow-up of which nothing is written down yet. */
export function unsaid(month: Month): FollowUp {
  return {
    month,
    ...{ situation: null, contract: null, startsOn: null, endsOn: null, employer: null, recruiterId: null },
    ...{ sameEmployer: null, town: null, note: null, proofId: null, answeredAt: null, answeredHow: null },
    ...{ askedAt: null, remindedAt: null, tries: 0, lastTryAt: null },
  };
}

/** All three follow-ups of somebody, with what is written down and where each stands. */
export function standing(written: readonly FollowUp[], calendar: Calendar): DueFollowUp[] {
  return standingBy(calendar)(written);
}

/** The same for many people of an event: its days are reckoned once. */
export function standingBy({ eventDate, today }: Calendar): (written: readonly FollowUp[]) => DueFollowUp[] {
  const months = MONTHS.map((month) => ({
    month,
    day: dueOn(eventDate, month),
    unanswered: stateOn(today, { eventDate, month, answered: false }),
  }));
  return (written) =>
    months.map(({ month, day, unanswered }) => {
      const one = written.find((each) => each.month === month) ?? unsaid(month);
      return { ...one, dueOn: day, state: one.situation === null ? unanswered : ('answered' as const) };
    });
}
