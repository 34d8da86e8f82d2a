import { type Happening, type Plan, type Problem, plan, repair } from '../../src/planner/index.ts';
import { Random } from '../../src/planner/search/random.ts';
import { highs } from './highs.ts';
import { make, type Named, type Shape } from './problems.ts';
import { milliseconds, percent, printTable, whole } from './table.ts';

/** Time for HiGHS to prove how many interviews one evening can hold; it is asked for one evening in so many. */
const PROOF_SECONDS = 10;
const PROVED_EACH = 5;

const now = (): number => performance.now();
const key = ({
  candidate,
  recruiter,
  round,
}: {
  candidate: string;
  recruiter: string;
  round: number;
}): string => `${candidate} ${recruiter} ${round}`;

/** The time to mend a plan after one absence: median and worst of so many. */
export function benchOneAbsence(shapes: readonly Shape[], times: number): void {
  const rows = shapes.map((shape) => {
    const problem = make(shape, 7);
    const planned = plan(problem, { seconds: 2, now }, 1).plan;
    const random = new Random(3);
    const took: number[] = [];
    let changed = 0;
    for (let i = 0; i < times; i++) {
      const { candidate } = planned.meetings[random.below(planned.meetings.length)]!;
      const happenings: Happening[] = [{ kind: 'candidate-absent', candidate }];
      const began = now();
      changed += repair(problem, planned, happenings, { iterations: 20_000 }, 1).changes.length;
      took.push(now() - began);
    }
    took.sort((a, b) => a - b);
    return [
      shape.name,
      milliseconds(took[times >> 1]!),
      milliseconds(took.at(-1)!),
      (changed / times).toFixed(1),
    ];
  });
  printTable(`Repair of one absence (${times} each)`, ['', 'median', 'worst', 'changes'], rows);
}

/** Sums over evenings: interviews and printed appointments. */
type Kept = {
  repaired: number;
  replanned: number;
  /** Most interviews of any plan that keeps what is printed, by HiGHS, on the evenings where it was asked and proved it. */
  ceiling: number;
  /** Interviews of the repairs of these evenings. */
  repairedThere: number;
  kept: number;
  possible: number;
  keptByReplan: number;
  worst: number;
};

const NOTHING: Kept = {
  repaired: 0,
  replanned: 0,
  ceiling: 0,
  repairedThere: 0,
  kept: 0,
  possible: 0,
  keptByReplan: 0,
  worst: 0,
};
const SUMMED = [
  'repaired',
  'replanned',
  'ceiling',
  'repairedThere',
  'kept',
  'possible',
  'keptByReplan',
] as const;

/**
 * Evenings on which a fifth of the candidates stay away: what a repair holds and keeps, against a new plan, and
 * against the most that can be held while every printed appointment that is still possible stays.
 */
export async function benchAbsences(events: readonly Named[], evenings: number): Promise<void> {
  const rows: string[][] = [];
  for (const { name, problem } of events) {
    const planned = plan(problem, { iterations: 2_000_000 }, 1).plan;
    const sum: Kept = { ...NOTHING };
    for (let seed = 1; seed <= evenings; seed++) {
      const one = await evening(problem, planned, seed);
      for (const field of SUMMED) sum[field] += one[field];
      sum.worst = Math.max(sum.worst, one.worst);
    }
    const ofReplan = (interviews: number): string => percent((100 * interviews) / sum.replanned);
    rows.push([
      name,
      whole(sum.repaired / evenings),
      ofReplan(sum.repaired),
      sum.ceiling === 0 ? 'not proved' : percent((100 * sum.repairedThere) / sum.ceiling),
      percent((100 * sum.kept) / sum.possible),
      percent((100 * sum.keptByReplan) / sum.possible),
      milliseconds(sum.worst),
    ]);
  }
  printTable(
    `${whole(evenings)} evenings with 20 % absent: interviews in % of a full re-plan`,
    ['', 'interviews', 'repair', 'of the most with all kept', 'kept', 'kept by a re-plan', 'slowest repair'],
    rows,
  );
}

async function evening(problem: Problem, planned: Plan, seed: number): Promise<Kept> {
  const random = new Random(seed);
  const absent = new Set(problem.candidates.filter(() => random.below(5) === 0).map(({ id }) => id));
  const happenings = [...absent].map((candidate): Happening => ({ kind: 'candidate-absent', candidate }));
  const began = now();
  const repaired = repair(problem, planned, happenings, { iterations: 20_000 }, seed);
  const worst = now() - began;
  const present = without(problem, absent);
  const replanned = plan(present, { iterations: 100_000 }, seed).plan;
  const possible = planned.meetings.filter(({ candidate }) => !absent.has(candidate));
  const kept = (other: Plan): number => {
    const held = new Set(other.meetings.map(key));
    return possible.filter((meeting) => held.has(key(meeting))).length;
  };
  const ceiling = seed % PROVED_EACH === 1 ? await mostInterviews(present, possible) : null;
  return {
    repaired: repaired.plan.meetings.length,
    replanned: replanned.meetings.length,
    ceiling: ceiling ?? 0,
    repairedThere: ceiling === null ? 0 : repaired.plan.meetings.length,
    kept: kept(repaired.plan),
    possible: possible.length,
    keptByReplan: kept(replanned),
    worst,
  };
}

/** The most interviews of any plan that keeps these, whatever they are worth; null when not proved. */
async function mostInterviews(problem: Problem, kept: Plan['meetings']): Promise<number | null> {
  const counted: Problem = {
    ...problem,
    wishes: problem.wishes.map((wish) => ({ ...wish, value: 1 })),
    weights: { value: 1, floor: [], idleCandidate: 0, idleRecruiter: 0, change: 0 },
    pinned: kept.map(({ candidate, recruiter, round }) => ({ candidate, recruiter, round })),
  };
  const { plan: best, status } = await highs(counted, PROOF_SECONDS);
  return status === 'Optimal' && best !== null ? best.meetings.length : null;
}

function without(problem: Problem, absent: ReadonlySet<string>): Problem {
  const candidates = problem.candidates.map((each) =>
    absent.has(each.id) ? { ...each, available: each.available.map(() => 0 as const) } : each,
  );
  return { ...problem, candidates };
}
