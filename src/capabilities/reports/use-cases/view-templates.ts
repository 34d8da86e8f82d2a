import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventHeading } from '../../events/queries.ts';
import { EventHeading } from '../../events/schema.ts';
import { ESF_PLUS, FilledTemplate, Template } from '../schema.ts';
import { filled, templatesOf } from './shared/templates.ts';

/** The templates for funders, one of them filled with the figures of this event. */
export const viewTemplates = query({
  name: 'view-templates',
  summary: 'Voir les modèles de bilan pour financeurs',
  input: z.object({ eventId: z.uuid(), template: z.string().max(40).nullable().default(null) }),
  output: z.object({ event: EventHeading, templates: z.array(Template), chosen: FilledTemplate }),
  token: 'results',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope }, { template }) {
    const chosen = await filled(db, scope, template ?? ESF_PLUS);
    if (chosen === null) return notFound();
    return done({ event: await eventHeading(db, scope), templates: await templatesOf(db, scope), chosen });
  },
});
