// One of the threads of a simulation: plays its share of the evenings, and says what each came to.
import { parentPort, workerData } from 'node:worker_threads';
import { type Simulation, simulate } from '../simulation/index.ts';

/** What one thread is given. */
export interface Share {
  readonly simulation: Simulation;
  readonly seeds: readonly number[];
}

if (parentPort) {
  const { simulation, seeds } = workerData as Share;
  for (const seed of seeds) parentPort.postMessage(simulate(simulation, seed));
}
