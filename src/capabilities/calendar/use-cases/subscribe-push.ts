import { z } from 'zod';
import { readsIn } from '../../../kernel/locale.ts';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { isPushService } from '../rules/push.ts';
import { languagesOf } from '../store/calendar.ts';
import { addSubscription } from '../store/push.ts';
import { addedServices } from '../store/push-keys.ts';
import { subjectOf } from './view-my-calendar.ts';

const Key = z.string().regex(/^[A-Za-z0-9_-]{16,120}={0,2}$/);

/** Somebody wants to be told at once by this browser. */
export const subscribePush = command({
  name: 'subscribe-push',
  summary: 'Recevoir des alertes sur ce téléphone',
  input: z.object({ endpoint: z.url().max(1_000), p256dh: Key, auth: Key }),
  output: z.object({}),
  refusals: ['unknown-push-service'],
  token: null,
  allow: (actor) => actor.attends() ?? actor.recruits(),
  async run({ db, scope, now, note }, { endpoint, ...keys }) {
    if (!isPushService(endpoint, addedServices())) return refused('unknown-push-service');
    const subject = subjectOf(scope);
    const languages = await languagesOf(db, subject);
    if (languages === null) return notFound();
    const subscription = { eventId: scope.eventId, subject, endpoint, locale: readsIn(languages), ...keys };
    await addSubscription(db, subscription, now);
    await note('alerts-asked');
    return done({});
  },
});
