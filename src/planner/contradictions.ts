import { Agenda } from './agenda.ts';
import type { Say } from './complaint.ts';
import type { Problem } from './problem.ts';
import { hardRules } from './rules/index.ts';

/**
 * What no plan could do: pinned meetings of absent people, of a forbidden pair, or that clash with each
 * other under any rule. Each complaint names both sides.
 */
export function contradictions(problem: Problem, say: Say): void {
  const agenda = new Agenda(problem);
  problem.pinned.forEach((pin, index) => {
    const place = `pinned[${index}]`;
    const slot = agenda.slot({ ...pin, table: pin.table ?? null, helper: pin.helper ?? null });
    for (const rule of hardRules) {
      const facts = rule.prevents(agenda, slot);
      if (facts === null) continue;
      const other = facts.others?.[0];
      const round = facts.round ?? pin.round;
      if (rule.id === 'presence')
        say('pin-absent', place, { id: facts.candidate ?? facts.recruiter ?? pin.candidate, round });
      else if (rule.id === 'forbidden-pair')
        say('pin-forbidden', place, { id: pin.candidate, other: pin.recruiter });
      else if (other !== undefined) {
        say('pin-clash', place, {
          id: `${pin.candidate} – ${pin.recruiter}`,
          other: `${other.candidate} – ${other.recruiter}`,
          round,
          expected: rule.id,
        });
      } else say('pin-rule', place, { id: `${pin.candidate} – ${pin.recruiter}`, round, expected: rule.id });
    }
    agenda.add(slot);
  });
}
