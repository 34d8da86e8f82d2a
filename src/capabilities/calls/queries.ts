// What other capabilities may ask of calls: the room of a meeting for whoever sits at a shared computer, rooms for
// conversations that are no meetings, and what is known of devices.
import type { StationScope } from '../../kernel/actor.ts';
import type { Instant } from '../../kernel/clock.ts';
import type { Db } from '../../kernel/database.ts';
import type { RoomState, SaidOfCall } from './schema.ts';
import { listCalls } from './store/calls.ts';
import { findRoom, markRoom, visitsOf } from './store/rooms.ts';
import { settingsOf } from './store/settings.ts';
import { driverOf } from './use-cases/shared/drivers.ts';
import { type Entered, enterRoom } from './use-cases/shared/enter.ts';
import { noteCallState, noteRoomState, type Somebody } from './use-cases/shared/note-state.ts';
import { ownCall } from './use-cases/shared/own-calls.ts';

export { checkState, hasRoom } from './rules/calls.ts';
export { hostOf } from './store/calls.ts';
export { findCheck, forgetCheck, saveCheck } from './store/checks.ts';
export { relaysFor } from './use-cases/shared/drivers.ts';
export { enter as enterConversation } from './use-cases/shared/enter.ts';
export { surroundings } from './use-cases/shared/own-calls.ts';

/** The meetings of a station with their rooms, as the candidate who sits there sees them. `at`: the event's own time. */
export async function callsAtStation(db: Db, scope: StationScope, at: Instant) {
  const calls = await listCalls(db, scope);
  const rooms = calls.flatMap(({ roomId }) => (roomId === null ? [] : [roomId]));
  const visits = await visitsOf(db, scope.eventId, rooms);
  return calls.map((call) => ({
    ...ownCall(call, { side: 'candidate', visits: visits.get(call.roomId ?? '') ?? [], at }),
    registrationId: call.registrationId,
    firstName: call.firstName,
    candidate: call.candidate,
    status: call.status,
  }));
}

/** Lets the person who sits at a station into the meeting that is planned there. */
export function enterFromStation(
  db: Db,
  scope: StationScope,
  { meetingId, now }: { meetingId: string; now: Instant },
): Promise<Entered> {
  return enterRoom(db, scope, {
    meetingId,
    now,
    as: ({ registrationId, firstName }) => ({
      id: `candidate:${registrationId}`,
      name: firstName,
      role: 'guest',
    }),
  });
}

/** Writes how the call at a station stands; null where there is no such call there. */
export function noteStationState(
  db: Db,
  scope: StationScope,
  about: { registrationId: string; said: SaidOfCall; now: Instant },
): Promise<RoomState | null> {
  const { registrationId: subjectId, said, now } = about;
  return noteCallState(db, scope, { subjectId, stationId: scope.stationId, said, now });
}

/** Writes how the call of a conversation stands, for one opened page; null while nobody was let into its room. */
export async function noteConversationState(
  db: Db,
  of: { eventId: string; conversationId: string; endsAt: Instant },
  somebody: Somebody,
  said: Omit<SaidOfCall, 'meetingId'>,
  at: Instant,
): Promise<RoomState | null> {
  const { eventId, conversationId, endsAt } = of;
  const room = await findRoom(db, eventId, { conversationId });
  return room && noteRoomState(db, { ...room, endsAt }, somebody, said, at);
}

/** Ends the call of a conversation for everybody in it. */
export async function endConversation(
  db: Db,
  { eventId, conversationId }: { eventId: string; conversationId: string },
  at: Instant,
): Promise<void> {
  const room = await findRoom(db, eventId, { conversationId });
  if (!room || room.state === 'ended') return;
  await markRoom(db, room.id, 'ended', at);
  const settings = await settingsOf(db, eventId);
  const { id, externalRef } = room;
  const known = { id, externalRef, opensAt: at, closesAt: at, relayOnly: settings.relayOnly };
  // Somebody else's service that does not answer keeps nobody here from going on: it ends by itself once it is empty.
  await driverOf(settings)
    .end(known)
    .catch(() => {});
}
