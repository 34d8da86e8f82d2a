import { type HardRule, othersOf } from './rule.ts';

/** A recruiter has no more meetings in a round than interviewers. */
export const seats: HardRule = {
  kind: 'hard',
  id: 'seats',
  source: 'Interviewers in parallel, given by the recruiter.',
  prevents(agenda, slot) {
    const hosted = agenda.ofRecruiter(slot.recruiter);
    for (let round = slot.round; round < slot.end; round++) {
      let taken = 0;
      for (const other of hosted) if (other.round <= round && round < other.end) taken++;
      if (taken < slot.host.seats) continue;
      const there = hosted.filter((other) => other.round <= round && round < other.end);
      return { recruiter: slot.recruiter, round, limit: slot.host.seats, others: othersOf(there) };
    }
    return null;
  },
};
