import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { attendeeIn, eventHeading } from '../../events/queries.ts';
import { EventHeading } from '../../events/schema.ts';
import { cardSince } from '../store.ts';

export const viewCard = query({
  name: 'view-card',
  summary: 'Voir si une personne a une carte d’accès',
  input: z.object({ eventId: z.uuid(), registrationId: z.uuid() }),
  output: z.object({
    event: EventHeading,
    registrationId: z.uuid(),
    name: z.string(),
    /** When their card was made; null when they have none. */
    since: z.string().nullable(),
  }),
  token: 'people',
  allow: (actor, { eventId }) => actor.takesPartIn(eventId),
  async run({ db, scope }, { registrationId }) {
    const attendee = await attendeeIn(db, scope, registrationId);
    // Where a partner keeps the name of its people, it makes their cards too: the card leads to what it keeps.
    if (attendee === null || !attendee.named) return notFound();
    return done({
      event: await eventHeading(db, scope),
      registrationId,
      name: `${attendee.firstName} ${attendee.lastName}`,
      since: await cardSince(db, scope, { kind: 'candidate', id: registrationId }),
    });
  },
});
