import type { Pair } from './problem.ts';

/** One meeting of a plan. `round` is its first round; it takes `lengthOf` rounds. */
export type Meeting = Pair & {
  round: number;
  /** Table: its name in `tableList`, or its number from 1; null when it has none. */
  table?: string | number | null;
  /** Helper who serves it; null when none is needed. */
  helper?: string | null;
};

/** A plan is only its meetings, ordered by round, recruiter, candidate. */
export type Plan = { meetings: Meeting[] };

/** What `tremplin plan FILE --out PLAN` writes. */
export type PlanFile = Plan & {
  format: 'tremplin-plan/1';
  /** See `Weights`. */
  objective: number;
  /** No plan of this problem can have a higher objective. */
  bound: number;
  seconds: number;
  unmet: { candidate: string; recruiter: string; reason: string }[];
};

/** The objective in its parts; the signs are those with which they enter it. */
export type Score = {
  objective: number;
  /** weights.value × Σ values. */
  wishes: number;
  /** weights.value × Σ floors. */
  floor: number;
  /** −idleCandidate × idle rounds. */
  waitCandidates: number;
  waitRecruiters: number;
  changes: number;
  /** The same in people and rounds, without weights. */
  counts: {
    meetings: number;
    musts: number;
    mustsHeld: number;
    idleCandidates: number;
    idleRecruiters: number;
    changed: number;
    /** Candidates present without any meeting. */
    nothing: number;
    /** Candidates below the fairness contract. */
    belowLeast: number;
  };
};

/**
 * When a search ends: at the first of these. `iterations` alone gives the same plan on any machine.
 * `seconds` needs `now`, a clock in milliseconds from outside (the planner has none of its own).
 * `stopped` is asked now and then: true ends the search with the best plan so far.
 */
export type Stop = {
  iterations?: number | null;
  seconds?: number | null;
  now?: (() => number) | null;
  stopped?: (() => boolean) | null;
  /** Others who search the same problem at the same time; only with `seconds`, as nothing repeats then. */
  company?: Company | null;
};

export type Company = {
  /** Tells the own bound and hears the lowest of all. */
  bound: (own: number) => number;
  /** Whether this search spends time on the bound; one of all is enough. */
  priced: boolean;
};

/** What a running search reports, each time it found a better plan or passed a twentieth of its budget. */
export type Progress = {
  iterations: number;
  /** Part of the budget used, 0 to 1. */
  fraction: number;
  objective: number;
  bound: number;
  meetings: number;
};
