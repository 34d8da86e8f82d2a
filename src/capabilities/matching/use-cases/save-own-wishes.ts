import { z } from 'zod';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { eventFacts } from '../../events/queries.ts';
import { mostWishes } from '../rules/wish-list.ts';
import { WishList } from '../schema.ts';
import { listStands, replaceWishes } from '../store/wishes.ts';

/** The whole list at once, the dearest first. */
export const saveOwnWishes = command({
  name: 'save-own-wishes',
  summary: 'Enregistrer tous mes vœux',
  input: z.object({ wishes: WishList }),
  output: z.object({ chosen: z.array(z.uuid()) }),
  refusals: ['wishes-closed', 'too-many-wishes'],
  token: null,
  allow: (actor) => actor.attends(),
  async run({ db, scope, now, note }, { wishes }) {
    const { eventId, registrationId } = scope;
    const event = await eventFacts(db, eventId);
    if (!event.wishesOpen) return refused('wishes-closed');
    const known = new Set((await listStands(db, scope)).map(({ recruiterId }) => recruiterId));
    const chosen = wishes.map(({ recruiterId }) => recruiterId);
    if (chosen.some((recruiterId) => !known.has(recruiterId))) return notFound();
    const most = mostWishes({ mostInterviews: event.mostInterviews, recruiters: known.size });
    if (chosen.length > most) return refused('too-many-wishes', { most }, 'wishes');
    await replaceWishes(db, { eventId, registrationId, recruiterIds: chosen }, now);
    await note('wishes-changed', { count: chosen.length });
    return done({ chosen });
  },
});
