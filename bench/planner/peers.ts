import type { Plan, Problem, Wish } from '../../src/planner/index.ts';
import { Random } from '../../src/planner/search/random.ts';

/**
 * The two ways in which events are planned by hand: wishes are taken one by one, each in the first
 * round that is free for both. Greedy takes the most valuable first; first come, first served takes
 * candidates in the order they book, one wish at a time, best rank first.
 */
export function greedy(problem: Problem): Plan {
  return placeInOrder(
    problem,
    [...problem.wishes].sort((a, b) => b.value - a.value),
  );
}

export function firstCome(problem: Problem, seed: number): Plan {
  const random = new Random(seed);
  const order = new Map(problem.candidates.map(({ id }) => [id, random.next()]));
  const wishes = [...problem.wishes].sort(
    (a, b) => a.rank - b.rank || order.get(a.candidate)! - order.get(b.candidate)!,
  );
  return placeInOrder(problem, wishes);
}

function placeInOrder(problem: Problem, wishes: readonly Wish[]): Plan {
  const candidates = new Map(
    problem.candidates.map((each) => [each.id, { ...each, busy: new Map<number, number>() }]),
  );
  const recruiters = new Map(
    problem.recruiters.map((each) => [each.id, { ...each, busy: new Map<number, number>() }]),
  );
  const stations = new Map(
    problem.sites.map((each) => [each.id, { limit: each.stations, busy: new Map<number, number>() }]),
  );
  const hall = new Map<number, number>();
  const plan: Plan = { meetings: [] };
  const at = (busy: Map<number, number>, round: number): number => busy.get(round) ?? 0;

  const fits = (wish: Wish, round: number): boolean => {
    const c = candidates.get(wish.candidate)!;
    const r = recruiters.get(wish.recruiter)!;
    if (c.available[round] !== 1 || r.available[round] !== 1 || c.busy.has(round)) return false;
    if (at(r.busy, round) >= r.seats || c.busy.size >= c.most) return false;
    const site = stations.get(c.site)!;
    if (site.limit !== null && at(site.busy, round) >= site.limit) return false;
    if (problem.tables !== null && at(hall, round) >= problem.tables) return false;
    let run = 1;
    for (let other = round - 1; c.busy.has(other); other--) run++;
    for (let other = round + 1; c.busy.has(other); other++) run++;
    if (c.longestRun !== null && run > c.longestRun) return false;
    for (const [other, zone] of c.busy)
      if (zone !== r.zone && Math.abs(other - round) <= problem.zoneGap) return false;
    return true;
  };
  for (const wish of wishes) {
    for (let round = 0; round < problem.rounds; round++) {
      if (!fits(wish, round)) continue;
      const c = candidates.get(wish.candidate)!;
      const r = recruiters.get(wish.recruiter)!;
      const site = stations.get(c.site)!;
      c.busy.set(round, r.zone);
      r.busy.set(round, at(r.busy, round) + 1);
      site.busy.set(round, at(site.busy, round) + 1);
      hall.set(round, at(hall, round) + 1);
      plan.meetings.push({ candidate: wish.candidate, recruiter: wish.recruiter, round });
      break;
    }
  }
  return plan;
}
