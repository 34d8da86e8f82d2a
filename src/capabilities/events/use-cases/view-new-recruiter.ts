import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { companyNames } from '../../people/queries.ts';
import { eventFacts, eventHeading } from '../queries.ts';
import { EventHeading, Places } from '../schema.ts';
import { receivingPlacesFor } from './shared/attending.ts';

/** The form for one more recruiter, with the companies of the address book to choose from. */
export const viewNewRecruiter = query({
  name: 'view-new-recruiter',
  summary: 'Préparer l’inscription d’une entreprise',
  input: z.object({ eventId: z.uuid() }),
  output: z.object({
    event: EventHeading,
    companies: z.array(z.string()),
    places: Places,
    hall: z.string(),
  }),
  token: 'events',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope }) {
    return done({
      event: await eventHeading(db, scope),
      places: await receivingPlacesFor(db, scope.eventId, null),
      hall: (await eventFacts(db, scope.eventId)).place,
      companies: await companyNames(db, scope.organisationId),
    });
  },
});
