import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { saveNeedDays as save } from '../../access/queries.ts';

/** After how many days a need is to be asked about again. */
export const saveNeedDays = command({
  name: 'save-need-days',
  summary: 'Choisir après combien de jours un besoin expire',
  input: z.object({ organisationId: z.uuid(), needDays: z.int().min(7).max(730) }),
  output: z.object({}),
  token: 'events',
  allow: (actor, { organisationId }) => actor.manages(organisationId),
  async run({ db, scope, note }, { needDays }) {
    await save(db, scope, needDays);
    await note('need-days-saved', { days: needDays });
    return done({});
  },
});
