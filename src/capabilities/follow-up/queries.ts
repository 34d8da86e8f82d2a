// What other capabilities may ask of follow-up.
import type { OrganiserScope, PartnerScope } from '../../kernel/actor.ts';
import type { Db } from '../../kernel/database.ts';
import type { Month, Said } from './schema.ts';
import { listSaid } from './store/follow-ups.ts';

/** What became of somebody so many months after the event. */
export type SaidLater = Omit<Said, 'employer'> & { readonly registrationId: string; readonly month: Month };

/** What was said after 1, 3 and 6 months of everybody within reach; who did not answer is not in it. */
export async function followUpsOf(db: Db, scope: OrganiserScope | PartnerScope): Promise<SaidLater[]> {
  return (await listSaid(db, scope)) as SaidLater[];
}
