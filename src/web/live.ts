import { listenTo } from '../kernel/listen.ts';

/** Tells open pages that an event changed. It carries no data: each page reads again what it may see. */
export interface LiveHub {
  /** Calls `wake` after each change of the event, until the returned function is called. */
  listen(eventId: string, wake: () => void): () => void;
  /** Milliseconds since the event last changed; null when nothing was heard of it. */
  sinceChange(eventId: string): number | null;
  /** How many pages are listening. */
  readonly size: number;
  close(): Promise<void>;
}

/** Changes come in bursts (a repair writes many rows): pages hear of a burst once, after this many milliseconds. */
const GATHER_MS = 120;

/**
 * Listens to PostgreSQL for changes and passes them on. Every server process has its own listener, so a page
 * hears of a change made through any of them.
 */
export function openLiveHub(url: string): LiveHub {
  const listeners = new Map<string, Set<() => void>>();
  const gathering = new Set<string>();
  const changedAt = new Map<string, number>();
  const wake = (eventId: string) => {
    if (gathering.has(eventId)) return;
    gathering.add(eventId);
    setTimeout(() => {
      gathering.delete(eventId);
      for (const call of listeners.get(eventId) ?? []) call();
    }, GATHER_MS).unref();
  };

  const line = listenTo(url, 'live', (eventId) => {
    // A line that was cut and is back: everybody looks again, for what was missed.
    if (eventId !== null) changedAt.set(eventId, performance.now());
    for (const known of eventId === null ? listeners.keys() : [eventId]) wake(known);
  });

  return {
    listen(eventId, call) {
      const calls = listeners.get(eventId) ?? new Set();
      listeners.set(eventId, calls.add(call));
      return () => {
        calls.delete(call);
        if (calls.size === 0) listeners.delete(eventId);
      };
    },
    sinceChange(eventId) {
      const at = changedAt.get(eventId);
      return at === undefined ? null : performance.now() - at;
    },
    get size() {
      let count = 0;
      for (const calls of listeners.values()) count += calls.size;
      return count;
    },
    close: () => line.close(),
  };
}
