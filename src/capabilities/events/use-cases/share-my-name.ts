import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { ownNameSharing, saveOwnNameSharing } from '../store/partners.ts';

/** Somebody whom a partner brings says whether who runs the event reads their name, or the code of their card. */
export const shareMyName = command({
  name: 'share-my-name',
  summary: 'Dire si l’organisateur peut lire mon nom',
  input: z.object({ shares: z.boolean().default(false) }),
  output: z.object({}),
  token: null,
  allow: (actor) => actor.attends(),
  async run({ db, scope, note }, { shares }) {
    const sharing = await ownNameSharing(db, scope);
    if (sharing === null) return notFound();
    if (sharing.shared !== shares) {
      await saveOwnNameSharing(db, scope, shares);
      await note(shares ? 'own-name-shared' : 'own-name-kept');
    }
    return done({});
  },
});
