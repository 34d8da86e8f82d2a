import type { HardRule } from './rule.ts';

/** A recruiter's break (lunch between 12 and 13:30) still fits somewhere in its window. */
export const breaks: HardRule = {
  kind: 'hard',
  id: 'breaks',
  source: 'Breaks asked by recruiters: so many consecutive rounds within a window.',
  prevents(agenda, slot) {
    const meetings = [...agenda.ofRecruiter(slot.recruiter), slot];
    for (const { rounds, from, to } of slot.host.breaks ?? []) {
      let free = 0;
      let longest = 0;
      for (let round = from; round <= to; round++) {
        const busy = meetings.some((meeting) => meeting.round <= round && round < meeting.end);
        free = busy ? 0 : free + 1;
        longest = Math.max(longest, free);
      }
      if (longest < rounds) return { recruiter: slot.recruiter, limit: rounds, rounds: [from, to] };
    }
    return null;
  },
};
