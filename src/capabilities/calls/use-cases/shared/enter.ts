import type { EventScope } from '../../../../kernel/actor.ts';
import { type Instant, plusMinutes } from '../../../../kernel/clock.ts';
import type { Db } from '../../../../kernel/database.ts';
import type { CallPerson, CallRoom, Ticket, VideoDriver } from '../../../../video/driver.ts';
import { openStandings } from '../../../../video/standing.ts';
import { eventFacts, eventNow } from '../../../events/queries.ts';
import { closesAt, hasRoom, opensAt, stageOf } from '../../rules/calls.ts';
import type { CallSettings } from '../../schema.ts';
import { findCall, type StoredCall } from '../../store/calls.ts';
import { markService, nameRoom, needRoom, type RoomOf } from '../../store/rooms.ts';
import { settingsOf } from '../../store/settings.ts';
import { driverOf } from './drivers.ts';

export type Entered = Ticket | 'no-such-call' | 'not-now';

/**
 * Lets one person into a room for a while: makes the room when it is needed, and asks whoever carries the event's calls
 * for a ticket. The caller has proved that this person may. Times are real ones, not a rehearsal's.
 */
export async function enter(
  db: Db,
  room: { readonly eventId: string; readonly opensAt: Instant; readonly closesAt: Instant } & RoomOf,
  person: CallPerson,
  now: Instant,
): Promise<Ticket> {
  const { opensAt: opens, closesAt: closes, ...of } = room;
  const settings = await settingsOf(db, room.eventId);
  const stored = await needRoom(db, { ...of, driver: settings.driver }, now);
  const driver = driverOf(settings);
  const { id, externalRef: before } = stored;
  const known = { id, externalRef: before, opensAt: opens, closesAt: closes, relayOnly: settings.relayOnly };
  const prepared = await prepare(driver, known, settings);
  if (prepared === 'away') {
    if (stored.serviceDownAt === null) await markService(db, id, now);
    const inHand = driver.id === 'bigbluebutton' ? null : await driver.ticket(known, person, now);
    return {
      kind: 'away',
      keptBy: settings.processor ?? settings.address ?? '',
      url: inHand?.kind === 'url' ? inHand.url : null,
    };
  }
  if (stored.serviceDownAt !== null) await markService(db, id, null);
  const { externalRef } = prepared;
  if (externalRef !== null && externalRef !== before) await nameRoom(db, id, externalRef);
  return driver.ticket({ ...known, externalRef: externalRef ?? before }, person, now);
}

/** Makes the room ready; `away` when somebody else's service does not answer, or not as it should. */
async function prepare(
  driver: VideoDriver,
  room: CallRoom,
  settings: CallSettings,
): Promise<{ readonly externalRef: string | null } | 'away'> {
  if (driver.id === 'built-in') return driver.prepare(room);
  const of = `${driver.id} ${settings.address} ${settings.mediaAddress}`;
  if (!(await standings.stands(of, driver))) return 'away';
  try {
    return await driver.prepare(room);
  } catch {
    standings.failed(of);
    return 'away';
  }
}

/** What this process knows of services of others. */
const standings = openStandings(Date.now);

/**
 * Lets one person into the room of a meeting within their reach. `not-now`: before it opens, after it closed, or while it
 * is held by another channel.
 */
export async function enterRoom(
  db: Db,
  scope: EventScope,
  { meetingId, as, now }: { meetingId: string; as: (call: StoredCall) => CallPerson; now: Instant },
): Promise<Entered> {
  const call = await findCall(db, scope, meetingId);
  if (!call) return 'no-such-call';
  const event = await eventFacts(db, scope.eventId);
  if (!hasRoom(call) || stageOf(call, eventNow(event, now)) !== 'open') return 'not-now';
  const shift = -event.clockShiftSeconds / 60;
  return enter(
    db,
    {
      eventId: scope.eventId,
      meetingId,
      opensAt: plusMinutes(opensAt(call), shift),
      closesAt: plusMinutes(closesAt(call), shift),
    },
    as(call),
    now,
  );
}
