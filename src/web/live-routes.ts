import { type Context, Hono } from 'hono';
import type { Whose } from './live.ts';
import { actorOf, type Household } from './request.ts';

/** How often it is asked again who is there: often enough that nobody is signed out under an open page. */
const WHO_MS = 60_000;
/** Open pages of one account: eighteen computers of a hall with one account fit, a script that opens pages does not. */
const MOST_PER_PERSON = 40;
/** Open pages of one event that nobody is signed in on: phones, walls. Three times the largest event. */
const MOST_OF_EVENT = 5_000;
/** Who takes nothing off the line any more is let go; a phone that wakes up connects again. */
const MOST_UNREAD = 24;

interface Options {
  readonly whoMs?: number;
  readonly most?: number;
}

/**
 * GET /live/events/:eventId: a line whenever the event changes, for pages of the staff and of the hall. GET
 * /live/events/:eventId/:page/:personId: a line whenever this person's page of that name changes. It says when,
 * and figures that name nobody (watched.ts), so that whoever knows an address learns nothing of anybody by it.
 *
 * An open page is a sign of life of its session, and it is closed when the session ends. More pages than one person can
 * look at are turned away.
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
  const follow = async (c: Context, eventId: string, whose: Whose) => {
    // A personal page is nobody's account: its link was proved when it was opened.
    const actor = whose === null ? await actorOf(c, household) : null;
    const known = actor?.identity.kind === 'member';
    const key = known ? actor.key : `event:${eventId}`;
    if (count(key, 1) > (known ? most : MOST_OF_EVENT)) {
      count(key, -1);
      return c.body(null, 429, { 'Retry-After': '60' });
    }
    const left = new AbortController();
    household.ends.addEventListener('abort', () => left.abort(), { signal: left.signal });
    left.signal.addEventListener('abort', () => count(key, -1), { once: true });
    if (known) {
      const stillThere = async () => {
        const now = await actorOf(c, household);
        if (now.key !== actor.key) left.abort();
      };
      // Who asks for an answer of a database that is away is asked again a minute later.
      const who = setInterval(() => void stillThere().catch(household.report), whoMs);
      left.signal.addEventListener('abort', () => clearInterval(who), { once: true });
    }
    return c.body(streamOf(household, { eventId, whose, left }), 200, {
      'Content-Type': 'text/event-stream',
      'Cache-Control': 'no-cache',
      'X-Accel-Buffering': 'no',
    });
  };
  return new Hono()
    .get('/live/events/:eventId', (c) => follow(c, c.req.param('eventId'), null))
    .get('/live/events/:eventId/:page/:personId', (c) => {
      const { eventId, page, personId } = c.req.param();
      return household.hub.follows(page) ? follow(c, eventId, { page, personId }) : c.notFound();
    });
}

/** The messages for one page, until it leaves, is let go, or `left` is aborted. */
function streamOf(
  { hub, report }: Household,
  { eventId, whose, left }: { eventId: string; whose: Whose; left: AbortController },
): ReadableStream<Uint8Array> {
  // Whether the stream has ended already, by the page or by an error: it must not be closed again.
  let over = false;
  const end = () => {
    over = true;
    left.abort();
  };
  return new ReadableStream<Uint8Array>(
    {
      async start(controller) {
        const { hello, stop } = hub.listen(eventId, whose, (message) => {
          if ((controller.desiredSize ?? 0) >= -MOST_UNREAD) return controller.enqueue(message);
          end();
          // An error and not an end: the connection is cut, although nobody takes what is on it.
          controller.error(new Error('An open page took nothing any more and was let go.'));
        });
        left.signal.addEventListener(
          'abort',
          () => {
            stop();
            if (!over) controller.close();
          },
          { once: true },
        );
        const first = await hello().catch(report);
        if (first && !left.signal.aborted) controller.enqueue(first);
      },
      cancel: end,
    },
    { highWaterMark: 1 },
  );
}
