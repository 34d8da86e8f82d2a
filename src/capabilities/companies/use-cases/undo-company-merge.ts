import { z } from 'zod';
import { isConflict } from '../../../kernel/database.ts';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { moveStandsBack } from '../../events/queries.ts';
import { hideCompany } from '../../people/queries.ts';
import { findCompanyMerge, settleCompanyMerge } from '../store.ts';

/** Puts two entries that were made one apart again, each with its stands. */
export const undoCompanyMerge = command({
  name: 'undo-company-merge',
  summary: 'Annuler la fusion de deux entreprises',
  input: z.object({ organisationId: z.uuid(), mergeId: z.uuid() }),
  output: z.object({}),
  refusals: ['name-taken'],
  token: 'events',
  allow: (actor, { organisationId }) => actor.manages(organisationId),
  async run({ db, scope, now, note }, { mergeId }) {
    const merge = await findCompanyMerge(db, scope, mergeId);
    if (merge === null) return notFound();
    const { stands } = merge.moved as { stands: string[] };
    try {
      await hideCompany(db, merge.goneId, null, now);
    } catch (error) {
      // Since then somebody wrote down a company of this very name.
      if (isConflict(error)) return refused('name-taken');
      throw error;
    }
    await moveStandsBack(db, stands, merge.goneId, now);
    await settleCompanyMerge(db, merge.id, now);
    await note('company-merge-undone');
    return done({});
  },
});
