import { describe, expect, test } from 'vitest';
import { gatherSayings } from './announcer.ts';
import { countdownText, share } from './clock.ts';
import { matching, plainText } from './combobox.ts';
import { cellAfterKey } from './grid-keys.ts';
import { isBehind, readingDelay, reconnectDelay } from './live.ts';

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
  test('waits longer each time, and never more than ten seconds', () => {
    expect([0, 1, 2, 5, 50].map((attempt) => reconnectDelay(attempt, 1))).toEqual([
      2200, 4200, 8200, 10_000, 10_000,
    ]);
  });

  test('is spread over all of that time, so that a hall does not come back in one instant', () => {
    expect([reconnectDelay(2, 0), reconnectDelay(2, 0.5)]).toEqual([200, 4200]);
  });

  test('reads the page again unless the server says that it shows the same as before', () => {
    expect([
      isBehind('a.1', { version: 'a.1' }),
      isBehind('a.1', { version: 'a.2' }),
      isBehind('', { version: '' }),
      isBehind('a.1', {}),
    ]).toEqual([false, true, true, true]);
  });

  test('reads after those who go first, anywhere in the spread that the server gives', () => {
    expect([readingDelay({}, 0.5), readingDelay({ after: 800, spread: 6000 }, 0.5)]).toEqual([200, 3800]);
  });
});

describe('reading changes aloud', () => {
  test('says the first at once, then what stands last after some quiet, and nothing twice', () => {
    const sayings = gatherSayings(8_000);
    expect(sayings.add('board', '1 présente', 0)).toBe(0);
    expect(sayings.take(0)).toBe('1 présente');
    expect(sayings.add('board', '2 présentes', 1_000)).toBe(7_000);
    expect(sayings.add('board', '3 présentes', 2_000)).toBe(null);
    expect(sayings.add('repair', 'Une réparation est proposée.', 2_000)).toBe(null);
    expect(sayings.take(8_000)).toBe('3 présentes Une réparation est proposée.');
    expect(sayings.add('board', '3 présentes', 20_000)).toBe(null);
    expect(sayings.take(20_000)).toBe('');
  });

  test('says nothing of what went and came back before it was said', () => {
    const sayings = gatherSayings(8_000);
    sayings.add('board', '1 présente', 0);
    sayings.take(0);
    sayings.add('board', '2 présentes', 1_000);
    sayings.add('board', '1 présente', 2_000);
    expect(sayings.take(8_000)).toBe('');
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
