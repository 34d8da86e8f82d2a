import { expect, test } from 'vitest';
import {
  callOf,
  foremost,
  isFresh,
  mayAnswer,
  mayGiveResult,
  needsFor,
  positionOf,
  stillTold,
} from './rules.ts';
import type { MeetingStatus } from './schema.ts';

const at = (time: string) => `2026-11-12T${time}:00.000Z`;
const meeting = (from: string, to: string, status: MeetingStatus = 'planned') => ({
  startsAt: at(from),
  endsAt: at(to),
  status,
});

test.each([
  ['17:40', 'planned', 'later', 'next'],
  ['17:47', 'planned', 'later', 'called'],
  ['17:40', 'called', 'later', 'called'],
  ['17:50', 'planned', 'now', 'running'],
  ['17:40', 'running', 'now', 'running'],
  ['18:05', 'planned', 'past', 'called'],
  ['17:55', 'held', 'past', 'called'],
  ['17:55', 'missed', 'past', 'called'],
] as const)('at %s a %s meeting of 17:50 is %s', (now, status, position, call) => {
  const one = meeting('17:50', '18:05', status);
  expect(positionOf(one, at(now))).toBe(position);
  if (position !== 'past') expect(callOf(one, at(now))).toBe(call);
});

test('both seats of a round are shown at once, and a running one before those to come', () => {
  const first = [meeting('17:50', '18:05'), meeting('17:50', '18:05')];
  const second = meeting('18:08', '18:23');
  expect(foremost([...first, second], at('17:30'))).toEqual(first);
  expect(foremost([...first, second], at('18:00'))).toEqual(first);
  expect(foremost([...first, second], at('18:06'))).toEqual([second]);
  expect(foremost([...first, second], at('19:00'))).toEqual([]);
});

test('a result may be given from five minutes before, an answer from the beginning', () => {
  const one = meeting('17:50', '18:05');
  expect([mayGiveResult(one, at('17:44')), mayGiveResult(one, at('17:45'))]).toEqual([false, true]);
  expect([mayAnswer(one, at('17:49')), mayAnswer(one, at('17:50'))]).toEqual([false, true]);
  expect(mayGiveResult(meeting('17:50', '18:05', 'cancelled'), at('18:10'))).toBe(false);
  expect(mayAnswer(meeting('17:50', '18:05', 'missed'), at('18:10'))).toBe(false);
});

test('the need that a person looks for comes first, by code or by word, accents aside', () => {
  const need = (title: string, occupationCode: string | null) => ({
    id: title,
    title,
    contract: 'internship' as const,
    positions: 1,
    wantedProfile: null,
    occupationCode,
  });
  const needs = [need('Comptable', 'M1203'), need('Développeuse web', 'M1855'), need('Monteur vidéo', null)];
  const fitting = (wanted: string[]) =>
    needsFor(needs, wanted)
      .filter(({ fits }) => fits)
      .map(({ title }) => title);
  expect(fitting(['M1855'])).toEqual(['Développeuse web']);
  expect(fitting(['VIDEO'])).toEqual(['Monteur vidéo']);
  expect(fitting(['', ' '])).toEqual([]);
  expect(needsFor(needs, ['M1855'])[0]!.title).toBe('Développeuse web');
});

test('a meeting of the last change is new until it begins; the first plan is not new', () => {
  const one = { ...meeting('17:50', '18:05'), versionFrom: 2 };
  expect(isFresh(one, { planVersion: 2, at: at('17:40') })).toBe(true);
  expect(isFresh(one, { planVersion: 2, at: at('17:50') })).toBe(false);
  expect(isFresh(one, { planVersion: 3, at: at('17:40') })).toBe(false);
  expect(isFresh({ ...one, versionFrom: 1 }, { planVersion: 1, at: at('17:40') })).toBe(false);
});

test('a meeting that was taken out is told until it is planned again or the plan moves on', () => {
  const one = (status: MeetingStatus, versionUntil: number | null) => ({ status, versionUntil, pair: 'a/b' });
  expect(stillTold([one('cancelled', 2)], 3)).toHaveLength(1);
  expect(stillTold([one('cancelled', 2)], 4)).toHaveLength(0);
  expect(stillTold([one('cancelled', 2), one('planned', null)], 3)).toEqual([one('planned', null)]);
});
