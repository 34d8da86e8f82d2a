import { type Context, Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { type Answer, openSignalling, type Signalling } from '../../video/signalling.ts';
import type { Mounting } from '../../web/capability.ts';
import { leaveRoom } from './store/leaving.ts';
import { callKey, SIGNALLING } from './use-cases/shared/drivers.ts';
import { useSignalling } from './use-cases/shared/signalling.ts';

/**
 * Where the pages of a call tell each other how to connect: POST join, posts and leave, GET stream, each with the ticket of
 * one person for one room. A ticket is the whole proof: these routes know no cookie and no personal link.
 */
export function signallingRoutes({ db, clock, report, line, ends }: Mounting): Hono {
  let opened: Signalling | null = null;
  // The key of the tickets is there once the site serves its first request.
  const signalling = () => {
    if (opened) return opened;
    opened = openSignalling({
      key: callKey(),
      line: line ?? null,
      clockMs: () => Date.parse(clock()),
      onPresence(presence) {
        // Pages say by themselves how they are; that one went without a word is heard here alone.
        if (presence.kind === 'left')
          leaveRoom(db, { roomId: presence.room, person: presence.person.id }, clock()).catch(report);
      },
    });
    ends.addEventListener('abort', opened.close, { once: true });
    useSignalling(opened);
    return opened;
  };
  const room = `${SIGNALLING}/:room`;
  return new Hono()
    .post(`${room}/join`, async (c) =>
      send(c, signalling().join(c.req.param('room'), tokenOf(c), await bodyOf(c))),
    )
    .post(`${room}/posts`, async (c) =>
      send(c, signalling().post(c.req.param('room'), tokenOf(c), await bodyOf(c))),
    )
    .post(`${room}/leave`, async (c) => send(c, signalling().leave(c.req.param('room'), await bodyOf(c))))
    .get(`${room}/stream`, (c) =>
      send(
        c,
        signalling().stream(
          c.req.param('room'),
          tokenOf(c),
          c.req.query('page') ?? '',
          c.req.header('last-event-id') ?? null,
        ),
      ),
    );
}

function tokenOf(c: Context): string {
  const header = c.req.header('authorization') ?? '';
  return header.startsWith('Bearer ') ? header.slice('Bearer '.length) : '';
}

async function bodyOf(c: Context): Promise<unknown> {
  try {
    return JSON.parse(await c.req.text());
  } catch {
    return null;
  }
}

function send(c: Context, answer: Answer): Response {
  if ('stream' in answer)
    return c.body(answer.stream, 200, {
      'Content-Type': 'text/event-stream',
      'Cache-Control': 'no-cache',
      'X-Accel-Buffering': 'no',
    });
  if (answer.status === 204) return c.body(null, 204);
  return c.json(answer.json, answer.status as ContentfulStatusCode);
}
