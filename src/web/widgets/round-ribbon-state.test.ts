import { expect, test } from 'vitest';
import { ribbonSentence } from './round-ribbon.tsx';
import { ribbonSteps } from './round-ribbon-state.ts';

const rounds = [
  { number: 1, startsAt: '2026-11-12T17:00:00.000Z', endsAt: '2026-11-12T17:20:00.000Z' },
  { number: 2, startsAt: '2026-11-12T17:25:00.000Z', endsAt: '2026-11-12T17:45:00.000Z' },
  {
    number: 2,
    startsAt: '2026-11-12T17:45:00.000Z',
    endsAt: '2026-11-12T18:00:00.000Z',
    kind: 'break' as const,
  },
  { number: 3, startsAt: '2026-11-12T18:00:00.000Z', endsAt: '2026-11-12T18:20:00.000Z' },
];
const states = (now: string) => ribbonSteps(rounds, now).map(({ state }) => state);

test.each([
  ['before the first round', '2026-11-12T16:00:00.000Z', ['next', 'later', 'later', 'later']],
  ['at the first moment of a round', '2026-11-12T17:00:00.000Z', ['running', 'next', 'later', 'later']],
  ['between two rounds', '2026-11-12T17:22:00.000Z', ['past', 'next', 'later', 'later']],
  ['in the break', '2026-11-12T17:50:00.000Z', ['past', 'past', 'running', 'next']],
  ['at the end of the last round', '2026-11-12T18:20:00.000Z', ['past', 'past', 'past', 'past']],
])('%s', (_, now, expected) => {
  expect(states(now)).toEqual(expected);
});

test('a running round says how much of it is over', () => {
  expect(ribbonSteps(rounds, '2026-11-12T17:05:00.000Z')[0]?.progress).toBe(0.25);
});

test.each([
  ['2026-11-12T17:30:00.000Z', [3], 'Tour 2 sur 3 en cours, de 18:25 à 18:45. Vos entretiens : 3 (19:00).'],
  ['2026-11-12T17:50:00.000Z', null, 'Prochain tour : 3 sur 3, à 19:00.'],
  ['2026-11-12T19:50:00.000Z', [], 'Les 3 tours sont terminés.'],
])('who does not see the ribbon hears where the evening is (%s)', (now, mine, expected) => {
  expect(ribbonSentence({ rounds, now, zone: 'Europe/Brussels', locale: 'fr', mine })).toBe(expected);
});
