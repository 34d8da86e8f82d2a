import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { saveSharing } from '../store/partners.ts';

/** A partner says whether who runs this event reads the names of the people it brings, or a card code instead. */
export const shareNames = command({
  name: 'share-names',
  summary: 'Partager les noms de mes personnes avec l’organisateur',
  input: z.object({ eventId: z.uuid(), shares: z.boolean().default(false) }),
  output: z.object({}),
  token: 'people',
  allow: (actor, { eventId }) => actor.brings(eventId),
  async run({ db, scope, note }, { shares }) {
    if (await saveSharing(db, scope, shares)) await note(shares ? 'names-shared' : 'names-kept');
    return done({});
  },
});
