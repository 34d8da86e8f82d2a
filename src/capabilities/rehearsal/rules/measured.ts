import type { MeasuredRates } from '../schema.ts';

/** What one past event counted at its door, walk-ins apart. */
export interface CountedEdition {
  readonly eventId: string;
  readonly registered: number;
  readonly came: number;
  readonly late: number;
  readonly walkIns: number;
}

/** Older editions say less about the next one. */
const MOST_EDITIONS = 3;

/**
 * The organisation's own rates over its last editions, all people together; null while nothing was measured: a rate is
 * never invented. Shares are of the registered.
 */
export function measuredRates(editions: readonly CountedEdition[]): MeasuredRates | null {
  const last = editions.filter(({ registered }) => registered > 0).slice(0, MOST_EDITIONS);
  const sum = (count: (edition: CountedEdition) => number) => last.reduce((all, one) => all + count(one), 0);
  const people = sum(({ registered }) => registered);
  if (people === 0) return null;
  return {
    editions: last.length,
    people,
    noShow: (people - sum(({ came }) => came)) / people,
    late: sum(({ late }) => late) / people,
    walkIn: sum(({ walkIns }) => walkIns) / people,
  };
}
