import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventFacts, eventHeading } from '../../events/queries.ts';
import { EventHeading } from '../../events/schema.ts';
import { mostWishes } from '../rules/wish-list.ts';
import { Stand } from '../schema.ts';
import { findWisher, listStands, listWishCounts, listWishes } from '../store/wishes.ts';

export const viewWishesOf = query({
  name: 'view-wishes-of',
  summary: 'Voir les vœux d’une personne, pour les saisir',
  input: z.object({ eventId: z.uuid(), registrationId: z.uuid() }),
  output: z.object({
    event: EventHeading,
    candidate: z.object({ registrationId: z.uuid(), name: z.string() }),
    stands: z.array(Stand.pick({ recruiterId: true, number: true, company: true })),
    chosen: z.array(z.uuid()),
    most: z.int(),
    /** How many of the people in reach have no wishes yet. */
    waiting: z.int(),
  }),
  token: 'plan',
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  async run({ db, scope }, { registrationId }) {
    const candidate = await findWisher(db, scope, registrationId);
    if (!candidate) return notFound();
    const { mostInterviews } = await eventFacts(db, scope.eventId);
    const stands = await listStands(db, scope);
    const counts = await listWishCounts(db, scope);
    return done({
      event: await eventHeading(db, scope),
      candidate,
      stands,
      chosen: await listWishes(db, registrationId),
      most: mostWishes({ mostInterviews, recruiters: stands.length }),
      waiting: counts.filter((one) => one.wishes === 0 && one.registrationId !== registrationId).length,
    });
  },
});
