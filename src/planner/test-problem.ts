import type { Candidate, Problem, Recruiter, Wish } from './problem.ts';

/** A problem of two candidates (jessica, steven), two recruiters (bakery, garage) and four rounds, to build tests on. */
export function smallProblem(changes: Partial<Problem> = {}): Problem {
  return {
    format: 'tremplin-problem/1',
    rounds: 4,
    tables: null,
    sites: [{ id: 'hall', stations: null }],
    candidates: [candidate('jessica'), candidate('steven')],
    recruiters: [recruiter('bakery'), recruiter('garage', { zone: 1 })],
    wishes: [
      wish('jessica', 'bakery', 12),
      wish('jessica', 'garage', 10),
      wish('steven', 'bakery', 8),
      wish('steven', 'garage', 6),
    ],
    zoneGap: 0,
    weights: { value: 4, floor: [20, 10, 5], idleCandidate: 1, idleRecruiter: 1, change: 2 },
    pinned: [],
    previous: null,
    ...changes,
  };
}

export function candidate(id: string, changes: Partial<Candidate> = {}): Candidate {
  return { id, site: 'hall', available: [1, 1, 1, 1], most: 4, longestRun: null, ...changes };
}

export function recruiter(id: string, changes: Partial<Recruiter> = {}): Recruiter {
  return { id, seats: 1, zone: 0, available: [1, 1, 1, 1], most: null, ...changes };
}

export function wish(of: string, to: string, value: number, changes: Partial<Wish> = {}): Wish {
  return { candidate: of, recruiter: to, rank: 1, recruiterGrade: 0, must: false, value, ...changes };
}

export function meeting(
  of: string,
  to: string,
  round: number,
): { candidate: string; recruiter: string; round: number } {
  return { candidate: of, recruiter: to, round };
}
