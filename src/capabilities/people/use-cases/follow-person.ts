import { z } from 'zod';
import { thePerson } from '../../../kernel/journal.ts';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { CV_STATES } from '../schema.ts';
import { colleagues, followersOf, saveLink } from '../store/caseload.ts';

/** Says who follows a person in one's organisation, and how far the CV is. */
export const followPersonAs = command({
  name: 'follow-person',
  summary: 'Dire qui suit la personne et où en est son CV',
  input: z.object({
    personId: z.uuid(),
    organisationId: z.uuid(),
    counsellorId: z.uuid().nullable().default(null),
    cvState: z.enum(CV_STATES),
  }),
  output: z.object({}),
  refusals: ['counsellor-unknown'],
  token: 'people',
  allow: (actor) => actor.follows(),
  async run({ db, scope, note, now }, { personId, organisationId, counsellorId, cvState }) {
    const followers = await followersOf(db, scope, personId, now);
    if (!followers.some((follower) => follower.organisationId === organisationId)) return notFound();
    const staff = await colleagues(db, scope);
    const isStaff = staff.some(
      (one) => one.accountId === counsellorId && one.organisationId === organisationId,
    );
    if (counsellorId !== null && !isStaff) return refused('counsellor-unknown', {}, 'counsellorId');
    await saveLink(db, { organisationId, personId }, { counsellorId, cvState });
    await note('person-followed', { person: thePerson(personId) });
    return done({});
  },
});
