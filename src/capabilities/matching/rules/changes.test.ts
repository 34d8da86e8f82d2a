import { expect, test } from 'vitest';
import { changesBetween, type Place, whoIsTold } from './changes.ts';

const place = (registrationId: string, recruiterId: string, round: number, table = 1, seat = 1): Place => ({
  registrationId,
  recruiterId,
  round,
  table,
  seat,
});

test.each([
  ['nothing', [place('anna', 'coron', 1)], [place('anna', 'coron', 1)], []],
  ['a new meeting', [], [place('anna', 'coron', 2)], [['added', null, 2]]],
  ['a meeting less', [place('anna', 'coron', 2)], [], [['removed', 2, null]]],
  ['another round', [place('anna', 'coron', 1)], [place('anna', 'coron', 3)], [['moved', 1, 3]]],
  ['another table', [place('anna', 'coron', 1)], [place('anna', 'coron', 1, 7)], [['table', 1, 1]]],
  [
    'another interviewer at the same table',
    [place('anna', 'coron', 1)],
    [place('anna', 'coron', 1, 1, 2)],
    [],
  ],
] as const)('%s is told as it is', (_, before, after, told) => {
  expect(
    changesBetween(before, after).map(({ kind, from, to }) => [kind, from?.round ?? null, to?.round ?? null]),
  ).toEqual(told);
});

test('a swap concerns two candidates and their recruiters, each once', () => {
  const before = [place('anna', 'coron', 1), place('bilal', 'coron', 2), place('chloe', 'rivage', 1)];
  const after = [place('anna', 'coron', 2), place('bilal', 'coron', 1), place('chloe', 'rivage', 1)];
  const told = whoIsTold(changesBetween(before, after));
  expect([...told.candidates.keys()].sort()).toEqual(['anna', 'bilal']);
  expect([...told.recruiters].map(([id, changes]) => [id, changes.length])).toEqual([['coron', 2]]);
});
