import type { Instant } from '../../../kernel/clock.ts';
import type { EventFacts } from '../../events/schema.ts';
import type { RemoteChannel, Whereabouts } from './channels.ts';
import { hoursOn, type RestAsked, restOn } from './places.ts';
import type { PublishedMeeting, Situation, SituationSite } from './situation.ts';

interface Rows {
  readonly candidates: readonly ({
    id: string;
    accessNeeds: readonly string[];
    interpreterLanguage: string | null;
    remoteChannel: RemoteChannel;
  } & Whereabouts &
    Hours)[];
  readonly sites: readonly (SituationSite & { opensAt: string | null; closesAt: string | null })[];
  readonly interpreters: readonly ({ id: string; languages: readonly string[] } & Hours)[];
  readonly recruiters: readonly ({
    id: string;
    seats: number;
    firstTable: number | null;
    interviewRounds: number;
  } & Whereabouts &
    Hours &
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
  const opening = openingOf(event, rows.sites);
  const hoursHere = hoursOf(event, rows, opening);
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
    sites: rows.sites.map(({ opensAt: _, closesAt: __, ...site }) => site),
    candidates: rows.candidates.map(
      ({ id, accessNeeds, interpreterLanguage, remoteChannel, from, site, ...hours }) => ({
        id,
        accessNeeds,
        interpreterLanguage,
        remoteChannel,
        from,
        site,
        ...hoursHere(id, site, hours),
      }),
    ),
    recruiters: rows.recruiters.map(({ id, seats, firstTable, interviewRounds, from, site, ...hours }) => ({
      id,
      from,
      site,
      seats,
      firstTable,
      interviewRounds,
      rest: restOn(event, hours),
      ...hoursHere(id, site, hours),
    })),
    wishes: rows.wishes,
    grades: rows.grades,
    published,
    now,
  };
}

/** Between which instants each site is open. */
function openingOf(event: EventFacts, sites: Rows['sites']): ReadonlyMap<string, Present> {
  return new Map(
    sites.map(({ id, opensAt, closesAt }) => [
      id,
      hoursOn(event, { presentFrom: opensAt, presentUntil: closesAt }),
    ]),
  );
}

interface Present {
  readonly presentFrom: Instant | null;
  readonly presentUntil: Instant | null;
}

const later = (one: Instant | null, other: Instant | null) =>
  one === null || (other !== null && other > one) ? other : one;
const sooner = (one: Instant | null, other: Instant | null) =>
  one === null || (other !== null && other < one) ? other : one;

/** When somebody is there: the hours that they said, those of their site, and what the day has shown since. */
function hoursOf(event: EventFacts, { late, leaving }: Rows, opening: ReadonlyMap<string, Present>) {
  const arrivals = new Map(late.map(({ id, arrival }) => [id, arrival]));
  const starts = new Map(event.rounds.map(({ number, startsAt }) => [number, startsAt]));
  const departures = new Map(leaving.map(({ id, round }) => [id, starts.get(round) ?? null]));
  return (id: string, site: string | null, said: Hours): Present => {
    const { presentFrom, presentUntil } = hoursOn(event, said);
    const place = site === null ? undefined : opening.get(site);
    return {
      presentFrom: later(later(presentFrom, place?.presentFrom ?? null), arrivals.get(id) ?? null),
      presentUntil: sooner(sooner(presentUntil, place?.presentUntil ?? null), departures.get(id) ?? null),
    };
  };
}
