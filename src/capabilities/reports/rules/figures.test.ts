import { expect, test } from 'vitest';
import type { Counted, CountedFollowUp, CountedMeeting, CountedPerson } from './counted.ts';
import { figuresOf, reportOf, wasHeld } from './figures.ts';
import { shareOf } from './shares.ts';
import { lasts } from './traits.ts';

const person = (registrationId: string, more: Partial<CountedPerson> = {}): CountedPerson => ({
  registrationId,
  partnerId: null,
  partnerName: null,
  attendsFrom: 'hall',
  siteId: null,
  siteName: null,
  presence: 'present',
  signed: false,
  prepared: false,
  preparedSigned: false,
  stream: null,
  sex: null,
  birthYear: null,
  diploma: null,
  local: null,
  followUps: [],
  ...more,
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
  channel: 'table',
  result: null,
  needId: null,
  answer: null,
  ...more,
});
const after = (month: 1 | 3 | 6, more: Partial<CountedFollowUp> = {}): CountedFollowUp => ({
  month,
  situation: 'working',
  contract: null,
  startsOn: null,
  endsOn: null,
  ...more,
});
const frame = { floor: 1, year: 2026, counts: { sex: true, age: true } };

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
    person('jessica'),
    person('steven', { presence: null }),
    person('amina', { presence: 'absent' }),
  ];
  const figures = figuresOf(
    people,
    [meeting('steven', 'acme', { result: 'second-yes', answer: 'yes' })],
    frame,
  );
  expect(figures).toMatchObject({ registered: 3, present: 2, absent: 1, held: 1, belowFloor: 1 });
  expect(figures).toMatchObject({ mutual: 1, future: 1, peopleSecond: 1, peopleHired: 0 });
});

test('a training proposal is a result, and opens no job', () => {
  const figures = figuresOf([person('jessica')], [meeting('jessica', 'acme', { result: 'training' })], frame);
  expect([figures.training, figures.future]).toEqual([1, 0]);
});

test('two recruiters who hire the same person are two results and one person', () => {
  const figures = figuresOf(
    [person('jessica')],
    [meeting('jessica', 'acme', { result: 'hired' }), meeting('jessica', 'zeta', { result: 'hired' })],
    frame,
  );
  expect([figures.hired, figures.peopleHired, figures.hiredEver]).toEqual([2, 1, 1]);
});

test('what became of people is counted of those who came and answered', () => {
  const people = [
    person('jessica', { local: true, followUps: [after(1), after(6, { contract: 'permanent' })] }),
    person('steven', { local: null, followUps: [after(6, { situation: 'training' })] }),
    person('amina', { local: false, followUps: [after(3)] }),
    person('noor', { presence: 'absent', followUps: [after(6)] }),
    person('karim'),
  ];
  const figures = figuresOf(people, [], frame);
  expect(figures).toMatchObject({ reached1: 1, work1: 1, lasting1: 0, reached3: 1, work3: 1 });
  expect(figures).toMatchObject({ reached6: 2, work6: 1, lasting6: 1, training6: 1 });
  expect(figures).toMatchObject({ hiredEver: 2, hiredPlaced: 2, hiredLocal: 1 });
  expect(shareOf(figures, 'work6')).toEqual({ of: 'reached6', base: 2, percent: 50 });
  expect(shareOf(figures, 'lasting3')).toEqual({ of: 'work3', base: 1, percent: 0 });
  expect(shareOf(figuresOf([], [], frame), 'present')).toBeNull();
});

test.each<[string, Partial<CountedFollowUp>, boolean]>([
  ['a permanent contract', { contract: 'permanent' }, true],
  ['six months to the day', { contract: 'fixed-term', startsOn: '2026-03-01', endsOn: '2026-08-31' }, true],
  ['a day less', { contract: 'fixed-term', startsOn: '2026-03-01', endsOn: '2026-08-30' }, false],
  ['an end that nobody knows', { contract: 'fixed-term', startsOn: '2026-03-01' }, false],
  ['an internship', { situation: 'internship', contract: 'permanent' }, false],
])('work that lasts: %s', (_, more, expected) => {
  expect(lasts(after(6, more))).toBe(expected);
});

