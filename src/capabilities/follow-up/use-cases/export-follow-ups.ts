import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { Filter, FollowUpList } from '../schema.ts';
import { followUpList } from './shared/listing.ts';

/** The same list as a file, to be filled in by telephone and read back in. */
export const exportFollowUps = query({
  name: 'export-follow-ups',
  summary: 'Télécharger la liste de suivi, à compléter et à réimporter',
  input: Filter.extend({ eventId: z.uuid() }),
  output: FollowUpList,
  token: 'results',
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  journal: ({ people }) => ({ action: 'follow-up-exported', facts: { lines: people.length } }),
  async run({ db, scope, now }, { month, state, partner }) {
    return done(await followUpList(db, scope, { month, state, partner }, now));
  },
});
