import type { StationScope } from '../../../../kernel/actor.ts';
import type { Instant } from '../../../../kernel/clock.ts';
import type { Db } from '../../../../kernel/database.ts';
import { callsAtStation, surroundings } from '../../../calls/queries.ts';
import { hasBeenIn, type StationMeeting } from '../../store/sittings.ts';

/** Channels that are held in a room, which a shared computer can hold. */
const IN_ROOM = ['video-site', 'video-home', 'chat'];

/** The call of who sits at a station at the event's own time, for the area that holds it; null where their interview has no room. */
export async function seatCall(
  db: Db,
  scope: StationScope,
  { meetingId, registrationId, channel }: StationMeeting,
  at: Instant,
) {
  if (!IN_ROOM.includes(channel)) return null;
  const call = (await callsAtStation(db, scope, at)).find((one) => one.meetingId === meetingId);
  if (call === undefined) return null;
  const { processor, help } = await surroundings(db, scope.eventId);
  const entered = await hasBeenIn(db, scope, { meetingId, registrationId });
  return { ...call, me: `candidate:${registrationId}`, entered, processor, helpPhone: help.phone };
}
