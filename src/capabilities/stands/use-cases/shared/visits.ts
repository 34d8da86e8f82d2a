import type { Actor, PartnerScope } from '../../../../kernel/actor.ts';
import type { Db } from '../../../../kernel/database.ts';
import type { Visit } from '../../schema.ts';
import { listCompanions, ownPeople } from '../../store/visitors.ts';
import { companionOf } from './fair-view.ts';

/** The account behind an actor; null for a program. */
export function accountOf({ identity }: Actor): string | null {
  return identity.kind === 'member' ? identity.accountId : null;
}

/** The visits of the people whom these partners bring, with who accompanies them. */
export async function visitsOf(db: Db, scope: PartnerScope, actor: Actor): Promise<Visit[]> {
  const companions = new Map(
    (await listCompanions(db, { eventId: scope.eventId })).map((row) => [row.registrationId, row]),
  );
  const me = accountOf(actor);
  return (await ownPeople(db, scope)).map((person) => {
    const row = companions.get(person.registrationId);
    return { ...person, companion: companionOf(row), mine: me !== null && row?.accountId === me };
  });
}
