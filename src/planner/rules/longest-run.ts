import { roundsOf } from '../agenda.ts';
import type { HardRule } from './rule.ts';

/** After so many rounds in meetings without a pause, a candidate has a free round. */
export const longestRun: HardRule = {
  kind: 'hard',
  id: 'longest-run',
  source: 'Candidates tire: longest run without a break (event settings, access needs).',
  prevents(agenda, slot) {
    const limit = slot.person.longestRun;
    if (limit === null) return null;
    const busy = new Set(agenda.ofCandidate(slot.candidate).flatMap(roundsOf));
    let first = slot.round;
    let end = slot.end;
    while (busy.has(first - 1)) first--;
    while (busy.has(end)) end++;
    return end - first > limit
      ? { candidate: slot.candidate, round: slot.round, limit, amount: end - first }
      : null;
  },
};
