import { z } from 'zod';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { holdDraft, removeDraft } from '../store/drafts.ts';

export const discardDraft = command({
  name: 'discard-draft',
  summary: 'Jeter une proposition de planning',
  input: z.object({ eventId: z.uuid(), draftId: z.uuid() }),
  output: z.object({}),
  refusals: ['draft-published'],
  token: 'plan',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope, note }, { draftId }) {
    const draft = await holdDraft(db, scope, draftId);
    if (!draft) return notFound();
    if (draft.publishedAs !== null) return refused('draft-published', { version: draft.publishedAs });
    await removeDraft(db, draftId);
    await note('draft-discarded', { number: draft.number });
    return done({});
  },
});
