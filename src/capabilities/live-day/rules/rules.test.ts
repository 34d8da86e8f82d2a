import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Instant } from '../../../kernel/clock.ts';
import type { MeetingStatus, Presence } from '../schema.ts';
import { homeTables } from './board.ts';
import { awayRounds } from './hours.ts';
import { shortNames } from './names.ts';
import { arrivalOf, changesThePlan, isHere } from './presence.ts';
import { lookOf, roundInQuestion, roundsAt, settle } from './rounds.ts';
import { isMeant } from './search.ts';

const at = (time: string): Instant => `2026-11-12T${time}:00.000Z`;
const round = (number: number, from: string, to: string) => ({
  number,
  startsAt: at(from),
  endsAt: at(to),
  cancelledAt: null,
});
const ROUNDS = [round(1, '17:50', '18:05'), round(2, '18:08', '18:23'), round(3, '18:26', '18:41')];

test.each([
  ['jes', true],
  ['MOR', true],
  ['élo', true],
  ['elo', true],
  ['mor elo', true],
  ['essica', false],
  ['a7k', true],
  ['A 7 K', true],
  ['form', true],
  ['zzz', false],
  ['  ', true],
])('"%s" at the door finds Éloïse-Jessica Moreau: %s', (typed, found) => {
  const person = { name: 'Éloïse-Jessica Moreau', detail: 'Formation Sambre', cardCode: 'A7K' };
  expect(isMeant(person, typed)).toBe(found);
});

test('the first three letters of any name of anybody find them, accents or not', () => {
  const names = fc.array(fc.stringMatching(/^[A-Za-zÀ-ÖØ-öø-ÿœŒ]{3,12}$/), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(names, fc.nat(), (parts, index) => {
      const part = parts[index % parts.length]!;
      const person = { name: parts.join(' '), detail: null, cardCode: null };
      expect(isMeant(person, part.slice(0, 3).toUpperCase())).toBe(true);
    }),
  );
});

test('short names show one letter more where two would read the same', () => {
  const people = [
    { id: '1', firstName: 'Jessica', lastName: 'Moreau' },
    { id: '2', firstName: 'Jessica', lastName: 'Martin' },
    { id: '3', firstName: 'Steven', lastName: 'Li' },
    { id: '4', firstName: 'نور', lastName: 'حداد' },
    { id: '5', firstName: 'Ana', lastName: 'Vos' },
    { id: '6', firstName: 'Ana', lastName: 'Vos' },
  ];
  expect([...shortNames(people).entries()].sort()).toEqual([
    ['1', 'Jessica Mo.'],
    ['2', 'Jessica Ma.'],
    ['3', 'Steven L.'],
    ['4', 'نور ح.'],
    ['5', 'Ana Vos'],
    ['6', 'Ana Vos'],
  ]);
});

test('rounds are past, running, next and later; a cancelled one is not there', () => {
  const rounds = [...ROUNDS, { ...round(4, '18:44', '18:59'), cancelledAt: at('17:00') }];
  const states = (now: string) => roundsAt(rounds, at(now)).map(({ state }) => state);
  expect(states('17:00')).toEqual(['next', 'later', 'later']);
  expect(states('17:50')).toEqual(['running', 'next', 'later']);
  expect(states('18:06')).toEqual(['past', 'next', 'later']);
  expect(states('18:41')).toEqual(['past', 'past', 'past']);
  expect(roundInQuestion(roundsAt(rounds, at('18:00')))?.number).toBe(1);
  expect(roundInQuestion(roundsAt(rounds, at('18:06')))?.number).toBe(2);
  expect(roundInQuestion(roundsAt(rounds, at('19:00')))).toBeNull();
});

test.each<[MeetingStatus, Presence, 'past' | 'running' | 'next', string]>([
  ['planned', 'present', 'past', 'held'],
  ['planned', 'late', 'past', 'missed'],
  ['planned', 'expected', 'past', 'expected'],
  ['planned', 'expected', 'next', 'expected'],
  ['planned', 'present', 'next', 'present'],
  ['planned', 'present', 'running', 'running'],
  ['planned', 'expected', 'running', 'expected'],
  ['planned', 'late', 'next', 'late'],
  ['planned', 'excused', 'next', 'absent'],
  ['planned', 'left', 'running', 'absent'],
  ['held', 'left', 'running', 'held'],
  ['missed', 'present', 'running', 'missed'],
])('a %s meeting of somebody %s in a %s round looks %s', (status, presence, state, look) => {
  expect(lookOf({ status, presence }, { ...ROUNDS[0]!, state })).toBe(look);
});

test.each<[MeetingStatus, boolean, 'start' | 'finish', MeetingStatus | null]>([
  ['planned', true, 'start', 'running'],
  ['planned', false, 'start', null],
  ['held', true, 'start', null],
  ['running', false, 'finish', 'held'],
  ['planned', true, 'finish', 'held'],
  ['planned', false, 'finish', 'missed'],
  ['missed', true, 'finish', null],
])(
  'a %s meeting with both here (%s) at the %s of its round becomes %s',
  (status, bothHere, mark, becomes) => {
    expect(settle({ status, bothHere }, mark)).toBe(becomes);
  },
);

test('who is late is there after the minutes that were said, or the usual ones', () => {
  const since = at('17:50');
  expect(arrivalOf({ state: 'late', lateMinutes: 20, since })).toBe(at('18:10'));
  expect(arrivalOf({ state: 'late', lateMinutes: null, since })).toBe(at('18:05'));
  expect(arrivalOf({ state: 'present', lateMinutes: null, since })).toBeNull();
});

test('without a door desk who is expected counts as there; with one they do not', () => {
  expect(isHere('expected', false)).toBe(true);
  expect(isHere('expected', true)).toBe(false);
  expect(isHere('absent', false)).toBe(false);
});

test('only leaving, missing, coming late and coming back touch the plan', () => {
  expect(changesThePlan('expected', 'present')).toBe(false);
  expect(changesThePlan('expected', 'absent')).toBe(true);
  expect(changesThePlan('absent', 'present')).toBe(true);
  expect(changesThePlan('present', 'left')).toBe(true);
  expect(changesThePlan('expected', 'late')).toBe(true);
});

test('an interviewer’s table is that of most of their meetings', () => {
  const meeting = (seat: number, table: number | null) => ({ recruiterId: 'r', seat, table });
  const tables = homeTables([meeting(1, 4), meeting(1, 9), meeting(1, 4), meeting(2, null), meeting(2, 5)]);
  expect([...tables]).toEqual([
    ['r/1', 4],
    ['r/2', 5],
  ]);
});

test('a recruiter is away in the rounds outside their hours', () => {
  const away = awayRounds(
    { date: '2026-11-12', timeZone: 'Europe/Brussels' },
    [
      { id: 'late', presentFrom: '19:00', presentUntil: null },
      { id: 'early', presentFrom: null, presentUntil: '19:25' },
    ],
    roundsAt(ROUNDS, at('17:00')),
  );
  expect([away('late'), away('early'), away('unknown')]).toEqual([[1], [3], []]);
});
