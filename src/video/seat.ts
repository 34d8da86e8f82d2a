import type { Told } from './wire.ts';

/** Events kept for a page that may come back for them; more than a mesh of four makes while a phone changes networks. */
const MOST_KEPT = 300;
/** Who takes nothing off the line any more is cut; the page opens another stream and gets the rest. */
const MOST_UNREAD = 100;

/** What one page is told, numbered, with its stream where it has one. */
export interface Seat {
  tell(told: Told): void;
  /**
   * The stream of all that came after a number (0: from the beginning); an earlier stream ends. Null when that is too long
   * ago, or was never said: the page must join again.
   */
  open(after: number): ReadableStream<Uint8Array> | null;
  /** A comment line, so that both sides see that the line stands. */
  ping(): void;
  /** Since when there has been no stream, by the clock; null while there is one. */
  readonly silentSince: number | null;
  close(): void;
}

const encoder = new TextEncoder();
const PING = encoder.encode(': still here\n\n');

export function takeSeat(boot: string, clockMs: () => number): Seat {
  let kept: { readonly number: number; readonly bytes: Uint8Array }[] = [];
  let last = 0;
  let silentSince: number | null = clockMs();
  let stream: ReadableStreamDefaultController<Uint8Array> | null = null;

  const hangUp = (how: 'end' | 'cut') => {
    const open = stream;
    stream = null;
    silentSince ??= clockMs();
    if (how === 'end') open?.close();
    else open?.error(new Error('The page took nothing any more.'));
  };
  const pass = (bytes: Uint8Array) => {
    if (!stream) return;
    if ((stream.desiredSize ?? 0) < -MOST_UNREAD) hangUp('cut');
    else stream.enqueue(bytes);
  };

  return {
    tell(told) {
      last++;
      const bytes = encoder.encode(`id: ${boot}:${last}\ndata: ${JSON.stringify(told)}\n\n`);
      kept.push({ number: last, bytes });
      if (kept.length > MOST_KEPT) kept = kept.slice(-MOST_KEPT);
      pass(bytes);
    },
    open(after) {
      const missed = kept.filter(({ number }) => number > after);
      if (after > last || missed.length !== last - after) return null;
      if (stream) hangUp('end');
      // What the page has read is not asked for again.
      kept = missed;
      let own: ReadableStreamDefaultController<Uint8Array>;
      return new ReadableStream<Uint8Array>(
        {
          start(controller) {
            own = controller;
            stream = controller;
            silentSince = null;
            controller.enqueue(PING);
            for (const { bytes } of missed) controller.enqueue(bytes);
          },
          cancel() {
            if (stream !== own) return;
            stream = null;
            silentSince = clockMs();
          },
        },
        { highWaterMark: 1 },
      );
    },
    ping: () => pass(PING),
    get silentSince() {
      return silentSince;
    },
    close: () => hangUp('end'),
  };
}
