import { sideThread } from '../../../../kernel/side-thread.ts';
import type { Capacity, CapacityAnswer } from '../../../../simulation/index.ts';

/** Evenings are played for some seconds at most (capacity-thread.ts); a thread that is stuck is cut. */
const simulator = sideThread(new URL('./capacity-thread.ts', import.meta.url), {
  cutAfter: 30_000,
  idle: 5 * 60_000,
});

/**
 * Plays evenings in a thread of its own, so that the server answers others meanwhile.
 * @throws what the thread threw
 */
export function playCapacity(asked: Capacity): Promise<CapacityAnswer> {
  return simulator.ask(asked) as Promise<CapacityAnswer>;
}
