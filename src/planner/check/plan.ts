import type { Meeting, Plan } from '../plan.ts';
import type { Candidate, Problem, Recruiter, Wish } from '../problem.ts';

/** A rule that a plan breaks, with who and when. */
export type Violation = { rule: string; message: string };

/** A meeting with everything it names looked up. */
type Held = {
  meeting: Meeting;
  wish: Wish | undefined;
  candidate: Candidate;
  recruiter: Recruiter;
  /** The rounds it takes. */
  rounds: number[];
  /** The site whose computer, or table, it takes when it is remote. */
  place: string;
  remote: boolean;
};

/**
 * Every hard rule of the problem that the plan breaks. Written apart from the search, from the
 * description of the problem alone, with plain loops: it is slow and sure.
 */
export function checkPlan(problem: Problem, plan: Plan): Violation[] {
  const found: Violation[] = [];
  const say = (rule: string, message: string): void => {
    found.push({ rule, message });
  };
  const held = lookUp(problem, plan, say);
  checkPairs(problem, held, say);
  checkCandidates(problem, held, say);
  checkRecruiters(problem, held, say);
  checkPlaces(problem, held, say);
  checkHelpers(problem, held, say);
  for (const pin of problem.pinned) {
    const kept = held.some(
      ({ meeting }) =>
        meeting.candidate === pin.candidate &&
        meeting.recruiter === pin.recruiter &&
        meeting.round === pin.round &&
        (pin.table == null || meeting.table === pin.table) &&
        (pin.helper == null || meeting.helper === pin.helper),
    );
    if (!kept)
      say('pinned', `${pin.candidate} and ${pin.recruiter} are not pinned in round ${pin.round} any more`);
  }
  return found;
}

type Say = (rule: string, message: string) => void;

function lookUp(problem: Problem, plan: Plan, say: Say): Held[] {
  const held: Held[] = [];
  const candidates = new Map(problem.candidates.map((each) => [each.id, each]));
  const recruiters = new Map(problem.recruiters.map((each) => [each.id, each]));
  const wishes = new Map(
    problem.wishes.map((each) => [JSON.stringify([each.candidate, each.recruiter]), each]),
  );
  const sites = new Map(problem.sites.map((each) => [each.id, each]));
  for (const meeting of plan.meetings) {
    const name = `${meeting.candidate} and ${meeting.recruiter}`;
    const candidate = candidates.get(meeting.candidate);
    const recruiter = recruiters.get(meeting.recruiter);
    if (!candidate || !recruiter) {
      say('unknown', `${name}: not in the problem`);
      continue;
    }
    const wish = wishes.get(JSON.stringify([meeting.candidate, meeting.recruiter]));
    const length = wish?.length ?? recruiter.length ?? 1;
    if (!Number.isInteger(meeting.round) || meeting.round < 0 || meeting.round + length > problem.rounds) {
      say('rounds', `${name}: round ${meeting.round} for ${length} is outside the event`);
      continue;
    }
    const said = wish?.remote ?? recruiter.remote;
    const bothSit = typeof candidate.at === 'string' && candidate.at === recruiter.at;
    const place = wish?.at ?? (bothSit ? candidate.at! : candidate.site);
    const stations = sites.get(place)?.stations ?? null;
    const rounds = Array.from({ length }, (_, i) => meeting.round + i);
    held.push({ meeting, wish, candidate, recruiter, rounds, place, remote: said ?? stations !== null });
  }
  return held;
}

function checkPairs(problem: Problem, held: Held[], say: Say): void {
  const seen = new Set<string>();
  for (const { meeting, wish } of held) {
    const key = JSON.stringify([meeting.candidate, meeting.recruiter]);
    const name = `${meeting.candidate} and ${meeting.recruiter}`;
    if (seen.has(key)) say('pair-once', `${name} meet twice`);
    seen.add(key);
    const same = (pair: { candidate: string; recruiter: string }): boolean =>
      pair.candidate === meeting.candidate && pair.recruiter === meeting.recruiter;
    if (problem.forbidden?.some(same)) say('forbidden', `${name} must not meet`);
    if (!wish && !problem.pinned.some(same)) say('wished', `${name}: nobody wished it`);
  }
}

function checkCandidates(problem: Problem, held: Held[], say: Say): void {
  for (const candidate of problem.candidates) {
    const own = held.filter((each) => each.candidate === candidate);
    if (own.length > candidate.most)
      say('most', `${candidate.id} has ${own.length} meetings, at most ${candidate.most}`);
    const busy = new Array<number>(problem.rounds).fill(0);
    for (const round of own.flatMap((each) => each.rounds)) {
      busy[round]! += 1;
      if (candidate.available[round] !== 1)
        say('available', `${candidate.id} is not there in round ${round}`);
    }
    busy.forEach((count, round) => {
      if (count > 1) say('twice', `${candidate.id} has ${count} meetings in round ${round}`);
    });
    const run = Math.max(
      0,
      ...busy
        .map((count) => (count > 0 ? 'x' : ' '))
        .join('')
        .split(' ')
        .map((part) => part.length),
    );
    if (candidate.longestRun !== null && run > candidate.longestRun)
      say(
        'longest-run',
        `${candidate.id} has ${run} rounds without a break, at most ${candidate.longestRun}`,
      );
    for (const first of own)
      for (const second of own) {
        const gap = second.rounds[0]! - first.rounds.at(-1)! - 1;
        if (gap < 0 || first === second || first.recruiter.zone === second.recruiter.zone) continue;
        if (gap < problem.zoneGap)
          say(
            'zone-gap',
            `${candidate.id} changes zone with ${gap} free rounds before round ${second.rounds[0]}`,
          );
      }
  }
}

