import { type Happening, type Plan, type Problem, plan, repair } from '../../src/planner/index.ts';
import { Random } from '../../src/planner/search/random.ts';
import { make, type Named, type Shape } from './problems.ts';
import { milliseconds, percent, printTable, whole } from './table.ts';

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

type Kept = { interviews: number; replanned: number; kept: number; possible: number; keptByReplan: number };

/** Evenings on which a fifth of the candidates stay away: what a repair holds and keeps, against a new plan. */
export function benchAbsences({ name, problem }: Named, evenings: number): void {
  const planned = plan(problem, { seconds: 2, now }, 1).plan;
  const sum: Kept = { interviews: 0, replanned: 0, kept: 0, possible: 0, keptByReplan: 0 };
  for (let seed = 1; seed <= evenings; seed++) {
    const one = evening(problem, planned, seed);
    for (const field of Object.keys(sum) as (keyof Kept)[]) sum[field] += one[field];
  }
  printTable(
    `${whole(evenings)} evenings with 20 % absent, ${name}`,
    ['', 'interviews', 'of a full re-plan', 'printed and possible', 'kept'],
    [
      [
        'repair',
        whole(sum.interviews),
        percent((100 * sum.interviews) / sum.replanned),
        whole(sum.possible),
        percent((100 * sum.kept) / sum.possible),
      ],
      [
        'full re-plan',
        whole(sum.replanned),
        percent(100),
        whole(sum.possible),
        percent((100 * sum.keptByReplan) / sum.possible),
      ],
    ],
  );
}

function evening(problem: Problem, planned: Plan, seed: number): Kept {
  const random = new Random(seed);
  const absent = new Set(problem.candidates.filter(() => random.below(5) === 0).map(({ id }) => id));
  const happenings = [...absent].map((candidate): Happening => ({ kind: 'candidate-absent', candidate }));
  const repaired = repair(problem, planned, happenings, { iterations: 20_000 }, seed);
  const replanned = plan(without(problem, absent), { iterations: 100_000 }, seed).plan;
  const possible = planned.meetings.filter(({ candidate }) => !absent.has(candidate));
  const kept = (other: Plan): number => {
    const held = new Set(other.meetings.map(key));
    return possible.filter((meeting) => held.has(key(meeting))).length;
  };
  return {
    interviews: repaired.plan.meetings.length,
    replanned: replanned.meetings.length,
    kept: kept(repaired.plan),
    possible: possible.length,
    keptByReplan: kept(replanned),
  };
}

function without(problem: Problem, absent: ReadonlySet<string>): Problem {
  const candidates = problem.candidates.map((each) =>
    absent.has(each.id) ? { ...each, available: each.available.map(() => 0 as const) } : each,
  );
  return { ...problem, candidates };
}
