import webpush from 'web-push';
import { z } from 'zod';
import type { Db } from '../../kernel/database.ts';
import type { Signal } from '../../kernel/outbox.ts';
import { publicUrl } from '../../kernel/public-url.ts';
import type { SignalContext } from '../../web/capability.ts';
import { timeOf } from '../../web/dates.ts';
import { changedText, isPushService, nextText, type PushText } from './rules/push.ts';
import {
  aboutToBegin,
  beginPush,
  changedBy,
  dropSubscription,
  type PushTarget,
  type ToPush,
} from './store/push.ts';
import { addedServices, pushKeys } from './store/push-keys.ts';

/** A push service that takes longer than this is not waited for. */
const PATIENCE_MS = 5_000;
/** What it says of a browser that is gone: its subscription goes too (RFC 8030, 7.3). */
const GONE = [404, 410];

/** Hands a text to the push service of a browser, encrypted for that browser alone (RFC 8291). Its failure is nobody's problem. */
async function push(db: Db, target: PushTarget, text: PushText, lastsSeconds: number): Promise<void> {
  const { id, endpoint, p256dh, auth } = target;
  if (!isPushService(endpoint, addedServices())) return dropSubscription(db, id);
  const { headers, body } = webpush.generateRequestDetails(
    { endpoint, keys: { p256dh, auth } },
    JSON.stringify(text),
    {
      vapidDetails: { subject: vapidSubject(), ...pushKeys() },
      TTL: lastsSeconds,
      urgency: 'high',
    },
  );
  const answer = await fetch(endpoint, {
    method: 'POST',
    headers: headers as Record<string, string>,
    body: new Uint8Array(body ?? []),
    redirect: 'error',
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch(() => null);
  if (answer !== null && GONE.includes(answer.status)) await dropSubscription(db, id);
}

/** Push services may write to this address about what they receive; they take HTTPS or an e-mail only. */
function vapidSubject(): string {
  const own = publicUrl('/');
  return own.startsWith('https:') ? own : 'mailto:tremplin@localhost.example';
}

async function pushOnce({ db, now }: SignalContext, what: ToPush, text: PushText, seconds: number) {
  if (await beginPush(db, what, now)) await push(db, what.target, text, seconds);
}

const APlan = z.object({ eventId: z.uuid(), version: z.int() });

/** A new version of the plan changes something for somebody: their phone says so. */
async function pushChanges(context: SignalContext, { payload }: Signal): Promise<void> {
  const concerned = await changedBy(context.db, APlan.parse(payload));
  await Promise.all(concerned.map((what) => pushOnce(context, what, changedText(what.target.locale), 3_600)));
}

export const pushListeners = Object.fromEntries(
  (['matching.plan-published', 'door.places-given', 'live-day.plan-repaired'] as const).map((signal) => [
    signal,
    pushChanges,
  ]),
);

/** "You are next, table 12": some minutes before the interview, as one's own page says it. */
export async function pushNext(context: SignalContext): Promise<void> {
  const meetings = await aboutToBegin(context.db, context.now);
  await Promise.all(
    meetings.map(({ startsAt, table, timeZone, ...what }) =>
      pushOnce(
        context,
        what,
        nextText(what.target.locale, timeOf(startsAt, timeZone, what.target.locale), table),
        300,
      ),
    ),
  );
}
