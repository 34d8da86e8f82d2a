import { z } from 'zod';
import { done, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { ReceivingPlace, StaffRecruiterEntry, withTimes } from '../schema.ts';
import { PLACE_PROBLEMS, receiveFrom } from './shared/attending.ts';
import { phoneOf } from './shared/contacts.ts';
import { enlistRecruiter } from './shared/recruiting.ts';

/** Puts a company on the list of recruiters with its needs, as the organiser heard them. */
export const registerRecruiter = command({
  name: 'register-recruiter',
  summary: 'Inscrire une entreprise qui recrute',
  input: withTimes(StaffRecruiterEntry.extend({ eventId: z.uuid(), ...ReceivingPlace.shape })),
  output: z.object({ recruiterId: z.uuid() }),
  refusals: ['recruiter-exists', 'phone-wrong', ...PLACE_PROBLEMS],
  token: 'events',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope, now, note, announce }, entry) {
    const phone = await phoneOf(db, scope.organisationId, entry.phone);
    if (phone === 'wrong') return refused('phone-wrong', {}, 'phone');
    const event = { id: scope.eventId, organisationId: scope.organisationId };
    const recruiterId = await enlistRecruiter(db, event, { ...entry, phone }, { now, mayReturn: true });
    if (recruiterId === 'already-there')
      return refused('recruiter-exists', { company: entry.company }, 'company');
    const recruiter = { eventId: scope.eventId, id: recruiterId };
    const problem = await receiveFrom({ db, now, announce }, recruiter, entry.place);
    if (problem !== null) return refused(problem, {}, 'place');
    await announce('events.recruiter-registered', { eventId: scope.eventId, recruiterId });
    await note('recruiter-registered', { company: entry.company });
    return done({ recruiterId });
  },
});
