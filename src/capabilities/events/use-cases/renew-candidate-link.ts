import { z } from 'zod';
import { theCandidate } from '../../../kernel/journal.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { linkOfRegistration } from '../queries.ts';
import { findAttendee, renewRegistrationLink } from '../store/registrations.ts';

/** Makes somebody a new personal link; those given so far open nothing any more. For a link that fell into other hands. */
export const renewCandidateLink = command({
  name: 'renew-candidate-link',
  summary: 'Refaire le lien personnel d’un candidat',
  input: z.object({ eventId: z.uuid(), registrationId: z.uuid() }),
  output: z.object({ link: z.string() }),
  token: 'people',
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  async run({ db, scope, now, note }, { registrationId: id }) {
    const attendee = await findAttendee(db, scope, id);
    if (attendee === null || !attendee.named) return notFound();
    const linkGeneration = await renewRegistrationLink(db, { eventId: scope.eventId, id }, now);
    await note('candidate-link-renewed', { name: theCandidate(id) });
    return done({ link: linkOfRegistration({ id, linkGeneration }) });
  },
});
