import { sql } from 'kysely';
import type { EventScope } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import { namedBeside } from '../rules/beside.ts';
import type { Channel, RoomState } from '../schema.ts';

const presenceOf = (of: 'registrations' | 'recruiters') => sql<string | null>`(select state from presences
  where presences.event_id = meetings.event_id and presences.subject_id = ${sql.ref(`${of}.id`)})`;

/** What the people of a call and who helps them need of it; whose calls is the scope's to say. */
function callsWithin(db: Db, scope: EventScope) {
  let rows = db
    .selectFrom('meetings')
    .innerJoin('registrations', 'registrations.id', 'meetings.registrationId')
    .innerJoin('seenPeople as people', 'people.registrationId', 'registrations.id')
    .innerJoin('recruiters', 'recruiters.id', 'meetings.recruiterId')
    .innerJoin('companies', 'companies.id', 'recruiters.companyId')
    .leftJoin('rooms', 'rooms.meetingId', 'meetings.id')
    .leftJoin('stations', 'stations.id', 'meetings.stationId')
    .leftJoin('sites', (join) =>
      join.on('sites.id', '=', sql`coalesce(stations.site_id, registrations.site_id)`),
    )
    .leftJoin('eventTables', (join) =>
      join
        .onRef('eventTables.eventId', '=', 'meetings.eventId')
        .onRef('eventTables.number', '=', 'meetings.tableNumber'),
    )
    .select([
      'meetings.id as meetingId',
      'meetings.status',
      'meetings.channel',
      'meetings.registrationId',
      'meetings.recruiterId',
      'meetings.stationId',
      sql<Instant>`lower(meetings.during)`.as('startsAt'),
      sql<Instant>`upper(meetings.during)`.as('endsAt'),
      'people.firstName',
      'people.lastName',
      'companies.name as company',
      'recruiters.firstName as recruiterFirstName',
      'recruiters.lastName as recruiterLastName',
      'sites.name as site',
      sql<string | null>`coalesce(stations.label, stations.number::text)`.as('station'),
      sql<string | null>`coalesce(event_tables.label, meetings.table_number::text)`.as('table'),
      'registrations.attendsFrom',
      'recruiters.receivesFrom',
      presenceOf('registrations').as('candidatePresence'),
      presenceOf('recruiters').as('recruiterPresence'),
      sql<{ firstName: string; role: string | null }[]>`(select coalesce(json_agg(json_build_object(
        'firstName', one.first_name, 'role', one.role) order by one.created_at, one.id), '[]')
        from co_recruiters as one where one.recruiter_id = recruiters.id)`.as('besides'),
      'rooms.id as roomId',
      'rooms.state',
      'rooms.attempt',
      'rooms.audioOnly',
      'rooms.numberShownAt',
      'rooms.serviceDownAt',
      // Who may not read a number does not learn that there is none either.
      sql<boolean>`not exists (select from people as one where one.id = registrations.person_id and one.phone is null)`.as(
        'hasPhone',
      ),
      sql<boolean>`(registrations.attends_from, registrations.site_id) is not distinct from
        (recruiters.receives_from, recruiters.site_id) and registrations.attends_from <> 'home'`.as(
        'samePlace',
      ),
    ])
    .where('meetings.eventId', '=', scope.eventId)
    .where('meetings.status', '<>', 'cancelled')
    .orderBy('meetings.during')
    .orderBy('companies.name')
    .orderBy('meetings.seat');
  if (scope.as === 'candidate') rows = rows.where('meetings.registrationId', '=', scope.registrationId);
  if (scope.as === 'recruiter' || scope.as === 'co-recruiter')
    rows = rows.where('meetings.recruiterId', '=', scope.recruiterId);
  if (scope.as === 'partner') rows = rows.where('registrations.partnerId', 'in', [...scope.organisationIds]);
  if (scope.as === 'site') rows = rows.where('sites.id', '=', scope.siteId);
  if (scope.as === 'station') rows = rows.where('meetings.stationId', '=', scope.stationId);
  return rows;
}

type Row = Awaited<ReturnType<ReturnType<typeof callsWithin>['execute']>>[number];

function callOf(row: Row) {
  return {
    ...row,
    channel: row.channel as Channel,
    state: (row.state ?? 'planned') as RoomState,
    attempt: row.attempt ?? 1,
    audioOnly: row.audioOnly ?? false,
    beside: row.besides.map(namedBeside),
    candidate: `${row.firstName} ${row.lastName}`.trim(),
    contact: [row.recruiterFirstName, row.recruiterLastName].filter(Boolean).join(' ') || null,
  };
}
export type StoredCall = ReturnType<typeof callOf>;

/** The meetings at a distance within reach, and those that began there and went on elsewhere, in the order of time. */
export async function listCalls(db: Db, scope: EventScope): Promise<StoredCall[]> {
  const rows = await callsWithin(db, scope)
    .where((eb) =>
      eb.or([
        eb('meetings.channel', '<>', 'table'),
        eb('rooms.id', 'is not', null),
        eb.exists(
          eb
            .selectFrom('channelSwitches')
            .select('channelSwitches.id')
            .whereRef('channelSwitches.meetingId', '=', 'meetings.id'),
        ),
      ]),
    )
    .execute();
  return rows.map(callOf);
}

/** One meeting within reach, whatever its channel; null for anybody else's. */
export async function findCall(db: Db, scope: EventScope, meetingId: string): Promise<StoredCall | null> {
  const row = await callsWithin(db, scope).where('meetings.id', '=', meetingId).executeTakeFirst();
  return row ? callOf(row) : null;
}

/** Numbers by which people of meetings are reached: for the one who must call, when asked for; and for oneself. */
export async function phonesOf(
  db: Db,
  scope: EventScope,
  meetingIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (meetingIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('meetings')
    .innerJoin('registrations', 'registrations.id', 'meetings.registrationId')
    .innerJoin('people', 'people.id', 'registrations.personId')
    .select(['meetings.id', 'people.phone'])
    .where('meetings.eventId', '=', scope.eventId)
    .where('meetings.id', 'in', [...meetingIds])
    .execute();
  return new Map(rows.flatMap(({ id, phone }) => (phone === null ? [] : [[id, phone] as const])));
}

/** Who helps in an event: the host by name and its first organiser's address, where no number was set. */
export async function hostOf(db: Db, eventId: string) {
  return db
    .selectFrom('events')
    .innerJoin('organisations', 'organisations.id', 'events.organisationId')
    .leftJoin('callSettings', 'callSettings.eventId', 'events.id')
    .select([
      'organisations.name',
      'callSettings.helpPhone as phone',
      sql<string | null>`(select accounts.email from memberships
        join accounts on accounts.id = memberships.account_id
        where memberships.organisation_id = events.organisation_id and memberships.role = 'organiser'
          and accounts.disabled_at is null order by memberships.created_at limit 1)`.as('email'),
    ])
    .where('events.id', '=', eventId)
    .executeTakeFirstOrThrow();
}
