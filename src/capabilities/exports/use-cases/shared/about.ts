import type { StaffScope } from '../../../../kernel/actor.ts';
import type { Db } from '../../../../kernel/database.ts';
import { attendeesOf, eventHeading } from '../../../events/queries.ts';
import type { Attendee } from '../../../events/schema.ts';
import type { List } from '../../schema.ts';

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
  return ({ lines }: { lines: readonly unknown[] }) => ({
    action: 'list-exported',
    facts: { list, lines: lines.length },
  });
}
