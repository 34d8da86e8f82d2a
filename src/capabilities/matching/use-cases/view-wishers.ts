import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventFacts } from '../../events/queries.ts';
import { sharedWith } from '../../sharing/queries.ts';
import { EventCard, Wisher } from '../schema.ts';
import { listWishers } from '../store/wishes.ts';

export const viewWishers = query({
  name: 'view-wishers',
  summary: 'Voir qui souhaite me rencontrer',
  input: z.object({}),
  output: z.object({ event: EventCard, wishers: z.array(Wisher) }),
  token: null,
  allow: (actor) => actor.recruits(),
  async run({ db, scope }) {
    const wishers = await listWishers(db, scope);
    const shared = await sharedWith(
      db,
      scope,
      wishers.map(({ registrationId }) => registrationId),
    );
    return done({
      event: await eventFacts(db, scope.eventId),
      wishers: wishers.map((one) => ({ ...one, shared: shared.of(one.registrationId).file })),
    });
  },
});
