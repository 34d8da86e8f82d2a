import { randomBytes } from 'node:crypto';
import type { Member, OverReason, Post, Told } from './wire.ts';

/** Carries texts to all processes of the same server, the sender too, in the order in which they were sent. */
export interface Line {
  send(text: string): void;
  hear(heard: (text: string) => void): void;
}

/** What processes say to each other. Each page has its seat at one of them, its `home`. */
export type Between =
  | { readonly kind: 'room'; readonly room: string; readonly told: Told }
  | {
      readonly kind: 'page';
      readonly home: string;
      readonly room: string;
      readonly page: string;
      readonly told: Told;
    }
  | { readonly kind: 'post'; readonly home: string; readonly room: string; readonly post: Post }
  | { readonly kind: 'end'; readonly room: string; readonly reason: OverReason }
  /** This person is taken out of every room. */
  | { readonly kind: 'away'; readonly person: string }
  /** "I am here", now and then; who does not know the sender asks who sits there. */
  | { readonly kind: 'here' }
  | { readonly kind: 'who' }
  | {
      readonly kind: 'seats';
      readonly to: string;
      readonly room: string;
      readonly members: readonly Member[];
    };

export interface Neighbours {
  /** Asks who is there. */
  greet(): void;
  /** Nothing is sent while there is no other process. */
  say(message: Between): void;
  /** To be called now and then: says that this process lives, and notices those that do not any more. */
  beat(): void;
  readonly size: number;
}

interface Options {
  readonly boot: string;
  readonly line: Line | null;
  readonly clockMs: () => number;
  readonly heard: (from: string, message: Between) => void;
  readonly gone: (process: string) => void;
}

const BEAT_MS = 5_000;
const GONE_MS = 20_000;
/** PostgreSQL takes 8,000 bytes in one notification; letters and digits are one byte each. */
const PIECE = 7_800;

/** The other processes of this server, which hear of each other by a line; without one this process is alone. */
export function meetNeighbours({ boot, line, clockMs, heard, gone }: Options): Neighbours {
  const known = new Map<string, number>();
  const pieces = new Map<string, string[]>();
  let beatAt = Number.NEGATIVE_INFINITY;

  const send = (message: Between) => {
    if (!line) return;
    const text = Buffer.from(JSON.stringify(message), 'utf8').toString('base64');
    const id = randomBytes(6).toString('hex');
    const count = Math.ceil(text.length / PIECE);
    for (let piece = 0; piece < count; piece++)
      line.send(`${boot} ${id} ${count} ${text.slice(piece * PIECE, (piece + 1) * PIECE)}`);
  };
  line?.hear((text) => {
    const [from, id, count, part] = text.split(' ');
    if (!from || from === boot || !id || part === undefined) return;
    const whole = pieces.get(`${from} ${id}`) ?? [];
    whole.push(part);
    pieces.set(`${from} ${id}`, whole);
    if (whole.length < Number(count)) return;
    pieces.delete(`${from} ${id}`);
    const message = JSON.parse(Buffer.from(whole.join(''), 'base64').toString('utf8')) as Between;
    const stranger = !known.has(from);
    known.set(from, clockMs());
    if (stranger && message.kind !== 'who') send({ kind: 'who' });
    if (message.kind === 'who') send({ kind: 'here' });
    heard(from, message);
  });

  return {
    greet: () => send({ kind: 'who' }),
    say(message) {
      if (known.size > 0) send(message);
    },
    beat() {
      const now = clockMs();
      if (now - beatAt >= BEAT_MS) {
        beatAt = now;
        send({ kind: 'here' });
      }
      for (const [process, at] of known) {
        if (now - at < GONE_MS) continue;
        known.delete(process);
        for (const key of pieces.keys()) if (key.startsWith(`${process} `)) pieces.delete(key);
        gone(process);
      }
    },
    get size() {
      return known.size;
    },
  };
}
