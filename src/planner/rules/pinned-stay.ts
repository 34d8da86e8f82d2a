import type { HardRule } from './rule.ts';

/** What was promised or is running stays where it is. */
export const pinnedStay: HardRule = {
  kind: 'hard',
  id: 'pinned-stay',
  source: 'Locked by the organiser, or called: architecture.md, "what has been promised is pinned".',
  prevents(agenda, slot) {
    const pin = agenda.lookup.pinned
      .get(slot.candidate)
      ?.find(({ recruiter }) => recruiter === slot.recruiter);
    if (pin === undefined || pin.round === slot.round) return null;
    return { candidate: slot.candidate, recruiter: slot.recruiter, round: pin.round };
  },
  missing(agenda) {
    return agenda.problem.pinned
      .filter((pin) => agenda.find(pin) === null)
      .map(({ candidate, recruiter, round }) => ({ candidate, recruiter, round }));
  },
};
