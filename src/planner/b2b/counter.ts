import type { Solver } from './sat/solver.ts';

/**
 * Literals that count others: output k must be true when more than k inputs are, for k below `most`
 * (totalizer: Bailleux and Boufkhad, CP 2003; the direction that a limit from above needs).
 */
export function counter(solver: Solver, inputs: readonly number[], most = inputs.length): number[] {
  if (inputs.length <= 1) return [...inputs];
  const half = inputs.length >> 1;
  const left = counter(solver, inputs.slice(0, half), most);
  const right = counter(solver, inputs.slice(half), most);
  const sum = Array.from({ length: Math.min(most, inputs.length) }, () => solver.variable());
  for (let i = 0; i <= left.length; i++)
    for (let j = 0; j <= right.length && i + j <= sum.length; j++) {
      if (i + j === 0) continue;
      const clause = [sum[i + j - 1]!];
      if (i > 0) clause.push(left[i - 1]! ^ 1);
      if (j > 0) clause.push(right[j - 1]! ^ 1);
      solver.clause(...clause);
    }
  for (let k = 1; k < sum.length; k++) solver.clause(sum[k]! ^ 1, sum[k - 1]!);
  return sum;
}
