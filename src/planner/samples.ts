import type { Candidate, Problem, Recruiter, Wish } from './problem.ts';
import { Random } from './search/random.ts';

/** What a made event looks like; all people are invented. */
export type Sample = {
  candidates: number;
  recruiters: number;
  rounds: number;
  seed: number;
  /** Sites with their stations; one site without counted stations when left out. */
  stations?: number[];
  tables?: number | null;
  /** Zones of the hall; with more than one, a free round is needed between two. */
  zones?: number;
  most?: number;
  /** Wishes per candidate. */
  wishes?: number;
  /** Part of the people who are there for only a part of the rounds. */
  partial?: number;
};

/** The evening of Charleroi 2022 in size: 23 recruiters, 38 candidates, nine rounds. */
export const eveningSample: Sample = {
  candidates: 38,
  recruiters: 23,
  rounds: 9,
  seed: 2022,
  tables: 25,
  wishes: 8,
};
/** A video day on four sites: 50 candidates, 15 recruiters, 18 stations. */
export const fourSitesSample: Sample = {
  candidates: 50,
  recruiters: 15,
  rounds: 8,
  seed: 2020,
  stations: [6, 4, 4, 4],
  most: 4,
  wishes: 4,
  partial: 0.7,
};
/** A school and companies day in three zones. */
export const schoolSample: Sample = {
  candidates: 300,
  recruiters: 60,
  rounds: 12,
  seed: 2019,
  tables: 80,
  zones: 3,
  most: 5,
};
/** A day of 900 people. */
export const daySample: Sample = {
  candidates: 900,
  recruiters: 120,
  rounds: 16,
  seed: 2017,
  tables: 165,
  zones: 3,
};

/** A made event. Recruiters differ in how much they are wished, as in real ones; same sample, same event. */
export function sampleProblem(sample: Sample): Problem {
  const random = new Random(sample.seed);
  const { rounds } = sample;
  const stations = sample.stations ?? [];
  const zones = sample.zones ?? 1;
  const sites =
    stations.length === 0
      ? [{ id: 'hall', stations: null }]
      : stations.map((count, index) => ({ id: `site-${index + 1}`, stations: count }));
  const hours = (): (0 | 1)[] => {
    const here = new Array<0 | 1>(rounds).fill(1);
    if (random.unit() >= (sample.partial ?? 0.3)) return here;
    const missing = 1 + random.below(Math.max(1, Math.floor(rounds / 4)));
    const late = random.below(2) === 0;
    return here.map((_, round) => ((late ? round < missing : round >= rounds - missing) ? 0 : 1));
  };
  const recruiters = Array.from({ length: sample.recruiters }, (_, index): Recruiter => {
    const draw = random.unit();
    return {
      id: `r${index}`,
      seats: sample.recruiters < 40 || draw < 0.6 ? 1 : draw < 0.9 ? 2 : 3,
      zone: random.below(zones),
      available: hours(),
      most: null,
    };
  });
  const candidates = Array.from(
    { length: sample.candidates },
    (_, index): Candidate => ({
      id: `c${index}`,
      site: sites[random.below(sites.length)]!.id,
      available: hours(),
      most: sample.most ?? 6,
      longestRun: 3,
    }),
  );
  return {
    format: 'tremplin-problem/1',
    name: `made event ${sample.seed}`,
    rounds,
    tables: sample.tables ?? null,
    sites,
    candidates,
    recruiters,
    wishes: candidates.flatMap((candidate) => wishesOf(candidate, recruiters, sample.wishes ?? 7, random)),
    zoneGap: zones > 1 ? 1 : 0,
    weights: { value: 4, floor: [20, 10, 5], idleCandidate: 1, idleRecruiter: 1, change: 0 },
    pinned: [],
    previous: null,
  };
}

/** Ranked wishes with some recruiters much sought after; some are answered by the recruiter's own wish. */
function wishesOf(candidate: Candidate, recruiters: Recruiter[], count: number, random: Random): Wish[] {
  const chosen = new Set<number>();
  const wanted = Math.min(recruiters.length, Math.max(1, count - 1 + random.below(3)));
  while (chosen.size < wanted) chosen.add(Math.floor(random.unit() ** 2.2 * recruiters.length));
  return [...chosen].map((index, place): Wish => {
    const grade = random.unit() < 0.4 ? 1 + random.below(3) : 0;
    const must = grade === 3 && random.unit() < 0.15;
    return {
      candidate: candidate.id,
      recruiter: recruiters[index]!.id,
      rank: place + 1,
      recruiterGrade: grade,
      must,
      value: Math.max(3, 13 - 2 * place) + [0, 3, 6, 16][grade]! + (must ? 25 : 0),
    };
  });
}
