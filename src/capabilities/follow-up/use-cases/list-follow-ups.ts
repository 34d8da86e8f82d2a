import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { Filter, FollowUpList } from '../schema.ts';
import { followUpList } from './shared/listing.ts';

/** Who came, and how it goes on 1, 3 and 6 months later; a partner sees its own people. */
export const listFollowUps = query({
  name: 'list-follow-ups',
  summary: 'Voir ce que les personnes deviennent après 1, 3 et 6 mois',
  input: Filter.extend({ eventId: z.uuid() }),
  output: FollowUpList,
  token: 'results',
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  async run({ db, scope, now }, { month, state, partner }) {
    return done(await followUpList(db, scope, { month, state, partner }, now));
  },
});
