import type { Candidate, Problem, Recruiter, Wish } from '../planner/index.ts';
import { Random } from '../planner/search/random.ts';
import type { Rates, Setting } from './rates.ts';

/** When somebody is really there: from round `from` on, until before round `until`. Never when `from` is the last or later. */
export type Stay = { from: number; until: number };

/** Somebody who comes without being registered. Like in the hall, every recruiter may see them; that is worth little. */
export type WalkIn = { candidate: Candidate; wishes: Wish[] };

/** One evening as it really happens; nobody in the hall knows it beforehand. */
export type Evening = {
  /** By id of candidate or recruiter. */
  stays: ReadonlyMap<string, Stay>;
  walkIns: readonly WalkIn[];
  /** Whether the interview of this pair takes a round more, whenever it is held. */
  overruns: (candidate: string, recruiter: string) => boolean;
};

/** What an interview is worth to somebody who came without wishes: less than any wish. */
const WALK_IN_WORTH = 1;

/**
 * Draws an evening. Everybody's fate hangs on the seed, the rate and their own place in the list alone: the same seed
 * with a higher rate takes the same people and some more, so that settings can be compared evening by evening.
 */
export function drawEvening(problem: Problem, rates: Rates, setting: Setting, seed: number): Evening {
  const stays = new Map<string, Stay>();
  const fate = new Random(seed);
  for (const { id, available } of problem.candidates) {
    const [comes, stay] = [fate.unit(), stayOf(available)];
    const [lateness, leaves, when] = [fate.unit(), fate.unit(), fate.unit()];
    if (comes < rates.noShow) stay.from = problem.rounds;
    else if (comes < rates.noShow + rates.late) stay.from += roundsLate(setting, lateness);
    if (leaves < rates.leaveEarly) stay.until = secondHalf(stay, when);
    stays.set(id, stay);
  }
  const hosts = new Random(seed + 1_000_003);
  for (const { id, available } of problem.recruiters) {
    const stay = stayOf(available);
    const [late, lateness, leaves, when] = [hosts.unit(), hosts.unit(), hosts.unit(), hosts.unit()];
    if (late < rates.recruiterLate) stay.from += roundsLate(setting, lateness);
    if (leaves < rates.recruiterGone) stay.until = secondHalf(stay, when);
    stays.set(id, stay);
  }
  const walkIns = drawWalkIns(problem, rates.walkIn, seed + 2_000_003);
  for (const { candidate } of walkIns) stays.set(candidate.id, stayOf(candidate.available));
  const places = new Map([...problem.candidates, ...walkIns.map((one) => one.candidate)].map(placeById));
  const desks = new Map(problem.recruiters.map(placeById));
  return {
    stays,
    walkIns,
    overruns: (candidate, recruiter) =>
      rates.overrun > 0 &&
      new Random(seed + 7919 * places.get(candidate)! + 104_729 * desks.get(recruiter)!).unit() <
        rates.overrun,
  };
}

/** The problem as hindsight sees it: everybody there exactly when they really were, walk-ins among them. */
export function hindsight(problem: Problem, evening: Evening): Problem {
  const truly = <P extends Candidate | Recruiter>(person: P): P => ({
    ...person,
    available: person.available.map((free, round) => (isThere(evening, person.id, round) ? free : 0)),
  });
  return {
    ...problem,
    candidates: [...problem.candidates, ...evening.walkIns.map(({ candidate }) => candidate)].map(truly),
    recruiters: problem.recruiters.map(truly),
    wishes: [...problem.wishes, ...evening.walkIns.flatMap(({ wishes }) => wishes)],
    pinned: [],
    previous: null,
  };
}

/** Whether somebody is in the hall in this round. */
export function isThere(evening: Evening, id: string, round: number): boolean {
  const stay = evening.stays.get(id)!;
  return stay.from <= round && round < stay.until;
}

/** The first round of somebody's hours, and the end of the last. */
export function stayOf(available: readonly (0 | 1)[]): Stay {
  const from = available.indexOf(1);
  return from === -1
    ? { from: available.length, until: available.length }
    : { from, until: available.lastIndexOf(1) + 1 };
}

function roundsLate({ lateMinutes: [least, most], roundMinutes }: Setting, unit: number): number {
  return Math.ceil((least + unit * (most - least)) / roundMinutes);
}

function secondHalf({ from, until }: Stay, unit: number): number {
  const middle = Math.ceil((from + until) / 2);
  return Math.min(until, middle + Math.floor(unit * Math.max(1, until - middle)));
}

function drawWalkIns(problem: Problem, rate: number, seed: number): WalkIn[] {
  const random = new Random(seed);
  const wanted = rate * problem.candidates.length;
  const count = Math.floor(wanted) + (random.unit() < wanted % 1 ? 1 : 0);
  const limits = problem.candidates.map(({ most }) => most).sort((a, b) => a - b);
  const most = limits[limits.length >> 1] ?? problem.rounds;
  return Array.from({ length: count }, (_, index): WalkIn => {
    const id = `walk-in-${index + 1}`;
    // Who walks in comes while it is still worth it: in the first two thirds.
    const from = Math.floor((random.unit() * problem.rounds * 2) / 3);
    const site = problem.sites[random.below(problem.sites.length)]!.id;
    return {
      candidate: {
        id,
        site,
        available: Array.from({ length: problem.rounds }, (_, round) => (round >= from ? 1 : 0)),
        most,
        longestRun: null,
      },
      wishes: problem.recruiters.map((recruiter) => ({
        candidate: id,
        recruiter: recruiter.id,
        rank: 0,
        recruiterGrade: 0,
        must: false,
        value: WALK_IN_WORTH,
      })),
    };
  });
}

function placeById({ id }: { id: string }, index: number): [string, number] {
  return [id, index + 1];
}
