import type { Instant } from '../../../kernel/clock.ts';
import type { EventFacts } from '../../events/schema.ts';
import { hoursOn, type RestAsked, restOn } from './places.ts';
import type { PublishedMeeting, Situation } from './situation.ts';

interface Rows {
  readonly candidates: readonly ({
    id: string;
    accessNeeds: readonly string[];
    interpreterLanguage: string | null;
  } & Hours)[];
  readonly interpreters: readonly ({ id: string; languages: readonly string[] } & Hours)[];
  readonly recruiters: readonly ({
    id: string;
    seats: number;
    firstTable: number | null;
    interviewRounds: number;
  } & Hours &
    RestAsked)[];
  readonly wishes: Situation['wishes'];
  readonly grades: Situation['grades'];
  readonly late: readonly { id: string; arrival: Instant }[];
  readonly leaving: readonly { id: string; round: number }[];
  readonly tablesOut: readonly number[];
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
  const hoursHere = hoursOf(event, rows);
  const out = new Set(rows.tablesOut);
  return {
    rounds: event.rounds.map(({ number, startsAt, endsAt, cancelledAt }) => ({
      number,
      startsAt,
      endsAt,
      cancelled: cancelledAt !== null,
    })),
    tables: event.tables
      .filter(({ number }) => !out.has(number))
      .map(({ number, stepFree, quiet }) => ({ number, stepFree, quiet })),
    limits: { most: event.mostInterviews, longestRun: event.longestRun, floor: event.floor },
    interpreters: rows.interpreters.map(({ id, languages, ...hours }) => ({
      id,
      languages,
      ...hoursOn(event, hours),
    })),
    candidates: rows.candidates.map(({ id, accessNeeds, interpreterLanguage, ...hours }) => ({
      id,
      accessNeeds,
      interpreterLanguage,
      ...hoursHere(id, hours),
    })),
    recruiters: rows.recruiters.map(({ id, seats, firstTable, interviewRounds, ...hours }) => ({
      id,
      seats,
      firstTable,
      interviewRounds,
      rest: restOn(event, hours),
      ...hoursHere(id, hours),
    })),
    wishes: rows.wishes,
    grades: rows.grades,
    published,
    now,
  };
}

/** When somebody is there: the hours that they said, and what the day has shown since. */
function hoursOf(event: EventFacts, { late, leaving }: Rows) {
  const arrivals = new Map(late.map(({ id, arrival }) => [id, arrival]));
  const starts = new Map(event.rounds.map(({ number, startsAt }) => [number, startsAt]));
  const departures = new Map(leaving.map(({ id, round }) => [id, starts.get(round) ?? null]));
  return (id: string, said: Hours): { presentFrom: Instant | null; presentUntil: Instant | null } => {
    const { presentFrom, presentUntil } = hoursOn(event, said);
    const [arrival, departure] = [arrivals.get(id) ?? null, departures.get(id) ?? null];
    return {
      presentFrom:
        arrival !== null && (presentFrom === null || arrival > presentFrom) ? arrival : presentFrom,
      presentUntil:
        departure !== null && (presentUntil === null || departure < presentUntil) ? departure : presentUntil,
    };
  };
}
