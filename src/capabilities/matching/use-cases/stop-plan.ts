import { z } from 'zod';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { askStop, findDraft } from '../store/drafts.ts';

export const stopPlan = command({
  name: 'stop-plan',
  summary: 'Arrêter le calcul et garder le meilleur planning trouvé',
  input: z.object({ eventId: z.uuid(), draftId: z.uuid() }),
  output: z.object({}),
  refusals: ['search-over'],
  token: 'plan',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope, note }, { draftId }) {
    const draft = await findDraft(db, scope, draftId);
    if (!draft) return notFound();
    if (!(await askStop(db, scope, draftId))) return refused('search-over');
    await note('plan-stopped', { number: draft.number });
    return done({});
  },
});
