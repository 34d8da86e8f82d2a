import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventHeading } from '../../events/queries.ts';
import { PersonFollowUp } from '../schema.ts';
import { listCame, listMet } from '../store/follow-ups.ts';
import { calendarOf, standing } from './shared/standing.ts';

/** The follow-up of one person, to answer in their name on the telephone. */
export const viewFollowUp = query({
  name: 'view-follow-up',
  summary: 'Voir le suivi d’une personne',
  input: z.object({ eventId: z.uuid(), registrationId: z.uuid() }),
  output: PersonFollowUp,
  token: 'results',
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  async run({ db, scope, now }, { registrationId }) {
    const [person] = await listCame(db, scope, { registrationId });
    if (!person) return notFound();
    const calendar = await calendarOf(db, scope.eventId, now);
    return done({
      event: await eventHeading(db, scope),
      person: { ...person, followUps: standing(person.followUps, calendar) },
      personId: person.named ? person.personId : null,
      met: await listMet(db, registrationId),
    });
  },
});
