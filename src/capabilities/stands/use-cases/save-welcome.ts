import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { saveStand } from '../store/fairs.ts';

/** The words by which a stand welcomes its visitors. */
export const saveWelcome = command({
  name: 'save-welcome',
  summary: 'Écrire le mot d’accueil de mon stand',
  input: z.object({ welcome: z.string().trim().max(1000).nullable().default(null) }),
  output: z.object({}),
  token: null,
  allow: (actor) => actor.recruits(),
  async run({ db, scope, now, note }, { welcome }) {
    await saveStand(db, { eventId: scope.eventId, recruiterId: scope.recruiterId }, { welcome }, now);
    await note('welcome-saved', {});
    return done({});
  },
});
