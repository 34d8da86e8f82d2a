import type { Agenda, Slot } from '../agenda.ts';
import { roundsOf } from '../agenda.ts';
import type { HardRule } from './rule.ts';
import { type Seeker, seat } from './seating.ts';

/** A helper (interpreter) serves one meeting at a time, within the hours the helper is there. */
export const helpers: HardRule = {
  kind: 'hard',
  id: 'helpers',
  source: 'Access needs: interpreters with their own timetable, shared by several candidates.',
  prevents(agenda, slot) {
    const need = slot.person.helper ?? null;
    if (need === null) return null;
    for (const round of roundsOf(slot)) {
      const there = agenda.inRound(round).filter((other) => other.person.helper);
      if (seat([...there, slot].map((other) => seekerOf(agenda, other))) === null) {
        return { candidate: slot.candidate, round, need };
      }
    }
    return null;
  },
};

/** Helpers of the right kind who are there during the whole meeting; the named one alone when it is named. */
export function seekerOf(agenda: Agenda, slot: Slot): Seeker<string> {
  const kind = slot.person.helper ?? '';
  const here = (agenda.problem.helpers ?? []).filter(
    (helper) => helper.kinds.includes(kind) && roundsOf(slot).every((round) => helper.available[round] === 1),
  );
  const ids = here.map((helper) => helper.id);
  return slot.helper && ids.includes(slot.helper) ? [slot.helper] : ids;
}
