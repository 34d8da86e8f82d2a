import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventFacts, eventHeading, linkOfRegistration } from '../queries.ts';
import { Attendee, EventHeading, Places } from '../schema.ts';
import { listPartners } from '../store/partners.ts';
import { findAttendee } from '../store/registrations.ts';
import { placesFor } from './shared/attending.ts';

/** Somebody's file at an event, with the personal link to hand over. */
export const viewCandidate = query({
  name: 'view-candidate',
  summary: 'Voir la fiche d’un candidat',
  input: z.object({ eventId: z.uuid(), registrationId: z.uuid() }),
  output: z.object({
    event: EventHeading,
    candidate: Attendee,
    /** Null where the partner keeps the name: the link would show it. */
    link: z.string().nullable(),
    partners: z.array(z.object({ organisationId: z.uuid(), name: z.string() })),
    places: Places,
    hall: z.string(),
  }),
  token: 'people',
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  opens: ({ candidate }, { eventId, registrationId }) =>
    candidate.named ? { what: 'file', eventId, registrationId } : null,
  async run({ db, scope }, { registrationId }) {
    const candidate = await findAttendee(db, scope, registrationId);
    if (candidate === null) return notFound();
    const partners = await listPartners(db, scope.eventId);
    return done({
      event: await eventHeading(db, scope),
      candidate,
      link: candidate.named ? linkOfRegistration(candidate) : null,
      partners: scope.as === 'partner' ? [] : partners,
      places: await placesFor(db, scope.eventId, { registrationId: candidate.id }),
      hall: (await eventFacts(db, scope.eventId)).place,
    });
  },
});
