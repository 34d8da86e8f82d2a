import { z } from 'zod';
import { theCandidate } from '../../../kernel/journal.ts';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { eventFacts } from '../../events/queries.ts';
import { mostWishes } from '../rules/wish-list.ts';
import { WishList } from '../schema.ts';
import { findWisher, listStands, listWishCounts, replaceWishes } from '../store/wishes.ts';

/** Types the wishes of somebody from paper. Staff may do so whether wishes are open or not: paper comes late. */
export const typeWishes = command({
  name: 'type-wishes',
  summary: 'Saisir les vœux d’une personne depuis le papier',
  input: z.object({ eventId: z.uuid(), registrationId: z.uuid(), wishes: WishList }),
  output: z.object({
    chosen: z.array(z.uuid()),
    /** The next person, by name, who has none yet; null when everybody has. */
    next: z.uuid().nullable(),
  }),
  refusals: ['too-many-wishes'],
  token: 'plan',
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  async run({ db, scope, now, note }, { eventId, registrationId, wishes }) {
    const candidate = await findWisher(db, scope, registrationId);
    if (!candidate) return notFound();
    const known = new Set((await listStands(db, scope)).map(({ recruiterId }) => recruiterId));
    const chosen = wishes.map(({ recruiterId }) => recruiterId);
    if (chosen.some((recruiterId) => !known.has(recruiterId))) return notFound();
    const { mostInterviews } = await eventFacts(db, eventId);
    const most = mostWishes({ mostInterviews, recruiters: known.size });
    if (chosen.length > most) return refused('too-many-wishes', { most });
    await replaceWishes(db, { eventId, registrationId, recruiterIds: chosen }, now);
    await note('wishes-typed', { name: theCandidate(registrationId), count: chosen.length });
    const people = await listWishCounts(db, scope);
    const here = people.findIndex((one) => one.registrationId === registrationId);
    const after = [...people.slice(here + 1), ...people.slice(0, Math.max(0, here))];
    const next = after.find((one) => one.wishes === 0)?.registrationId ?? null;
    return done({ chosen, next });
  },
});
