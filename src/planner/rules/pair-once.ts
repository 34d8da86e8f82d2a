import type { HardRule } from './rule.ts';

/** A candidate and a recruiter meet at most once. */
export const pairOnce: HardRule = {
  kind: 'hard',
  id: 'pair-once',
  source: 'Job dating practice: one interview per pair in an event; a second one is another day.',
  prevents(agenda, slot) {
    const held = agenda.find(slot);
    return held === null ? null : { candidate: slot.candidate, recruiter: slot.recruiter, round: held.round };
  },
};
