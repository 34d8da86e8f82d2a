import { expect, test } from 'vitest';
import { type AtHand, type Interpreted, languageKey, shareInterpreters } from './interpreters.ts';

const ALL = new Set([1, 2, 3, 4]);
const leila: AtHand = { id: 'leila', languages: ['arabe', 'dari'], rounds: ALL };
const oleh: AtHand = { id: 'oleh', languages: ['arabe'], rounds: ALL };
const meeting = (candidate: string, round: number, language = 'arabe', rounds = 1): Interpreted => ({
  candidate,
  recruiter: 'coron',
  round,
  rounds,
  language,
});
const given = (meetings: Interpreted[], interpreters: AtHand[]) => [
  ...shareInterpreters(meetings, interpreters).values(),
];

test('a language is the same however it is written', () => {
  expect(['Arabe', ' ARABE', 'arabe'].map(languageKey)).toEqual(['arabe', 'arabe', 'arabe']);
  expect(languageKey('Français')).toBe('francais');
});

test('one interpreter serves one meeting at a time, and of its language', () => {
  expect(given([meeting('anna', 1), meeting('bilal', 1), meeting('chen', 1)], [leila, oleh])).toEqual([
    'leila',
    'oleh',
    null,
  ]);
  expect(given([meeting('anna', 1, 'dari')], [oleh])).toEqual([null]);
});

test('who speaks a second language is freed for it', () => {
  expect(given([meeting('anna', 1, 'arabe'), meeting('bilal', 1, 'dari')], [leila, oleh])).toEqual([
    'oleh',
    'leila',
  ]);
});

test('a person keeps the same interpreter from one meeting to the next', () => {
  expect(given([meeting('bilal', 1), meeting('anna', 1), meeting('anna', 2)], [leila, oleh])).toEqual([
    'leila',
    'oleh',
    'oleh',
  ]);
});

test('a meeting of two rounds needs both, and hours count', () => {
  const early = { ...leila, rounds: new Set([1]) };
  expect(given([meeting('anna', 1, 'arabe', 2)], [early])).toEqual([null]);
  expect(given([meeting('anna', 1, 'arabe', 2), meeting('bilal', 2)], [leila])).toEqual(['leila', null]);
});
