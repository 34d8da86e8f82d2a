import { sql } from 'kysely';
import type { Instant } from '../../../kernel/clock.ts';
import { type Db, isConflict } from '../../../kernel/database.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Channel } from '../schema.ts';

/** A meeting as its place is looked for. */
interface Placed {
  readonly eventId: string;
  readonly meetingId: string;
}

const others = ({ eventId, meetingId }: Placed) => sql`meetings as other
  join meetings as this on this.id = ${meetingId}
  where other.event_id = ${eventId} and other.id <> ${meetingId} and other.status not in ('cancelled', 'missed')`;

/** The first table where nobody sits during a meeting, its own before any other; null when there is none. */
export async function freeTable(db: Db, placed: Placed): Promise<number | null> {
  const { rows } = await sql<{ number: number }>`
    select number from event_tables where event_id = ${placed.eventId}
      and not exists (select from happenings where happenings.event_id = ${placed.eventId}
        and kind = 'table-out' and table_number = event_tables.number and over_at is null)
      and number not in (select other.table_number from ${others(placed)}
        and other.table_number is not null and other.during && this.during)
    order by number = (select table_number from meetings where id = ${placed.meetingId}) desc nulls last,
      not quiet desc, number limit 1`.execute(db);
  return rows[0]?.number ?? null;
}

/** A computer at the candidate's site that is free during a meeting, the one it has before any other; null when none is. */
export async function freeStation(db: Db, placed: Placed): Promise<{ id: string; reset: number } | null> {
  const { rows } = await sql<{ id: string; reset: number }>`
    select stations.id, sites.reset_minutes as reset from meetings as mine
    join registrations on registrations.id = mine.registration_id
    join sites on sites.id = registrations.site_id or (registrations.attends_from = 'hall' and sites.is_hall
      and sites.event_id = mine.event_id)
    join stations on stations.site_id = sites.id and stations.broken_at is null
    where mine.id = ${placed.meetingId} and stations.id not in (
      select other.station_id from ${others(placed)} and other.station_id is not null
        and other.registration_id <> this.registration_id
        and station_time(other.during, other.station_reset_minutes)
          && station_time(this.during, sites.reset_minutes))
    order by stations.id = mine.station_id desc nulls last, stations.camera and stations.headset desc,
      stations.number limit 1`.execute(db);
  return rows[0] ?? null;
}

/**
 * Writes that a meeting goes on by another channel, and keeps by which it went before. False when its new place was
 * taken meanwhile: the transaction must then end.
 */
export async function writeChannel(
  db: Db,
  change: Placed & {
    from: Channel;
    to: Channel;
    by: string;
    table?: number | null;
    station?: { id: string; reset: number } | null;
  },
  now: Instant,
): Promise<boolean> {
  const { eventId, meetingId, from, to, by, table = null, station = null } = change;
  try {
    await db
      .updateTable('meetings')
      .set({
        channel: to,
        updatedAt: now,
        ...(table === null ? {} : { tableNumber: table }),
        ...(station === null ? {} : { stationId: station.id, stationResetMinutes: station.reset }),
      })
      .where('id', '=', meetingId)
      .where('eventId', '=', eventId)
      .execute();
    await db
      .insertInto('channelSwitches')
      .values({ id: newId(), eventId, meetingId, fromChannel: from, toChannel: to, byKind: by, at: now })
      .execute();
    await sql`set constraints all immediate`.execute(db);
    return true;
  } catch (error) {
    if (isConflict(error)) return false;
    throw error;
  }
}
