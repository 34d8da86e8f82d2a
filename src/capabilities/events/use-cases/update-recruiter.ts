import { z } from 'zod';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { companyNamed, saveCompany } from '../../people/queries.ts';
import { ReceivingPlace, StaffRecruiterEntry, withTimes } from '../schema.ts';
import { replaceNeeds } from '../store/needs.ts';
import { companyOf, saveRecruiter } from '../store/recruiters.ts';
import { PLACE_PROBLEMS, receiveFrom } from './shared/attending.ts';
import { phoneOf } from './shared/contacts.ts';

/** Changes what is known of a recruiter: the company, the contact, the needs, the pitch, the times. */
export const updateRecruiter = command({
  name: 'update-recruiter',
  summary: 'Changer une entreprise qui recrute',
  input: withTimes(
    StaffRecruiterEntry.extend({ eventId: z.uuid(), recruiterId: z.uuid(), ...ReceivingPlace.shape }),
  ),
  output: z.object({}),
  refusals: ['company-name-taken', 'phone-wrong', ...PLACE_PROBLEMS],
  token: 'events',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope, now, note, announce }, { recruiterId: id, ...entry }) {
    const companyId = await companyOf(db, scope.eventId, id);
    if (companyId === null) return notFound();
    const phone = await phoneOf(db, scope.organisationId, entry.phone);
    if (phone === 'wrong') return refused('phone-wrong', {}, 'phone');
    const { company: name, sector, city, website } = entry;
    const bearer = await companyNamed(db, scope.organisationId, name);
    if (bearer !== null && bearer !== companyId)
      return refused('company-name-taken', { company: name }, 'company');
    await saveCompany(db, companyId, { name, sector, city, website }, now);
    await saveRecruiter(db, { eventId: scope.eventId, id }, { ...entry, phone }, now);
    const problem = await receiveFrom({ db, now, announce }, { eventId: scope.eventId, id }, entry.place);
    if (problem !== null) return refused(problem, {}, 'place');
    await replaceNeeds(db, id, entry.needs, now);
    await note('recruiter-updated', { company: name });
    return done({});
  },
});
