import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventFacts, eventHeading, linkOfRecruiter } from '../queries.ts';
import { EventHeading, Places, Recruiter } from '../schema.ts';
import { listRecruiters } from '../store/recruiters.ts';
import { receivingPlacesFor } from './shared/attending.ts';

export const viewRecruiter = query({
  name: 'view-recruiter',
  summary: 'Voir une entreprise qui recrute',
  input: z.object({ eventId: z.uuid(), recruiterId: z.uuid() }),
  output: z.object({
    event: EventHeading,
    recruiter: Recruiter,
    /** The path of the personal link; null for who withdrew. */
    link: z.string().nullable(),
    places: Places,
    hall: z.string(),
  }),
  token: 'events',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope }, { recruiterId: id }) {
    const [recruiter] = await listRecruiters(db, scope.eventId, { id, withdrawn: true });
    if (!recruiter) return notFound();
    const link = recruiter.withdrawnAt === null ? linkOfRecruiter(recruiter) : null;
    return done({
      event: await eventHeading(db, scope),
      recruiter,
      link,
      places: await receivingPlacesFor(db, scope.eventId, id),
      hall: (await eventFacts(db, scope.eventId)).place,
    });
  },
});
