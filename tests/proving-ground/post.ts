import { capabilities } from '../../src/app.ts';
import { type Instant, plusMinutes } from '../../src/kernel/clock.ts';
import type { Db } from '../../src/kernel/database.ts';
import { type Signal, settleSignal, takeSignal } from '../../src/kernel/outbox.ts';
import type { Capability } from '../../src/web/capability.ts';
import type { Random } from './random.ts';

/** A worker in the hands of the history: it delivers when it is told to, and dies when it is told to. */
export interface Post {
  /** Delivers what waits. `dies`: after so many signals it is gone, with the last one delivered and not settled. */
  deliver(now: Instant, options?: { dies?: number | null; thinks?: boolean }): Promise<void>;
  /** Lets every lease end and delivers all there is. Gives the moment at which it was done. */
  finish(now: Instant): Promise<Instant>;
}

/** Longer than the lease of a signal, whose holder is then taken for dead. */
const LEASE_IS_OVER_MINUTES = 3;

/**
 * The room that thinks of repairs does so at each mark at the door. Here it thinks of the last one only, once in a while:
 * it looks at what is and not at how often it was told.
 */
const THINKING_ROOM = 'live-day';

export function openPost(db: Db, rooms: readonly Capability[] = capabilities): Post {
  const held = new Map<string, Signal>();

  const hear = async (signal: Signal, now: Instant, thinks: boolean) => {
    for (const { name, listens } of rooms) {
      if (name === THINKING_ROOM && listens?.[signal.signal] && !thinks)
        held.set(`${signal.signal} ${signal.payload.eventId}`, signal);
      else await listens?.[signal.signal]?.({ db, now }, signal);
    }
  };

  const think = async (now: Instant) => {
    const room = rooms.find(({ name }) => name === THINKING_ROOM);
    const signals = [...held.values()];
    held.clear();
    for (const signal of signals) await room?.listens?.[signal.signal]?.({ db, now }, signal);
  };

  const deliver: Post['deliver'] = async (now, { dies = null, thinks = false } = {}) => {
    for (let count = 1; ; count++) {
      const signal = await takeSignal(db, now);
      if (signal === null) break;
      await hear(signal, now, false);
      if (count === dies) return;
      await settleSignal(db, signal.id, now);
    }
    if (thinks) await think(now);
  };

  return {
    deliver,
    async finish(now) {
      const later = plusMinutes(now, LEASE_IS_OVER_MINUTES);
      await deliver(later, { thinks: true });
      await deliver(later);
      return later;
    },
  };
}

/** After how many signals a worker dies; null for one that lives. */
export function deathOf(random: Random): number | null {
  return random.chance(0.15) ? 1 + random.below(4) : null;
}
