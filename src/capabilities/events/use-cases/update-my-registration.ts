import { z } from 'zod';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { cvProblem, saveCv } from '../../people/queries.ts';
import { attendeesOf } from '../queries.ts';
import { CandidateEntry, withTimes } from '../schema.ts';
import { saveRegistration } from '../store/registrations.ts';

/** A candidate changes by the personal link when they are there, what they look for, or their CV. */
export const updateMyRegistration = command({
  name: 'update-my-registration',
  summary: 'Changer mon inscription',
  input: withTimes(
    CandidateEntry.pick({ wantedOccupations: true, presentFrom: true, presentUntil: true, cv: true }),
  ),
  output: z.object({}),
  refusals: ['cv-not-pdf', 'cv-too-large'],
  token: null,
  allow: (actor) => actor.attends(),
  async run({ db, scope, now, note }, { cv, wantedOccupations, presentFrom, presentUntil }) {
    const { eventId, registrationId: id } = scope;
    const [me] = await attendeesOf(db, eventId, { id });
    if (!me) return notFound();
    const problem = cv === null ? null : cvProblem(cv);
    if (problem !== null) return refused(problem, {}, 'cv');
    await saveRegistration(db, { eventId, id }, { wantedOccupations, presentFrom, presentUntil }, now);
    if (cv !== null) await saveCv(db, me.personId, cv, now);
    await note('registration-updated');
    return done({});
  },
});
