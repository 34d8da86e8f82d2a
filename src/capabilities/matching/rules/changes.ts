/** Where and when a meeting is. The round is its number, from 1. */
export interface Place {
  readonly registrationId: string;
  readonly recruiterId: string;
  readonly round: number;
  readonly seat: number;
  readonly table: number | null;
}

/** One thing that differs between two plans, with both places: the words are made from it in each language. */
export interface Change {
  readonly kind: 'added' | 'removed' | 'moved' | 'table';
  readonly registrationId: string;
  readonly recruiterId: string;
  /** Null when added. */
  readonly from: { readonly round: number; readonly table: number | null } | null;
  /** Null when removed. */
  readonly to: { readonly round: number; readonly table: number | null } | null;
}

const pairOf = ({ registrationId, recruiterId }: Pick<Place, 'registrationId' | 'recruiterId'>) =>
  `${registrationId}/${recruiterId}`;

/**
 * What changes for people from one plan to the next, in the order of the rounds. Another interviewer of the same
 * recruiter at the same table is no change: nobody goes elsewhere.
 */
export function changesBetween(before: readonly Place[], after: readonly Place[]): Change[] {
  const old = new Map(before.map((place) => [pairOf(place), place]));
  const next = new Map(after.map((place) => [pairOf(place), place]));
  const changes: Change[] = [];
  for (const place of before) {
    if (next.has(pairOf(place))) continue;
    changes.push({ kind: 'removed', ...idsOf(place), from: whereIs(place), to: null });
  }
  for (const place of after) {
    const was = old.get(pairOf(place));
    if (was === undefined) changes.push({ kind: 'added', ...idsOf(place), from: null, to: whereIs(place) });
    else if (was.round !== place.round)
      changes.push({ kind: 'moved', ...idsOf(place), from: whereIs(was), to: whereIs(place) });
    else if (was.table !== place.table)
      changes.push({ kind: 'table', ...idsOf(place), from: whereIs(was), to: whereIs(place) });
  }
  return changes.sort((a, b) => roundOf(a) - roundOf(b));
}

function idsOf({ registrationId, recruiterId }: Place) {
  return { registrationId, recruiterId };
}

function whereIs({ round, table }: Place) {
  return { round, table };
}

function roundOf({ from, to }: Change): number {
  return (to ?? from)!.round;
}

/** Who must be told: each person concerned once, with what changes for them. */
export function whoIsTold(changes: readonly Change[]): {
  candidates: Map<string, Change[]>;
  recruiters: Map<string, Change[]>;
} {
  const candidates = new Map<string, Change[]>();
  const recruiters = new Map<string, Change[]>();
  for (const change of changes) {
    candidates.set(change.registrationId, [...(candidates.get(change.registrationId) ?? []), change]);
    recruiters.set(change.recruiterId, [...(recruiters.get(change.recruiterId) ?? []), change]);
  }
  return { candidates, recruiters };
}
