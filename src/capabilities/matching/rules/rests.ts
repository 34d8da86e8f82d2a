import type { Instant } from '../../../kernel/clock.ts';
import type { Break } from '../../../planner/index.ts';
import { isClosed, type Rest, type SituationRound } from './situation.ts';

/** Which rounds of a recruiter, as indexes, are taken already: met or missed, and promised so that nothing moves them. */
export interface Taken {
  readonly past: ReadonlySet<number>;
  readonly promised: ReadonlySet<number>;
}

/**
 * A rest as the planner knows it: so many rounds without a meeting, between two indexes of rounds. Null when there is
 * nothing to keep free: a break of the whole event is long enough, the rest was had, or what is promised leaves no room.
 */
export function restOf(
  rest: Rest | null,
  rounds: readonly SituationRound[],
  { past, promised }: Taken,
  now: Instant,
): Break | null {
  if (rest === null) return null;
  const inside = rounds.flatMap(({ startsAt, endsAt }, index) =>
    startsAt >= rest.from && endsAt <= rest.until ? [index] : [],
  );
  const [first, last] = [inside[0], inside.at(-1)];
  if (first === undefined || last === undefined || isRestAnyway(rest, rounds)) return null;
  const count = roundsFor(rest, rounds, first, last);
  const open = inside.filter((index) => !isClosed(rounds[index]!, now));
  const had = inside.filter((index) => isClosed(rounds[index]!, now) && !past.has(index));
  if (longestRun(had) >= count) return null;
  const from = Math.max(first, ...[...past].map((index) => index + 1));
  if (longestRun(open.filter((index) => index >= from && !promised.has(index))) < count) return null;
  return { rounds: count, from, to: last };
}

/** Whether the day's own breaks, or the time before the first round or after the last, are rest enough. */
function isRestAnyway(rest: Rest, rounds: readonly SituationRound[]): boolean {
  return Array.from({ length: rounds.length + 1 }, (_, index) =>
    freeMinutes(rest, rounds, index, index),
  ).some((minutes) => minutes >= rest.minutes);
}

/** The smallest number of rounds that is long enough wherever it lies between two indexes; all of them if none is. */
function roundsFor(rest: Rest, rounds: readonly SituationRound[], first: number, last: number): number {
  for (let count = 1; count <= last - first; count++) {
    const starts = Array.from({ length: last - first + 2 - count }, (_, offset) => first + offset);
    if (starts.every((start) => freeMinutes(rest, rounds, start, start + count) >= rest.minutes))
      return count;
  }
  return last - first + 1;
}

/** Minutes of the rest's hours that are free when the rounds from `start` up to, not including, `end` are. */
function freeMinutes(
  { from, until }: Rest,
  rounds: readonly SituationRound[],
  start: number,
  end: number,
): number {
  const begins = rounds[start - 1]?.endsAt ?? from;
  const ends = rounds[end]?.startsAt ?? until;
  const clipped = [begins > from ? begins : from, ends < until ? ends : until] as const;
  return Math.max(0, Date.parse(clipped[1]) - Date.parse(clipped[0])) / 60_000;
}

/** The longest run of numbers that follow each other. */
function longestRun(indexes: readonly number[]): number {
  let longest = 0;
  let run = 0;
  for (const [position, index] of indexes.entries()) {
    run = position > 0 && index === indexes[position - 1]! + 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  return longest;
}
