import { roundsOf } from '../agenda.ts';
import { type HardRule, othersOf } from './rule.ts';

/** A recruiter has no more meetings in a round than interviewers. */
export const seats: HardRule = {
  kind: 'hard',
  id: 'seats',
  source: 'Interviewers in parallel, given by the recruiter.',
  prevents(agenda, slot) {
    for (const round of roundsOf(slot)) {
      const there = agenda
        .ofRecruiter(slot.recruiter)
        .filter((other) => other.round <= round && round < other.end);
      if (there.length >= slot.host.seats) {
        return { recruiter: slot.recruiter, round, limit: slot.host.seats, others: othersOf(there) };
      }
    }
    return null;
  },
};
