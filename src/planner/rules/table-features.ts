import { type Agenda, roundsOf, type Slot } from '../agenda.ts';
import type { HardRule } from './rule.ts';
import { type Seeker, seat } from './seating.ts';

/** Who needs a step-free or quiet table gets one, and a recruiter with a fixed table stays there. */
export const tableFeatures: HardRule = {
  kind: 'hard',
  id: 'table-features',
  source: 'Access needs as constraints (step-free, quiet) and tables fixed per recruiter.',
  prevents(agenda, slot) {
    if ((agenda.problem.tableList ?? null) === null || !slot.atTable) return null;
    if (!isParticular(slot)) return null;
    const need = (slot.person.needs ?? []).join(', ');
    for (const round of roundsOf(slot)) {
      const there = agenda.inRound(round).filter((other) => other.atTable && isParticular(other));
      if (seat([...there, slot].map((other) => seekerOf(agenda, other))) === null) {
        return { candidate: slot.candidate, recruiter: slot.recruiter, round, need };
      }
    }
    return null;
  },
};

/** Whether a meeting cannot sit just anywhere. */
function isParticular(slot: Slot): boolean {
  return (slot.person.needs ?? []).length > 0 || (slot.host.tables ?? null) !== null;
}

function seekerOf(agenda: Agenda, slot: Slot): Seeker<string> {
  const own = slot.host.tables ?? null;
  return (agenda.problem.tableList ?? [])
    .filter((table) => own === null || own.includes(table.id))
    .filter((table) => (slot.person.needs ?? []).every((need) => table.features.includes(need)))
    .map((table) => table.id);
}
