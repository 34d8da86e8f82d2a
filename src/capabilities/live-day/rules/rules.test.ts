import { expect, test } from 'vitest';
import type { Instant } from '../../../kernel/clock.ts';
import type { MeetingStatus, Presence } from '../../door/schema.ts';
import { homeTables } from './board.ts';
import { awayRounds } from './hours.ts';
import { lookOf, roundInQuestion, roundsAt, settle } from './rounds.ts';

const at = (time: string): Instant => `2026-11-12T${time}:00.000Z`;
const round = (number: number, from: string, to: string) => ({
  number,
  startsAt: at(from),
  endsAt: at(to),
  cancelledAt: null,
});
const ROUNDS = [round(1, '17:50', '18:05'), round(2, '18:08', '18:23'), round(3, '18:26', '18:41')];

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
