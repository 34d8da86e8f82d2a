/** The simulator: evenings drawn from rates, played in several ways, and measured. Pure and seeded; see README.md. */
export { type Capacity, type CapacityAnswer, measureCapacity } from './capacity.ts';
export { drawEvening, type Evening, type Stay, type WalkIn } from './evening.ts';
export type { Figures } from './figures.ts';
export { type Effort, POLICIES, type Policy, USUAL_EFFORT } from './policies.ts';
export { NO_TROUBLE, type Rates, type Setting, USUAL_SETTING } from './rates.ts';
export { type Outcome, type Simulation, simulate, sumOf } from './simulate.ts';
