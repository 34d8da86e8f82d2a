import type { EventScope } from '../../../../kernel/actor.ts';
import type { Db } from '../../../../kernel/database.ts';
import { type Refused, refused } from '../../../../kernel/result.ts';
import { listPartners } from '../../../events/queries.ts';
import { pointsOf } from '../../../referentials/queries.ts';
import type { Point } from '../../../referentials/schema.ts';
import { lendersOf } from '../../rules/lenders.ts';
import type { SiteEntry } from '../../schema.ts';
import { listSites } from '../../store/sites.ts';

/** What may be wrong with an entry when one knows the event's other sites. */
export const SITE_PROBLEMS = ['site-name-taken', 'hall-taken', 'lender-unknown'] as const;

/** Where a site lies by its postcode, or why it cannot be written down so. `id`: the site itself, when it is there. */
export async function checkSite(
  db: Db,
  scope: EventScope,
  entry: SiteEntry,
  id: string | null,
): Promise<{ at: Point | null } | Refused<(typeof SITE_PROBLEMS)[number]>> {
  const others = (await listSites(db, scope)).filter((site) => site.id !== id);
  if (others.some(({ name }) => name.toLowerCase() === entry.name.toLowerCase()))
    return refused('site-name-taken', { name: entry.name }, 'name');
  const hall = others.find(({ isHall }) => isHall);
  if (entry.isHall && hall !== undefined) return refused('hall-taken', { name: hall.name }, 'isHall');
  const lenders = lendersOf(await listPartners(db, scope.eventId));
  if (entry.lenderId !== null && !lenders.some((lender) => lender.id === entry.lenderId))
    return refused('lender-unknown', {}, 'lenderId');
  const points = await pointsOf(db, entry.postcode === null ? [] : [entry.postcode]);
  return { at: points.get(entry.postcode ?? '') ?? null };
}
