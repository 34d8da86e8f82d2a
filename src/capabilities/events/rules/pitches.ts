import { type Instant, plusMinutes } from '../../../kernel/clock.ts';

interface Spoken {
  readonly recruiterId: string;
  readonly startedAt: Instant | null;
  readonly endedAt: Instant | null;
}

/** The pitch that runs; null when nobody speaks. */
export function runningPitch<P extends Spoken>(pitches: readonly P[]): P | null {
  return pitches.find(({ startedAt, endedAt }) => startedAt !== null && endedAt === null) ?? null;
}

/** Who has not spoken yet, in order. */
export function pitchesToCome<P extends Spoken>(pitches: readonly P[]): P[] {
  return pitches.filter(({ startedAt }) => startedAt === null);
}

/** When the speaker should stop. */
export function pitchEnd(startedAt: Instant, pitchSeconds: number): Instant {
  return plusMinutes(startedAt, pitchSeconds / 60);
}

/** The same list with one of it a place earlier or later; unchanged when it stands at that end or is not there. */
export function moved(ids: readonly string[], id: string, direction: 'up' | 'down'): string[] {
  const order = [...ids];
  const from = order.indexOf(id);
  const to = direction === 'up' ? from - 1 : from + 1;
  if (from < 0 || to < 0 || to >= order.length) return order;
  [order[from], order[to]] = [order[to]!, order[from]!];
  return order;
}