function checkRecruiters(problem: Problem, held: Held[], say: Say): void {
  for (const recruiter of problem.recruiters) {
    const own = held.filter((each) => each.recruiter === recruiter);
    if (recruiter.most !== null && own.length > recruiter.most)
      say('most', `${recruiter.id} has ${own.length} meetings, at most ${recruiter.most}`);
    const busy = new Array<number>(problem.rounds).fill(0);
    for (const round of own.flatMap((each) => each.rounds)) {
      busy[round]! += 1;
      if (recruiter.available[round] !== 1)
        say('available', `${recruiter.id} is not there in round ${round}`);
    }
    busy.forEach((count, round) => {
      if (count > recruiter.seats)
        say('seats', `${recruiter.id} has ${count} meetings in round ${round}, ${recruiter.seats} seats`);
    });
    for (const { rounds, from, to } of recruiter.breaks ?? []) {
      let free = false;
      for (let start = from; start + rounds - 1 <= to; start++)
        free ||= busy.slice(start, start + rounds).every((count) => count === 0);
      if (!free) say('breaks', `${recruiter.id} has no break of ${rounds} rounds between ${from} and ${to}`);
    }
  }
}

function checkPlaces(problem: Problem, held: Held[], say: Say): void {
  const tables = problem.tableList?.length ?? problem.tables;
  for (let round = 0; round < problem.rounds; round++) {
    const now = held.filter((each) => each.rounds.includes(round));
    for (const site of problem.sites) {
      if (site.stations === null) continue;
      const used = now.filter((each) => each.remote && each.place === site.id).length;
      const open = Math.min(site.stations, site.perRound?.[round] ?? site.stations);
      if (used > open) say('stations', `${used} stations of ${open} used at ${site.id} in round ${round}`);
    }
    const seated = now.filter((each) => !isSaidRemote(each));
    if (tables !== null && tables !== undefined && seated.length > tables)
      say('tables', `${seated.length} tables of ${tables} used in round ${round}`);
    const taken = new Set<string | number>();
    for (const { meeting } of now) {
      if (meeting.table === null || meeting.table === undefined) continue;
      if (taken.has(meeting.table)) say('tables', `table ${meeting.table} is taken twice in round ${round}`);
      taken.add(meeting.table);
    }
  }
  if (!problem.tableList) return;
  for (const each of held) {
    if (isSaidRemote(each)) continue;
    const { meeting, candidate, recruiter } = each;
    const table = problem.tableList.find(({ id }) => id === meeting.table);
    if (!table) {
      say('tables', `${candidate.id} and ${recruiter.id} have no table of the hall`);
      continue;
    }
    const lacking = (candidate.needs ?? []).filter((need) => !table.features.includes(need));
    if (lacking.length > 0)
      say('table-features', `${candidate.id} sits at ${table.id} without ${lacking.join(', ')}`);
    if (recruiter.tables && !recruiter.tables.includes(table.id))
      say('table-features', `${recruiter.id} does not sit at ${table.id}`);
  }
}

/** Only meetings said to be remote, and those of people who sit at different sites, leave the tables of the hall free. */
function isSaidRemote({ wish, candidate, recruiter }: Held): boolean {
  const said = wish?.remote ?? recruiter.remote;
  if (said !== undefined && said !== null) return said;
  return (
    typeof candidate.at === 'string' && typeof recruiter.at === 'string' && candidate.at !== recruiter.at
  );
}

function checkHelpers(problem: Problem, held: Held[], say: Say): void {
  for (const { meeting, candidate, rounds } of held) {
    if (candidate.helper == null) continue;
    const helper = problem.helpers?.find(({ id }) => id === meeting.helper);
    if (!helper?.kinds.includes(candidate.helper)) {
      say('helpers', `${candidate.id} meets ${meeting.recruiter} without ${candidate.helper}`);
      continue;
    }
    for (const round of rounds)
      if (helper.available[round] !== 1) say('helpers', `${helper.id} is not there in round ${round}`);
  }
  for (const helper of problem.helpers ?? []) {
    const busy = held.filter(({ meeting }) => meeting.helper === helper.id).flatMap(({ rounds }) => rounds);
    if (new Set(busy).size < busy.length) say('helpers', `${helper.id} helps two meetings at once`);
  }
}

/** The objective of a plan, from its definition. */
export function objectiveByHand(problem: Problem, plan: Plan): number {
  const { weights } = problem;
  const held = lookUp(problem, plan, () => undefined);
  let worth = 0;
  for (const { wish } of held) worth += wish?.value ?? 0;
  let idleCandidates = 0;
  for (const candidate of problem.candidates) {
    const own = held.filter((each) => each.candidate === candidate);
    own.forEach((_, index) => {
      worth += weights.floor[index] ?? 0;
    });
    idleCandidates += idle(own);
  }
  let idleRecruiters = 0;
  for (const recruiter of problem.recruiters)
    idleRecruiters += idle(held.filter((each) => each.recruiter === recruiter));
  const changed = (problem.previous ?? []).filter(
    (before) =>
      !plan.meetings.some(
        (now) =>
          now.candidate === before.candidate &&
          now.recruiter === before.recruiter &&
          now.round === before.round,
      ),
  ).length;
  return (
    weights.value * worth -
    weights.idleCandidate * idleCandidates -
    weights.idleRecruiter * idleRecruiters -
    weights.change * changed
  );
}

/** Rounds without a meeting between the first and the last. */
function idle(own: Held[]): number {
  const busy = new Set(own.flatMap(({ rounds }) => rounds));
  return busy.size === 0 ? 0 : Math.max(...busy) - Math.min(...busy) + 1 - busy.size;
}
