import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { actorOf, type Household } from './request.ts';

/** A silent connection looks like a dead one to the phones in between. */
const PING_MS = 15_000;
/** How often it is asked again who is there: often enough that nobody is signed out under an open page. */
const WHO_MS = 60_000;
/** Open pages of one account: eighteen computers of a hall with one account fit, a script that opens pages does not. */
const MOST_PER_PERSON = 40;
/** Open pages of one event that nobody is signed in on: phones, walls. Three times the largest event. */
const MOST_OF_EVENT = 5_000;

interface Options {
  readonly whoMs?: number;
  readonly most?: number;
}

/**
 * GET /live/events/:eventId: a line whenever the event changes. An open page is a sign of life of its session, and it
 * is closed when the session ends. More pages than one person can look at are turned away.
 */
export function liveRoutes(
  household: Household,
  { whoMs = WHO_MS, most = MOST_PER_PERSON }: Options = {},
): Hono {
  const open = new Map<string, number>();
  const count = (key: string, change: number) => {
    const now = (open.get(key) ?? 0) + change;
    if (now === 0) open.delete(key);
    else open.set(key, now);
    return now;
  };
  return new Hono().get('/live/events/:eventId', async (c) => {
    const eventId = c.req.param('eventId');
    const actor = await actorOf(c, household);
    const known = actor.identity.kind === 'member';
    const key = known ? actor.key : `event:${eventId}`;
    if (count(key, 1) > (known ? most : MOST_OF_EVENT)) {
      count(key, -1);
      return c.body(null, 429, { 'Retry-After': '60' });
    }
    c.header('X-Accel-Buffering', 'no');
    return streamSSE(c, async (stream) => {
      let number = 0;
      let finish = () => {};
      const over = new Promise<void>((resolve) => {
        finish = resolve;
      });
      const stop = household.hub.listen(eventId, () => {
        number += 1;
        void stream.writeSSE({ event: 'changed', data: String(number) });
      });
      const ping = setInterval(() => void stream.writeSSE({ event: 'ping', data: '' }), PING_MS);
      const stillThere = async () => {
        const now = await actorOf(c, household);
        if (now.key !== actor.key) finish();
      };
      // Who asks for an answer of the database that is away is asked again a minute later.
      const who = known ? setInterval(() => void stillThere().catch(household.report), whoMs) : undefined;
      stream.onAbort(finish);
      try {
        // The page compares it with its own age: what changed between its drawing and this line would be missed.
        const since = household.hub.sinceChange(eventId);
        await stream.writeSSE({ event: 'hello', data: since === null ? '' : String(Math.round(since)) });
        await over;
      } finally {
        clearInterval(ping);
        clearInterval(who);
        stop();
        count(key, -1);
      }
    });
  });
}
