import type { Problem } from '../planner/index.ts';
import { Random } from '../planner/search/random.ts';

/** An event before anybody has registered: numbers only. */
export type Hall = {
  candidates: number;
  recruiters: number;
  /** Interviewers of each recruiter at the same time. */
  seats: number;
  rounds: number;
  /** Most interviews of one person; the promised minimum. */
  most: number;
  least: number;
  /** Recruiters whom each person wants to meet. */
  wishes: number;
};

/**
 * Draws the wishes of such an event: some recruiters are much sought after, as in real ones, and everybody is there from
 * the first round to the last. The same seed gives the same event.
 */
export function inventEvent(hall: Hall, seed: number): Problem {
  const random = new Random(seed);
  const always = new Array<0 | 1>(hall.rounds).fill(1);
  const recruiters = Array.from({ length: hall.recruiters }, (_, index) => ({
    id: `recruiter-${index + 1}`,
    seats: hall.seats,
    zone: 0,
    available: always,
    most: null,
  }));
  const candidates = Array.from({ length: hall.candidates }, (_, index) => ({
    id: `candidate-${index + 1}`,
    site: 'hall',
    available: always,
    most: hall.most,
    longestRun: null,
  }));
  return {
    format: 'tremplin-problem/1',
    rounds: hall.rounds,
    tables: null,
    sites: [{ id: 'hall', stations: null }],
    candidates,
    recruiters,
    wishes: candidates.flatMap(({ id }) => {
      const chosen = new Set<number>();
      while (chosen.size < Math.min(hall.wishes, hall.recruiters))
        chosen.add(Math.floor(hall.recruiters * random.unit() ** 1.5));
      return [...chosen].map((recruiter, place) => ({
        candidate: id,
        recruiter: recruiters[recruiter]!.id,
        rank: place + 1,
        recruiterGrade: 0,
        must: false,
        value: Math.max(2, 12 - place),
      }));
    }),
    zoneGap: 0,
    weights: { value: 4, floor: [20, 10, 5], idleCandidate: 1, idleRecruiter: 1, change: 0 },
    pinned: [],
    previous: null,
    least: hall.least,
  };
}
