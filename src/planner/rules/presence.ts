import type { HardRule } from './rule.ts';

/** Both are there during the whole meeting, and it ends before the event does. */
export const presence: HardRule = {
  kind: 'hard',
  id: 'presence',
  source: 'Hours given at registration; the available rounds of the problem.',
  prevents(agenda, slot) {
    if (slot.round < 0 || slot.end > agenda.problem.rounds) {
      return { round: slot.round, limit: agenda.problem.rounds };
    }
    for (let round = slot.round; round < slot.end; round++) {
      if (slot.person.available[round] !== 1) return { candidate: slot.candidate, round };
      if (slot.host.available[round] !== 1) return { recruiter: slot.recruiter, round };
    }
    return null;
  },
};
