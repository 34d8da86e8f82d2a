// The phones of watching.ts, in a process of their own: each follows its page as src/web/client/live.ts does.
import { createHash } from 'node:crypto';
import { Agent, get, type IncomingMessage } from 'node:http';
import { isBehind, readingDelay, reconnectDelay } from '../src/web/client/live.ts';
import type { Figures } from '../src/web/live-figures.ts';
import { READS_AGAIN } from '../src/web/turns.ts';

/** A page that is watched, with the cookie of who looks at it. */
export interface Watched {
  readonly path: string;
  readonly cookie: string | null;
  readonly kind: 'candidate' | 'recruiter' | 'staff';
}

/** A page that was read again: when it was asked for and answered, in milliseconds since 1970, and whether it had changed. */
export interface Reading {
  readonly path: string;
  readonly kind: Watched['kind'];
  readonly asked: number;
  readonly answered: number;
  readonly changed: boolean;
}

/** A place in a queue that moved, told in a figure and written into the page without a reading. */
export interface Moved {
  readonly placeId: string;
  readonly ahead: number;
  readonly at: number;
}

export type FromViewers =
  | { readonly kind: 'watching' }
  | {
      readonly kind: 'report';
      readonly readings: Reading[];
      readonly moved: Moved[];
      readonly connected: number[];
    };

interface Told {
  readonly version?: string;
  readonly figures?: Figures;
}

const now = () => performance.timeOrigin + performance.now();
const reading = new Agent({ keepAlive: true, maxSockets: 64 });
const streams = new Agent({ keepAlive: false, maxSockets: Number.POSITIVE_INFINITY });

let readings: Reading[] = [];
let moved: Moved[] = [];
let connected: number[] = [];

/** What a page shows, without what differs at each drawing. */
function contentOf(html: string): string {
  const main = html.slice(html.indexOf('<main'));
  const same = main
    .replace(/ data-(server-now|over)="[^"]*"/g, '')
    .replace(/(name="_key" value=")[^"]*/g, '$1')
    .replace(/(<time class="(?:countdown|wall-clock)"[^>]*>)[^<]*/g, '$1')
    .replace(/ width="[^"]*"/g, '');
  return createHash('sha1').update(same).digest('base64');
}

function fetchText(
  url: string,
  cookie: string | null,
  headers: Record<string, string> = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    get(url, { agent: reading, headers: cookie ? { cookie, ...headers } : headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () =>
        response.statusCode === 200
          ? resolve(text)
          : reject(new Error(`${url} answered ${response.statusCode}.`)),
      );
      response.on('error', reject);
    }).on('error', reject);
  });
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Opens the page, then its stream; resolves when the stream has said hello for the first time. */
async function watch(origin: string, { path, cookie, kind }: Watched): Promise<void> {
  let html = await fetchText(origin + path, cookie).catch(() => fetchText(origin + path, cookie));
  const address = /data-live="([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&');
  if (!address) throw new Error(`${path} is not live.`);
  let content = contentOf(html);
  let busy = false;
  let again = false;
  let attempt = 0;
  let version = '';
  const ahead = new Map<string, number>();
  const write = (figures: Figures = {}) => {
    for (const [placeId, { ahead: place }] of Object.entries(figures)) {
      if (place === undefined) continue;
      const before = ahead.get(placeId);
      ahead.set(placeId, place);
      if (before !== undefined && before !== place) moved.push({ placeId, ahead: place, at: now() });
    }
  };

  const readAgain = async () => {
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    do {
      again = false;
      const asked = now();
      try {
        html = await fetchText(origin + path, cookie, { [READS_AGAIN]: '1' });
        const after = contentOf(html);
        readings.push({ path, kind, asked, answered: now(), changed: after !== content });
        content = after;
      } catch {
        await wait(reconnectDelay(1, Math.random()));
        again = true;
      }
    } while (again);
    busy = false;
  };
  const changed = (told: object) => setTimeout(readAgain, readingDelay(told, Math.random()));

  return new Promise((resolve) => {
    const connect = () => {
      const lost = () => setTimeout(connect, reconnectDelay(attempt++, Math.random()));
      const follow = (response: IncomingMessage) => {
        let rest = '';
        response.setEncoding('utf8').on('data', (part: string) => {
          rest += part;
          for (let end = rest.indexOf('\n\n'); end >= 0; end = rest.indexOf('\n\n')) {
            const message = rest.slice(0, end);
            rest = rest.slice(end + 2);
            const event = /^event: ?(.*)$/m.exec(message)?.[1];
            const told = JSON.parse(/^data: ?(.*)$/m.exec(message)?.[1] || '{}') as Told;
            write(told.figures);
            if (event === 'hello') {
              connected.push(now());
              if (attempt > 0 && isBehind(version, told)) changed(told);
              attempt = 0;
              resolve();
            }
            if (event === 'changed') changed(told);
            if (event === 'hello' || event === 'changed') version = told.version ?? '';
          }
        });
        response.on('close', lost);
        response.on('error', () => {});
      };
      get(origin + address, { agent: streams, headers: cookie ? { cookie } : {} }, follow).on('error', lost);
    };
    connect();
  });
}

process.on('message', async (message: { origin: string; pages: Watched[] } | 'report') => {
  if (message === 'report') {
    process.send?.({ kind: 'report', readings, moved, connected } satisfies FromViewers);
    readings = [];
    moved = [];
    connected = [];
    return;
  }
  const { origin, pages } = message;
  const queue = [...pages];
  const open = async () => {
    for (let page = queue.shift(); page; page = queue.shift()) await watch(origin, page);
  };
  await Promise.all(Array.from({ length: 16 }, open));
  process.send?.({ kind: 'watching' } satisfies FromViewers);
});
process.once('disconnect', () => process.exit(0));
