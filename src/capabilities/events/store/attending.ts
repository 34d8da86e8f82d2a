import type { EventScope } from '../../../kernel/actor.ts';
import type { Db } from '../../../kernel/database.ts';

/** Nobody who cancelled or withdrew is tied to a site any more: it may go. */
export async function forgetSite(
  db: Db,
  { eventId }: Pick<EventScope, 'eventId'>,
  siteId: string,
): Promise<void> {
  await db
    .updateTable('registrations')
    .set({ attendsFrom: 'hall', siteId: null })
    .where('eventId', '=', eventId)
    .where('siteId', '=', siteId)
    .where('status', '=', 'cancelled')
    .execute();
  await db
    .updateTable('recruiters')
    .set({ receivesFrom: 'hall', siteId: null })
    .where('eventId', '=', eventId)
    .where('siteId', '=', siteId)
    .where('withdrawnAt', 'is not', null)
    .execute();
}
