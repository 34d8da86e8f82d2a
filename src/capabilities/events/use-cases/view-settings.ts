import { z } from 'zod';
import { PARTNER_ROLES } from '../../../kernel/actor.ts';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { listOrganisations } from '../../access/queries.ts';
import { eventFacts, eventHeading } from '../queries.ts';
import { EventFacts, EventHeading, Interpreter } from '../schema.ts';
import { listInterpreters } from '../store/interpreters.ts';
import { listPartners } from '../store/partners.ts';

/** The settings of an event, its tables, its partners, and the organisations that could become partners. */
export const viewSettings = query({
  name: 'view-settings',
  summary: 'Voir les réglages d’un événement',
  input: z.object({ eventId: z.uuid() }),
  output: z.object({
    event: EventHeading,
    facts: EventFacts,
    partners: z.array(
      z.object({
        organisationId: z.uuid(),
        name: z.string(),
        role: z.enum(PARTNER_ROLES),
        candidates: z.int(),
      }),
    ),
    interpreters: z.array(Interpreter),
    others: z.array(z.object({ id: z.uuid(), name: z.string() })),
  }),
  token: 'events',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, actor, scope }) {
    const partners = await listPartners(db, scope.eventId);
    const known = new Set(partners.map(({ organisationId }) => organisationId));
    const organisations = await listOrganisations(db, actor.manages(scope.organisationId)!);
    return done({
      event: await eventHeading(db, scope),
      facts: await eventFacts(db, scope.eventId),
      partners,
      interpreters: await listInterpreters(db, scope),
      others: organisations.filter(({ id }) => !known.has(id)).map(({ id, name }) => ({ id, name })),
    });
  },
});
