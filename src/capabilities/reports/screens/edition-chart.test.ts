import { expect, test } from 'vitest';
import { toldApart } from './edition-chart.tsx';

test('editions are named in a drawing by what tells them apart', () => {
  expect(toldApart(['Soirée de job dating, 2e édition', 'Soirée de job dating, 3e édition'])).toEqual([
    '2e édition',
    '3e édition',
  ]);
  // Nothing shared, nothing left over, nothing to compare with: the names as they are.
  for (const names of [
    ['Soirée 2025', 'Matinée 2026'],
    ['Soirée', 'Soirée 2026'],
    ['Soirée', 'Soirée'],
    ['Soirée 2026'],
    [],
  ])
    expect(toldApart(names)).toEqual(names);
});
