import type { OrganiserScope } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import { newId } from '../../../kernel/ids.ts';

interface Message {
  readonly text: string;
  readonly urgent: boolean;
  readonly until: Instant;
  readonly screenId: string | null;
}

/** The messages of an event that still stand, urgent ones first, then the newest. */
export async function listMessages(db: Db, eventId: string, now: Instant) {
  return db
    .selectFrom('wallMessages')
    .select(['id', 'text', 'urgent', 'until', 'screenId'])
    .where('eventId', '=', eventId)
    .where('until', '>', now)
    .orderBy('urgent', 'desc')
    .orderBy('createdAt', 'desc')
    .execute();
}

export async function addMessage(
  db: Db,
  scope: OrganiserScope,
  message: Message,
  now: Instant,
): Promise<void> {
  await db
    .insertInto('wallMessages')
    .values({ id: newId(), eventId: scope.eventId, ...message, createdAt: now })
    .execute();
}

/** Takes a message off the screens; false when the event has none of this id. */
export async function removeMessage(db: Db, scope: OrganiserScope, id: string): Promise<boolean> {
  const removed = await db
    .deleteFrom('wallMessages')
    .where('id', '=', id)
    .where('eventId', '=', scope.eventId)
    .returning('id')
    .execute();
  return removed.length > 0;
}

/** Whether people are called by their full name on the screens of an event. */
export async function showsFullNames(db: Db, eventId: string): Promise<boolean> {
  const row = await db
    .selectFrom('wallSettings')
    .select('fullNames')
    .where('eventId', '=', eventId)
    .executeTakeFirst();
  return row?.fullNames ?? false;
}

export async function saveFullNames(db: Db, scope: OrganiserScope, fullNames: boolean): Promise<void> {
  await db
    .insertInto('wallSettings')
    .values({ eventId: scope.eventId, fullNames })
    .onConflict((conflict) => conflict.column('eventId').doUpdateSet({ fullNames }))
    .execute();
}
