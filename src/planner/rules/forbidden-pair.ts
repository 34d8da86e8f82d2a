import type { HardRule } from './rule.ts';

/** Somebody said no: this pair never meets, whatever else it would gain. */
export const forbiddenPair: HardRule = {
  kind: 'hard',
  id: 'forbidden-pair',
  source: 'Vetoes of recruiters and candidates, conflicts of interest: product.md, "veto = refus".',
  prevents(agenda, slot) {
    const told = agenda.lookup.forbidden.get(slot.candidate)?.has(slot.recruiter) === true;
    return told ? { candidate: slot.candidate, recruiter: slot.recruiter } : null;
  },
};
