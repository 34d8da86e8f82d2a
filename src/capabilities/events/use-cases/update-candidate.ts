import { z } from 'zod';
import { theCandidate } from '../../../kernel/journal.ts';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { CV_REFUSALS, followPerson, keepCv, readyCv, savePerson } from '../../people/queries.ts';
import { CandidateEntry, PlaceChoice, withTimes } from '../schema.ts';
import { listPartners } from '../store/partners.ts';
import { findAttendee, saveRegistration } from '../store/registrations.ts';
import { attendFrom, PLACE_PROBLEMS } from './shared/attending.ts';
import { phoneOf } from './shared/contacts.ts';
import { inWhoseName } from './shared/in-whose-name.ts';

/** Changes somebody's file: the organiser anybody's, a counsellor those of their own people. */
export const updateCandidate = command({
  name: 'update-candidate',
  summary: 'Changer la fiche d’un candidat',
  input: withTimes(
    CandidateEntry.extend({
      eventId: z.uuid(),
      registrationId: z.uuid(),
      ...PlaceChoice.shape,
      note: z.string().trim().max(500).nullable().default(null),
    }),
  ),
  output: z.object({}),
  refusals: ['phone-wrong', ...CV_REFUSALS, 'partner-unknown', ...PLACE_PROBLEMS],
  token: 'people',
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  prepare: (_, { cv }) => readyCv(cv),
  async run({ db, scope, now, note, announce }, entry, cv) {
    const attendee = await findAttendee(db, scope, entry.registrationId);
    // Whose name the partner keeps, the partner changes.
    if (attendee === null || !attendee.named) return notFound();
    const phone = await phoneOf(db, scope.organisationId, entry.phone);
    if (phone === 'wrong') return refused('phone-wrong', {}, 'phone');
    const partnerId =
      scope.as === 'partner' ? inWhoseName(scope, entry.partnerId ?? attendee.partnerId) : entry.partnerId;
    const partners = await listPartners(db, scope.eventId);
    if (partnerId !== null && !partners.some(({ organisationId }) => organisationId === partnerId))
      return refused('partner-unknown', {}, 'partnerId');
    await savePerson(db, attendee.personId, { ...entry, phone }, now);
    // Who now brings this person follows them from here on.
    if (partnerId !== null && partnerId !== attendee.partnerId)
      await followPerson(db, attendee.personId, { organisationId: partnerId, counsellorId: null }, now);
    const { wantedOccupations, accessNeeds, interpreterLanguage, presentFrom, presentUntil } = entry;
    await saveRegistration(
      db,
      { eventId: scope.eventId, id: attendee.id },
      {
        partnerId,
        wantedOccupations,
        accessNeeds,
        interpreterLanguage,
        presentFrom,
        presentUntil,
        note: entry.note,
      },
      now,
    );
    const registration = { eventId: scope.eventId, id: attendee.id };
    const problem = await attendFrom({ db, now, announce }, registration, entry);
    if (problem !== null) return refused(problem, {}, 'place');
    if (cv !== null) await keepCv(db, attendee.personId, cv, now);
    await note('candidate-updated', { name: theCandidate(attendee.id) });
    return done({});
  },
});
