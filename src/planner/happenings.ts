import type { Candidate, Pair, Problem, Recruiter, Wish } from './problem.ts';

/** What happened since the plan was made. Rounds count from 0. */
export type Happening =
  /** Rounds before this one are past, running or called: nothing in them is moved or added. */
  | { kind: 'now'; round: number }
  /** One more meeting that already runs or is called. */
  | { kind: 'called'; candidate: string; recruiter: string }
  | { kind: 'candidate-absent'; candidate: string }
  /** Comes in this round; not there before. */
  | { kind: 'candidate-late'; candidate: string; round: number }
  /** Not there from this round on. */
  | { kind: 'candidate-leaves'; candidate: string; round: number }
  | { kind: 'recruiter-absent'; recruiter: string }
  | { kind: 'recruiter-late'; recruiter: string; round: number }
  | { kind: 'recruiter-leaves'; recruiter: string; round: number }
  /** So many interviewers from now on. */
  | { kind: 'seats'; recruiter: string; seats: number }
  /** A meeting takes so many rounds more than planned. */
  | { kind: 'overrun'; candidate: string; recruiter: string; rounds: number }
  | { kind: 'table-lost'; table?: string | null }
  | { kind: 'station-lost'; site: string }
  | { kind: 'round-cancelled'; round: number }
  | { kind: 'candidate-added'; candidate: Candidate; wishes: Wish[] }
  | { kind: 'recruiter-added'; recruiter: Recruiter; wishes: Wish[] };

/** The problem after what happened, and the first round that may still change. */
export type Aftermath = {
  problem: Problem;
  now: number;
  called: Pair[];
  /** The happening behind each person, site or round that lost something, to give as a reason. */
  causes: Happening[];
};

/** Applies happenings to a problem. Throws a RangeError when one names somebody unknown. */
export function afterwards(problem: Problem, happenings: readonly Happening[]): Aftermath {
  const after: Aftermath = {
    problem: {
      ...problem,
      candidates: problem.candidates.map((candidate) => ({
        ...candidate,
        available: [...candidate.available],
      })),
      recruiters: problem.recruiters.map((recruiter) => ({
        ...recruiter,
        available: [...recruiter.available],
      })),
      sites: problem.sites.map((site) => ({ ...site })),
      wishes: [...problem.wishes],
    },
    now: 0,
    called: [],
    causes: [...happenings],
  };
  for (const happening of happenings) apply(after, happening);
  return after;
}

function apply(after: Aftermath, happening: Happening): void {
  const { problem } = after;
  const { rounds } = problem;
  switch (happening.kind) {
    case 'now':
      after.now = Math.max(after.now, happening.round);
      return;
    case 'called':
      after.called.push({ candidate: happening.candidate, recruiter: happening.recruiter });
      return;
    case 'candidate-absent':
      away(byId(problem.candidates, happening.candidate).available, 0, rounds);
      return;
    case 'candidate-late':
      away(byId(problem.candidates, happening.candidate).available, 0, happening.round);
      return;
    case 'candidate-leaves':
      away(byId(problem.candidates, happening.candidate).available, happening.round, rounds);
      return;
    case 'recruiter-absent':
      away(byId(problem.recruiters, happening.recruiter).available, 0, rounds);
      return;
    case 'recruiter-late':
      away(byId(problem.recruiters, happening.recruiter).available, 0, happening.round);
      return;
    case 'recruiter-leaves':
      away(byId(problem.recruiters, happening.recruiter).available, happening.round, rounds);
      return;
    case 'seats':
      byId(problem.recruiters, happening.recruiter).seats = happening.seats;
      return;
    case 'overrun':
      lengthen(problem, happening, happening.rounds);
      return;
    case 'table-lost':
      loseTable(problem, happening.table ?? null);
      return;
    case 'station-lost': {
      const site = byId(problem.sites, happening.site);
      if (site.stations !== null) site.stations = Math.max(0, site.stations - 1);
      if (site.perRound) site.perRound = site.perRound.map((count) => Math.max(0, count - 1));
      return;
    }
    case 'round-cancelled':
      for (const { available } of problem.candidates) away(available, happening.round, happening.round + 1);
      return;
    case 'candidate-added':
      problem.candidates.push({ ...happening.candidate, available: [...happening.candidate.available] });
      problem.wishes.push(...happening.wishes);
      return;
    case 'recruiter-added':
      problem.recruiters.push({ ...happening.recruiter, available: [...happening.recruiter.available] });
      problem.wishes.push(...happening.wishes);
      return;
  }
}

function away(available: (0 | 1)[], from: number, end: number): void {
  available.fill(0, Math.max(0, from), Math.min(available.length, end));
}

function byId<T extends { id: string }>(list: T[], id: string): T {
  const found = list.find((item) => item.id === id);
  if (!found) throw new RangeError(`Something happened to "${id}", who is not in the problem.`);
  return found;
}

function lengthen(problem: Problem, pair: Pair, more: number): void {
  const index = problem.wishes.findIndex(
    (wish) => wish.candidate === pair.candidate && wish.recruiter === pair.recruiter,
  );
  const recruiter = byId(problem.recruiters, pair.recruiter);
  const wish = problem.wishes[index];
  const length = (wish?.length ?? recruiter.length ?? 1) + more;
  if (wish) problem.wishes[index] = { ...wish, length };
  else problem.wishes.push({ ...pair, rank: 0, recruiterGrade: 0, must: false, value: 0, length });
}

function loseTable(problem: Problem, table: string | null): void {
  if (problem.tableList) {
    const lost = table ?? problem.tableList.at(-1)?.id;
    problem.tableList = problem.tableList.filter(({ id }) => id !== lost);
    for (const recruiter of problem.recruiters) {
      if (recruiter.tables) recruiter.tables = recruiter.tables.filter((id) => id !== lost);
    }
  } else if (problem.tables !== null) problem.tables = Math.max(0, problem.tables - 1);
}
