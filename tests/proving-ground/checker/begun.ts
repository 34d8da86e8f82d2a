import { type Act, answerOf, surelyBefore, type Violation } from '../history.ts';
import { type Claim, claimsOf } from './claims.ts';
import type { Ledger } from './ledger.ts';
import { CHANGES_THE_PLAN } from './versions.ts';

/** A meeting with one of these marks is not taken out of the plan. */
const BEGUN = new Set(['called', 'running', 'held', 'missed']);

/**
 * I6: no version takes out a meeting that had begun, neither by the clock nor by its mark; and nobody can mark what was
 * taken out.
 */
export function checkBegun(ledger: Ledger, acts: readonly Act[]): Violation[] {
  const makers = new Map(
    acts
      .filter(({ kind }) => CHANGES_THE_PLAN.has(kind))
      .flatMap((act) => {
        const version = answerOf<{ version: number }>(act)?.version;
        return version === undefined ? [] : [[version, act] as const];
      }),
  );
  const claims = claimsOf(acts, (round) =>
    ledger.meetings.filter(({ round_number }) => round_number === round).map(({ id }) => id),
  );
  const starts = new Map(ledger.rounds.map(({ number, minute }) => [number, minute]));
  return ledger.meetings
    .filter(({ status }) => status === 'cancelled')
    .flatMap((meeting) => {
      const maker = makers.get((meeting.version_until ?? 0) + 1);
      if (maker === undefined) return [];
      const violations: Violation[] = [];
      const complain = (what: string, ...records: unknown[]) =>
        violations.push({ invariant: 'I6', what, records: [meeting, maker, ...records] });
      if (maker.eventMinute >= starts.get(meeting.round_number)!)
        complain('A meeting was taken out after its round had begun.');
      const marks = claims.get(`meeting:${meeting.id}`) ?? [];
      const before = beganBefore(marks, maker);
      if (before) complain(`A meeting that was ${before.value} was taken out.`, before.act);
      const after = marks.find(
        ({ act, sure, value }) => sure && value !== 'planned' && surelyBefore(maker, act),
      );
      if (after) complain('A meeting that was taken out was marked.', after.act);
      return violations;
    });
}

/** A mark that surely stood when the version was made: nothing that takes it back can have come between. */
function beganBefore(marks: readonly Claim[], maker: Act): Claim | undefined {
  return marks.find(
    ({ act, value, sure }) =>
      sure &&
      BEGUN.has(value) &&
      surelyBefore(act, maker) &&
      !marks.some(
        (other) =>
          other.value === 'planned' && !surelyBefore(other.act, act) && !surelyBefore(maker, other.act),
      ),
  );
}
