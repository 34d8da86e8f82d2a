import { type HardRule, othersOf } from './rule.ts';

/** Between meetings in two zones a candidate has free rounds to walk. */
export const zoneGap: HardRule = {
  kind: 'hard',
  id: 'zone-gap',
  source: 'Large halls and campuses: one free round between two zones (event settings).',
  prevents(agenda, slot) {
    const gap = agenda.problem.zoneGap;
    if (gap === 0) return null;
    const near = agenda
      .ofCandidate(slot.candidate)
      .filter(
        (other) =>
          other.host.zone !== slot.host.zone && other.round - slot.end < gap && slot.round - other.end < gap,
      );
    if (near.length === 0) return null;
    return { candidate: slot.candidate, round: slot.round, limit: gap, others: othersOf(near) };
  },
};
