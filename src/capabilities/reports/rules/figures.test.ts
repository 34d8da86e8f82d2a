import { expect, test } from 'vitest';
import { type Counted, type CountedMeeting, figuresOf, reportOf, wasHeld } from './figures.ts';

const person = (registrationId: string, partnerName: string | null, presence: string | null) => ({
  registrationId,
  partnerId: partnerName,
  partnerName,
  presence,
});
const meeting = (
  registrationId: string,
  recruiterId: string,
  more: Partial<CountedMeeting> = {},
): CountedMeeting => ({
  registrationId,
  recruiterId,
  round: 1,
  status: 'planned',
  result: null,
  needId: null,
  answer: null,
  ...more,
});

test.each([
  ['marked at the board', meeting('jessica', 'acme', { status: 'held' }), true],
  ['answered by the recruiter', meeting('jessica', 'acme', { result: 'no' }), true],
  ['answered by the candidate', meeting('jessica', 'acme', { answer: 'maybe' }), true],
  ['missed', meeting('jessica', 'acme', { status: 'missed' }), false],
  ['only planned', meeting('jessica', 'acme'), false],
])('an interview %s', (_, each, held) => {
  expect(wasHeld(each)).toBe(held);
});

test('presence is what the door noted, or what an interview shows', () => {
  const people = [
    person('jessica', 'A', 'present'),
    person('steven', 'A', null),
    person('amina', 'A', 'absent'),
  ];
  const figures = figuresOf(people, [meeting('steven', 'acme', { result: 'second-yes', answer: 'yes' })], 1);
  expect(figures).toMatchObject({
    registered: 3,
    present: 2,
    absent: 1,
    held: 1,
    belowFloor: 1,
    mutual: 1,
    peopleWithAFuture: 1,
  });
});

test('a training proposal is a result, and opens no job', () => {
  const figures = figuresOf(
    [person('jessica', null, 'present')],
    [meeting('jessica', 'acme', { result: 'training' })],
    0,
  );
  expect([figures.results.training, figures.peopleWithAFuture]).toEqual([1, 0]);
});

const evening: Counted = {
  floor: 1,
  people: [person('jessica', 'Sambre', 'present'), person('steven', null, 'late')],
  recruiters: [
    { recruiterId: 'acme', presence: 'present' },
    { recruiterId: 'zeta', presence: 'absent' },
  ],
  meetings: [
    meeting('jessica', 'acme', { result: 'hired', needId: 'dev' }),
    meeting('steven', 'acme', { round: 2, status: 'missed' }),
  ],
  needs: [
    {
      needId: 'dev',
      recruiterId: 'acme',
      company: 'Acme',
      title: 'Dev',
      contract: 'permanent',
      positions: 1,
    },
    {
      needId: 'design',
      recruiterId: 'acme',
      company: 'Acme',
      title: 'Design',
      contract: 'internship',
      positions: 2,
    },
  ],
  rounds: [
    { round: 1, startsAt: '2026-11-12T17:00:00.000Z' },
    { round: 2, startsAt: '2026-11-12T17:18:00.000Z' },
  ],
};

test('the report counts by partner, by need and by round', () => {
  const report = reportOf(evening);
  expect(report.recruiters).toEqual({ expected: 2, present: 1 });
  expect(report.partners.map(({ name, figures }) => [name, figures.held])).toEqual([
    ['Sambre', 1],
    [null, 0],
  ]);
  expect(report.needs.map(({ title, held, results }) => [title, held, results.hired])).toEqual([
    ['Dev', 1, 1],
    ['Design', 1, 0],
  ]);
  expect(report.rounds.map(({ planned, held, missed }) => [planned, held, missed])).toEqual([
    [1, 1, 0],
    [1, 0, 1],
  ]);
});

test('a result without a need counts for the only need of its recruiter, and for none of several', () => {
  const unnamed = { ...evening, meetings: [meeting('jessica', 'acme', { result: 'hired' })] };
  expect(reportOf(unnamed).needs.map(({ results }) => results.hired)).toEqual([0, 0]);
  const alone = { ...unnamed, needs: evening.needs.slice(0, 1) };
  expect(reportOf(alone).needs.map(({ results }) => results.hired)).toEqual([1]);
});
