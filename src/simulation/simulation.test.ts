import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPlan } from '../planner/check/plan.ts';
import { plan } from '../planner/index.ts';
import { type Sample, sampleProblem } from '../planner/samples.ts';
import { drawEvening, hindsight, isThere } from './evening.ts';
import { begun, knownAt, pairOf } from './hall.ts';
import {
  NO_TROUBLE,
  POLICIES,
  type Rates,
  type Simulation,
  simulate,
  sumOf,
  USUAL_SETTING,
} from './index.ts';
import { playEvening } from './policies.ts';

const small: Sample = { candidates: 10, recruiters: 5, rounds: 6, seed: 3, wishes: 4, most: 4, partial: 0 };
const problem = sampleProblem(small);
const printed = plan(problem, { iterations: 5_000 }, 1).plan;
const effort = { repair: 300, replan: 300 };
const HARD: Rates = { ...NO_TROUBLE, noShow: 0.2, late: 0.15, walkIn: 0.1 };
const simulation = (rates: Partial<Rates>): Simulation => ({
  problem,
  printed,
  rates: { ...NO_TROUBLE, ...rates },
  setting: USUAL_SETTING,
  policies: POLICIES,
  effort,
});

test('when nothing goes wrong the printed plan is held as it is, and a repair changes nothing', () => {
  const outcome = simulate(simulation({}), 1);
  for (const policy of ['static', 'repair'] as const) {
    const { interviews, kept, possible, present } = outcome[policy]!;
    expect({ interviews, kept, possible, present }).toEqual({
      interviews: printed.meetings.length,
      kept: printed.meetings.length,
      possible: printed.meetings.length,
      present: 10,
    });
  }
});

test('when nobody comes nothing is held and nobody is left with nothing', () => {
  const outcome = simulate(simulation({ noShow: 1 }), 1);
  for (const policy of POLICIES)
    expect(outcome[policy]).toMatchObject({ interviews: 0, present: 0, zero: 0, possible: 0, kept: 0 });
});

test('the same seed gives the same figures, another seed another evening', () => {
  const once = simulate(simulation(HARD), 5);
  expect(simulate(simulation(HARD), 5)).toEqual(once);
  expect(simulate(simulation(HARD), 6)).not.toEqual(once);
});

test('a higher rate takes the same people and some more', () => {
  const awayAt = (noShow: number) => {
    const evening = drawEvening(problem, { ...NO_TROUBLE, noShow }, USUAL_SETTING, 9);
    return problem.candidates
      .filter(({ id }) => evening.stays.get(id)!.from === problem.rounds)
      .map(({ id }) => id);
  };
  for (const id of awayAt(0.2)) expect(awayAt(0.6)).toContain(id);
  expect(awayAt(1)).toHaveLength(10);
});

test('over many evenings the drawn shares are near the rates', () => {
  const counts = { away: 0, walkIns: 0, late: 0 };
  for (let seed = 1; seed <= 400; seed++) {
    const evening = drawEvening(problem, HARD, USUAL_SETTING, seed);
    const firsts = problem.candidates.map(({ id }) => evening.stays.get(id)!.from);
    counts.away += firsts.filter((from) => from >= problem.rounds).length;
    counts.late += firsts.filter((from) => from > 0 && from < problem.rounds).length;
    counts.walkIns += evening.walkIns.length;
  }
  expect(counts.away / 4000).toBeCloseTo(0.2, 1);
  expect(counts.late / 4000).toBeCloseTo(0.15, 1);
  expect(counts.walkIns / 4000).toBeCloseTo(0.1, 1);
});

test('a latecomer is waited for, then given up, then welcome', () => {
  const id = problem.candidates[0]!.id;
  const evening = {
    stays: new Map([...stays()].map(([who, stay]) => [who, who === id ? { from: 4, until: 6 } : stay])),
    walkIns: [],
    overruns: () => false,
  };
  const hours = (round: number) =>
    knownAt(problem, evening, { ...USUAL_SETTING, patienceMinutes: 40 }, { round, held: [] })
      .candidates.find((one) => one.id === id)!
      .available.join('');
  expect(hours(0)).toBe('011111');
  expect(hours(1)).toBe('001111');
  expect(hours(2)).toBe('000000');
  expect(hours(4)).toBe('000011');
});

test('an interview that overruns keeps both away from the next one', () => {
  const first = printed.meetings.find(({ round }) => round === 0)!;
  const evening = {
    stays: stays(),
    walkIns: [],
    overruns: (candidate: string) => candidate === first.candidate,
  };
  const held = begun(problem, evening, [first], { round: 0, held: [] });
  expect(held[0]!.end).toBe(2);
  const next = {
    ...first,
    recruiter: problem.recruiters.find(({ id }) => id !== first.recruiter)!.id,
    round: 1,
  };
  expect(begun(problem, evening, [next], { round: 1, held })).toEqual([]);
});

test('what each way holds breaks no rule of the event, everybody there when they are', () => {
  fc.assert(
    fc.property(
      fc.record({
        seed: fc.nat(10_000),
        noShow: fc.double({ min: 0, max: 0.5, noNaN: true }),
        late: fc.double({ min: 0, max: 0.5, noNaN: true }),
        walkIn: fc.double({ min: 0, max: 0.4, noNaN: true }),
        leaveEarly: fc.double({ min: 0, max: 0.4, noNaN: true }),
        recruiterLate: fc.double({ min: 0, max: 0.4, noNaN: true }),
        recruiterGone: fc.double({ min: 0, max: 0.4, noNaN: true }),
      }),
      ({ seed, ...rates }) => {
        const evening = drawEvening(problem, { ...NO_TROUBLE, ...rates }, USUAL_SETTING, seed);
        const truth = hindsight(problem, evening);
        for (const policy of POLICIES) {
          const scene = { problem, printed, evening, setting: USUAL_SETTING, effort, seed };
          const held = playEvening(policy, scene).map(({ end: _, ...meeting }) => meeting);
          const wrong = checkPlan(truth, { meetings: held });
          expect(wrong.map(({ rule, message }) => `${policy} ${rule}: ${message}`)).toEqual([]);
          for (const { candidate, round } of held) expect(isThere(evening, candidate, round)).toBe(true);
          expect(new Set(held.map(pairOf)).size).toBe(held.length);
        }
      },
    ),
    { numRuns: 20 },
  );
});

test('a repair keeps every printed appointment that is still possible, and holds more than the printed plan alone', () => {
  const runs = Array.from({ length: 10 }, (_, seed) => simulate(simulation(HARD), seed + 1));
  const { repair, static: alone } = sumOf(runs);
  expect(repair!.kept).toBe(repair!.possible);
  expect(repair!.interviews).toBeGreaterThan(alone!.interviews * 1.1);
  expect(repair!.zero).toBeLessThan(alone!.zero);
});

function stays() {
  return drawEvening(problem, NO_TROUBLE, USUAL_SETTING, 1).stays;
}
