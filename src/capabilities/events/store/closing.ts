import type { OrganiserScope } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';

/** Says that an event is over and done: nobody registers or wishes any more. False when it was closed already. */
export async function closeEvent(db: Db, scope: OrganiserScope, now: Instant): Promise<boolean> {
  const closed = await db
    .updateTable('events')
    .set({ closedAt: now, registrationOpen: false, wishesOpen: false, updatedAt: now })
    .where('id', '=', scope.eventId)
    .where('closedAt', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return closed !== undefined;
}

/** Takes that back; what closing ended stays ended until somebody opens it. False when the event was not closed. */
export async function reopenEvent(db: Db, scope: OrganiserScope, now: Instant): Promise<boolean> {
  const reopened = await db
    .updateTable('events')
    .set({ closedAt: null, updatedAt: now })
    .where('id', '=', scope.eventId)
    .where('closedAt', 'is not', null)
    .returning('id')
    .executeTakeFirst();
  return reopened !== undefined;
}
