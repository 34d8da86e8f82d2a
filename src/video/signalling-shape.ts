import type { CallPerson } from './driver.ts';
import type { Line } from './neighbours.ts';
import type { CallStats, Joined } from './wire.ts';

// What the built-in signalling takes and gives; signalling.ts does it.

/** An answer to a page, for a route to send as it is: JSON with its status, or a stream of events. */
export type Answer =
  | { readonly status: 200; readonly json: Joined }
  | { readonly status: 200; readonly stream: ReadableStream<Uint8Array> }
  | { readonly status: 204 }
  /** 400 not understood · 401 ticket expired, get another · 403 not this room's ticket · 409 four are inside · 410 join again, or over (`reason`) · 429 too much at once */
  | { readonly status: 400 | 401 | 403 | 409 | 410 | 429; readonly json: { readonly reason: string } };

/** What the keeper of the meetings may want to know; media, descriptions and addresses are never among it. */
export type Presence = { readonly room: string; readonly person: CallPerson } & (
  | { readonly kind: 'entered' | 'left' }
  | { readonly kind: 'stats'; readonly stats: CallStats }
);

export interface Signalling {
  /** POST <signalling>/join, with the body as JSON. */
  join(room: string, token: string, body: unknown): Answer;
  /** POST <signalling>/posts. */
  post(room: string, token: string, body: unknown): Answer;
  /** GET <signalling>/stream?page=…, with the header Last-Event-ID; a page asks by fetch, so it sends the header itself. */
  stream(room: string, token: string, page: string, lastEventId: string | null): Answer;
  /** POST <signalling>/leave: a beacon (text/plain), so its token is in the body, which is JSON all the same. */
  leave(room: string, body: unknown): Answer;
  /** Says something to all who are in the room: the channel was switched. */
  tell(room: string, name: string, data: unknown): void;
  /** Ends the call for all; nobody gets in any more until `reopen`. */
  end(room: string): void;
  reopen(room: string): void;
  /** Takes a person out of every room; no ticket of theirs opens one any more. */
  sendAway(personId: string): void;
  /** Who is in the room, at any process of the server. */
  people(room: string): readonly CallPerson[];
  readonly size: { readonly rooms: number; readonly people: number; readonly processes: number };
  /** Closes all streams; nothing is said of anybody any more. */
  close(): void;
}

export interface SignallingOptions {
  /** Signs tickets: the same at all processes of a server. */
  readonly key: Buffer;
  readonly clockMs?: () => number;
  /** To other processes of the same server; null for a server that is one process. */
  readonly line?: Line | null;
  /** Called once per person, at the process where the page is. */
  readonly onPresence?: (presence: Presence) => void;
  readonly most?: number;
  readonly pingMs?: number;
  /** How long a page may be without a stream before it is told to have gone. */
  readonly graceMs?: number;
}
