import { sql } from 'kysely';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import type { RemoteChannel, Whereabouts } from '../rules/channels.ts';
import type { PublishedMeeting } from '../rules/situation.ts';
import type { Grade } from '../schema.ts';
import { readSites, type SiteRow } from './sites.ts';

/** Who is there and what they want, as rows; the hours as wall times. */
export interface SituationRows {
  readonly candidates: readonly (Whereabouts & {
    id: string;
    presentFrom: string | null;
    presentUntil: string | null;
    accessNeeds: string[];
    interpreterLanguage: string | null;
    remoteChannel: RemoteChannel;
  })[];
  readonly recruiters: readonly (Whereabouts & {
    id: string;
    seats: number;
    firstTable: number | null;
    presentFrom: string | null;
    presentUntil: string | null;
    restMinutes: number | null;
    restFrom: string | null;
    restUntil: string | null;
    interviewRounds: number;
  })[];
  readonly sites: readonly SiteRow[];
  readonly interpreters: readonly {
    id: string;
    languages: string[];
    presentFrom: string | null;
    presentUntil: string | null;
  }[];
  readonly wishes: readonly { candidate: string; recruiter: string; rank: number }[];
  readonly grades: readonly { candidate: string; recruiter: string; grade: Grade }[];
  /** Who is late, with the instant from which they are there; the event's own time. */
  readonly late: readonly { id: string; arrival: Instant }[];
  /** Who leaves before the end, with the first round that they are not at. */
  readonly leaving: readonly { id: string; round: number }[];
  /** Tables that cannot be used. */
  readonly tablesOut: readonly number[];
}

/** Who has said or shown that they are not there: no plan counts on them. */
const GONE = ['absent', 'excused', 'left'];
/** Somebody who is late without saying how long is waited for this long; the door says the same. */
const USUAL_DELAY_MINUTES = 15;

/**
 * Everything about an event that a plan is made of, and nothing else about anybody: no name, no age, no sex, no
 * origin is read here. Eight queries, however many people.
 */
export async function readSituation(db: Db, eventId: string): Promise<SituationRows> {
  const presences = await db
    .selectFrom('presences')
    .select([
      'subjectId as id',
      'state',
      sql<Instant>`since + make_interval(mins => coalesce(late_minutes, ${USUAL_DELAY_MINUTES}::int))`.as(
        'arrival',
      ),
    ])
    .where('eventId', '=', eventId)
    .where('state', 'in', [...GONE, 'late'])
    .execute();
  const gone = new Set(presences.filter(({ state }) => state !== 'late').map(({ id }) => id));
  const happenings = await db
    .selectFrom('happenings')
    .select(['kind', 'subjectId', 'round', 'tableNumber'])
    .where('eventId', '=', eventId)
    .where('overAt', 'is', null)
    .orderBy('id')
    .execute();
  const candidates = await db
    .selectFrom('registrations')
    .select([
      'id',
      'presentFrom',
      'presentUntil',
      'accessNeeds',
      'interpreterLanguage',
      'remoteChannel',
      'attendsFrom as from',
      'siteId as site',
    ])
    .where('eventId', '=', eventId)
    .where('status', 'in', ['registered', 'confirmed'])
    .orderBy('id')
    .execute();
  const recruiters = await db
    .selectFrom('recruiters')
    .select([
      'id',
      'seats',
      'firstTable',
      'presentFrom',
      'presentUntil',
      'restMinutes',
      'restFrom',
      'restUntil',
      'interviewRounds',
      'receivesFrom as from',
      'siteId as site',
    ])
    .where('eventId', '=', eventId)
    .where('withdrawnAt', 'is', null)
    .orderBy('id')
    .execute();
  const wishes = await db
    .selectFrom('wishes')
    .select(['registrationId as candidate', 'recruiterId as recruiter', 'rank'])
    .where('eventId', '=', eventId)
    .orderBy('registrationId')
    .orderBy('rank')
    .execute();
  const grades = await db
    .selectFrom('recruiterGrades')
    .select(['registrationId as candidate', 'recruiterId as recruiter', 'grade'])
    .where('eventId', '=', eventId)
    .orderBy('registrationId')
    .orderBy('recruiterId')
    .execute();
  const interpreters = await db
    .selectFrom('interpreters')
    .select(['id', 'languages', 'presentFrom', 'presentUntil'])
    .where('eventId', '=', eventId)
    .orderBy('id')
    .execute();
  return {
    interpreters,
    sites: await readSites(db, eventId),
    candidates: candidates.filter(({ id }) => !gone.has(id)) as SituationRows['candidates'],
    recruiters: recruiters.filter(({ id }) => !gone.has(id)) as SituationRows['recruiters'],
    wishes,
    grades: grades as SituationRows['grades'],
    late: presences.filter(({ state }) => state === 'late').map(({ id, arrival }) => ({ id, arrival })),
    leaving: happenings.flatMap(({ kind, subjectId, round }) =>
      kind === 'leaves-early' && subjectId !== null && round !== null ? [{ id: subjectId, round }] : [],
    ),
    tablesOut: happenings.flatMap(({ kind, tableNumber }) =>
      kind === 'table-out' && tableNumber !== null ? [tableNumber] : [],
    ),
  };
}

