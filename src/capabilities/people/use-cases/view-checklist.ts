import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { Step } from '../schema.ts';
import { stepsOf } from '../store/preparation.ts';

/** What "ready" means to an organisation. */
export const viewChecklist = query({
  name: 'view-checklist',
  summary: 'Voir la liste de préparation de mon organisation',
  input: z.object({ organisationId: z.uuid() }),
  output: z.object({ organisationId: z.uuid(), steps: z.array(Step) }),
  token: 'people',
  allow: (actor, { organisationId }) => actor.manages(organisationId),
  async run({ db, scope }) {
    const { organisationId } = scope;
    return done({ organisationId, steps: (await stepsOf(db, [organisationId])).get(organisationId)! });
  },
});
