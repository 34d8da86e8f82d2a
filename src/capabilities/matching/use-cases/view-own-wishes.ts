import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventFacts } from '../../events/queries.ts';
import { mostWishes } from '../rules/wish-list.ts';
import { EventCard, Stand } from '../schema.ts';
import { listStands, listWishes } from '../store/wishes.ts';

export const viewOwnWishes = query({
  name: 'view-own-wishes',
  summary: 'Voir les recruteurs et mes vœux',
  input: z.object({}),
  output: z.object({
    event: EventCard,
    registrationId: z.uuid(),
    stands: z.array(Stand),
    /** Recruiters' ids, the dearest first. */
    chosen: z.array(z.uuid()),
    most: z.int(),
  }),
  token: null,
  allow: (actor) => actor.attends(),
  async run({ db, scope }) {
    const event = await eventFacts(db, scope.eventId);
    const stands = await listStands(db, scope);
    return done({
      event,
      registrationId: scope.registrationId,
      stands,
      chosen: await listWishes(db, scope.registrationId),
      most: mostWishes({ mostInterviews: event.mostInterviews, recruiters: stands.length }),
    });
  },
});
