import { sql } from 'kysely';
import type { DoorScope, OrganiserScope } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import type { MeetingStatus, Presence } from '../schema.ts';

export interface DayCandidate {
  readonly id: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly partnerId: string | null;
  readonly partner: string | null;
  readonly cardCode: string;
  readonly waiting: boolean;
  /** Said not to come, and the plan does not know it yet: still on it, nowhere else. */
  readonly cancelled: boolean;
  readonly source: string;
  readonly state: Presence;
  readonly lateMinutes: number | null;
  readonly since: Instant;
}

export interface DayRecruiter {
  readonly id: string;
  readonly company: string;
  readonly contact: string | null;
  readonly seats: number;
  readonly firstTable: number | null;
  readonly presentFrom: string | null;
  readonly presentUntil: string | null;
  /** Withdrawn, and the plan does not know it yet. */
  readonly cancelled: boolean;
  readonly state: Presence;
  readonly lateMinutes: number | null;
  readonly since: Instant;
}

export interface DayMeeting {
  readonly id: string;
  readonly registrationId: string;
  readonly recruiterId: string;
  readonly round: number;
  readonly seat: number;
  /** Label of the table, else its number. */
  readonly table: string | null;
  readonly tableNumber: number | null;
  readonly status: MeetingStatus;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

/** Everybody and everything of the day, by name and by round. Three queries, however many people. */
export interface DayRows {
  readonly candidates: readonly DayCandidate[];
  readonly recruiters: readonly DayRecruiter[];
  readonly meetings: readonly DayMeeting[];
}

/** The day as the door and the organiser see it. */
export function readDayFor(db: Db, scope: DoorScope | OrganiserScope): Promise<DayRows> {
  return readDay(db, scope.eventId);
}

/** Whether somebody stands in the plan with a meeting that has not taken place. */
const candidateHasMeeting = sql<boolean>`exists (
  select 1 from meetings where meetings.registration_id = registrations.id and meetings.status in ('planned', 'called'))`;
const recruiterHasMeeting = sql<boolean>`exists (
  select 1 from meetings where meetings.recruiter_id = recruiters.id and meetings.status in ('planned', 'called'))`;

/** The same for the software itself, which has no reach to keep to. */
export async function readDay(db: Db, eventId: string): Promise<DayRows> {
  const candidates = await db
    .selectFrom('registrations')
    .innerJoin('seenPeople as people', 'people.registrationId', 'registrations.id')
    .leftJoin('organisations', 'organisations.id', 'registrations.partnerId')
    .leftJoin('presences', (join) =>
      join
        .onRef('presences.eventId', '=', 'registrations.eventId')
        .onRef('presences.subjectId', '=', 'registrations.id'),
    )
    .select([
      'registrations.id',
      'people.firstName',
      'people.lastName',
      'registrations.partnerId',
      'organisations.name as partner',
      'registrations.cardCode',
      'registrations.status',
      'registrations.source',
      'registrations.createdAt',
      'presences.state',
      'presences.lateMinutes',
      'presences.since',
    ])
    .where('registrations.eventId', '=', eventId)
    .where((eb) => eb.or([eb('registrations.status', '<>', 'cancelled'), candidateHasMeeting]))
    .orderBy('people.lastName')
    .orderBy('people.firstName')
    .orderBy('registrations.id')
    .execute();
  const recruiters = await db
    .selectFrom('recruiters')
    .innerJoin('companies', 'companies.id', 'recruiters.companyId')
    .leftJoin('presences', (join) =>
      join
        .onRef('presences.eventId', '=', 'recruiters.eventId')
        .onRef('presences.subjectId', '=', 'recruiters.id'),
    )
    .select([
      'recruiters.id',
      'companies.name as company',
      'recruiters.firstName',
      'recruiters.lastName',
      'recruiters.seats',
      'recruiters.firstTable',
      'recruiters.presentFrom',
      'recruiters.presentUntil',
      'recruiters.createdAt',
      'recruiters.withdrawnAt',
      'presences.state',
      'presences.lateMinutes',
      'presences.since',
    ])
    .where('recruiters.eventId', '=', eventId)
    .where((eb) => eb.or([eb('recruiters.withdrawnAt', 'is', null), recruiterHasMeeting]))
    .orderBy('companies.name')
    .execute();
  const meetings = await db
    .selectFrom('meetings')
    .leftJoin('eventTables', (join) =>
      join
        .onRef('eventTables.eventId', '=', 'meetings.eventId')
        .onRef('eventTables.number', '=', 'meetings.tableNumber'),
    )
    .select([
      'meetings.id',
      'meetings.registrationId',
      'meetings.recruiterId',
      'meetings.roundNumber as round',
      'meetings.seat',
      'meetings.tableNumber',
      'meetings.status',
      sql<string | null>`coalesce(event_tables.label, meetings.table_number::text)`.as('table'),
      sql<Instant>`lower(meetings.during)`.as('startsAt'),
      sql<Instant>`upper(meetings.during)`.as('endsAt'),
    ])
    .where('meetings.eventId', '=', eventId)
    .where('meetings.status', '<>', 'cancelled')
    .orderBy('meetings.roundNumber')
    .orderBy('meetings.recruiterId')
    .orderBy('meetings.seat')
    .execute();
  return {
    candidates: candidates.map(({ status, state, since, createdAt, ...row }) => ({
      ...row,
      waiting: status === 'waiting',
      cancelled: status === 'cancelled',
      state: status === 'cancelled' ? ('excused' as const) : ((state ?? 'expected') as Presence),
      since: since ?? createdAt,
    })),
    recruiters: recruiters.map(({ firstName, lastName, state, since, createdAt, withdrawnAt, ...row }) => ({
      ...row,
      contact: [firstName, lastName].filter(Boolean).join(' ') || null,
      cancelled: withdrawnAt !== null,
      state: withdrawnAt === null ? ((state ?? 'expected') as Presence) : ('excused' as const),
      since: since ?? createdAt,
    })),
    meetings: meetings.map((row) => ({ ...row, status: row.status as MeetingStatus })),
  };
}

/**
 * Writes what became of several meetings, of those that are still open: what somebody marked or a repair took out
 * meanwhile stays as it is. Gives how many were written of each.
 */
export async function saveStatuses(
  db: Db,
  changes: readonly { id: string; status: MeetingStatus }[],
  now: Instant,
): Promise<Partial<Record<MeetingStatus, number>>> {
  const counts: Partial<Record<MeetingStatus, number>> = {};
  for (const status of new Set(changes.map((change) => change.status))) {
    const written = await db
      .updateTable('meetings')
      .set({ status, updatedAt: now })
      .where(
        'id',
        'in',
        changes.filter((change) => change.status === status).map(({ id }) => id),
      )
      .where('status', 'in', ['planned', 'called', 'running'])
      .returning('id')
      .execute();
    counts[status] = written.length;
  }
  return counts;
}

/**
 * Events whose clock is the real one and of which a round began or ended between two instants, or begins within the
 * minutes in which people are called to their table.
 */
export async function eventsAtABoundary(
  db: Db,
  { after, until, calledMinutes }: { after: Instant; until: Instant; calledMinutes: number },
): Promise<{ eventId: string; ended: number[] }[]> {
  const { rows } = await sql<{ eventId: string; ended: number[] }>`
    select rounds.event_id as "eventId",
      coalesce(array_agg(rounds.number) filter (
        where ends_at > ${after} and ends_at <= ${until} and clock_shift_seconds = 0), '{}') as ended
    from rounds join events on events.id = rounds.event_id
    cross join lateral (select make_interval(secs => clock_shift_seconds) as shift) clock
    where cancelled_at is null and plan_version > 0 and (
      (starts_at > ${after}::timestamptz + shift and starts_at <= ${until}::timestamptz + shift)
      or (ends_at > ${after}::timestamptz + shift and ends_at <= ${until}::timestamptz + shift)
      or (starts_at - make_interval(mins => ${calledMinutes}) > ${after}::timestamptz + shift
        and starts_at - make_interval(mins => ${calledMinutes}) <= ${until}::timestamptz + shift)
    )
    group by rounds.event_id`.execute(db);
  return rows;
}

/** Tells the open pages of an event to read again what they show. */
export async function wakePages(db: Db, eventId: string): Promise<void> {
  await sql`select pg_notify('live', ${eventId})`.execute(db);
}

/** A text that differs as soon as somebody's presence or the plan's version does. */
export async function dayFingerprint(db: Db, eventId: string): Promise<string> {
  const { rows } = await sql<{ fingerprint: string }>`
    select plan_version || '/' || coalesce((
      select string_agg(subject_id || state || coalesce(late_minutes, 0) || since, ',' order by subject_id)
      from presences where event_id = events.id), '') as fingerprint
    from events where id = ${eventId}`.execute(db);
  return rows[0]?.fingerprint ?? '';
}
