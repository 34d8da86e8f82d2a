import { z } from 'zod';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { eventFacts } from '../../events/queries.ts';
import { mostWishes, type Press, pressed } from '../rules/wish-list.ts';
import { holdWishes, listStands, listWishes, replaceWishes } from '../store/wishes.ts';

const id = z.uuid().nullable().default(null);

/** One press on the page of wishes: add, up, down or remove one recruiter. */
export const changeOwnWishes = command({
  name: 'change-own-wishes',
  summary: 'Changer mes vœux d’un geste',
  input: z.object({ add: id, up: id, down: id, remove: id }),
  output: z.object({ chosen: z.array(z.uuid()) }),
  refusals: ['wishes-closed', 'too-many-wishes'],
  token: null,
  allow: (actor) => actor.attends(),
  async run({ db, scope, now, note }, { add, up, down, remove }) {
    const { eventId, registrationId } = scope;
    const event = await eventFacts(db, eventId);
    if (!event.wishesOpen) return refused('wishes-closed');
    const stands = await listStands(db, scope);
    const about = add ?? up ?? down ?? remove;
    const stand = stands.find(({ recruiterId }) => recruiterId === about);
    if (about === null || !stand) return notFound();
    await holdWishes(db, registrationId);
    const before = await listWishes(db, registrationId);
    const press: Press = add ? { add } : up ? { up } : down ? { down } : { remove: about };
    const chosen = pressed(before, press);
    const most = mostWishes({ mostInterviews: event.mostInterviews, recruiters: stands.length });
    if (chosen.length > most && chosen.length > before.length) return refused('too-many-wishes', { most });
    if (chosen.join() !== before.join()) {
      await replaceWishes(db, { eventId, registrationId, recruiterIds: chosen }, now);
      await note('wishes-changed', { count: chosen.length });
    }
    return done({ chosen });
  },
});
