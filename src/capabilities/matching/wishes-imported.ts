import { z } from 'zod';
import type { Instant } from '../../kernel/clock.ts';
import { type Db, inTransaction } from '../../kernel/database.ts';
import { eventFacts, recruitersOf } from '../events/queries.ts';
import { comparable } from '../people/queries.ts';
import { mostWishes } from './rules/wish-list.ts';
import { holdWishes, listWishes, replaceWishes } from './store/wishes.ts';

/** What events announces when a list that it imported has columns of wishes. */
export const WishesImported = z.object({
  eventId: z.uuid(),
  registrationId: z.uuid(),
  companyNames: z.array(z.string()),
  takesBack: z.boolean().default(false),
});

/**
 * Keeps the wishes that stood in an imported list, by company name. Names that no recruiter of the event bears are left
 * out. While candidates can choose by themselves, or once there is a plan, a list of theirs is not written over, unless an
 * import is undone that nobody has touched since (`takesBack`).
 */
export async function keepImportedWishes(
  db: Db,
  imported: z.output<typeof WishesImported>,
  now: Instant,
): Promise<void> {
  const { eventId, registrationId, companyNames, takesBack } = imported;
  await inTransaction(db, async (tx) => {
    const event = await eventFacts(tx, eventId);
    // Gone again: the import was undone before its wishes were written down.
    if (!(await holdWishes(tx, registrationId))) return;
    const before = await listWishes(tx, registrationId);
    const isTheirs = event.wishesOpen || event.planVersion > 0;
    if (before.length > 0 && isTheirs && !takesBack) return;
    const recruiters = await recruitersOf(tx, eventId);
    const byName = new Map(recruiters.map(({ id, company }) => [comparable(company), id]));
    const found = companyNames.flatMap((name) => byName.get(comparable(name)) ?? []);
    const most = mostWishes({ mostInterviews: event.mostInterviews, recruiters: recruiters.length });
    const recruiterIds = [...new Set(found)].slice(0, most);
    if ((recruiterIds.length === 0 && !takesBack) || recruiterIds.join() === before.join()) return;
    await replaceWishes(tx, { eventId, registrationId, recruiterIds }, now);
  });
}
