import { type HardRule, othersOf } from './rule.ts';

/** A candidate is in one meeting at a time. */
export const oneAtATime: HardRule = {
  kind: 'hard',
  id: 'one-at-a-time',
  source: 'Nobody can be in two places.',
  prevents(agenda, slot) {
    const clash = agenda
      .ofCandidate(slot.candidate)
      .filter((other) => other.round < slot.end && slot.round < other.end);
    if (clash.length === 0) return null;
    return { candidate: slot.candidate, round: clash[0]!.round, others: othersOf(clash) };
  },
};
