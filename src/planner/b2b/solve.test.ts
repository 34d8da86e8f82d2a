import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breaksPerParticipant, checkB2b } from '../check/b2b.ts';
import type { B2bMeeting, B2bProblem } from './problem.ts';
import { solveB2b } from './solve.ts';

const meeting = (a: number, b: number, more: Partial<B2bMeeting> = {}): B2bMeeting => ({
  a,
  b,
  session: 'any',
  fixed: null,
  after: [],
  ...more,
});

function town(meetings: B2bMeeting[], more: Partial<B2bProblem> = {}): B2bProblem {
  const participants = 1 + Math.max(0, ...meetings.flatMap(({ a, b }) => [a, b]));
  const forbidden = Array.from({ length: participants }, () => []);
  return { participants, tables: 9, slots: 4, morningSlots: 2, meetings, forbidden, ...more };
}

const small = { iterations: 2_000_000 };

test('three friends meet pairwise in three slots without a break for two of them', () => {
  const problem = town([meeting(0, 1), meeting(1, 2), meeting(0, 2)], { slots: 3 });
  const found = solveB2b(problem, small, 1);
  expect(checkB2b(problem, found.slots)).toEqual([]);
  expect(found).toMatchObject({ feasible: true, breaks: 1, lowerBound: 1 });
});

test.each([
  [
    'a fixed slot that is forbidden',
    town([meeting(0, 1, { fixed: 2 })], { forbidden: [[2], []] }),
    /meeting 1 .* fixed in slot 2/,
  ],
  [
    'a chain longer than the day',
    town([0, 1, 2, 3, 4].map((i) => meeting(2 * i, 2 * i + 1, { after: i > 0 ? [i - 1] : [] }))),
    /chain of precedences is too long/,
  ],
  [
    'a circle of precedences',
    town([meeting(0, 1, { after: [1] }), meeting(2, 3, { after: [0] })]),
    /chain of precedences is too long/,
  ],
  [
    'three morning meetings for two morning slots',
    town([1, 2, 3].map((b) => meeting(0, b, { session: 'morning' }))),
    /participant 1 has 3 meetings for 2 slots/,
  ],
  [
    'more meetings than tables',
    town(
      [0, 1, 2].map((i) => meeting(2 * i, 2 * i + 1, { session: 'morning' })),
      { tables: 1 },
    ),
    /3 meetings must share 1, 2 .* 2 places/,
  ],
  [
    'nobody ever there',
    town([meeting(0, 1)], {
      forbidden: [
        [1, 2],
        [3, 4],
      ],
    }),
    /no slot of its session in which both are free/,
  ],
])('%s is said to be impossible', (_, problem, proof) => {
  const found = solveB2b(problem, small, 1);
  expect(found).toMatchObject({ feasible: false, breaks: null, slots: [] });
  expect(found.proof).toMatch(proof);
});

test('a triangle in two slots is excluded by search where no simple proof exists', () => {
  const found = solveB2b(town([meeting(0, 1), meeting(1, 2), meeting(0, 2)], { slots: 2 }), small, 1);
  expect(found).toMatchObject({ feasible: false, proof: expect.stringContaining('excluded') });
});

test('a day without any meeting has no break', () => {
  expect(solveB2b(town([]), small, 1)).toMatchObject({ feasible: true, breaks: 0, slots: [] });
});

/** All assignments, one by one: only for a handful of meetings. */
function fewestBreaks(problem: B2bProblem): number | null {
  let best: number | null = null;
  const slots = problem.meetings.map(() => 1);
  for (;;) {
    if (checkB2b(problem, slots).length === 0) {
      const breaks = breaksPerParticipant(problem, slots).reduce((sum, n) => sum + n, 0);
      best = Math.min(best ?? breaks, breaks);
    }
    let at = 0;
    while (at < slots.length && slots[at] === problem.slots) slots[at++] = 1;
    if (at === slots.length) return best;
    slots[at]! += 1;
  }
}

const days: fc.Arbitrary<B2bProblem> = fc
  .record({
    participants: fc.integer({ min: 2, max: 5 }),
    tables: fc.integer({ min: 1, max: 3 }),
    slots: fc.integer({ min: 2, max: 5 }),
    morningSlots: fc.integer({ min: 1, max: 3 }),
    raw: fc.array(
      fc.record({ a: fc.nat(4), step: fc.nat(3), kind: fc.nat(9), fixed: fc.nat(30), after: fc.nat(12) }),
      {
        minLength: 1,
        maxLength: 5,
      },
    ),
    gaps: fc.array(fc.record({ who: fc.nat(4), slot: fc.nat(4) }), { maxLength: 3 }),
  })
  .map(({ participants, tables, slots, morningSlots, raw, gaps }) => {
    const forbidden: number[][] = Array.from({ length: participants }, () => []);
    for (const { who, slot } of gaps) forbidden[who % participants]!.push(1 + (slot % slots));
    const meetings = raw.map(({ a, step, kind, fixed, after }, index): B2bMeeting => {
      const first = a % participants;
      return meeting(first, (first + 1 + (step % (participants - 1))) % participants, {
        session: kind === 0 ? 'morning' : kind === 1 ? 'afternoon' : 'any',
        fixed: fixed < slots ? fixed + 1 : null,
        after: after < raw.length && after !== index ? [after] : [],
      });
    });
    return { participants, tables, slots, morningSlots: Math.min(morningSlots, slots), meetings, forbidden };
  });

test('finds the fewest breaks of every small day, and knows when there is no assignment', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 5 }), (problem, seed) => {
      const found = solveB2b(problem, small, seed);
      const best = fewestBreaks(problem);
      expect(found.breaks).toBe(best);
      if (best === null) return;
      expect(checkB2b(problem, found.slots)).toEqual([]);
      expect(found.lowerBound).toBeLessThanOrEqual(best);
    }),
    { numRuns: 200 },
  );
});

test('the same seed and iterations give the same assignment', () => {
  const meetings = Array.from({ length: 60 }, (_, i) =>
    meeting(i % 12, 12 + ((i * 5 + ((i / 12) | 0)) % 13)),
  );
  const problem = town(meetings, {
    participants: 25,
    slots: 9,
    tables: 8,
    forbidden: Array.from({ length: 25 }, () => []),
  });
  const once = solveB2b(problem, { iterations: 300_000 }, 7);
  expect(checkB2b(problem, once.slots)).toEqual([]);
  expect(solveB2b(problem, { iterations: 300_000 }, 7)).toEqual(once);
});
