import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { removeTemplate as remove } from '../store/templates.ts';

export const removeTemplate = command({
  name: 'remove-template',
  summary: 'Supprimer un modèle de bilan',
  input: z.object({ eventId: z.uuid(), templateId: z.uuid() }),
  output: z.object({}),
  token: 'results',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope, note }, { templateId }) {
    const name = await remove(db, scope, templateId);
    if (name === null) return notFound();
    await note('template-removed', { name });
    return done({});
  },
});
