import { type Domains, popcount } from './domains.ts';
import { type B2bProblem, FAIRNESS, meetingsOf } from './problem.ts';
import { Solver } from './sat/solver.ts';
import { limitTables } from './tables.ts';

/** The problem as clauses, and the literals by which it is steered and read. */
export type Encoded = {
  solver: Solver;
  /** `at[meeting][slot - 1]`: the literal "in that slot", or -1. */
  at: Int32Array[];
  /**
   * `over[participant][k]`: the literal that is true when the participant has more than k breaks,
   * k = 0 … FAIRNESS - 1.
   */
  over: number[][];
};

/**
 * Every meeting in one slot, participants and tables once per slot, precedences, and for each
 * participant the count of breaks. With `fair`, nobody has more than FAIRNESS breaks, which is
 * the rule whenever somebody has none.
 */
export function encode(problem: B2bProblem, domains: Domains, fair: boolean): Encoded {
  const solver = new Solver();
  const at = problem.meetings.map((_, meeting) => {
    const row = new Int32Array(problem.slots).fill(-1);
    for (let s = 0; s < problem.slots; s++)
      if ((domains.slots[meeting]! & (1 << s)) !== 0) row[s] = solver.variable();
    return row;
  });
  for (const row of at) {
    const open = [...row].filter((literal) => literal >= 0);
    solver.clause(...open);
    solver.allowAtMost(open, 1);
  }
  const order = new Map<number, Int32Array>();
  for (const [later, meeting] of problem.meetings.entries())
    for (const earlier of meeting.after)
      precede(solver, upTo(solver, at, order, earlier), upTo(solver, at, order, later));

  const own = meetingsOf(problem);
  const over: number[][] = [];
  const busy = own.map((meetings) => {
    const day = participant(solver, problem, at, domains, meetings, fair);
    over.push(day.over);
    return day.busy;
  });
  limitTables(solver, problem, at, own, busy);
  return { solver, at, over };
}

/** The slots (from 1) of the meetings in the solver's last model. */
export function assignment({ at, solver }: Encoded): number[] {
  return at.map((row) => row.findIndex((literal) => literal >= 0 && solver.model[literal] === 1) + 1);
}

/** Literals "the meeting's slot is at most s", for each s; made when first asked. */
function upTo(solver: Solver, at: Int32Array[], made: Map<number, Int32Array>, meeting: number): Int32Array {
  const known = made.get(meeting);
  if (known) return known;
  const row = at[meeting]!;
  const order = Int32Array.from(row, () => solver.variable());
  made.set(meeting, order);
  for (let s = 0; s < row.length; s++) {
    const literal = order[s]!;
    const before = s === 0 ? -1 : order[s - 1]!;
    if (before >= 0) solver.clause(before ^ 1, literal);
    if (row[s]! >= 0) {
      solver.clause(row[s]! ^ 1, literal);
      if (before >= 0) solver.clause(row[s]! ^ 1, before ^ 1);
    }
    const causes = [literal ^ 1];
    if (before >= 0) causes.push(before);
    if (row[s]! >= 0) causes.push(row[s]!);
    solver.clause(...causes);
  }
  solver.clause(order[row.length - 1]!);
  return order;
}

function precede(solver: Solver, earlier: Int32Array, later: Int32Array): void {
  solver.clause(later[0]! ^ 1);
  for (let s = 1; s < later.length; s++) solver.clause(later[s]! ^ 1, earlier[s - 1]!);
}

/** The day of one participant; returns the literals "more than k breaks". */
function participant(
  solver: Solver,
  problem: B2bProblem,
  at: Int32Array[],
  domains: Domains,
  meetings: number[],
  fair: boolean,
): { busy: number[]; over: number[] } {
  const { slots } = problem;
  const n = meetings.length;
  if (n === 0) return { busy: [], over: [] };
  let open = 0;
  for (const meeting of meetings) open |= domains.slots[meeting]!;
  const busy = Array.from({ length: slots }, () => solver.variable());
  for (let s = 0; s < slots; s++) {
    const here = meetings.map((meeting) => at[meeting]![s]!).filter((literal) => literal >= 0);
    for (const literal of here) solver.clause(literal ^ 1, busy[s]!);
    solver.clause(busy[s]! ^ 1, ...here);
    solver.allowAtMost(here, 1);
  }
  // Implied: with n meetings, exactly n slots are busy.
  solver.allowAtMost(busy, n);
  solver.allowAtMost(
    busy.map((literal) => literal ^ 1),
    slots - n,
  );

  // runs[k][s]: more than k groups of meetings have begun by slot s + 1.
  const depth = FAIRNESS + 2;
  const runs: number[][] = [];
  for (let k = 0; k < depth; k++) {
    const row = Array.from({ length: slots }, () => solver.variable());
    for (let s = 0; s < slots; s++) {
      if (s > 0) solver.clause(row[s - 1]! ^ 1, row[s]!);
      if (k === 0) solver.clause(busy[s]! ^ 1, row[s]!);
      else if (s > 1) solver.clause(runs[k - 1]![s - 2]! ^ 1, busy[s - 1]!, busy[s]! ^ 1, row[s]!);
    }
    runs.push(row);
  }
  const over = Array.from({ length: FAIRNESS }, (_, k) => runs[k + 1]![slots - 1]!);
  if (fair) solver.clause(runs[depth - 1]![slots - 1]! ^ 1);
  for (let k = 1; k < over.length; k++) solver.clause(over[k]! ^ 1, over[k - 1]!);

  // Implied: without a break the n meetings fill one block, which begins somewhere.
  const block = ((1 << n) - 1) | 0;
  const begins: number[] = [];
  for (let s = 0; s + n <= slots; s++) {
    const window = block << s;
    if ((open & window) !== window || popcount(window) !== n) continue;
    const begin = solver.variable();
    begins.push(begin);
    for (let t = 0; t < slots; t++)
      solver.clause(begin ^ 1, (window & (1 << t)) !== 0 ? busy[t]! : busy[t]! ^ 1);
  }
  solver.clause(over[0]!, ...begins);
  solver.allowAtMost(begins, 1);
  return { busy, over };
}
