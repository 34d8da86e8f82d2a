import type { Instant } from '../../../../kernel/clock.ts';
import type { Db } from '../../../../kernel/database.ts';
import { countTry } from '../../../access/queries.ts';

/** Registrations from the public page with the same address or telephone, at one event, in one hour. */
const MOST_WITH_ONE_CONTACT = 10;

/**
 * Whether one more may register with this address or telephone. Families and residences share them, a program that
 * fills the list does not need to. Never by the address of the connection: a whole hall registers from one.
 */
export async function mayRegisterWith(
  { db, now }: { db: Db; now: Instant },
  { eventId, email, phone }: { eventId: string; email: string | null; phone: string | null },
): Promise<boolean> {
  for (const contact of [email, phone].filter((one) => one !== null))
    if ((await countTry(db, `registration:${eventId}:${contact.toLowerCase()}`, now)) > MOST_WITH_ONE_CONTACT)
      return false;
  return true;
}
