import type { CallStats, PathKind } from './types.ts';

/** Below this, pictures take the room that sound needs (measured: at 60 kbit/s a quarter of the sound was lost). */
const TOO_LITTLE = 70_000;
const ENOUGH = 200_000;
const SECONDS = 10;
/** A try that finds no more room than before is given up sooner: sound suffers while it lasts. */
const TRY_SECONDS = 4;
/** Without pictures the browser does not look how much would fit, so after a while it is tried. */
const FIRST_TRY = 20;
const LAST_TRY = 120;
/** Pictures that went for so long were worth the try. */
const HELD = 60;

/** Whether sound goes without pictures for want of room, second by second. */
export interface Weakness {
  readonly weak: boolean;
  /** Seconds in a row that speak for a change. */
  readonly run: number;
  readonly sinceChange: number;
  /** How often pictures were tried again without having held for a minute. */
  readonly tries: number;
}

export const STRONG: Weakness = { weak: false, run: 0, sinceChange: 0, tries: 0 };

/**
 * One second more.
 * @param outgoing bits per second that would go out, the least of all connections; null when the browser does not say
 * @param pictures whether pictures are, or would be, sent
 */
export function nextWeakness(before: Weakness, outgoing: number | null, pictures: boolean): Weakness {
  const sinceChange = before.sinceChange + 1;
  if (!pictures) return { ...STRONG, tries: before.tries };
  if (!before.weak) {
    const run = outgoing !== null && outgoing < TOO_LITTLE ? before.run + 1 : 0;
    const tries = sinceChange > HELD ? 0 : before.tries;
    const trying = before.tries > 0 && sinceChange <= SECONDS;
    return run >= (trying ? TRY_SECONDS : SECONDS)
      ? { weak: true, run: 0, sinceChange: 0, tries }
      : { weak: false, run, sinceChange, tries };
  }
  const run = outgoing !== null && outgoing > ENOUGH ? before.run + 1 : 0;
  if (run >= SECONDS || sinceChange >= Math.min(LAST_TRY, FIRST_TRY * 2 ** before.tries))
    return { weak: false, run: 0, sinceChange: 0, tries: before.tries + 1 };
  return { ...before, run, sinceChange };
}

/** What a connection counted last; it begins anew with each attempt to connect. */
export interface Counted {
  readonly packets: number;
  readonly lost: number;
}

/** Adds up a call for its figures at the end. */
export function openTally(now: () => number) {
  const began = now();
  let [packets, lost, secondsLive, secondsWeak, reconnections] = [0, 0, 0, 0, 0];
  let path: PathKind | null = null;
  let roundTripMs: number | null = null;
  let firstMediaMs: number | null = null;
  return {
    media() {
      firstMediaMs ??= Math.round(now() - began);
    },
    reconnected() {
      reconnections++;
    },
    second(live: boolean, weak: boolean) {
      if (live) secondsLive++;
      if (live && weak) secondsWeak++;
    },
    measured(before: Counted, after: Counted & { path: PathKind | null; roundTripMs: number | null }) {
      packets += Math.max(0, after.packets - before.packets);
      lost += Math.max(0, after.lost - before.lost);
      path = after.path ?? path;
      roundTripMs = after.roundTripMs ?? roundTripMs;
    },
    stats: (): CallStats => ({
      path,
      firstMediaMs,
      secondsLive,
      loss: packets + lost === 0 ? 0 : Math.round((lost / (packets + lost)) * 10_000) / 10_000,
      roundTripMs: roundTripMs === null ? null : Math.round(roundTripMs),
      reconnections,
      secondsWeak,
    }),
  };
}
