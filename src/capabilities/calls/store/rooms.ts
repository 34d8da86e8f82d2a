import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Visit } from '../rules/calls.ts';
import type { CallPhase, Driver, RoomState, SaidOfCall, Side } from '../schema.ts';

/** A room belongs to a meeting, or to a conversation at a virtual stand. */
export type RoomOf = { readonly meetingId: string } | { readonly conversationId: string };

const COLUMNS = [
  'id',
  'eventId',
  'meetingId',
  'conversationId',
  'driver',
  'externalRef',
  'state',
  'attempt',
  'audioOnly',
  'numberShownAt',
  'serviceDownAt',
] as const;

/** The room of a meeting or a conversation, made when it is needed: asked twice, or by both at once, it is the same. */
export async function needRoom(
  db: Db,
  { eventId, driver, ...of }: { eventId: string; driver: Driver } & RoomOf,
  now: Instant,
) {
  await db
    .insertInto('rooms')
    .values({ id: newId(), eventId, driver, createdAt: now, ...of })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const found = await findRoom(db, eventId, of);
  if (!found) throw new Error('A room that was just made is not there.');
  // The organiser changed who carries the calls: the room moves along, and what the other service called it is forgotten.
  if (found.driver !== driver) {
    await db
      .updateTable('rooms')
      .set({ driver, externalRef: null, serviceDownAt: null })
      .where('id', '=', found.id)
      .execute();
    return { ...found, driver, externalRef: null, serviceDownAt: null };
  }
  return found;
}

/** The room as it is; null while nobody needed it. */
export async function findRoom(db: Db, eventId: string, of: RoomOf) {
  const rows = db.selectFrom('rooms').select(COLUMNS).where('eventId', '=', eventId);
  const row = await ('meetingId' in of
    ? rows.where('meetingId', '=', of.meetingId)
    : rows.where('conversationId', '=', of.conversationId)
  ).executeTakeFirst();
  return row ? { ...row, state: row.state as RoomState, driver: row.driver as Driver } : null;
}

/** What the service of others calls the room. */
export async function nameRoom(db: Db, roomId: string, externalRef: string): Promise<void> {
  await db.updateTable('rooms').set({ externalRef }).where('id', '=', roomId).execute();
}

/** Since when somebody else's service has not answered who came; null once it does. */
export async function markService(db: Db, roomId: string, downAt: Instant | null): Promise<void> {
  await db.updateTable('rooms').set({ serviceDownAt: downAt }).where('id', '=', roomId).execute();
}

/** Writes where a room stands, with when it first was live and when it ended. */
export async function markRoom(db: Db, roomId: string, state: RoomState, at: Instant): Promise<void> {
  await db
    .updateTable('rooms')
    .set((eb) => ({
      state,
      ...(state === 'live' ? { liveAt: eb.fn.coalesce('liveAt', eb.val(at)), endedAt: null } : {}),
      ...(state === 'ended' ? { endedAt: at } : {}),
    }))
    .where('id', '=', roomId)
    .execute();
}

/** Everybody comes in afresh; with or without pictures. */
export async function beginAgain(db: Db, roomId: string, { audioOnly }: { audioOnly: boolean }) {
  await db
    .updateTable('rooms')
    .set((eb) => ({ attempt: eb('attempt', '+', 1), audioOnly }))
    .where('id', '=', roomId)
    .execute();
}

/** The recruiter saw the number to call: from when on. */
export async function showNumber(db: Db, roomId: string, at: Instant): Promise<void> {
  await db.updateTable('rooms').set({ numberShownAt: at }).where('id', '=', roomId).execute();
}

/**
 * Writes what an opened page says of its call: it comes in, how it stands, it leaves. A page of somebody else that says
 * the same id changes nothing.
 */
export async function saveVisit(
  db: Db,
  visit: {
    eventId: string;
    roomId: string;
    kind: Side;
    subjectId: string;
    stationId: string | null;
    said: Omit<SaidOfCall, 'meetingId'>;
  },
  at: Instant,
): Promise<void> {
  const { said, kind, subjectId, roomId, eventId, stationId } = visit;
  const standing = {
    state: said.phase,
    leftAt: said.phase === 'ended' ? at : null,
    path: said.path,
    lossPercent: said.loss,
    roundTripMs: said.roundTripMs,
  };
  await db
    .insertInto('roomVisits')
    .values({
      id: said.visitId,
      eventId,
      roomId,
      kind,
      subjectId,
      stationId,
      joinedAt: at,
      stateAt: at,
      ...standing,
    })
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet((eb) => ({
          ...standing,
          path: eb.fn.coalesce('excluded.path', 'roomVisits.path'),
          lossPercent: eb.fn.coalesce('excluded.lossPercent', 'roomVisits.lossPercent'),
          roundTripMs: eb.fn.coalesce('excluded.roundTripMs', 'roomVisits.roundTripMs'),
          stateAt: eb
            .case()
            .when('roomVisits.state', '=', said.phase)
            .then(eb.ref('roomVisits.stateAt'))
            .else(eb.val(at))
            .end(),
        }))
        .where('roomVisits.subjectId', '=', subjectId)
        .where('roomVisits.roomId', '=', roomId),
    )
    .execute();
}

/** Ends the other open pages of somebody in a room: there is one of each person. */
export async function closeOtherVisits(
  db: Db,
  { roomId, subjectId, visitId }: { roomId: string; subjectId: string; visitId: string },
  at: Instant,
): Promise<void> {
  await db
    .updateTable('roomVisits')
    .set({ state: 'ended', stateAt: at, leftAt: at })
    .where('roomId', '=', roomId)
    .where('subjectId', '=', subjectId)
    .where('id', '<>', visitId)
    .where('leftAt', 'is', null)
    .execute();
}

/** Who was and is in these rooms, by room. */
export async function visitsOf(
  db: Db,
  eventId: string,
  roomIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Visit[]>> {
  if (roomIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('roomVisits')
    .select(['roomId', 'kind', 'state', 'stateAt', 'joinedAt', 'leftAt'])
    .where('eventId', '=', eventId)
    .where('roomId', 'in', [...roomIds])
    .orderBy('joinedAt')
    .execute();
  const found = new Map<string, Visit[]>();
  for (const { roomId, kind, state, stateAt, joinedAt, leftAt } of rows)
    found.set(roomId, [
      ...(found.get(roomId) ?? []),
      { side: kind as Side, phase: state as CallPhase, phaseAt: stateAt, joinedAt, leftAt },
    ]);
  return found;
}
