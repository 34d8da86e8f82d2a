import { BASE, type Figure } from './catalogue.ts';

/** A figure as a part of its base, in whole percent; null without a base, or with a base of nobody. */
export interface Share {
  readonly of: Figure;
  readonly base: number;
  readonly percent: number;
}

export function shareOf(figures: Readonly<Record<Figure, number | null>>, figure: Figure): Share | null {
  const of = BASE[figure];
  const value = figures[figure];
  const base = of === null ? null : figures[of];
  if (of === null || value === null || base === null || base === 0) return null;
  return { of, base, percent: Math.round((value / base) * 100) };
}
