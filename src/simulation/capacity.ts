import { plan } from '../planner/index.ts';
import type { Figures } from './figures.ts';
import { type Hall, inventEvent } from './invent.ts';
import type { Rates, Setting } from './rates.ts';
import { type Outcome, simulate, sumOf } from './simulate.ts';

/** A question before registration opens: what would such an event come to, when so many stay away? */
export type Capacity = { hall: Hall; rates: Rates; setting: Setting };

export type CapacityAnswer = {
  /** Evenings that were played; the figures are sums over them. */
  evenings: number;
  static: Figures;
  repair: Figures;
  /** Interviews that the hall has places for: rounds × recruiters × interviewers. */
  places: number;
  /** So many must be invited for as many as wanted to come; null when nobody would. */
  toInvite: number | null;
  /**
   * So many can be invited and nearly everybody who comes still has the promised minimum, with repair; the most that was
   * found in time. Null when none was found, or when nothing is promised.
   */
  mostInvited: number | null;
  /** When all who are invited come after all: how many of them have less than promised. */
  belowWhenAllCome: number;
};

/** Until when evenings are played: so many, or so long by the clock that is given; five at least. */
export type CapacityBudget = { evenings: number; seconds: number; now: () => number };

const LEAST_EVENINGS = 5;
const EFFORT = { repair: 1_500, replan: 0 };
const PLAN_MOVES = 5_000;
/** A search for how many can be invited asks each number on so few evenings… */
const TRIAL_EVENINGS = 4;
/** …and says yes while at most this share of those who come has less than promised. */
const NEARLY = 0.03;

/** Plays an event of these numbers, with invented wishes, on many evenings. */
export function measureCapacity(asked: Capacity, budget: CapacityBudget): CapacityAnswer {
  const { hall, rates } = asked;
  const began = budget.now();
  const isOver = (part: number) => budget.now() - began > budget.seconds * 1000 * part;
  const outcomes: Outcome[] = [];
  while (outcomes.length < budget.evenings && !(outcomes.length >= LEAST_EVENINGS && isOver(0.5)))
    outcomes.push(evening(asked, outcomes.length + 1, ['static', 'repair']));
  const sums = sumOf(outcomes);
  const comes = (1 - rates.noShow) * hall.candidates;
  return {
    evenings: outcomes.length,
    static: sums.static!,
    repair: sums.repair!,
    places: hall.rounds * hall.recruiters * hall.seats,
    toInvite: comes > 0 ? Math.ceil((hall.candidates * hall.candidates) / comes - 1e-9) : null,
    mostInvited: mostInvited(asked, () => isOver(1)),
    belowWhenAllCome: evening({ ...asked, rates: { ...rates, noShow: 0, late: 0 } }, 1, ['repair']).repair!
      .belowLeast,
  };
}

/** One evening; its event is invented anew each time, so that no figure hangs on one set of wishes. */
function evening(
  { hall, rates, setting }: Capacity,
  seed: number,
  policies: readonly ('static' | 'repair')[],
): Outcome {
  const problem = inventEvent(hall, seed);
  const printed = plan(problem, { iterations: PLAN_MOVES }, seed).plan;
  return simulate({ problem, printed, rates, setting, policies, effort: EFFORT }, seed);
}

/** By halves: the most people that can be invited with the minimum kept. */
function mostInvited(asked: Capacity, isOver: () => boolean): number | null {
  const { hall, rates } = asked;
  if (hall.least === 0 || rates.noShow >= 1) return null;
  const enough = (candidates: number): boolean => {
    const evenings = Array.from({ length: TRIAL_EVENINGS }, (_, index) =>
      evening({ ...asked, hall: { ...hall, candidates } }, index + 1, ['repair']),
    );
    const { belowLeast, present } = sumOf(evenings).repair!;
    return belowLeast <= NEARLY * present;
  };
  const places = hall.rounds * hall.recruiters * hall.seats;
  let [yes, no] = [0, Math.floor(places / hall.least / (1 - rates.noShow)) + 2];
  while (no - yes > Math.max(1, Math.round(yes / 40))) {
    if (isOver()) break;
    const middle = Math.floor((yes + no) / 2);
    if (enough(middle)) yes = middle;
    else no = middle;
  }
  return yes === 0 ? null : yes;
}
