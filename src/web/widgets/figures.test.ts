import { expect, test } from 'vitest';
import { planMeterWords } from './figures.tsx';

test.each([
  ['fr', 0.99687, false, 'au moins 99,6 % du meilleur possible'],
  ['nl', 0.9999, false, 'minstens 99,9 % van het best mogelijke'],
  ['en', 1, false, 'at least 100% of the best possible'],
  ['fr', 0.98, true, 'le meilleur planning possible'],
  ['fr', null, false, 'pas encore de mesure'],
] as const)(
  'the quality of a plan is never said better than it is (%s, %s)',
  (locale, ratio, optimal, words) => {
    expect(planMeterWords({ locale, ratio, optimal }).replaceAll('\u00a0', ' ')).toBe(words);
  },
);
