import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { listOrganisations } from '../../access/queries.ts';
import { templateSettings } from '../rules/templates.ts';
import { EventDraft, TEMPLATES } from '../schema.ts';
import { findFacts, listEditions } from '../store/events.ts';

/** The form for a new event, filled in from a template or from an earlier edition. */
export const viewNewEvent = query({
  name: 'view-new-event',
  summary: 'Préparer un nouvel événement',
  input: z.object({
    organisationId: z.uuid(),
    template: z.enum(TEMPLATES).catch('evening').default('evening'),
    previousEventId: z.uuid().nullable().catch(null).default(null),
  }),
  output: z.object({
    organisation: z.object({ id: z.uuid(), name: z.string() }),
    template: z.enum(TEMPLATES),
    previousEventId: z.uuid().nullable(),
    editions: z.array(z.object({ id: z.uuid(), name: z.string(), date: z.string() })),
    settings: EventDraft,
  }),
  token: 'events',
  allow: (actor, { organisationId }) => actor.manages(organisationId),
  async run({ db, scope }, { template, previousEventId }) {
    const organisation = (await listOrganisations(db, scope)).find(({ id }) => id === scope.organisationId);
    if (!organisation) return notFound();
    const editions = await listEditions(db, scope);
    const previous = editions.find(({ id }) => id === previousEventId);
    const facts = previous ? await findFacts(db, { id: previous.id }) : null;
    const { date: _, ...settings } = facts ?? { date: null, ...templateSettings(template) };
    return done({
      organisation: { id: organisation.id, name: organisation.name },
      template,
      previousEventId: previous?.id ?? null,
      editions,
      settings,
    });
  },
});
