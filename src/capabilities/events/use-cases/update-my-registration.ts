import { z } from 'zod';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { CV_REFUSALS, keepCv, readyCv } from '../../people/queries.ts';
import { attendeesOf } from '../queries.ts';
import { CandidateEntry, PlaceChoice, withTimes } from '../schema.ts';
import { saveRegistration } from '../store/registrations.ts';
import { attendFrom, PLACE_PROBLEMS } from './shared/attending.ts';

/** A candidate changes by the personal link when they are there, what they look for, or their CV. */
export const updateMyRegistration = command({
  name: 'update-my-registration',
  summary: 'Changer mon inscription',
  input: withTimes(
    CandidateEntry.pick({ wantedOccupations: true, presentFrom: true, presentUntil: true, cv: true }).extend(
      PlaceChoice.shape,
    ),
  ),
  output: z.object({}),
  refusals: [...CV_REFUSALS, ...PLACE_PROBLEMS],
  token: null,
  allow: (actor) => actor.attends(),
  prepare: (_, { cv }) => readyCv(cv),
  async run(
    { db, scope, now, note, announce },
    { wantedOccupations, presentFrom, presentUntil, ...choice },
    cv,
  ) {
    const { eventId, registrationId: id } = scope;
    const [me] = await attendeesOf(db, eventId, { id });
    if (!me) return notFound();
    await saveRegistration(db, { eventId, id }, { wantedOccupations, presentFrom, presentUntil }, now);
    const problem = await attendFrom({ db, now, announce }, { eventId, id }, choice);
    if (problem !== null) return refused(problem, {}, 'place');
    if (cv !== null) await keepCv(db, me.personId, cv, now);
    await note('registration-updated');
    return done({});
  },
});
