import type { HardRule } from './rule.ts';

/** Somebody said no: this pair never meets, whatever else it would gain. */
export const forbiddenPair: HardRule = {
  kind: 'hard',
  id: 'forbidden-pair',
  source: 'Vetoes of recruiters and candidates, conflicts of interest: product.md, "veto = refus".',
  prevents(agenda, slot) {
    const told = (agenda.problem.forbidden ?? []).some(
      (pair) => pair.candidate === slot.candidate && pair.recruiter === slot.recruiter,
    );
    return told ? { candidate: slot.candidate, recruiter: slot.recruiter } : null;
  },
};
