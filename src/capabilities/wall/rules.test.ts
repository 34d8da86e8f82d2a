import { describe, expect, test } from 'vitest';
import { cueDue } from '../../web/client/cues.ts';
import { newCode, readCode, shownCode } from './rules/code.ts';
import {
  callsPerPage,
  cuesOf,
  inPages,
  pageAt,
  seatsPerPage,
  showsRibbon,
  stretchesOf,
} from './rules/stage.ts';

const at = (time: string) => `2026-11-12T${time}:00.000Z`;
const ROUNDS = [
  { number: 1, startsAt: at('18:00'), endsAt: at('18:15') },
  { number: 2, startsAt: at('18:18'), endsAt: at('18:33') },
];

test('the clock’s stretches follow each other without a gap', () => {
  expect(
    stretchesOf(ROUNDS).map(({ round, phase, from, until, to }) => [round, phase, from, until, to]),
  ).toEqual([
    [1, 'wait', null, at('18:00'), at('18:00')],
    [1, 'run', at('18:00'), at('18:13'), at('18:15')],
    [1, 'last', at('18:13'), at('18:15'), at('18:15')],
    [2, 'wait', at('18:15'), at('18:18'), at('18:18')],
    [2, 'run', at('18:18'), at('18:31'), at('18:33')],
    [2, 'last', at('18:31'), at('18:33'), at('18:33')],
  ]);
});

test('everybody is told of the start, of the last two minutes and of the change; of no change after the last round', () => {
  expect(cuesOf(ROUNDS).map(({ kind, at: moment }) => [kind, moment])).toEqual([
    ['start', at('18:00')],
    ['soon', at('18:13')],
    ['change', at('18:15')],
    ['start', at('18:18')],
    ['soon', at('18:31')],
  ]);
});

test('a round of two minutes only runs: its last two minutes are its first', () => {
  const short = [{ number: 1, startsAt: at('18:00'), endsAt: at('18:02') }];
  expect(stretchesOf(short).map(({ phase }) => phase)).toEqual(['wait', 'run']);
  expect(cuesOf(short).map(({ kind }) => kind)).toEqual(['start']);
});

describe('a sound', () => {
  const cues = [
    { kind: 'start', at: 10_000 },
    { kind: 'soon', at: 12_000 },
  ];
  test.each([
    ['before its moment', 8_000, 9_900, null],
    ['when its moment comes', 9_900, 10_100, 'start'],
    ['not twice', 10_100, 10_300, null],
    ['the latest of several', 9_900, 12_100, 'soon'],
    ['not long after its moment, when the computer slept', 9_000, 60_000, null],
  ])('%s', (_, last, now, kind) => {
    expect(cueDue(cues, { last, now })).toBe(kind);
  });

  test('of no kind that has none', () => {
    expect(cueDue([{ kind: 'toString', at: 10_000 }], { last: 9_000, now: 10_000 })).toBe(null);
  });
});

describe('a list that does not fit', () => {
  test('is cut into pages of about the same length, and nobody is lost', () => {
    const list = Array.from({ length: 23 }, (_, index) => index);
    const pages = inPages(list, 14);
    expect(pages.map(({ length }) => length)).toEqual([12, 11]);
    expect(pages.flat()).toEqual(list);
    expect(inPages([], 14)).toEqual([[]]);
  });

  test('leaves room for what else stands on the screen', () => {
    expect([
      seatsPerPage(['seats'], 0),
      seatsPerPage(['clock', 'seats'], 0),
      seatsPerPage(['clock', 'seats', 'messages'], 1),
      seatsPerPage(['clock', 'seats', 'messages'], 3),
      seatsPerPage(['clock', 'seats', 'calls'], 0),
      callsPerPage(['calls', 'messages'], 1),
    ]).toEqual([22, 14, 14, 8, 7, 27]);
    expect([showsRibbon(['clock', 'seats'], 1), showsRibbon(['clock'], 1)]).toEqual([false, true]);
  });

  test('shows the same page on every screen', () => {
    expect([0, 11, 12, 25, 36].map((second) => pageAt(new Date(second * 1000).toISOString(), 3))).toEqual([
      0, 0, 1, 2, 0,
    ]);
  });
});

test('a code is read as people type it', () => {
  const code = newCode((count) => count - 1);
  expect(shownCode(code)).toBe('ZZZZ ZZZZ');
  expect(readCode(' zzzz-zzzz ')).toBe(code);
  expect(readCode('ZZZZ ZZZ0')).toBeNull();
  expect(readCode('ZZZZ')).toBeNull();
});
