import type { Candidate, Problem, Recruiter, Wish } from './problem.ts';
import { Random } from './search/random.ts';

/**
 * A small event in which everything may occur at once: several sites with stations, zones, few tables,
 * named tables, long interviews, breaks, helpers, forbidden pairs, a previous plan. For property tests;
 * same seed, same event.
 */
export function wildProblem(seed: number): Problem {
  const random = new Random(seed);
  const chance = (part: number): boolean => random.unit() < part;
  const rounds = 2 + random.below(6);
  const hours = (): (0 | 1)[] => Array.from({ length: rounds }, () => (chance(0.85) ? 1 : 0));
  const sites = Array.from({ length: 1 + random.below(2) }, (_, index) => ({
    id: `s${index}`,
    stations: chance(0.4) ? 1 + random.below(3) : null,
  }));
  const named = chance(0.4)
    ? Array.from({ length: 2 + random.below(4) }, (_, index) => ({
        id: `T${index}`,
        features: chance(0.4) ? ['step-free'] : [],
      }))
    : null;
  const helpers = chance(0.4)
    ? Array.from({ length: 1 + random.below(2) }, (_, index) => ({
        id: `h${index}`,
        kinds: chance(0.5) ? ['arabic', 'sign'] : ['arabic'],
        available: hours(),
      }))
    : null;
  const recruiters = Array.from({ length: 1 + random.below(5) }, (_, index): Recruiter => {
    const from = random.below(rounds);
    return {
      id: `r${index}`,
      seats: chance(0.7) ? 1 : 2,
      zone: random.below(2),
      available: hours(),
      most: chance(0.2) ? 1 + random.below(4) : null,
      length: chance(0.15) ? 2 : null,
      breaks: chance(0.2) ? [{ rounds: 1, from, to: Math.min(rounds - 1, from + 1) }] : null,
      tables: named !== null && chance(0.3) ? ['T0', 'T1'] : null,
      remote: chance(0.2) ? chance(0.5) : null,
    };
  });
  const candidates = Array.from(
    { length: 1 + random.below(8) },
    (_, index): Candidate => ({
      id: `c${index}`,
      site: sites[random.below(sites.length)]!.id,
      available: hours(),
      most: 1 + random.below(4),
      longestRun: chance(0.3) ? null : 1 + random.below(3),
      needs: named !== null && chance(0.25) ? ['step-free'] : null,
      helper: helpers !== null && chance(0.4) ? (chance(0.5) ? 'arabic' : 'sign') : null,
    }),
  );
  const pairs = candidates.flatMap(({ id }) =>
    recruiters.map((recruiter) => ({ candidate: id, recruiter: recruiter.id })),
  );
  const wishes = pairs
    .filter(() => chance(0.6))
    .map(
      (pair): Wish => ({
        ...pair,
        rank: 1 + random.below(5),
        recruiterGrade: random.below(4),
        must: chance(0.1),
        value: random.below(30),
        length: chance(0.1) ? 2 : null,
      }),
    );
  // Some meet at a site that is not the candidate's, as at its tables. Drawn apart: the rest stays as it was.
  const elsewhere = new Random(seed + 1_000_003);
  const [first] = sites;
  for (const wish of wishes)
    if (elsewhere.unit() < 0.15) Object.assign(wish, { at: first!.id, remote: true });
  // And of some it is said where they sit, whoever wished what.
  for (const one of [...candidates, ...recruiters])
    if (elsewhere.unit() < 0.3) one.at = sites[elsewhere.below(sites.length)]!.id;
  return {
    format: 'tremplin-problem/1',
    rounds,
    tables: chance(0.3) ? 1 + random.below(4) : null,
    sites,
    candidates,
    recruiters,
    wishes,
    zoneGap: chance(0.3) ? 1 + random.below(2) : 0,
    weights: {
      value: 1 + random.below(4),
      floor: chance(0.8) ? [20, 10, 5] : [5, 10],
      idleCandidate: random.below(4),
      idleRecruiter: random.below(3),
      change: random.below(5),
    },
    pinned: [],
    previous: chance(0.3)
      ? wishes
          .slice(0, 3)
          .map(({ candidate, recruiter }) => ({ candidate, recruiter, round: random.below(rounds) }))
      : null,
    forbidden: chance(0.2) ? pairs.slice(0, 1) : null,
    tableList: named,
    helpers,
  };
}
