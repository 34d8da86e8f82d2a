import type { CandidateEntry, EventFacts } from '../../schema.ts';
import { type Registered, registerPerson } from './registering.ts';
import { mayRegisterWith } from './registration-limit.ts';

/** What somebody says of themselves on a short form. */
type Said = Pick<CandidateEntry, 'firstName' | 'lastName' | 'email' | 'locale'>;

/** Puts somebody on the list who comes to the event online, of the host's people; 'too-many' with one address. */
export async function registerVisitor(
  context: Parameters<typeof registerPerson>[0],
  event: EventFacts,
  said: Said,
): Promise<Registered | 'too-many'> {
  const limited = { eventId: event.id, email: said.email, phone: null };
  if (!(await mayRegisterWith(context, limited))) return 'too-many';
  const nothingMore = { phone: null, partnerId: null, wantedOccupations: [], accessNeeds: [] };
  const wholeDay = { readingLocale: null, interpreterLanguage: null, presentFrom: null, presentUntil: null };
  return registerPerson(context, {
    eventId: event.id,
    organisationId: event.organisationId,
    counsellorId: null,
    source: 'self',
    entry: { ...nothingMore, ...wholeDay, ...said },
    note: null,
  });
}
