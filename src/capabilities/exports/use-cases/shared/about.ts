import type { OrganisationScope, StaffScope } from '../../../../kernel/actor.ts';
import type { Db } from '../../../../kernel/database.ts';
import { listOrganisations, networkOf } from '../../../access/queries.ts';
import { attendeesOf, eventHeading } from '../../../events/queries.ts';
import type { Attendee } from '../../../events/schema.ts';
import type { List } from '../../schema.ts';
import { namesOf } from '../../store/companies.ts';

/** What a list of an organisation says of itself; null when there is no such organisation in reach. */
export async function aboutOrganisation(db: Db, scope: OrganisationScope) {
  const { organisationId } = scope;
  const organisation = (await listOrganisations(db, scope)).find(({ id }) => id === organisationId);
  if (!organisation) return null;
  const { timeZone } = await networkOf(db, organisationId);
  return { about: organisation.name, date: null, timeZone };
}

/** What a list says of itself that is of one's own organisations, one or several. */
export async function aboutSome(db: Db, organisationIds: readonly string[]) {
  const [first] = organisationIds;
  if (first === undefined) return { about: '', date: null, timeZone: 'Europe/Brussels' };
  const { timeZone } = await networkOf(db, first);
  const names = await namesOf(db, organisationIds);
  return { about: names.join(', ').slice(0, 100), date: null, timeZone };
}

/** What a list of an event says of itself. */
export async function aboutEvent(db: Db, scope: StaffScope) {
  const { name, date, timeZone } = await eventHeading(db, scope);
  return { about: name, date, timeZone };
}

/** The people of an event within somebody's reach: a partner's own, everybody for the others. */
export function attendeesFor(db: Db, scope: StaffScope): Promise<Attendee[]> {
  return attendeesOf(db, scope.eventId, { partnerId: scope.as === 'partner' ? scope.organisationIds : null });
}

/** Names by registration; who is out of reach is not in it. */
export async function namesFor(db: Db, scope: StaffScope): Promise<Map<string, Attendee>> {
  return new Map((await attendeesFor(db, scope)).map((attendee) => [attendee.id, attendee]));
}

/** The journal's line for a list that was taken away. */
export function exported(list: List) {
  return ({
    lines,
    addresses,
  }: {
    lines: readonly unknown[];
    addresses: { reason: string | null } | null;
  }) => ({
    action: 'list-exported',
    facts: { list, lines: lines.length, ...(addresses?.reason ? { reason: addresses.reason } : {}) },
  });
}
