import type { Plan, Problem } from '../planner/index.ts';
import { drawEvening } from './evening.ts';
import { addFigures, type Figures, measure, NO_FIGURES } from './figures.ts';
import type { Held } from './hall.ts';
import { type Effort, type Policy, playEvening, type Scene, USUAL_EFFORT } from './policies.ts';
import type { Rates, Setting } from './rates.ts';

/** What is asked of a simulation: an event, the plan that people hold, and what may go wrong. */
export type Simulation = {
  problem: Problem;
  printed: Plan;
  rates: Rates;
  setting: Setting;
  policies: readonly Policy[];
  effort?: Effort;
};

/** Figures of each way, over one evening or several. */
export type Outcome = Partial<Record<Policy, Figures>>;

/** Plays one evening in each way: the same evening for all. The same seed gives the same figures on any machine. */
export function simulate(
  { problem, printed, rates, setting, policies, effort = USUAL_EFFORT }: Simulation,
  seed: number,
): Outcome {
  const evening = drawEvening(problem, rates, setting, seed);
  const scene: Scene = { problem, printed, evening, setting, effort, seed };
  const printedHeld = playEvening('static', scene);
  const played = new Map<Policy, readonly Held[]>(
    policies.map((policy) => [policy, policy === 'static' ? printedHeld : playEvening(policy, scene)]),
  );
  return Object.fromEntries(measure(scene, played, printedHeld));
}

/** Sums figures over evenings, way by way. */
export function sumOf(outcomes: readonly Outcome[]): Outcome {
  const sums: Outcome = {};
  for (const outcome of outcomes)
    for (const [policy, figures] of Object.entries(outcome) as [Policy, Figures][])
      sums[policy] = addFigures(sums[policy] ?? NO_FIGURES, figures);
  return sums;
}
