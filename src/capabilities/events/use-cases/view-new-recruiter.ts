import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { companyNames } from '../../people/queries.ts';
import { eventHeading } from '../queries.ts';
import { EventHeading } from '../schema.ts';

/** The form for one more recruiter, with the companies of the address book to choose from. */
export const viewNewRecruiter = query({
  name: 'view-new-recruiter',
  summary: 'Préparer l’inscription d’une entreprise',
  input: z.object({ eventId: z.uuid() }),
  output: z.object({ event: EventHeading, companies: z.array(z.string()) }),
  token: 'events',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope }) {
    return done({
      event: await eventHeading(db, scope),
      companies: await companyNames(db, scope.organisationId),
    });
  },
});
