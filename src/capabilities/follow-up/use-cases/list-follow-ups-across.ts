import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { AcrossFilter, FollowUpsAcross } from '../schema.ts';
import { followUpsAcross } from './shared/across.ts';

/** Whom a counsellor asks now how it goes on, of all events in one list. */
export const listFollowUpsAcross = query({
  name: 'list-follow-ups-across',
  summary: 'Voir, tous événements confondus, qui est à suivre à 1, 3 et 6 mois',
  input: AcrossFilter,
  output: FollowUpsAcross,
  token: 'results',
  allow: (actor) => actor.follows(),
  async run({ db, actor, scope, now }, filter) {
    return done(await followUpsAcross(db, { actor, scope, now }, filter));
  },
});
