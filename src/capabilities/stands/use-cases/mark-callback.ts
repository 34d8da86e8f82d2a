import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { markCallback as mark } from '../store/callbacks.ts';

/** Whose desk it is pressed at, to come back to it. */
const Desk = z.uuid().nullable().default(null);

/** Says that somebody was called back, which takes their number away, or was not reached. */
export const markCallback = command({
  name: 'mark-callback',
  summary: 'Noter qu’une personne a été rappelée',
  input: z.object({ placeId: z.uuid(), state: z.enum(['called', 'not-reached']), hostId: Desk }),
  output: z.object({ placeId: z.uuid(), hostId: Desk }),
  token: null,
  allow: (actor) => actor.recruits(),
  async run({ db, scope, now, note }, { placeId, state, hostId }) {
    if (!(await mark(db, scope, placeId, state, now))) return notFound();
    await note('callback-marked', { state });
    return done({ placeId, hostId });
  },
});
