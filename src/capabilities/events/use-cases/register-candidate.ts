import { z } from 'zod';
import { theCandidate } from '../../../kernel/journal.ts';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { CV_REFUSALS, readyCv } from '../../people/queries.ts';
import { CandidateEntry, PlaceChoice, REGISTRATION_STATUSES, withTimes } from '../schema.ts';
import { listPartners } from '../store/partners.ts';
import { attendFrom, PLACE_PROBLEMS } from './shared/attending.ts';
import { phoneOf } from './shared/contacts.ts';
import { inWhoseName } from './shared/in-whose-name.ts';
import { registerPerson } from './shared/registering.ts';

/** Puts somebody on the list: a counsellor their own people, the organiser anybody. */
export const registerCandidate = command({
  name: 'register-candidate',
  summary: 'Inscrire un candidat à un événement',
  input: withTimes(
    CandidateEntry.extend({
      eventId: z.uuid(),
      note: z.string().trim().max(500).nullable().default(null),
      ...PlaceChoice.shape,
    }),
  ),
  output: z.object({ registrationId: z.uuid(), status: z.enum(REGISTRATION_STATUSES) }),
  refusals: ['phone-wrong', ...CV_REFUSALS, 'partner-unknown', ...PLACE_PROBLEMS],
  token: 'people',
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  prepare: (_, { cv }) => readyCv(cv),
  async run({ db, actor, scope, now, note, announce }, entry, cv) {
    const phone = await phoneOf(db, scope.organisationId, entry.phone);
    if (phone === 'wrong') return refused('phone-wrong', {}, 'phone');
    const partnerId = scope.as === 'partner' ? inWhoseName(scope, entry.partnerId) : entry.partnerId;
    if (partnerId !== null) {
      const partners = await listPartners(db, scope.eventId);
      if (!partners.some(({ organisationId }) => organisationId === partnerId))
        return scope.as === 'partner' ? notFound() : refused('partner-unknown', {}, 'partnerId');
    }
    const registered = await registerPerson(
      { db, now, announce },
      {
        eventId: scope.eventId,
        organisationId: partnerId ?? scope.organisationId,
        counsellorId:
          scope.as === 'partner' && actor.identity.kind === 'member' ? actor.identity.accountId : null,
        source: scope.as === 'partner' ? 'counsellor' : 'organiser',
        entry: { ...entry, phone, partnerId },
        cv,
        note: entry.note,
      },
    );
    const registration = { eventId: scope.eventId, id: registered.registrationId };
    const problem = await attendFrom({ db, now, announce }, registration, entry);
    if (problem !== null) return refused(problem, {}, 'place');
    await note('candidate-registered', {
      name: theCandidate(registered.registrationId),
      status: registered.status,
    });
    return done(registered);
  },
});
