import { availableParallelism } from 'node:os';
import type { Meeting, Problem } from '../src/planner/index.ts';
import { lengthOf } from '../src/planner/problem.ts';
import { drawEvening, hindsight } from '../src/simulation/evening.ts';
import type { Simulation } from '../src/simulation/index.ts';
import { playEvening, USUAL_EFFORT } from '../src/simulation/policies.ts';
import { highs } from './planner/highs.ts';

/** How long HiGHS may look for the most of one evening; it needs about a second for an evening of 38 people. */
const SECONDS = 20;

/** The most interviews that evenings can hold while what is printed and still possible is kept. */
export interface MostKept {
  readonly sum: number;
  /** Evenings of which it is the exact number; of the others it is a number that none can pass. */
  readonly exact: number;
}

/**
 * What nobody can pass who keeps the printed appointments that are still possible, not even who knows the whole evening
 * beforehand: summed over evenings 1 to `evenings`, as the simulation draws them. Null where interviews take several
 * rounds, which the model of HiGHS does not know.
 */
export async function mostKept(simulation: Simulation, evenings: number): Promise<MostKept | null> {
  const { problem } = simulation;
  const hosts = new Map(problem.recruiters.map((host) => [host.id, host]));
  if (problem.wishes.some((wish) => lengthOf(wish, hosts.get(wish.recruiter)!) !== 1)) return null;
  const most = { sum: 0, exact: 0 };
  let next = 1;
  const hand = async (): Promise<void> => {
    while (next <= evenings) {
      const { count, exact } = await mostOf(simulation, next++);
      most.sum += count;
      most.exact += exact ? 1 : 0;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, hand));
  return most;
}

async function mostOf(
  { problem, printed, rates, setting }: Simulation,
  seed: number,
): Promise<{ count: number; exact: boolean }> {
  const evening = drawEvening(problem, rates, setting, seed);
  const kept = playEvening('static', { problem, printed, evening, setting, effort: USUAL_EFFORT, seed });
  const known = hindsight(problem, evening);
  const { plan, status } = await highs(countingOnly(known, kept), SECONDS);
  if (plan !== null && status === 'Optimal') return { count: plan.meetings.length, exact: true };
  return { count: mostWhileKeeping(known, kept), exact: false };
}

/** The same event, where nothing counts but the number of interviews. */
function countingOnly(problem: Problem, kept: Kept): Problem {
  return {
    ...problem,
    wishes: problem.wishes.map((wish) => ({ ...wish, value: 1, must: false })),
    weights: { value: 1, floor: [], idleCandidate: 0, idleRecruiter: 0, change: 0 },
    pinned: kept.map(({ candidate, recruiter, round }) => ({ candidate, recruiter, round })),
    least: 0,
  };
}

/** What of an evening is fixed: nobody can take it from those who were promised it. */
export type Kept = readonly Pick<Meeting, 'candidate' | 'recruiter' | 'round'>[];

/**
 * Never fewer interviews than the best plan of an evening can hold that keeps these: their number, and the most that fits
 * beside them. Counted as a flow from people over their free rounds to free seats: each person at most once a round, up to
 * what they may have and wished, each seat once. It leaves out that nobody meets the same recruiter twice, tables, and
 * rests, so it can only say too many. For events whose interviews take one round.
 */
export function mostWhileKeeping(problem: Problem, kept: Kept): number {
  const { rounds } = problem;
  const wished = Map.groupBy(problem.wishes, ({ candidate }) => candidate);
  const met = new Set(kept.map(({ candidate, recruiter }) => `${candidate} ${recruiter}`));
  const seats = problem.recruiters.map(({ id, seats: count, available }) =>
    available.map(
      (free, round) =>
        free * count - kept.filter((one) => one.recruiter === id && one.round === round).length,
    ),
  );
  const place = new Map(problem.recruiters.map(({ id }, index) => [id, index]));
  const network = new Network();
  const seat = (recruiter: number, round: number) => `seat ${recruiter} ${round}`;
  seats.forEach((own, recruiter) => {
    own.forEach((free, round) => {
      if (free > 0) network.pipe(seat(recruiter, round), 'end', free);
    });
  });
  for (const { id, available, most } of problem.candidates) {
    const own = kept.filter(({ candidate }) => candidate === id);
    const open = (wished.get(id) ?? []).filter(({ recruiter }) => !met.has(`${id} ${recruiter}`));
    network.pipe('start', id, Math.min(most - own.length, open.length));
    for (let round = 0; round < rounds; round++) {
      if (available[round] !== 1 || own.some((one) => one.round === round)) continue;
      network.pipe(id, `${id} ${round}`, 1);
      for (const { recruiter } of open) {
        const index = place.get(recruiter);
        if (index !== undefined && seats[index]![round]! > 0)
          network.pipe(`${id} ${round}`, seat(index, round), 1);
      }
    }
  }
  return kept.length + network.most('start', 'end');
}

/** Pipes between named points, and the most that flows through them (Ford and Fulkerson, one unit at a time). */
class Network {
  readonly #left = new Map<string, Map<string, number>>();

  pipe(from: string, to: string, width: number): void {
    if (width <= 0) return;
    this.#of(from).set(to, width);
    if (!this.#of(to).has(from)) this.#of(to).set(from, 0);
  }

  most(from: string, to: string): number {
    let flow = 0;
    while (this.#push(from, to, new Set())) flow++;
    return flow;
  }

  #of(point: string): Map<string, number> {
    const known = this.#left.get(point) ?? new Map<string, number>();
    this.#left.set(point, known);
    return known;
  }

  #push(at: string, to: string, seen: Set<string>): boolean {
    if (at === to) return true;
    seen.add(at);
    for (const [next, left] of this.#of(at)) {
      if (left === 0 || seen.has(next) || !this.#push(next, to, seen)) continue;
      this.#of(at).set(next, left - 1);
      this.#of(next).set(at, (this.#of(next).get(at) ?? 0) + 1);
      return true;
    }
    return false;
  }
}
