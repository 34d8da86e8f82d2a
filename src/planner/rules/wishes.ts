import type { SoftRule } from './rule.ts';

/** Held wishes, by their value: the candidate's rank, the recruiter's grade and must-meets are in it. */
export const wishes: SoftRule = {
  kind: 'soft',
  id: 'wishes',
  source: 'Wishes by rank and by both sides; the value of each comes with the problem.',
  measure: (agenda) => {
    let sum = 0;
    for (const slot of agenda.slots) sum += slot.wish?.value ?? 0;
    return sum;
  },
  weigh: (problem) => problem.weights.value,
  explain: (agenda) =>
    agenda.problem.wishes
      .filter((wish) => wish.must && agenda.find(wish) === null)
      .sort((a, b) => b.value - a.value)
      .map(({ candidate, recruiter, value }) => ({ candidate, recruiter, amount: value })),
};
