import type { FloorCheck, Plan, Problem, Progress, Reason, Score, Standby } from '../planner/index.ts';

/** A search for one or more threads. Thread n searches with seed + n. */
export interface Search {
  readonly problem: Problem;
  readonly seed: number;
  /** Iterations of each thread, and seconds; whichever ends first. */
  readonly iterations: number | null;
  readonly seconds: number | null;
  /** What is asked besides the plan: it costs time of its own. */
  readonly wants: { readonly reasons: boolean; readonly floor: boolean };
}

/** What one thread is given. */
export interface Task extends Search {
  /** One number: 1 asks everybody for the best so far. */
  readonly stop: SharedArrayBuffer;
  /** The lowest bound of each thread; null when threads leave each other alone. */
  readonly bounds: SharedArrayBuffer | null;
  /** Number of this thread, from 0. */
  readonly index: number;
}

/** What a search found. */
export interface Found {
  readonly plan: Plan;
  readonly score: Score;
  readonly bound: number;
  readonly seed: number;
  /** Of the thread whose plan it is. */
  readonly iterations: number;
  readonly standby: Standby[];
  /** Null when not asked for. */
  readonly reasons: Reason[] | null;
  /** Null when not asked for. */
  readonly floor: FloorCheck | null;
}

/** What a thread says: how far it is, what it found, and the details when it was told to `tell` them. */
export type Said =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'ended'; readonly score: Score; readonly bound: number }
  | { readonly kind: 'told'; readonly found: Found };
