import { standingOf } from '../../../src/capabilities/door/rules/merge.ts';
import type { Act, Violation } from '../history.ts';
import { pressedOffline } from './claims.ts';
import type { Ledger } from './ledger.ts';

/**
 * I3, I4: each press that a desk was told to have arrived is kept once, with the time at which it was made; and where
 * somebody is follows from all presses about them, in whatever order these arrived. Who has come, came at the earliest.
 */
export function checkPresses(ledger: Pick<Ledger, 'presences' | 'marks'>, acts: readonly Act[]): Violation[] {
  const violations: Violation[] = [];
  const complain = (what: string, ...records: unknown[]) =>
    violations.push({ invariant: 'I3', what, records });
  const kept = new Map(ledger.marks.map((mark) => [mark.id, mark]));
  for (const act of acts) {
    if (act.kind !== 'sync-desk' || act.outcome.kind !== 'done') continue;
    const { answers } = act.outcome.value as { answers: { id: string; outcome: string }[] };
    const refused = new Set(answers.flatMap(({ id, outcome }) => (outcome === 'refused' ? [id] : [])));
    for (const { id, at, state } of pressedOffline(act)) {
      const mark = kept.get(id);
      if (refused.has(id)) continue;
      if (mark === undefined) complain('A press of a desk is gone.', id, act);
      else if (mark.state !== state || mark.at > at)
        complain('A press of a desk was kept as another one.', mark, act);
    }
  }
  const marks = Map.groupBy(ledger.marks, ({ subject_id }) => subject_id);
  for (const { subject_id, state, arrived_at } of ledger.presences) {
    const presses = marks.get(subject_id) ?? [];
    const standing = standingOf(presses);
    if (standing.state !== state || standing.arrivedAt !== arrived_at)
      complain(
        `Somebody is "${state}" since ${arrived_at}, and by all presses "${standing.state}" since ${standing.arrivedAt}.`,
        ...presses,
      );
  }
  return violations;
}
