import { sql } from 'kysely';
import type { CandidateScope, RecruiterScope } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import type { Callback } from '../schema.ts';

/** Asks to be called back at this number. */
export async function askCallback(
  db: Db,
  scope: CandidateScope,
  place: { id: string; recruiterId: string },
  phone: string,
  now: Instant,
): Promise<void> {
  const asked = { phone, state: 'asked', askedAt: now, markedAt: null };
  const { eventId, registrationId } = scope;
  const { recruiterId } = place;
  await db
    .insertInto('standCallbacks')
    .values({ placeId: place.id, eventId, registrationId, recruiterId, ...asked })
    .onConflict((conflict) => conflict.column('placeId').doUpdateSet(asked))
    .execute();
}

/** What became of the numbers that a visitor left, by place. */
export async function callbacksOf(
  db: Db,
  visitor: { eventId: string; registrationId: string },
): Promise<ReadonlyMap<string, Callback['state']>> {
  const rows = await db
    .selectFrom('standCallbacks')
    .select(['placeId', 'state'])
    .where('eventId', '=', visitor.eventId)
    .where('registrationId', '=', visitor.registrationId)
    .execute();
  return new Map(rows.map(({ placeId, state }) => [placeId, state as Callback['state']]));
}

/** Whom this stand is to call back, those who asked first on top. */
export async function listCallbacks(db: Db, scope: RecruiterScope): Promise<Callback[]> {
  const rows = await db
    .selectFrom('standCallbacks')
    .innerJoin('standPlaces', 'standPlaces.id', 'standCallbacks.placeId')
    .select(['placeId', 'shownName', 'words', 'phone', 'standCallbacks.state'])
    .where('standCallbacks.eventId', '=', scope.eventId)
    .where('standCallbacks.recruiterId', '=', scope.recruiterId)
    .orderBy(sql`stand_callbacks.state = 'called'`)
    .orderBy('askedAt')
    .orderBy('placeId')
    .execute();
  return rows as Callback[];
}

/** Says that somebody was called, which takes their number away, or was not reached; false when nobody asked. */
export async function markCallback(
  db: Db,
  scope: RecruiterScope,
  placeId: string,
  state: 'called' | 'not-reached',
  now: Instant,
): Promise<boolean> {
  const marked = await db
    .updateTable('standCallbacks')
    .set({ state, markedAt: now, ...(state === 'called' ? { phone: null } : {}) })
    .where('placeId', '=', placeId)
    .where('recruiterId', '=', scope.recruiterId)
    .where('state', '<>', 'called')
    .returning('placeId')
    .executeTakeFirst();
  return marked !== undefined;
}
