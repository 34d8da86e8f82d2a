import { expect, test } from 'vitest';
import { plusMinutes } from '../../../kernel/clock.ts';
import { halfDaysOf } from './half-days.ts';

/** Rounds of 20 minutes from an hour of 12 November in Brussels (UTC + 1), an hour's break after those of `breakAfter`. */
function day(firstAt: string, count: number, { opensBefore = 0, breakAfter = 0 } = {}) {
  const first = `2026-11-12T${firstAt}:00.000Z`;
  const rounds = Array.from({ length: count }, (_, index) => {
    const startsAt = plusMinutes(first, index * 20 + (breakAfter > 0 && index >= breakAfter ? 60 : 0));
    return { number: index + 1, startsAt, endsAt: plusMinutes(startsAt, 20), cancelledAt: null };
  });
  return { timeZone: 'Europe/Brussels', startsAt: plusMinutes(first, -opensBefore), rounds };
}
const parts = (event: ReturnType<typeof day>) =>
  halfDaysOf(event).map(({ part, rounds }) => `${part} ${rounds[0]}-${rounds.at(-1)}`);

test('a morning, an afternoon, an evening are one half-day each', () => {
  expect(parts(day('08:00', 9))).toEqual(['morning 1-9']);
  expect(parts(day('12:30', 9))).toEqual(['afternoon 1-9']);
  expect(parts(day('17:00', 9))).toEqual(['evening 1-9']);
});

test('a whole day is cut at 13:00 on the wall clock of the event', () => {
  expect(parts(day('08:00', 20, { breakAfter: 12 }))).toEqual(['morning 1-12', 'afternoon 13-20']);
});

test('nobody signs twice for less than an hour', () => {
  expect(parts(day('11:40', 12))).toEqual(['afternoon 1-12']);
  expect(parts(day('08:00', 14))).toEqual(['morning 1-14']);
});

test('the first half-day begins when the doors open', () => {
  const [half] = halfDaysOf(day('17:00', 3, { opensBefore: 45 }));
  expect(half).toMatchObject({ startsAt: '2026-11-12T16:15:00.000Z', endsAt: '2026-11-12T18:00:00.000Z' });
});

test('a cancelled round is signed for by nobody, and no rounds are no half-day', () => {
  const event = day('17:00', 3);
  const withdrawn = event.rounds.map((round) => ({ ...round, cancelledAt: round.startsAt }));
  expect(halfDaysOf({ ...event, rounds: withdrawn })).toEqual([]);
});
