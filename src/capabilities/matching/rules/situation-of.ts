import type { Instant } from '../../../kernel/clock.ts';
import type { EventFacts } from '../../events/schema.ts';
import { hoursOn } from './places.ts';
import type { PublishedMeeting, Situation } from './situation.ts';

interface Rows {
  readonly candidates: readonly ({ id: string; accessNeeds: readonly string[] } & Hours)[];
  readonly recruiters: readonly ({ id: string; seats: number; firstTable: number | null } & Hours)[];
  readonly wishes: Situation['wishes'];
  readonly grades: Situation['grades'];
}

interface Hours {
  readonly presentFrom: string | null;
  readonly presentUntil: string | null;
}

/** The event, its rows and its plan put together as the planner may know them; `now` is the event's own time. */
export function situationOf(
  event: EventFacts,
  rows: Rows,
  published: readonly PublishedMeeting[],
  now: Instant,
): Situation {
  return {
    rounds: event.rounds.map(({ number, startsAt, endsAt, cancelledAt }) => ({
      number,
      startsAt,
      endsAt,
      cancelled: cancelledAt !== null,
    })),
    tables: event.tables.map(({ number, stepFree, quiet }) => ({ number, stepFree, quiet })),
    limits: { most: event.mostInterviews, longestRun: event.longestRun, floor: event.floor },
    candidates: rows.candidates.map(({ id, accessNeeds, ...hours }) => ({
      id,
      accessNeeds,
      ...hoursOn(event, hours),
    })),
    recruiters: rows.recruiters.map(({ id, seats, firstTable, ...hours }) => ({
      id,
      seats,
      firstTable,
      ...hoursOn(event, hours),
    })),
    wishes: rows.wishes,
    grades: rows.grades,
    published,
    now,
  };
}
