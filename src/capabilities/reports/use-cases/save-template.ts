import { z } from 'zod';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { TemplateEntry } from '../schema.ts';
import { keepTemplate } from '../store/templates.ts';

/** Keeps what a funder asks for: which figures, in which order, under which names. */
export const saveTemplate = command({
  name: 'save-template',
  summary: 'Enregistrer un modèle de bilan',
  input: TemplateEntry,
  output: z.object({ templateId: z.uuid() }),
  refusals: ['no-line'],
  token: 'results',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope, now, note }, { templateId: id, name, bySex, fields }) {
    const said = fields
      .filter(({ figure, label }) => figure !== null || label !== null)
      // Lines without a number stand last, in the order in which they were typed.
      .sort((a, b) => (a.position ?? 1000) - (b.position ?? 1000))
      .map(({ figure, label }) => ({ figure, label }));
    if (said.length === 0) return refused('no-line');
    const templateId = await keepTemplate(db, scope, { id, name, bySex, fields: said }, now);
    if (templateId === null) return notFound();
    await note('template-saved', { name });
    return done({ templateId });
  },
});
