import type { Actor, DoorScope, OrganiserScope } from '../../../../kernel/actor.ts';
import type { Db } from '../../../../kernel/database.ts';
import { listSites } from '../../../sites/queries.ts';
import type { DoorSite } from '../../schema.ts';

type DayScope = DoorScope | OrganiserScope;

/** The sites of an event where people arrive besides the hall. */
export async function sitesOfDoor(db: Db, scope: DayScope): Promise<DoorSite[]> {
  const sites = await listSites(db, scope);
  return sites.filter(({ isHall }) => !isHall).map(({ id, name }) => ({ id, name }));
}

/** The site that a form names: null for the hall, 'unknown' when it is none of this event. */
export async function siteMeant(
  db: Db,
  scope: DayScope,
  site: string | null,
): Promise<string | null | 'unknown'> {
  if (site === null || site === 'hall') return null;
  return (await sitesOfDoor(db, scope)).some(({ id }) => id === site) ? site : 'unknown';
}

/** The site at which a desk stands, as far as the house knows: the only one where its member welcomes people. */
export function siteOfDesk(actor: Actor, { eventId }: DayScope, sites: readonly DoorSite[]): string | null {
  const theirs = actor.helpedSites.filter((one) => one.eventId === eventId).map(({ siteId }) => siteId);
  const known = sites.filter(({ id }) => theirs.includes(id));
  return known.length === 1 ? known[0]!.id : null;
}
