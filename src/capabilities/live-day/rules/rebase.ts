import type { RepairChange } from '../schema.ts';
import { type PlannedPlace, pairOf } from './repair.ts';

/** A key of one change of a proposal: what a ticked box says. */
export const changeKey = ({
  kind,
  registrationId,
  recruiterId,
}: Pick<RepairChange, 'kind' | 'registrationId' | 'recruiterId'>) =>
  `${kind}/${registrationId}/${recruiterId}`;

/** The plan after the changes of a proposal. */
export function withChanges(
  before: readonly PlannedPlace[],
  changes: readonly RepairChange[],
): PlannedPlace[] {
  const changed = new Set(changes.map(pairOf));
  return [
    ...before.filter((place) => !changed.has(pairOf(place))),
    ...changes.flatMap(({ registrationId, recruiterId, to, seat, rounds }) =>
      to === null || seat === null
        ? []
        : [{ registrationId, recruiterId, round: to.round, rounds, seat, table: to.table }],
    ),
  ];
}

/** Where the meetings of these changes were, to be put back by `putBack`. */
export function formerPlaces(
  before: readonly PlannedPlace[],
  changes: readonly Pick<RepairChange, 'registrationId' | 'recruiterId'>[],
): PlannedPlace[] {
  const changed = new Set(changes.map(pairOf));
  return before.filter((place) => changed.has(pairOf(place)));
}

/** The plan as it was before these changes: what they moved or took out is where it was, what they added is gone. */
export function putBack(
  now: readonly PlannedPlace[],
  changes: readonly Pick<RepairChange, 'registrationId' | 'recruiterId'>[],
  former: readonly PlannedPlace[],
): PlannedPlace[] {
  const changed = new Set(changes.map(pairOf));
  return [...now.filter((place) => !changed.has(pairOf(place))), ...former];
}

/**
 * The changes that no longer fit a plan that has moved on: their meeting is not where it was, or somebody, a seat or a
 * table would be in two places. None of them: the others' changes and these go together.
 */
export function clashesIn(now: readonly PlannedPlace[], changes: readonly RepairChange[]): RepairChange[] {
  const places = new Map(now.map((place) => [pairOf(place), place]));
  const moved = changes.filter((change) => {
    const there = places.get(pairOf(change));
    if (change.from === null) return there !== undefined;
    return there?.round !== change.from.round || there.table !== change.from.table;
  });
  if (moved.length > 0) return moved;
  const after = withChanges(now, changes);
  const taken = new Map<string, number>();
  const keysOf = (place: PlannedPlace) =>
    Array.from({ length: place.rounds }, (_, index) => place.round + index).flatMap((round) => [
      `person/${place.registrationId}/${round}`,
      `seat/${place.recruiterId}/${place.seat}/${round}`,
      ...(place.table === null ? [] : [`table/${place.table}/${round}`]),
    ]);
  for (const place of after) for (const key of keysOf(place)) taken.set(key, (taken.get(key) ?? 0) + 1);
  const double = new Set(
    after.filter((place) => keysOf(place).some((key) => (taken.get(key) ?? 0) > 1)).map(pairOf),
  );
  return changes.filter(({ to, ...change }) => to !== null && double.has(pairOf(change)));
}
