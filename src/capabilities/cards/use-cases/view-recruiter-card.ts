import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventHeading, recruitersOf } from '../../events/queries.ts';
import { EventHeading } from '../../events/schema.ts';
import { cardSince } from '../store.ts';

export const viewRecruiterCard = query({
  name: 'view-recruiter-card',
  summary: 'Voir si une entreprise a une carte d’accès',
  input: z.object({ eventId: z.uuid(), recruiterId: z.uuid() }),
  output: z.object({
    event: EventHeading,
    recruiterId: z.uuid(),
    name: z.string(),
    /** When their card was made; null when they have none. */
    since: z.string().nullable(),
  }),
  token: 'events',
  allow: (actor, { eventId }) => actor.welcomes(eventId),
  async run({ db, scope }, { eventId, recruiterId: id }) {
    const [recruiter] = await recruitersOf(db, eventId, { id });
    if (!recruiter || recruiter.withdrawnAt !== null) return notFound();
    return done({
      event: await eventHeading(db, scope),
      recruiterId: id,
      name: recruiter.company,
      since: await cardSince(db, scope, { kind: 'recruiter', id }),
    });
  },
});
