import { idleRounds } from '../planner/agenda.ts';
import { feasibleFloor, leastOf, type Plan } from '../planner/index.ts';
import { hindsight, isThere } from './evening.ts';
import { type Held, pairOf } from './hall.ts';
import type { Policy, Scene } from './policies.ts';

/** What one way of leading one evening came to; people and interviews are counted, waiting is in minutes. */
export type Figures = {
  interviews: number;
  /** People who came, walk-ins too. */
  present: number;
  /** Of those present: with fewer interviews than promised; with none. */
  belowLeast: number;
  zero: number;
  /** With none, on an evening on which a plan that knew everything beforehand would have given everybody one. */
  zeroAvoidable: number;
  /** Printed appointments whose two people were there and free; and those of them that were held as printed. */
  possible: number;
  kept: number;
  /** Minutes that the people present sat without an interview, from their coming until their last interview. */
  waited: number;
  /** Rounds of seats in which a recruiter who was there had nobody. */
  emptySeats: number;
  /** How many of those present had no interview, one, two and so on. */
  people: number[];
};

export const NO_FIGURES: Figures = {
  interviews: 0,
  present: 0,
  belowLeast: 0,
  zero: 0,
  zeroAvoidable: 0,
  possible: 0,
  kept: 0,
  waited: 0,
  emptySeats: 0,
  people: [],
};

/** The figures of each way, measured on the same evening. The static plan says which printed appointments were possible. */
export function measure<P extends Policy>(
  scene: Scene,
  played: ReadonlyMap<P, readonly Held[]>,
  printedHeld: readonly Held[],
): Map<P, Figures> {
  const possible = new Set(printedHeld.map(whereOf));
  const everybody: () => boolean = once(() => {
    const { possible: exists } = feasibleFloor(withLeastOne(scene), 1, { iterations: 50_000 }, scene.seed);
    return exists === true;
  });
  return new Map([...played].map(([policy, held]) => [policy, figuresOf(scene, held, possible, everybody)]));
}

function figuresOf(
  { problem, evening, setting }: Scene,
  held: readonly Held[],
  possible: ReadonlySet<string>,
  everybody: () => boolean,
): Figures {
  const ofCandidate = Map.groupBy(held, ({ candidate }) => candidate);
  const rounds = Array.from({ length: problem.rounds }, (_, round) => round);
  const people = [...problem.candidates, ...evening.walkIns.map(({ candidate }) => candidate)];
  const figures: Figures = { ...NO_FIGURES, interviews: held.length, possible: possible.size, people: [] };
  for (const person of people) {
    const there = rounds.filter(
      (round) => person.available[round] === 1 && isThere(evening, person.id, round),
    );
    if (there.length === 0) continue;
    figures.present += 1;
    const own = ofCandidate.get(person.id) ?? [];
    figures.people = added(figures.people, countOf(own.length));
    if (own.length < leastOf(problem, person)) figures.belowLeast += 1;
    if (own.length === 0) figures.zero += 1;
    else
      figures.waited +=
        (Math.min(...own.map(({ round }) => round)) - there[0]! + gapsOf(own)) * setting.roundMinutes;
  }
  figures.zeroAvoidable = figures.zero > 0 && everybody() ? figures.zero : 0;
  figures.kept = held.filter((one) => possible.has(whereOf(one))).length;
  for (const { id, seats, available } of problem.recruiters) {
    const there = rounds.filter((round) => available[round] === 1 && isThere(evening, id, round)).length;
    const busy = held.reduce((sum, one) => sum + (one.recruiter === id ? one.end - one.round : 0), 0);
    figures.emptySeats += Math.max(0, there * seats - busy);
  }
  return figures;
}

/** One person with so many interviews. */
function countOf(interviews: number): number[] {
  return Array.from({ length: interviews + 1 }, (_, count) => (count === interviews ? 1 : 0));
}

/** Two counts together, as long as the longer. */
function added(one: readonly number[], other: readonly number[]): number[] {
  return Array.from(
    { length: Math.max(one.length, other.length) },
    (_, at) => (one[at] ?? 0) + (other[at] ?? 0),
  );
}

/** The figures of several evenings together. */
export function addFigures(one: Figures, other: Figures): Figures {
  return {
    interviews: one.interviews + other.interviews,
    present: one.present + other.present,
    belowLeast: one.belowLeast + other.belowLeast,
    zero: one.zero + other.zero,
    zeroAvoidable: one.zeroAvoidable + other.zeroAvoidable,
    possible: one.possible + other.possible,
    kept: one.kept + other.kept,
    waited: one.waited + other.waited,
    emptySeats: one.emptySeats + other.emptySeats,
    people: added(one.people, other.people),
  };
}

/** Rounds without an interview between somebody's first and last. */
function gapsOf(held: readonly Held[]): number {
  return idleRounds(held.map((one) => one as Parameters<typeof idleRounds>[0][number]));
}

/** Hindsight of a scene, for the floor of one interview each. */
function withLeastOne({ problem, evening }: Scene): ReturnType<typeof hindsight> {
  return { ...hindsight(problem, evening), least: 1 };
}

/** The same place of a plan: who, with whom, when. */
export function whereOf(meeting: Plan['meetings'][number]): string {
  return `${pairOf(meeting)}\u0000${meeting.round}`;
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
