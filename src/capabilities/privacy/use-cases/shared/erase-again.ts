import { systemActor } from '../../../../kernel/actor.ts';
import type { Instant } from '../../../../kernel/clock.ts';
import { type Db, inTransaction } from '../../../../kernel/database.ts';
import { writeJournal } from '../../../../kernel/journal.ts';
import type { TableOfData } from '../../../../kernel/personal-data.ts';
import { erasePeople, eraseRegistrations, register } from '../../store/erase.ts';
import { eraseAccounts, eraseContacts } from '../../store/erase-staff.ts';
import { knownOf } from '../../store/known.ts';
import { unfollow } from '../../store/own-data.ts';
import { addToRegister, type Erasure, findErased, listErasures } from '../../store/register.ts';

/** The register of what was erased: hashes of random ids, to be kept apart from backups. */
export const readRegister = listErasures;

/**
 * Erases again what an older backup brought back: everybody whose hash is in the register. Gives how many people,
 * registrations and links went, and how many members and recruiters.
 */
export async function eraseAgain(
  db: Db,
  declared: readonly TableOfData[],
  erasures: readonly Erasure[],
  now: Instant,
): Promise<{ people: number; registrations: number; links: number; staff: number }> {
  return inTransaction(db, async (tx) => {
    await addToRegister(tx, erasures);
    const found = await findErased(tx);
    await erasePeople(tx, declared, { personIds: found.people, reason: 'restored', now });
    const known = await knownOf(
      tx,
      found.registrations.map(({ personId }) => personId),
    );
    await eraseRegistrations(tx, declared, found.registrations, known, now);
    for (const { organisationId, personId } of found.links) await unfollow(tx, organisationId, personId);
    const again = { reason: 'restored', now } as const;
    await eraseAccounts(tx, declared, found.accounts, again);
    await eraseContacts(tx, declared, found.recruiters, again);
    await register(tx, 'person', found.people, 'restored', now);
    const counts = {
      people: found.people.length,
      registrations: found.registrations.length,
      links: found.links.length,
      staff: found.accounts.length + found.recruiters.length,
    };
    if (Object.values(counts).some((count) => count > 0)) {
      const actor = systemActor('Tremplin');
      const scope = actor.isSystem()!;
      const action = 'erased-again';
      await writeJournal(tx, { actor, scope, now, action, facts: counts, eventId: null });
    }
    return counts;
  });
}
