import { leastOf } from '../problem.ts';
import type { SoftRule } from './rule.ts';

/** A first meeting is worth more than a fifth: everybody gets something before some get much. */
export const floor: SoftRule = {
  kind: 'soft',
  id: 'floor',
  source: 'Fairness floor: decreasing worth of the first, second, third meeting (weights.floor).',
  measure: (agenda) => {
    const { floor: steps } = agenda.problem.weights;
    let sum = 0;
    for (const candidate of agenda.problem.candidates) {
      const held = agenda.ofCandidate(candidate.id).length;
      for (let nth = 0; nth < Math.min(held, steps.length); nth++) sum += steps[nth]!;
    }
    return sum;
  },
  weigh: (problem) => problem.weights.value,
  explain: (agenda) =>
    agenda.problem.candidates
      .map((candidate) => ({
        candidate: candidate.id,
        amount: agenda.ofCandidate(candidate.id).length,
        limit: leastOf(agenda.problem, candidate),
      }))
      .filter(({ amount, limit }) => amount < limit)
      .sort((a, b) => a.amount - b.amount),
};
