import { describe, expect, test } from 'vitest';
import { countdownText, share } from './clock.ts';
import { matching, plainText } from './combobox.ts';
import { cellAfterKey } from './grid-keys.ts';
import { reconnectDelay } from './live.ts';

describe('a countdown', () => {
  test.each([
    [0, '0:00'],
    [1, '0:01'],
    [59_000, '0:59'],
    [60_001, '1:01'],
    [3_599_000, '59:59'],
    [4_800_000, '1:20:00'],
    [-999, '+0:00'],
    [-42_000, '+0:42'],
    [-3_700_000, '+1:01:40'],
  ])('%i ms left shows %s', (left, text) => {
    expect(countdownText(left)).toBe(text);
  });

  test('a bar is empty before, full after, and empty when its times make no sense', () => {
    expect([
      share(10, 20, 5),
      share(10, 20, 15),
      share(10, 20, 25),
      share(20, 10, 15),
      share(Number.NaN, 1, 0),
    ]).toEqual([0, 0.5, 1, 0, 0]);
  });
});

describe('connecting again', () => {
  test('waits longer each time, up to half a minute', () => {
    expect([0, 1, 2, 5, 50].map((attempt) => reconnectDelay(attempt, 1))).toEqual([
      1000, 2000, 4000, 30_000, 30_000,
    ]);
  });

  test('is spread over time, so that a hall does not come back in one instant', () => {
    expect([reconnectDelay(2, 0), reconnectDelay(2, 0.5)]).toEqual([2000, 3000]);
  });
});

describe('arrows in a grid of 3 rows and 4 columns', () => {
  test.each([
    ['ArrowRight', [1, 1], [1, 2]],
    ['ArrowRight', [1, 3], [1, 3]],
    ['ArrowUp', [0, 2], [0, 2]],
    ['ArrowDown', [0, 2], [1, 2]],
    ['Home', [2, 3], [2, 0]],
    ['End', [2, 0], [2, 3]],
    ['PageDown', [0, 1], [2, 1]],
    ['Enter', [0, 0], null],
  ] as const)('%s from %j goes to %j', (key, from, to) => {
    expect(cellAfterKey(key, from, 3, 4)).toEqual(to);
  });
});

test('a suggestion is found by any of its words, without accents, the nearest first', () => {
  const options = ['Aide-comptable', 'Développement web', 'Intégration et développement'].map((value) => ({
    value,
    plain: plainText(value),
  }));
  expect(matching(options, 'DEVELOPP').map(({ value }) => value)).toEqual([
    'Développement web',
    'Intégration et développement',
  ]);
  expect(matching(options, 'dev inte').map(({ value }) => value)).toEqual(['Intégration et développement']);
  expect(matching(options, 'zzz')).toEqual([]);
});
