import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { setOfferMinutes } from '../../events/queries.ts';
import { saveCallAfterHours } from '../store/invitations.ts';

/** How a freed place is given, and after how long silence leads to a call. */
export const setInvitations = command({
  name: 'set-invitations',
  summary: 'Régler les places libérées et les appels',
  input: z.object({
    eventId: z.uuid(),
    /** For how long a freed place is kept for the next who waits; null: it is theirs at once. */
    offerMinutes: z.int().min(10).max(10_080).nullable().default(null),
    /** Null: nobody is put on the list by itself. */
    callAfterHours: z.int().min(1).max(720).nullable().default(null),
  }),
  output: z.object({}),
  token: 'events',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, note }, { eventId, offerMinutes, callAfterHours }) {
    await setOfferMinutes(db, eventId, offerMinutes);
    await saveCallAfterHours(db, eventId, callAfterHours);
    await note('invitations-set', { offerMinutes, callAfterHours });
    return done({});
  },
});
