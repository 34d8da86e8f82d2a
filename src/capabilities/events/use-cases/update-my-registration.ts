import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { CV_REFUSALS, keepCv, readyCv } from '../../people/queries.ts';
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
  refusals: [...CV_REFUSALS],
  token: null,
  allow: (actor) => actor.attends(),
  prepare: (_, { cv }) => readyCv(cv),
  async run({ db, scope, now, note }, { wantedOccupations, presentFrom, presentUntil }, cv) {
    const { eventId, registrationId: id } = scope;
    const [me] = await attendeesOf(db, eventId, { id });
    if (!me) return notFound();
    await saveRegistration(db, { eventId, id }, { wantedOccupations, presentFrom, presentUntil }, now);
    if (cv !== null) await keepCv(db, me.personId, cv, now);
    await note('registration-updated');
    return done({});
  },
});
