import { sideThread } from '../../../../kernel/side-thread.ts';
import type { Happening, Meeting, Problem } from '../../../../planner/index.ts';

export interface RepairJob {
  readonly problem: Problem;
  readonly plan: { readonly meetings: Meeting[] };
  readonly happenings: readonly Happening[];
  readonly iterations: number;
  readonly seconds: number;
  readonly seed: number;
}

/**
 * A repair may keep people waiting for ten seconds; the search itself stops well before. During an evening repairs come
 * in bursts: the thread stays for the next one, which then need not wait for its start.
 */
const mender = sideThread(new URL('./repair-thread.ts', import.meta.url), {
  cutAfter: 10_000,
  idle: 60 * 60_000,
});

/**
 * Mends a plan in a thread of its own, so that the server answers meanwhile. Gives the meetings of the mended plan.
 * @throws what the thread threw
 */
export function runRepair(job: RepairJob): Promise<Meeting[]> {
  return mender.ask(job) as Promise<Meeting[]>;
}

/** Starts the thread before it is needed: when a plan is published, a repair may soon be. */
export function warmUp(): void {
  mender.warmUp();
}
