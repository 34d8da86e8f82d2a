import { z } from 'zod';
import { thePerson } from '../../../kernel/journal.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { followersOf } from '../store/caseload.ts';
import { saveTick, stepsOf } from '../store/preparation.ts';

/** Ticks a step of the checklist for a person, or takes the tick off. */
export const tickStep = command({
  name: 'tick-step',
  summary: 'Cocher une étape de préparation',
  input: z.object({ personId: z.uuid(), stepId: z.uuid(), ticked: z.boolean() }),
  output: z.object({}),
  token: 'people',
  allow: (actor) => actor.follows(),
  async run({ db, actor, scope, now, note }, { personId, stepId, ticked }) {
    const followers = await followersOf(db, scope, personId, now);
    const lists = await stepsOf(
      db,
      followers.map(({ organisationId }) => organisationId),
    );
    const step = [...lists.values()].flat().find(({ id }) => id === stepId);
    if (step?.fulfilledBy !== 'tick') return notFound();
    await saveTick(db, { stepId, personId, by: actor.name }, ticked, now);
    await note(ticked ? 'step-ticked' : 'step-unticked', { person: thePerson(personId), step: step.label });
    return done({});
  },
});
