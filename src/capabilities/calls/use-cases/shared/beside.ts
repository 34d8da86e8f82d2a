import type { OrganiserScope, RecruiterScope } from '../../../../kernel/actor.ts';
import type { Db } from '../../../../kernel/database.ts';
import { networkOf } from '../../../access/queries.ts';
import { EmailAddress } from '../../../access/schema.ts';
import { eventFacts } from '../../../events/queries.ts';
import { readPhone } from '../../../people/queries.ts';
import type { Beside } from '../../schema.ts';
import { linkBeside, listBeside } from '../../store/co-recruiters.ts';

/** Beside which recruiter: one's own, whatever is asked; for who organises the one in question, or null for any. */
export function whoseBeside(
  scope: OrganiserScope | RecruiterScope,
  { recruiterId = null }: { recruiterId?: string | null | undefined },
): string | null {
  return scope.as === 'recruiter' ? scope.recruiterId : recruiterId;
}

/** Who sits beside a recruiter, or beside any of the event, with the pages that their links open. */
export async function besideOf(
  db: Db,
  of: { eventId: string; recruiterId: string | null },
): Promise<Beside[]> {
  return (await listBeside(db, of)).map((one) => ({ ...one, path: `${linkBeside(one.id)}/call` }));
}

/** Where an invitation goes, as it was typed in one field: an e-mail address, else a number that is one; null for neither. */
export async function wayTo(
  db: Db,
  eventId: string,
  contact: string,
): Promise<{ readonly email: string } | { readonly phone: string } | null> {
  const email = EmailAddress.safeParse(contact);
  if (email.success) return { email: email.data };
  const { country } = await networkOf(db, (await eventFacts(db, eventId)).organisationId);
  const { value, problem } = readPhone(contact, country === 'FR' ? 'FR' : 'BE');
  return value === null || problem === 'phone-invalid' ? null : { phone: value };
}
