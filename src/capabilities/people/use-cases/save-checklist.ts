import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { ChecklistEntry } from '../schema.ts';
import { replaceSteps } from '../store/preparation.ts';

/** Says what "ready" means to an organisation: the steps, in their order, and which are needed. */
export const saveChecklist = command({
  name: 'save-checklist',
  summary: 'Changer la liste de préparation de mon organisation',
  input: ChecklistEntry,
  output: z.object({}),
  token: 'people',
  allow: (actor, { organisationId }) => actor.manages(organisationId),
  async run({ db, scope, now, note }, { steps }) {
    await replaceSteps(db, scope.organisationId, steps, now);
    await note('checklist-saved', { steps: steps.length });
    return done({});
  },
});
