import { expect, test } from 'vitest';
import type { Bottlenecks, ScriptLine } from '../schema.ts';
import { doorSpans, worstOf } from './bottlenecks.ts';
import { writeScript } from './script.ts';

const at = (time: string) => `2026-11-12T${time}:00.000Z`;
const arrives = (id: string, time: string, byHand = true): ScriptLine => ({
  ...{ kind: 'candidate', id, name: null, does: 'arrives', round: null, byHand },
  at: at(time),
});
const inAt = (subjectId: string, time: string) => ({
  ...{ subjectKind: 'candidate', subjectId, state: 'present' },
  arrivedAt: at(time),
});

test('the door is counted in spans of five minutes: who came, the longest queue and the longest wait', () => {
  const script = [
    arrives('a', '18:01'),
    arrives('b', '18:02'),
    arrives('c', '18:02', false),
    arrives('d', '18:07'),
    { ...arrives('w', '18:08'), kind: 'walk-in' as const, id: null, name: 'Zoé Essai' },
  ];
  const rows = {
    presences: [inAt('a', '18:09'), inAt('b', '18:03'), inAt('d', '18:08'), inAt('walked', '18:12')],
    registrations: [{ id: 'walked', source: 'walk-in', name: 'Zoé Essai' }],
    meetings: [],
  };
  expect(doorSpans(script, rows, at('18:14'))).toEqual([
    { from: at('18:00'), came: 3, queue: 2, longest: 4 },
    { from: at('18:05'), came: 2, queue: 2, longest: 8 },
    { from: at('18:10'), came: 0, queue: 1, longest: 4 },
  ]);
});

const calm: Omit<Bottlenecks, 'worst'> = {
  ...{ present: 10, zero: 0, belowLeast: 0, doorSpans: [], rounds: [] },
  door: { arrived: 10, average: 1, longest: 2, most: 3 },
  holes: { minutes: 0, share: 0 },
};
const rounds = [1, 2, 3].map((number) => ({ number, planned: 5, held: 5, missed: 0, idleRecruiters: 0 }));

test.each([
  ['nothing', {}],
  // In the first rounds many still wait for their first interview.
  ['nothing', { zero: 4, rounds: rounds.slice(0, 2) }],
  ['zero', { zero: 1, rounds, door: { ...calm.door, longest: 20 } }],
  ['door', { door: { ...calm.door, longest: 5 }, holes: { minutes: 90, share: 0.5 } }],
  ['door', { doorSpans: [{ from: at('18:00'), came: 9, queue: 6, longest: 1 }] }],
  ['holes', { holes: { minutes: 90, share: 0.3 } }],
] as const)('where it got stuck most: %s', (worst, found) => {
  expect(worstOf({ ...calm, ...found } as Omit<Bottlenecks, 'worst'>)).toBe(worst);
});

test('late recruiters, early leavers and long interviews come at their rates; the arrivals of a seed stay the same', () => {
  const cast = {
    startsAt: at('18:00'),
    rounds: [0, 1, 2, 3].map((index) => ({
      number: index + 1,
      startsAt: at(`18:${String(index * 15).padStart(2, '0')}`),
      endsAt: at(`18:${String(index * 15 + 12).padStart(2, '0')}`),
    })),
    candidates: Array.from({ length: 40 }, (_, index) => `c${index}`),
    recruiters: Array.from({ length: 20 }, (_, index) => `r${index}`),
    walkIns: [],
  };
  const none = {
    ...{ noShowPercent: 0, latePercent: 0, walkInPercent: 0, byHandPercent: 0 },
    ...{ earlyLeavePercent: 0, lateRecruiterPercent: 0, overrunPercent: 0 },
  };
  const quiet = writeScript(cast, none, 7);
  expect(quiet.every(({ does }) => does === 'arrives')).toBe(true);
  const script = writeScript(
    cast,
    { ...none, earlyLeavePercent: 50, lateRecruiterPercent: 50, overrunPercent: 10 },
    7,
  );
  const of = (lines: readonly ScriptLine[], kind: string) =>
    lines.filter((line) => line.kind === kind && line.does === 'arrives');
  expect(of(script, 'candidate')).toEqual(of(quiet, 'candidate'));
  const late = of(script, 'recruiter').filter((line) => line.at > at('18:00'));
  expect(late.length).toBeGreaterThan(4);
  expect(late.length).toBeLessThan(16);
  const leaving = script.filter(({ does }) => does === 'leaves');
  expect(leaving.length).toBeGreaterThan(10);
  expect(leaving.every((line) => line.at >= at('18:30'))).toBe(true);
  const overruns = script.filter(({ does }) => does === 'overruns');
  expect(overruns.map(({ round, at: when }) => [round, when])).toEqual([
    [1, at('18:10')],
    [2, at('18:25')],
    [3, at('18:40')],
  ]);
});
