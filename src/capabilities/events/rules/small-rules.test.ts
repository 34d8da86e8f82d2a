import { expect, test } from 'vitest';
import { freeSlug, slugOf } from '../../../kernel/slug.ts';
import {
  candidateAccessUntil,
  eventNow,
  recruiterAccessUntil,
  registrationStands,
  stageOf,
} from './moments.ts';
import { moved, pitchesToCome, runningPitch } from './pitches.ts';

const span = {
  startsAt: '2026-12-10T17:00:00.000Z',
  endsAt: '2026-12-10T20:41:00.000Z',
  rounds: [{ startsAt: '2026-12-10T17:50:00.000Z' }],
};

test.each([
  ['2026-12-10T16:59:59.000Z', 'before'],
  ['2026-12-10T17:00:00.000Z', 'welcome'],
  ['2026-12-10T17:50:00.000Z', 'rounds'],
  ['2026-12-10T20:40:59.000Z', 'rounds'],
  ['2026-12-10T20:41:00.000Z', 'after'],
])('at %s the event is at "%s"', (at, stage) => {
  expect(stageOf(span, at)).toBe(stage);
});

test('a rehearsal has its own time', () => {
  expect(eventNow({ clockShiftSeconds: 3600 }, '2026-12-10T16:00:00.000Z')).toBe('2026-12-10T17:00:00.000Z');
});

test('links end: a candidate’s a day after, a recruiter’s when the organiser said', () => {
  expect(candidateAccessUntil(span)).toBe('2026-12-11T20:41:00.000Z');
  expect(recruiterAccessUntil({ ...span, recruiterAccessDays: 7 })).toBe('2026-12-17T20:41:00.000Z');
});

test('the public page takes people while it is open and the event is not over', () => {
  const open = { public: true, registrationOpen: true, endsAt: span.endsAt };
  expect(registrationStands(open, '2026-12-10T12:00:00.000Z')).toBe(true);
  expect(registrationStands(open, span.endsAt)).toBe(false);
  expect(registrationStands({ ...open, registrationOpen: false }, '2026-12-10T12:00:00.000Z')).toBe(false);
  expect(registrationStands({ ...open, public: false }, '2026-12-10T12:00:00.000Z')).toBe(false);
});

test.each([
  ['Soirée de job dating, 3e édition', 'soiree-de-job-dating-3e-edition'],
  ['  L’Œuvre & Cie ! ', 'l-oeuvre-cie'],
  ['لقاء', 'evenement'],
])('"%s" lives at "%s"', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

test('an address that is taken gets the next free number', () => {
  expect(freeSlug('soiree', ['soirees'])).toBe('soiree');
  expect(freeSlug('soiree', ['soiree', 'soiree-2', 'soiree-4'])).toBe('soiree-3');
});

test('a pitch moves by one place and stays where the list ends', () => {
  expect(moved(['a', 'b', 'c'], 'b', 'up')).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b', 'c'], 'b', 'down')).toEqual(['a', 'c', 'b']);
  expect(moved(['a', 'b', 'c'], 'a', 'up')).toEqual(['a', 'b', 'c']);
  expect(moved(['a', 'b', 'c'], 'x', 'up')).toEqual(['a', 'b', 'c']);
});

test('one speaks at a time, and who has not begun is to come', () => {
  const pitch = (recruiterId: string, startedAt: string | null, endedAt: string | null) => ({
    recruiterId,
    startedAt,
    endedAt,
  });
  const pitches = [pitch('a', '18:00', '18:01'), pitch('b', '18:01', null), pitch('c', null, null)];
  expect(runningPitch(pitches)?.recruiterId).toBe('b');
  expect(pitchesToCome(pitches).map(({ recruiterId }) => recruiterId)).toEqual(['c']);
});
