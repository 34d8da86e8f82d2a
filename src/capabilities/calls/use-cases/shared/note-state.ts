import type { EventScope } from '../../../../kernel/actor.ts';
import type { Instant } from '../../../../kernel/clock.ts';
import type { Db } from '../../../../kernel/database.ts';
import { eventFacts, eventNow } from '../../../events/queries.ts';
import { stateOf } from '../../rules/calls.ts';
import type { RoomState, SaidOfCall, Side } from '../../schema.ts';
import { findCall } from '../../store/calls.ts';
import { closeOtherVisits, findRoom, markRoom, saveVisit, visitsOf } from '../../store/rooms.ts';
import { sideOf } from './own-calls.ts';

/** Somebody of a room: which side, who by id, and at which shared computer. */
export interface Somebody {
  readonly kind: Side;
  readonly subjectId: string;
  readonly stationId: string | null;
}

/** Writes what an opened page says of its call, and where the room stands by it. `at`: the event's own time. */
export async function noteRoomState(
  db: Db,
  room: {
    readonly id: string;
    readonly eventId: string;
    readonly state: RoomState;
    readonly endsAt: Instant;
  },
  somebody: Somebody,
  said: Omit<SaidOfCall, 'meetingId'>,
  at: Instant,
): Promise<RoomState> {
  const { id: roomId, eventId, endsAt } = room;
  await saveVisit(db, { eventId, roomId, ...somebody, said }, at);
  if (said.phase !== 'ended')
    await closeOtherVisits(db, { roomId, subjectId: somebody.subjectId, visitId: said.visitId }, at);
  const visits = (await visitsOf(db, eventId, [roomId])).get(roomId) ?? [];
  const state = stateOf(visits, room.state, { endsAt, at });
  if (state !== room.state) await markRoom(db, roomId, state, at);
  return state;
}

/** The same of a meeting's room within reach; null where there is no such call or nobody was let into it. */
export async function noteCallState(
  db: Db,
  scope: EventScope,
  about: { subjectId: string; stationId: string | null; said: SaidOfCall; now: Instant },
): Promise<RoomState | null> {
  const { meetingId, ...said } = about.said;
  const call = await findCall(db, scope, meetingId);
  const room = call && (await findRoom(db, scope.eventId, { meetingId }));
  if (!call || !room) return null;
  const at = eventNow(await eventFacts(db, scope.eventId), about.now);
  const { subjectId, stationId } = about;
  const somebody = { kind: sideOf(scope), subjectId, stationId };
  return noteRoomState(db, { ...room, endsAt: call.endsAt }, somebody, said, at);
}
