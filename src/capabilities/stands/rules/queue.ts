/** A place that waits, as the rules of a queue see it. */
export interface Waiting {
  readonly id: string;
  /** Its order, given by the database. */
  readonly number: number;
  /** Who waits: the same person may wait at several stands. */
  readonly visitor: string;
  /** How often their turn passed without them. */
  readonly misses: number;
}

/** Seconds that a visitor has to say that they come. */
export const SECONDS_TO_ACCEPT = 30;
/** How often a turn may pass before the place is lost: it is kept once. */
export const MOST_MISSES = 1;
/** Queues that one person stands in at the same time. */
export const MOST_QUEUES = 5;
/** Minutes that one press adds to a talk. */
export const EXTENSION_MINUTES = 5;

/**
 * Who is called next: the first in the order who is not engaged (called or talking, here or elsewhere). Who is engaged
 * keeps their place and is asked again at the next call.
 */
export function nextOf<W extends Waiting>(waiting: readonly W[], engaged: ReadonlySet<string>): W | null {
  return inOrder(waiting).find(({ visitor }) => !engaged.has(visitor)) ?? null;
}

/**
 * What becomes of somebody whose turn passed: the first time they keep the place, one behind the next who waits (`behind`
 * gives them its number and takes theirs; null when nobody waits behind them); the second time it is lost.
 */
export function afterMiss<W extends Waiting>(
  waiting: readonly W[],
  missed: W,
): { readonly kept: false } | { readonly kept: true; readonly behind: W | null } {
  if (missed.misses >= MOST_MISSES) return { kept: false };
  return { kept: true, behind: inOrder(waiting).find(({ number }) => number > missed.number) ?? null };
}

/** How many wait before this number. */
export function aheadOf(waiting: readonly Pick<Waiting, 'number'>[], number: number): number {
  return waiting.filter((one) => one.number < number).length;
}

function inOrder<W extends Waiting>(waiting: readonly W[]): W[] {
  return waiting.toSorted((a, b) => a.number - b.number);
}
