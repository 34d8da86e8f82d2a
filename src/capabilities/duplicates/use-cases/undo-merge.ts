import { z } from 'zod';
import { thePerson } from '../../../kernel/journal.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { type MovedOfPerson, moveFileBack } from '../../people/queries.ts';
import { findMerge, settleMerge } from '../store.ts';
import { type MovedAtEvents, partTwins } from './shared/twins.ts';

/** Puts two entries that were made one apart again, each with what was its own. */
export const undoMerge = command({
  name: 'undo-merge',
  summary: 'Annuler la fusion de deux fiches',
  input: z.object({ mergeId: z.uuid() }),
  output: z.object({}),
  token: 'people',
  allow: (actor) => actor.follows(),
  async run({ db, scope, now, note }, { mergeId }) {
    const merge = await findMerge(db, scope, mergeId);
    if (merge === null) return notFound();
    const moved = merge.moved as MovedOfPerson & MovedAtEvents;
    await moveFileBack(db, merge, moved, now);
    await partTwins(db, merge.goneId, moved, now);
    await settleMerge(db, merge.id, now);
    await note('merge-undone', { person: thePerson(merge.keptId) });
    return done({});
  },
});
