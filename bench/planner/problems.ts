import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../src/planner/index.ts';
import { Random } from '../../src/planner/search/random.ts';

/** What an event of our own looks like; the names follow the product's situations. */
export type Shape = {
  name: string;
  candidates: number;
  recruiters: number;
  rounds: number;
  wishesEach: number;
  most: number;
  /** Share of the rounds in which a candidate is there. */
  presence: number;
  seats: readonly number[];
  tables: number | null;
  /** Stations per site; null: one site that counts none. */
  stations: readonly number[] | null;
  zones: number;
  /** Share of the rounds in which a recruiter is there; 0.95 when not said. */
  recruiterPresence?: number;
  /** How unevenly recruiters are wished: 1 evenly; 1.5 when not said. */
  unevenness?: number;
  /** Worth of a grade that a recruiter gives; 4 when not said. */
  gradeWorth?: number;
};

/** Like the evening of Charleroi 2022: recruiters stay to the end, some places stay free, interest on both sides counts most. */
export const CHARLEROI: Shape = {
  name: 'evening of the Charleroi kind 23 × 38 × 9',
  candidates: 38,
  recruiters: 23,
  rounds: 9,
  wishesEach: 7,
  most: 6,
  presence: 0.97,
  seats: [1],
  tables: 25,
  stations: null,
  zones: 1,
  recruiterPresence: 1.1,
  unevenness: 2,
  gradeWorth: 7,
};

export const SHAPES: readonly Shape[] = [
  {
    name: 'evening 23 × 38 × 9',
    candidates: 38,
    recruiters: 23,
    rounds: 9,
    wishesEach: 7,
    most: 6,
    presence: 0.95,
    seats: [1],
    tables: 25,
    stations: null,
    zones: 1,
  },
  {
    name: 'four sites 15 × 50 × 8',
    candidates: 50,
    recruiters: 15,
    rounds: 8,
    wishesEach: 4,
    most: 4,
    presence: 0.55,
    seats: [1, 1, 1, 1, 2],
    tables: null,
    stations: [6, 4, 4, 4],
    zones: 1,
  },
  {
    name: 'fair 15 × 78 × 16',
    candidates: 78,
    recruiters: 15,
    rounds: 16,
    wishesEach: 5,
    most: 16,
    presence: 1,
    seats: [1],
    tables: null,
    stations: null,
    zones: 1,
  },
  {
    name: 'school 60 × 300 × 12',
    candidates: 300,
    recruiters: 60,
    rounds: 12,
    wishesEach: 7,
    most: 5,
    presence: 0.64,
    seats: [1, 1, 1, 2, 2, 3],
    tables: 80,
    stations: null,
    zones: 3,
  },
  {
    name: 'day 120 × 900 × 16',
    candidates: 900,
    recruiters: 120,
    rounds: 16,
    wishesEach: 8,
    most: 6,
    presence: 0.64,
    seats: [1, 1, 1, 2, 2, 3],
    tables: 165,
    stations: null,
    zones: 3,
  },
];

/** The fair with as many candidates as asked, recruiters and tables in proportion (700 for 10,000). */
export function grown(candidates: number): Shape {
  const recruiters = Math.max(4, Math.round(candidates * 0.07));
  return {
    name: `${candidates}`,
    candidates,
    recruiters,
    rounds: 20,
    wishesEach: 8,
    most: 6,
    presence: 0.65,
    seats: [1, 2, 2, 3, 3, 4],
    tables: null,
    stations: null,
    zones: 3,
  };
}

/** An event of this shape with made-up wishes: favourites, recruiters who answer, a few must-meets. */
export function make(shape: Shape, seed: number): Problem {
  const random = new Random(seed);
  const { rounds } = shape;
  const stay = (share: number): (0 | 1)[] => {
    const length = Math.min(
      rounds,
      Math.max(1, Math.round(rounds * Math.min(1, share + (random.unit() - 0.5) * 0.3))),
    );
    const from = random.below(rounds - length + 1);
    return Array.from({ length: rounds }, (_, round) => (round >= from && round < from + length ? 1 : 0));
  };
  const recruiters = Array.from({ length: shape.recruiters }, (_, i) => ({
    id: `r${i}`,
    seats: shape.seats[random.below(shape.seats.length)]!,
    zone: i % shape.zones,
    available: stay(shape.recruiterPresence ?? 0.95),
    most: null,
  }));
  const sites = (shape.stations ?? [null]).map((stations, i) => ({ id: `s${i}`, stations }));
  const candidates = Array.from({ length: shape.candidates }, (_, i) => ({
    id: `c${i}`,
    site: sites[i % sites.length]!.id,
    available: stay(shape.presence),
    most: shape.most,
    longestRun: 3,
  }));
  const draw = (): number => Math.floor(shape.recruiters * random.unit() ** (shape.unevenness ?? 1.5));
  const wishes = candidates.flatMap(({ id }) => {
    const chosen = new Set<number>();
    while (chosen.size < Math.min(shape.wishesEach, shape.recruiters)) chosen.add(draw());
    return [...chosen].map((recruiter, index) => {
      const recruiterGrade = Math.max(0, random.below(6) - 2);
      const must = recruiterGrade === 3 && random.below(4) === 0;
      return {
        candidate: id,
        recruiter: `r${recruiter}`,
        rank: index + 1,
        recruiterGrade,
        must,
        value: Math.max(2, 12 - index) + (shape.gradeWorth ?? 4) * recruiterGrade + (must ? 20 : 0),
      };
    });
  });
  return {
    format: 'tremplin-problem/1',
    name: shape.name,
    rounds,
    tables: shape.tables,
    sites,
    candidates,
    recruiters,
    wishes,
    zoneGap: shape.zones > 1 ? 1 : 0,
    weights: { value: 4, floor: [20, 10, 5], idleCandidate: 1, idleRecruiter: 1, change: 0 },
    pinned: [],
    previous: null,
  };
}

export type Named = { name: string; problem: Problem };

/** Our own events and, when the folder is there, the shared ones. */
export function problems(shared: string): Named[] {
  const own = SHAPES.map((shape, index) => ({ name: shape.name, problem: make(shape, 100 + index) }));
  return [
    ...own,
    ...files(join(shared, 'evenings'), '.json').map((file) => ({
      name: file.name,
      problem: JSON.parse(file.text) as Problem,
    })),
  ];
}

/** The files of a folder that may be absent. */
export function files(folder: string, extension: string): { name: string; text: string }[] {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    return [];
  }
  return names
    .filter((name) => name.endsWith(extension))
    .sort()
    .map((name) => ({
      name: name.slice(0, -extension.length),
      text: readFileSync(join(folder, name), 'utf8'),
    }));
}
