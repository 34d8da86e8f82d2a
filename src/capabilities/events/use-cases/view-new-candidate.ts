import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventFacts, eventHeading } from '../queries.ts';
import { EventHeading, Near, Places } from '../schema.ts';
import { listPartners } from '../store/partners.ts';
import { placesFor } from './shared/attending.ts';

/** The form for one more candidate; a counsellor of several partners says in whose name. */
export const viewNewCandidate = query({
  name: 'view-new-candidate',
  summary: 'Préparer l’inscription d’un candidat',
  input: z.object({ eventId: z.uuid(), near: Near }),
  output: z.object({
    event: EventHeading,
    partners: z.array(z.object({ organisationId: z.uuid(), name: z.string() })),
    places: Places,
    hall: z.string(),
  }),
  token: 'people',
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  async run({ db, scope }, { near }) {
    const all = await listPartners(db, scope.eventId);
    const own = all.filter(
      ({ organisationId }) => scope.as === 'partner' && scope.organisationIds.includes(organisationId),
    );
    const partners = scope.as === 'partner' ? (own.length > 1 ? own : []) : all;
    return done({
      event: await eventHeading(db, scope),
      partners,
      places: await placesFor(db, scope.eventId, { near }),
      hall: (await eventFacts(db, scope.eventId)).place,
    });
  },
});
