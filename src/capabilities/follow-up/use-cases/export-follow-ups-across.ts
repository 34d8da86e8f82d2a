import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { AcrossFilter, FollowUpsAcross } from '../schema.ts';
import { followUpsAcross } from './shared/across.ts';

/** The same list as a file, to be filled in by telephone and read back in. */
export const exportFollowUpsAcross = query({
  name: 'export-follow-ups-across',
  summary: 'Télécharger la liste de suivi de tous les événements, à compléter et à réimporter',
  input: AcrossFilter,
  output: FollowUpsAcross,
  token: 'results',
  allow: (actor) => actor.follows(),
  journal: ({ people }) => ({ action: 'follow-up-exported', facts: { lines: people.length } }),
  async run({ db, actor, scope, now }, filter) {
    return done(await followUpsAcross(db, { actor, scope, now }, filter));
  },
});
