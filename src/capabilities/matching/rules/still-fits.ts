import type { Situation } from './situation.ts';

/** A meeting of a draft, as far as hours and tables go. */
interface Planned {
  readonly registrationId: string;
  readonly recruiterId: string;
  readonly round: number;
  readonly table: number | null;
}

/** Why a draft cannot be the plan any more: somebody is not there at that hour, or the table is gone. */
export type Misfit =
  | { readonly kind: 'away'; readonly id: string; readonly round: number }
  | { readonly kind: 'table'; readonly table: number };

/**
 * The first meeting of a draft that does not fit the event as it is now: hours and tables may have changed since the
 * search. Rounds that have begun are another question, and what is published already has been promised.
 */
export function firstMisfit(meetings: readonly Planned[], situation: Situation): Misfit | null {
  const rounds = new Map(situation.rounds.map((round) => [round.number, round]));
  const people = new Map([...situation.candidates, ...situation.recruiters].map((one) => [one.id, one]));
  const tables = new Set(situation.tables.map(({ number }) => number));
  const promised = new Set(
    situation.published.map(({ candidate, recruiter, round }) => `${candidate}/${recruiter}/${round}`),
  );
  for (const { registrationId, recruiterId, round: number, table } of meetings) {
    const round = rounds.get(number);
    if (!round || round.startsAt <= situation.now) continue;
    if (promised.has(`${registrationId}/${recruiterId}/${number}`)) continue;
    for (const id of [registrationId, recruiterId]) {
      const { presentFrom = null, presentUntil = null } = people.get(id) ?? {};
      const late = presentFrom !== null && presentFrom > round.startsAt;
      if (late || (presentUntil !== null && presentUntil < round.endsAt))
        return { kind: 'away', id, round: number };
    }
    if (table !== null && !tables.has(table)) return { kind: 'table', table };
  }
  return null;
}
