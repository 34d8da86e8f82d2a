import { counter } from './counter.ts';
import type { B2bProblem } from './problem.ts';
import type { Solver } from './sat/solver.ts';

/**
 * The tables of each slot. Meetings are counted by participants who cover them all: those with
 * the most meetings own theirs, others what is left. Somebody is in one meeting at a time, so few
 * literals count many meetings, and where somebody owns all of theirs the literal is "busy", the same
 * that their breaks are about: proofs about crowded slots become short. The count is written as clauses,
 * so that it can be reasoned about, and as a limit, which concludes sooner.
 */
export function limitTables(
  solver: Solver,
  problem: B2bProblem,
  at: readonly Int32Array[],
  own: readonly number[][],
  busy: readonly number[][],
): void {
  const { slots, tables, meetings } = problem;
  const owners = cover(problem, own);
  const least = Math.max(0, meetings.length - (slots - 1) * tables);
  for (let s = 0; s < slots; s++) {
    const held: number[] = [];
    for (const { participant, owned } of owners) {
      const literal =
        owned.length === own[participant]!.length
          ? busy[participant]![s]!
          : either(
              solver,
              owned.map((meeting) => at[meeting]![s]!),
            );
      if (literal >= 0) held.push(literal);
    }
    if (held.length > tables) {
      solver.clause(counter(solver, held, tables + 1)[tables]! ^ 1);
      solver.allowAtMost(held, tables);
    }
    // Implied: a meeting keeps two busy, and the other slots leave some over.
    const here = busy.flatMap((row) => (row.length > 0 ? [row[s]!] : []));
    solver.allowAtMost(here, 2 * tables);
    solver.allowAtMost(
      here.map((literal) => literal ^ 1),
      here.length - 2 * least,
    );
  }
}

/** Participants who own every meeting once, always the one with the most that nobody owns yet. */
function cover(problem: B2bProblem, own: readonly number[][]): { participant: number; owned: number[] }[] {
  const left = own.map((meetings) => new Set(meetings));
  const owners: { participant: number; owned: number[] }[] = [];
  for (;;) {
    let participant = 0;
    for (let p = 1; p < left.length; p++) if (left[p]!.size > left[participant]!.size) participant = p;
    const owned = [...(left[participant] ?? [])];
    if (owned.length === 0) return owners;
    owners.push({ participant, owned });
    for (const meeting of owned) {
      const { a, b } = problem.meetings[meeting]!;
      left[a]!.delete(meeting);
      left[b]!.delete(meeting);
    }
  }
}

/** A literal that is true when one of those given is; -1 is none. */
function either(solver: Solver, literals: readonly number[]): number {
  const open = literals.filter((literal) => literal >= 0);
  if (open.length <= 1) return open[0] ?? -1;
  const any = solver.variable();
  for (const literal of open) solver.clause(literal ^ 1, any);
  return any;
}
