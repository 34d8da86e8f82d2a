import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { attendeeIn, eventHeading } from '../../events/queries.ts';
import { EventHeading } from '../../events/schema.ts';
import { Sharing } from '../schema.ts';
import { findSharing } from '../store.ts';
import { asShown, OneRecruiter } from './shared/choosing.ts';

/** What recruiters read of somebody, for who accompanies them. */
export const viewSharing = query({
  name: 'view-sharing',
  summary: 'Voir ce que les recruteurs verront d’une personne',
  input: OneRecruiter.extend({ eventId: z.uuid(), registrationId: z.uuid() }),
  output: z.object({ event: EventHeading, sharing: Sharing, recruiterId: z.uuid().nullable() }),
  token: 'people',
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  async run({ db, scope }, { registrationId, recruiter }) {
    const attendee = await attendeeIn(db, scope, registrationId);
    if (attendee === null || !attendee.named) return notFound();
    const sharing = await findSharing(db, scope.eventId, registrationId);
    if (sharing === null) return notFound();
    return done({ event: await eventHeading(db, scope), ...asShown(sharing, recruiter) });
  },
});
