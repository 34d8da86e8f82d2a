import { expect, test } from 'vitest';
import { restOf } from './rests.ts';
import type { Rest } from './situation.ts';

const at = (time: string) => `2026-11-12T${time}:00.000Z`;
const NONE = { past: new Set<number>(), promised: new Set<number>() };

/** Six rounds of 15 minutes with 3 between them, from 12:00 to 13:45. */
const ROUNDS = ['12:00', '12:18', '12:36', '12:54', '13:12', '13:30'].map((time, index) => ({
  number: index + 1,
  startsAt: at(time),
  endsAt: new Date(Date.parse(at(time)) + 15 * 60_000).toISOString(),
  cancelled: false,
}));
const rest = (minutes: number, from: string, until: string): Rest => ({
  minutes,
  from: at(from),
  until: at(until),
});

test.each([
  ['nobody asked', null, null],
  ['a quarter of an hour is one round', rest(15, '12:15', '13:30'), { rounds: 1, from: 1, to: 4 }],
  [
    '21 minutes too, with the moves before and after',
    rest(21, '12:15', '13:30'),
    { rounds: 1, from: 1, to: 4 },
  ],
  ['half an hour is two rounds', rest(30, '12:15', '13:30'), { rounds: 2, from: 1, to: 4 }],
  ['more than its hours hold is all of them', rest(90, '12:15', '13:30'), { rounds: 4, from: 1, to: 4 }],
  ['hours without a whole round keep nothing free', rest(15, '12:20', '12:50'), null],
  ['before the first round there is rest anyway', rest(30, '11:30', '12:40'), null],
] as const)('%s', (_, asked, expected) => {
  expect(restOf(asked, ROUNDS, NONE, at('11:00'))).toEqual(expected);
});

test('a break of the whole event that is long enough is the rest', () => {
  const withLunch = ROUNDS.map((round) =>
    round.number < 4
      ? round
      : { ...round, startsAt: plus(round.startsAt, 45), endsAt: plus(round.endsAt, 45) },
  );
  expect(restOf(rest(45, '12:15', '14:15'), withLunch, NONE, at('11:00'))).toBeNull();
});

test.each([
  [
    'one who received in the first round may still rest later',
    [1],
    [],
    '12:40',
    { rounds: 2, from: 2, to: 4 },
  ],
  ['one who sat alone for two rounds has rested', [], [], '13:00', null],
  ['one who received until too late rests no more', [3], [], '13:00', null],
  ['one with only promised rounds left is not asked to break a promise', [1], [3], '12:40', null],
] as const)('on the day, %s', (_, past, promised, now, expected) => {
  const taken = { past: new Set<number>(past), promised: new Set<number>(promised) };
  const asked = rest(30, '12:15', past.length > 0 && promised.length > 0 ? '13:12' : '13:30');
  expect(restOf(asked, ROUNDS, taken, at(now))).toEqual(expected);
});

function plus(instant: string, minutes: number): string {
  return new Date(Date.parse(instant) + minutes * 60_000).toISOString();
}
