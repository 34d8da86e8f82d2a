/**
 * The problem of an event: who could meet whom, when, where, and what matters.
 *
 * This is the file format `tremplin-problem/1`, as it is written: a parsed file that passed
 * `readProblem` is a `Problem`. Rounds count from 0. Fields with a question mark came after the first
 * format; a file without them means the same as one that says null.
 */
export type Problem = {
  format: 'tremplin-problem/1';
  name?: string | null;
  /** Number of rounds; every `available` has this length. At most `LIMITS.rounds`. */
  rounds: number;
  /** Tables of the hall in each round; null when tables are not counted. */
  tables: number | null;
  sites: Site[];
  candidates: Candidate[];
  recruiters: Recruiter[];
  wishes: Wish[];
  /** Free rounds that a candidate needs between two interviews in different zones. */
  zoneGap: number;
  weights: Weights;
  /** Meetings that must be in the plan exactly there. Their pair may be without a wish (value 0). */
  pinned: Pinned[];
  /** The plan that people already know; null when there is none. */
  previous: Placed[] | null;
  /**
   * Fairness contract: everybody present gets at least so many meetings, whenever a plan exists that
   * does it. Null: nobody with nothing (1). A candidate's own `least` goes before.
   */
  least?: number | null;
  /** Pairs that must not meet. */
  forbidden?: Pair[] | null;
  /** Named tables with what they offer. When given, a meeting sits at one of them and `tables` is their number. */
  tableList?: Table[] | null;
  /** People who serve one meeting at a time, such as interpreters. */
  helpers?: Helper[] | null;
};

export type Site = {
  id: string;
  /** Shared computers; a remote interview of a candidate of this site uses one. Null: not counted. */
  stations: number | null;
  /** How many of them can be used in each round, where that differs; null: all in every round. */
  perRound?: number[] | null;
  /** True: what is counted are the tables of a site, where people meet who are both there (`wishes[].at`). */
  tables?: boolean | null;
};

export type Candidate = {
  id: string;
  site: string;
  /** The site where they sit; who sits at the same as a recruiter meets them there. Null: not said. */
  at?: string | null;
  /** 1 when present, per round. */
  available: (0 | 1)[];
  /** Most meetings. */
  most: number;
  /** Longest run of rounds in meetings without a free round; null: no limit. */
  longestRun: number | null;
  /** Own fairness floor; null: that of the problem. */
  least?: number | null;
  /** Features that the table must have ("step-free", "quiet"). */
  needs?: string[] | null;
  /** Kind of helper needed in each meeting ("interpreter-ar"); null: none. */
  helper?: string | null;
};

export type Recruiter = {
  id: string;
  /** Interviewers in parallel. */
  seats: number;
  zone: number;
  available: (0 | 1)[];
  /** Most meetings; null: no limit. */
  most: number | null;
  /** Rounds that an interview takes; null: 1. */
  length?: number | null;
  /** Breaks: so many consecutive rounds without any meeting, somewhere between `from` and `to` (both included). */
  breaks?: Break[] | null;
  /** Names of the tables (of `tableList`) where this recruiter sits; null: any. */
  tables?: string[] | null;
  /** True: all interviews are remote; false: none is; null: those of candidates whose site counts stations. */
  remote?: boolean | null;
  /** The site where they sit; null: not said. */
  at?: string | null;
};

export type Break = { rounds: number; from: number; to: number };
export type Table = { id: string; features: string[] };
export type Helper = { id: string; kinds: string[]; available: (0 | 1)[] };
export type Pair = { candidate: string; recruiter: string };

export type Wish = Pair & {
  /** The candidate's order, from 1; 0 when the wish comes from the recruiter alone. */
  rank: number;
  /** The recruiter's own wish: 0 none, 3 strongest. */
  recruiterGrade: number;
  must: boolean;
  /** Worth of holding it; integer ≥ 0. */
  value: number;
  /** Rounds that this interview takes; null: the recruiter's. */
  length?: number | null;
  /** Whether it is remote; null: the recruiter's. */
  remote?: boolean | null;
  /** The site whose places it uses when it is remote from the hall; null: where both sit, else the candidate's. */
  at?: string | null;
};

/** A pair and the round in which its meeting starts. */
export type Placed = Pair & { round: number };
/** A placed meeting that stays; with a table or a helper when these are fixed as well. */
export type Pinned = Placed & { table?: string | null; helper?: string | null };

/**
 * The objective, in which all plans are compared (higher is better):
 * `value × (Σ values of meetings + Σ over candidates floor[0] for the first meeting + floor[1] for the second …)
 * − idleCandidate × idle rounds of candidates − idleRecruiter × idle rounds of recruiters
 * − change × previous meetings moved or dropped`.
 * Idle rounds: those without a meeting between a person's first and last.
 */
export type Weights = {
  value: number;
  floor: number[];
  idleCandidate: number;
  idleRecruiter: number;
  change: number;
};

/** Sizes above which a problem is refused instead of searched. */
export const LIMITS = {
  rounds: 96,
  candidates: 50_000,
  recruiters: 5_000,
  wishes: 1_000_000,
  seats: 200,
  value: 1_000_000,
} as const;

/** The contract's floor of a candidate: own, else the problem's, else one meeting. */
export function leastOf(problem: Problem, candidate: Candidate): number {
  return candidate.least ?? problem.least ?? 1;
}

/** Rounds that a meeting of this pair takes. */
export function lengthOf(wish: Wish | null, recruiter: Recruiter): number {
  return wish?.length ?? recruiter.length ?? 1;
}

/** The site whose places a meeting of this pair uses, if it uses any (`usesStation`). */
export function siteOf(wish: Wish | null, candidate: Candidate, recruiter: Recruiter): string {
  const shared = sitsOf(candidate, recruiter) === 'together' ? candidate.at : null;
  return wish?.at ?? shared ?? candidate.site;
}

/** Whether two sit at the same site; null where it is not said of both. */
function sitsOf({ at: here }: Candidate, { at: there }: Recruiter): 'together' | 'apart' | null {
  if ((here ?? null) === null || (there ?? null) === null) return null;
  return here === there ? 'together' : 'apart';
}

/**
 * Whether a meeting of this pair uses a station of its site: said by the wish, else by the
 * recruiter, else so wherever the site counts its stations.
 */
export function usesStation(wish: Wish | null, recruiter: Recruiter, site: Site): boolean {
  return site.stations !== null && (wish?.remote ?? recruiter.remote ?? true);
}

/** Stations of a site that can be used in a round; null where they are not counted. */
export function stationsIn(site: Site, round: number): number | null {
  if (site.stations === null) return null;
  return Math.min(site.stations, site.perRound?.[round] ?? site.stations);
}

/** Whether a meeting of this pair sits at a table of the hall: all but those said to be remote, or of two who sit apart. */
export function usesTable(wish: Wish | null, candidate: Candidate, recruiter: Recruiter): boolean {
  return !(wish?.remote ?? recruiter.remote ?? sitsOf(candidate, recruiter) === 'apart');
}
