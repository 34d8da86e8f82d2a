import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { removeSubscription } from '../store/push.ts';
import { subjectOf } from './view-my-calendar.ts';

/** This browser is told nothing any more. */
export const unsubscribePush = command({
  name: 'unsubscribe-push',
  summary: 'Arrêter les alertes sur ce téléphone',
  input: z.object({ endpoint: z.string().max(1_000) }),
  output: z.object({}),
  token: null,
  allow: (actor) => actor.attends() ?? actor.recruits(),
  async run({ db, scope, note }, { endpoint }) {
    await removeSubscription(db, subjectOf(scope), endpoint);
    await note('alerts-ended');
    return done({});
  },
});
