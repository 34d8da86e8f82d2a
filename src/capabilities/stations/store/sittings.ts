import { type ExpressionBuilder, sql } from 'kysely';
import type { OrganiserScope, SiteScope, StationScope } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/clock.ts';
import type { Database, Db } from '../../../kernel/database.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Planned } from '../rules/stage.ts';
import type { Channel } from '../schema.ts';

type HostScope = OrganiserScope | SiteScope;

/** A meeting that the plan holds at a station, with whom it expects there as the reader may name them. */
export interface StationMeeting extends Planned {
  readonly stationId: string;
  readonly registrationId: string;
  readonly firstName: string;
  readonly name: string;
  readonly company: string;
  readonly channel: Channel;
  readonly table: string | null;
  /** The computer that this interview had before; null while it has its first. */
  readonly before: string | null;
}

/** The meetings of stations, held ones left out, in the order of time: of one station, or of all of a site. */
export async function listStationMeetings(
  db: Db,
  scope: HostScope | StationScope,
  siteId: string,
): Promise<StationMeeting[]> {
  let rows = db
    .selectFrom('meetings')
    .innerJoin('stations', 'stations.id', 'meetings.stationId')
    .innerJoin('seenPeople as people', 'people.registrationId', 'meetings.registrationId')
    .innerJoin('recruiters', 'recruiters.id', 'meetings.recruiterId')
    .innerJoin('companies', 'companies.id', 'recruiters.companyId')
    .leftJoin('stations as former', 'former.id', 'meetings.stationBefore')
    .leftJoin('eventTables', (join) =>
      join
        .onRef('eventTables.eventId', '=', 'meetings.eventId')
        .onRef('eventTables.number', '=', 'meetings.tableNumber'),
    )
    .select([
      'meetings.id as meetingId',
      'stations.id as stationId',
      'meetings.registrationId',
      'meetings.channel',
      'people.firstName',
      'people.lastName',
      'companies.name as company',
      sql<Instant>`lower(meetings.during)`.as('startsAt'),
      sql<Instant>`upper(meetings.during)`.as('endsAt'),
      sql<string | null>`coalesce(event_tables.label, meetings.table_number::text)`.as('table'),
      sql<string | null>`coalesce(former.label, former.number::text)`.as('before'),
      SITTING.as('sitting'),
    ])
    .where('meetings.eventId', '=', scope.eventId)
    .where('stations.siteId', '=', siteId)
    .where('meetings.status', 'not in', ['cancelled', 'missed'])
    .orderBy('meetings.during')
    .orderBy('stations.number');
  if (scope.as === 'station') rows = rows.where('stations.id', '=', scope.stationId);
  return (await rows.execute()).map(({ lastName, channel, sitting, ...row }) => ({
    ...row,
    name: `${row.firstName} ${lastName}`.trim(),
    channel: channel as Channel,
    sitting: sitting as Planned['sitting'],
  }));
}

/** At the station where the plan holds it now: who sat elsewhere before has not sat here. */
const SITTING = sql<string>`case
  when exists (select from station_sittings as one where one.meeting_id = meetings.id
    and one.station_id = meetings.station_id and one.ended_at is null) then 'open'
  when exists (select from station_sittings as one where one.meeting_id = meetings.id
    and one.station_id = meetings.station_id) then 'over'
  else 'none' end`;

/** Lets the person of a meeting sit down at a station; whoever sat there, and wherever they sat, no longer does. */
export async function sitDown(
  db: Db,
  { eventId }: { eventId: string },
  meeting: Pick<StationMeeting, 'stationId' | 'meetingId' | 'registrationId'>,
  now: Instant,
): Promise<void> {
  const { stationId, meetingId, registrationId } = meeting;
  await endSittings(
    db,
    { eventId },
    (eb) => eb.or([eb('stationId', '=', stationId), eb('registrationId', '=', registrationId)]),
    now,
  );
  await db
    .insertInto('stationSittings')
    .values({ id: newId(), eventId, stationId, meetingId, registrationId, beganAt: now })
    .execute();
}

/** Ends whoever sits at a station; the meeting that they sat for, null when nobody did. */
export async function getUp(
  db: Db,
  { eventId }: { eventId: string },
  stationId: string,
  now: Instant,
): Promise<{ meetingId: string; registrationId: string } | null> {
  const [ended] = await endSittings(db, { eventId }, (eb) => eb('stationId', '=', stationId), now);
  return ended ?? null;
}

/** The computer is gone from under somebody: they did not leave, and may sit down again, here or elsewhere. */
export async function forgetSitting(
  db: Db,
  { eventId }: { eventId: string },
  stationId: string,
): Promise<void> {
  await db
    .deleteFrom('stationSittings')
    .where('eventId', '=', eventId)
    .where('stationId', '=', stationId)
    .where('endedAt', 'is', null)
    .execute();
}

async function endSittings(
  db: Db,
  { eventId }: { eventId: string },
  whose: (eb: ExpressionBuilder<Database, 'stationSittings'>) => ReturnType<typeof eb.and>,
  now: Instant,
) {
  return db
    .updateTable('stationSittings')
    .set({ endedAt: now })
    .where('eventId', '=', eventId)
    .where('endedAt', 'is', null)
    .where(whose as never)
    .returning(['meetingId', 'registrationId'])
    .execute();
}

/** Somebody at a station asks for help; asked already, it stays as old as it is. */
export async function askForHelp(
  db: Db,
  { eventId }: { eventId: string },
  { stationId, reason, now }: { stationId: string; reason: 'asked' | 'code' | 'devices'; now: Instant },
): Promise<void> {
  await db
    .insertInto('stationHelp')
    .values({ id: newId(), eventId, stationId, reason, askedAt: now })
    .onConflict((conflict) => conflict.column('stationId').where('answeredAt', 'is', null).doNothing())
    .execute();
}

/** Help was given at a station; false when none was asked for. */
export async function helpWasGiven(
  db: Db,
  { eventId }: { eventId: string },
  stationId: string,
  now: Instant,
): Promise<boolean> {
  const answered = await db
    .updateTable('stationHelp')
    .set({ answeredAt: now })
    .where('eventId', '=', eventId)
    .where('stationId', '=', stationId)
    .where('answeredAt', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return answered !== undefined;
}

/** Whether somebody had come into the room of their interview from this computer, and did not hang up. */
export async function hasBeenIn(
  db: Db,
  { eventId, stationId }: StationScope,
  { meetingId, registrationId }: { meetingId: string; registrationId: string },
): Promise<boolean> {
  const last = await db
    .selectFrom('roomVisits')
    .innerJoin('rooms', 'rooms.id', 'roomVisits.roomId')
    .select('roomVisits.state')
    .where('roomVisits.eventId', '=', eventId)
    .where('rooms.meetingId', '=', meetingId)
    .where('roomVisits.subjectId', '=', registrationId)
    .where('roomVisits.stationId', '=', stationId)
    .orderBy('roomVisits.joinedAt', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last !== undefined && last.state !== 'ended';
}
