import { Worker } from 'node:worker_threads';
import type { Happening, Meeting, Problem } from '../../../../planner/index.ts';

export interface RepairJob {
  readonly problem: Problem;
  readonly plan: { readonly meetings: Meeting[] };
  readonly happenings: readonly Happening[];
  readonly iterations: number;
  readonly seconds: number;
  readonly seed: number;
}

/** What the thread is asked, and what it answers; jobs are told apart by their number. */
export interface ThreadAsk {
  readonly number: number;
  readonly job: RepairJob;
}
export type ThreadAnswer =
  | { readonly number: number; readonly meetings: Meeting[] }
  | { readonly number: number; readonly error: string };

interface Waiting {
  readonly resolve: (meetings: Meeting[]) => void;
  readonly reject: (error: Error) => void;
  /** Cuts the thread when the answer does not come. */
  readonly cut: NodeJS.Timeout;
}

/** Longest that a repair may keep people waiting; the search itself stops well before. */
const CUT_AFTER_MS = 10_000;
/** During an evening repairs come in bursts: the thread stays for the next one, which then need not wait for its start. */
const IDLE_MS = 60 * 60_000;

let warm: RepairThread | null = null;

/**
 * Mends a plan in a thread of its own, so that the server answers meanwhile. Gives the meetings of the mended plan.
 * @throws what the thread threw
 */
export function runRepair(job: RepairJob): Promise<Meeting[]> {
  return theThread().run(job);
}

/** Starts the thread before it is needed: when a plan is published, a repair may soon be. */
export function warmUp(): void {
  theThread().rest();
}

function theThread(): RepairThread {
  if (warm === null || warm.isOver) warm = new RepairThread();
  return warm;
}

class RepairThread {
  isOver = false;
  readonly #thread = new Worker(new URL('./repair-thread.ts', import.meta.url));
  readonly #waiting = new Map<number, Waiting>();
  #number = 0;
  #idle: NodeJS.Timeout | null = null;

  constructor() {
    this.#thread.on('message', (answer: ThreadAnswer) => {
      const waiting = this.#settle(answer.number);
      if ('error' in answer) waiting?.reject(new Error(answer.error));
      else waiting?.resolve(answer.meetings);
    });
    this.#thread.on('error', (error) => this.#end(error));
    this.#thread.on('exit', () =>
      this.#end(new Error('The thread that mends the plan ended without an answer.')),
    );
  }

  run(job: RepairJob): Promise<Meeting[]> {
    if (this.#idle) clearTimeout(this.#idle);
    // An idle thread holds no process alive; one at work does.
    this.#thread.ref();
    this.#number += 1;
    const number = this.#number;
    return new Promise((resolve, reject) => {
      const cut = setTimeout(() => void this.#thread.terminate(), CUT_AFTER_MS);
      this.#waiting.set(number, { resolve, reject, cut });
      this.#thread.postMessage({ number, job } satisfies ThreadAsk);
    });
  }

  #settle(number: number): Waiting | undefined {
    const waiting = this.#waiting.get(number);
    clearTimeout(waiting?.cut);
    this.#waiting.delete(number);
    this.rest();
    return waiting;
  }

  /** Waits for the next repair, an hour at most, without holding the process alive. */
  rest(): void {
    if (this.#waiting.size > 0 || this.isOver) return;
    if (this.#idle) clearTimeout(this.#idle);
    this.#thread.unref();
    this.#idle = setTimeout(() => void this.#thread.terminate(), IDLE_MS).unref();
  }

  #end(error: Error): void {
    this.isOver = true;
    for (const { reject, cut } of this.#waiting.values()) {
      clearTimeout(cut);
      reject(error);
    }
    this.#waiting.clear();
  }
}
