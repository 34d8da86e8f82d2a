import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minutesBetween } from '../../../kernel/clock.ts';
import { RoundSettings } from '../schema.ts';
import { computeRounds, computeStart, roundsDiffer } from './rounds.ts';

const evening = RoundSettings.parse({
  date: '2026-12-10',
  timeZone: 'Europe/Brussels',
  firstRoundAt: '18:50',
  roundCount: 9,
  roundMinutes: 15,
  moveMinutes: 3,
  breaks: [{ afterRound: 5, minutes: 15 }],
});

describe('the rounds of an evening', () => {
  test('nine rounds of a quarter of an hour with one break last from 18:50 to 21:41', () => {
    const rounds = computeRounds(evening);
    expect(rounds).toMatchObject({ possible: true, endsAt: '2026-12-10T20:41:00.000Z' });
    expect(rounds.possible && rounds.rounds.map(({ startsAt }) => startsAt.slice(11, 16))).toEqual([
      '17:50',
      '18:08',
      '18:26',
      '18:44',
      '19:02',
      '19:32',
      '19:50',
      '20:08',
      '20:26',
    ]);
  });

  test('the doors open when the organiser says, else with the first round', () => {
    expect(computeStart({ ...evening, opensAt: '18:00' })).toBe('2026-12-10T17:00:00.000Z');
    expect(computeStart({ ...evening, opensAt: null })).toBe('2026-12-10T17:50:00.000Z');
  });

  test.each([
    ['an hour that the spring night does not have', { date: '2027-03-28', firstRoundAt: '02:30' }, '02:30'],
    ['an hour that the autumn night has twice', { date: '2027-10-31', firstRoundAt: '02:30' }, '02:30'],
    ['rounds that run into the doubled hour', { date: '2027-10-31', firstRoundAt: '01:50' }, '02:05'],
  ])('%s is refused', (_, change, time) => {
    expect(computeRounds({ ...evening, breaks: [], ...change })).toEqual({ possible: false, time });
  });

  test('an evening that goes past midnight goes on into the next day', () => {
    const late = computeRounds({ ...evening, firstRoundAt: '22:30' });
    expect(late).toMatchObject({ possible: true, endsAt: '2026-12-11T00:21:00.000Z' });
  });

  test('rounds follow each other, each of its length, in every zone and on every day they are possible', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2024-01-01'), max: new Date('2035-12-31'), noInvalidDate: true }),
        fc.constantFrom('Europe/Brussels', 'Europe/Paris', 'Indian/Reunion', 'UTC'),
        fc.integer({ min: 0, max: 23 }),
        fc.integer({ min: 1, max: 20 }),
        (date, timeZone, hour, roundCount) => {
          const computed = computeRounds({
            ...evening,
            date: date.toISOString().slice(0, 10),
            timeZone,
            firstRoundAt: `${String(hour).padStart(2, '0')}:15`,
            roundCount,
          });
          if (!computed.possible) return;
          const { rounds } = computed;
          expect(rounds).toHaveLength(roundCount);
          for (const [index, round] of rounds.entries()) {
            expect(minutesBetween(round.startsAt, round.endsAt)).toBe(15);
            const next = rounds[index + 1];
            if (next) expect(minutesBetween(round.endsAt, next.startsAt)).toBe(index + 1 === 5 ? 15 : 3);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

test('settings differ by what moves a round, and by the breaks in whatever order', () => {
  const twice = { ...evening, breaks: [...evening.breaks, { afterRound: 2, minutes: 5 }] };
  expect(roundsDiffer(twice, { ...twice, breaks: [...twice.breaks].reverse() })).toBe(false);
  expect(roundsDiffer(evening, twice)).toBe(true);
  expect(roundsDiffer(evening, { ...evening, roundMinutes: 20 })).toBe(true);
});
