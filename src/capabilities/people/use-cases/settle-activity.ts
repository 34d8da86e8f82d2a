import { z } from 'zod';
import { thePerson } from '../../../kernel/journal.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { followersOf } from '../store/caseload.ts';
import { settleActivity as settle } from '../store/preparation.ts';

/** Says whether a person came to a workshop or an interview, or takes it off. */
export const settleActivity = command({
  name: 'settle-activity',
  summary: 'Dire si la personne est venue',
  input: z.object({
    personId: z.uuid(),
    activityId: z.uuid(),
    change: z.enum(['attended', 'missed', 'remove']),
  }),
  output: z.object({}),
  token: 'people',
  allow: (actor) => actor.follows(),
  async run({ db, scope, now, note }, { change, ...which }) {
    if ((await followersOf(db, scope, which.personId, now)).length === 0) return notFound();
    const activity = await settle(db, scope, which, change, now);
    if (activity === null) return notFound();
    await note(`activity-${change}`, { person: thePerson(which.personId), title: activity.title });
    return done({});
  },
});
