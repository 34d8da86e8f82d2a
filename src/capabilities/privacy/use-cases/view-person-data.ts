import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventHeading } from '../../events/queries.ts';
import { EventHeading } from '../../events/schema.ts';
import { mayBeMinor, needsParent } from '../../people/schema.ts';
import { Months } from '../schema.ts';
import { findSubject } from '../store/own-data.ts';
import { rulesOf } from '../store/retention.ts';

/** What somebody of the staff can do for a person who asks about their data. */
export const viewPersonData = query({
  name: 'view-person-data',
  summary: 'Voir les droits d’une personne sur ses données',
  input: z.object({ eventId: z.uuid(), registrationId: z.uuid() }),
  output: z.object({
    event: EventHeading,
    registrationId: z.uuid(),
    name: z.string(),
    months: Months,
    eraseAt: z.string().nullable(),
    /** By the year of birth: could be under 18 on the day, or so young that a parent must agree. */
    mayBeMinor: z.boolean(),
    needsParent: z.boolean(),
  }),
  token: null,
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  opens: (_, { eventId, registrationId }) => ({ what: 'file', eventId, registrationId }),
  async run({ db, scope }, { registrationId }) {
    const subject = await findSubject(db, scope, registrationId);
    if (subject === null) return notFound();
    return done({
      event: await eventHeading(db, scope),
      registrationId,
      name: `${subject.firstName} ${subject.lastName}`,
      months: await rulesOf(db, subject.partnerId ?? scope.organisationId),
      eraseAt: subject.eraseAt,
      mayBeMinor: mayBeMinor(subject.birthYear, subject.date),
      needsParent: needsParent(subject.birthYear, subject.date, subject.country),
    });
  },
});
