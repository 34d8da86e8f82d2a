import { sql } from 'kysely';
import type { DoorScope, OrganiserScope } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import type { DayCandidate, DayMeeting, DayRows, MeetingStatus, Presence } from '../schema.ts';

/** The day as the door and the organiser see it. Three queries, however many people. */
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
      'people.named',
      'registrations.partnerId',
      'organisations.name as partner',
      'registrations.attendsFrom',
      'registrations.siteId',
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
    .innerJoin('registrations as comer', 'comer.id', 'meetings.registrationId')
    .leftJoin('stations', 'stations.id', 'meetings.stationId')
    .leftJoin('sites', (join) =>
      join.on((eb) => eb('sites.id', '=', eb.fn.coalesce('stations.siteId', 'comer.siteId'))),
    )
    .select([
      'meetings.id',
      'meetings.registrationId',
      'meetings.recruiterId',
      'meetings.roundNumber as round',
      'meetings.seat',
      'meetings.tableNumber',
      'meetings.channel',
      'sites.name as site',
      sql<string | null>`coalesce(stations.label, stations.number::text)`.as('station'),
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
    candidates: candidates.map(({ status, state, since, createdAt, attendsFrom, ...row }) => ({
      ...row,
      attendsFrom: attendsFrom as DayCandidate['attendsFrom'],
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
    meetings: meetings.map((row) => ({
      ...row,
      channel: row.channel as DayMeeting['channel'],
      status: row.status as MeetingStatus,
    })),
  };
}