test('sex and age are counted where the network says so, and nowhere else', () => {
  const people = [
    person('jessica', { sex: 'female', birthYear: 1970 }),
    person('steven', { birthYear: 2010 }),
  ];
  expect(figuresOf(people, [], frame)).toMatchObject({ women: 1, sexUnknown: 1, under18: 1, from55: 1 });
  const closed = figuresOf(people, [], { ...frame, counts: { sex: false, age: false } });
  expect([closed.women, closed.sexUnknown, closed.under18, closed.ageUnknown]).toEqual([
    null,
    null,
    null,
    null,
  ]);
  const counted = { ...evening, people, counts: { sex: false, age: true } };
  expect(reportOf(counted).breakdowns.map(({ kind }) => kind)).toEqual(['partner', 'age']);
});

test('who attends from a site or from home is told apart, and so is how people met; nothing of it where all are in a hall', () => {
  const people = [
    person('jessica', { attendsFrom: 'site', siteId: 'wazemmes', siteName: 'Wazemmes' }),
    person('steven', { attendsFrom: 'home' }),
    person('nadia'),
  ];
  const meetings = [
    meeting('jessica', 'acme', { channel: 'video-site', result: 'hired' }),
    meeting('steven', 'acme', { channel: 'telephone', status: 'missed' }),
    meeting('nadia', 'acme', { status: 'held' }),
  ];
  const { breakdowns, channels } = reportOf({ ...evening, people, meetings });
  const places = breakdowns.find(({ kind }) => kind === 'site')!;
  expect(new Map(places.groups.map(({ key, name }) => [key, name]))).toEqual(
    new Map([
      ['wazemmes', 'Wazemmes'],
      ['home', null],
      ['hall', null],
    ]),
  );
  expect(channels).toEqual([
    { channel: 'table', planned: 1, held: 1, missed: 0 },
    { channel: 'video-site', planned: 1, held: 1, missed: 0 },
    { channel: 'telephone', planned: 1, held: 0, missed: 1 },
  ]);
  const inHall = reportOf(evening);
  expect([inHall.breakdowns.map(({ kind }) => kind), inHall.channels]).toEqual([['partner'], []]);
});

const evening: Counted = {
  ...frame,
  counts: { sex: false, age: false },
  people: [
    person('jessica', { partnerId: 'sambre', partnerName: 'Sambre' }),
    person('steven', { presence: 'late' }),
  ],
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

test('the report counts by partner, by need and by round, and hides small groups', () => {
  const report = reportOf(evening);
  expect(report.recruiters).toEqual({ expected: 2, present: 1 });
  const [partners] = report.breakdowns;
  expect(partners!.groups.map(({ name, cells }) => [name, cells.registered, cells.hired])).toEqual([
    ['Sambre', null, null],
    [null, null, null],
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

test('groups add up to the event, and larger ones are shown', () => {
  const people = Array.from({ length: 13 }, (_, index) =>
    person(`p${index}`, { stream: index < 7 ? 'Électricité' : 'Coiffure' }),
  );
  const { all, breakdowns } = reportOf({ ...evening, people, meetings: [] });
  const stream = breakdowns.find(({ kind }) => kind === 'stream')!;
  expect(stream.groups.map(({ name, cells }) => [name, cells.present, cells.held])).toEqual([
    ['Coiffure', 6, 0],
    ['Électricité', 7, 0],
  ]);
  expect(all.present).toBe(13);
});

test('a result without a need counts for the only need of its recruiter, and for none of several', () => {
  const unnamed = { ...evening, meetings: [meeting('jessica', 'acme', { result: 'hired' })] };
  expect(reportOf(unnamed).needs.map(({ results }) => results.hired)).toEqual([0, 0]);
  const alone = { ...unnamed, needs: evening.needs.slice(0, 1) };
  expect(reportOf(alone).needs.map(({ results }) => results.hired)).toEqual([1]);
});
