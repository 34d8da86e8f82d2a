import type { Db } from '../../../kernel/database.ts';

/** The sites of events to come or of now where somebody helps, by date and name; `of` is what their session says. */
export async function listHelpedSites(
  db: Db,
  of: readonly { eventId: string; siteId: string }[],
): Promise<{ eventId: string; siteId: string; name: string; event: string }[]> {
  if (of.length === 0) return [];
  return db
    .selectFrom('sites')
    .innerJoin('events', 'events.id', 'sites.eventId')
    .select(['sites.eventId', 'sites.id as siteId', 'sites.name', 'events.name as event'])
    .where(
      'sites.id',
      'in',
      of.map(({ siteId }) => siteId),
    )
    .where('events.rehearsalOf', 'is', null)
    .where('events.closedAt', 'is', null)
    .orderBy('events.date')
    .orderBy('sites.name')
    .execute();
}