/** The meetings that the published plan holds now; one that goes on into the next round lasts into it. */
export async function readPublished(db: Db, eventId: string): Promise<PublishedMeeting[]> {
  const rows = await db
    .selectFrom('meetings')
    .select([
      'registrationId as candidate',
      'recruiterId as recruiter',
      'roundNumber as round',
      'seat',
      'tableNumber as table',
      'status',
      sql<number>`greatest(
        (select count(*)::int from rounds
          where rounds.event_id = meetings.event_id and meetings.during && tstzrange(rounds.starts_at, rounds.ends_at)),
        (select round - meetings.round_number + 1 from happenings
          where happenings.meeting_id = meetings.id and kind = 'overrun' and over_at is null))`.as('rounds'),
    ])
    .where('eventId', '=', eventId)
    .where('status', '<>', 'cancelled')
    .orderBy('roundNumber')
    .orderBy('recruiterId')
    .orderBy('seat')
    .execute();
  return rows as PublishedMeeting[];
}

/** Everybody who may stand in a plan, by name: whoever is registered, and whoever already has a meeting. */
export async function readCast(
  db: Db,
  eventId: string,
): Promise<{
  candidates: { id: string; firstName: string; lastName: string }[];
  recruiters: {
    id: string;
    name: string;
    seats: number;
    presentFrom: string | null;
    presentUntil: string | null;
  }[];
}> {
  const candidates = await db
    .selectFrom('registrations')
    .innerJoin('seenPeople as people', 'people.registrationId', 'registrations.id')
    .select(['registrations.id', 'people.firstName', 'people.lastName'])
    .where('registrations.eventId', '=', eventId)
    .orderBy('people.lastName')
    .orderBy('people.firstName')
    .execute();
  const recruiters = await db
    .selectFrom('recruiters')
    .innerJoin('companies', 'companies.id', 'recruiters.companyId')
    .select([
      'recruiters.id',
      'companies.name',
      'recruiters.seats',
      'recruiters.presentFrom',
      'recruiters.presentUntil',
    ])
    .where('recruiters.eventId', '=', eventId)
    .orderBy('companies.name')
    .execute();
  return { candidates, recruiters };
}

/** When each round is, for the ranges of meetings. */
export async function roundTimes(
  db: Db,
  eventId: string,
): Promise<Map<number, { startsAt: Instant; endsAt: Instant }>> {
  const rows = await db
    .selectFrom('rounds')
    .select(['number', 'startsAt', 'endsAt'])
    .where('eventId', '=', eventId)
    .execute();
  return new Map(rows.map(({ number, startsAt, endsAt }) => [number, { startsAt, endsAt }]));
}
