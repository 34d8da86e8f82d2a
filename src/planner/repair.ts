import { furnish } from './furnish.ts';
import { type Aftermath, afterwards, type Happening } from './happenings.ts';
import { planOf } from './make-plan.ts';
import { modelOf, pairKey } from './model.ts';
import type { Meeting, Plan, Score, Stop } from './plan.ts';
import type { Pair, Problem } from './problem.ts';
import { scoreOf } from './score.ts';
import { Clock } from './search/clock.ts';
import { repairSearch } from './search/repair.ts';
import { byRound } from './what-if.ts';

/** Why a meeting changed: what happened, or what followed from it. */
export type ChangeReason =
  | { code: Exclude<Happening['kind'], 'now' | 'called'>; who: string | null }
  /** The free place is used by somebody who wished it. */
  | { code: 'fills-hole'; who: string | null }
  /** Another change took its place. */
  | { code: 'made-room'; who: string | null };

export type Change = Pair & {
  kind: 'dropped' | 'moved' | 'added' | 'other-table';
  /** Where it was; null when added. */
  from: { round: number; table: string | number | null } | null;
  /** Where it is; null when dropped. */
  to: { round: number; table: string | number | null } | null;
  reason: ChangeReason;
};

export type Repaired = {
  /** The problem after what happened: base of the next repair. */
  problem: Problem;
  plan: Plan;
  /** What somebody must be told, by round. */
  changes: Change[];
  score: Score;
};

/**
 * Mends a plan after something happened. What runs or is called stays; every printed meeting that is
 * still possible stays where it is; holes are filled with what was wished. Same input, seed and
 * iterations, same repair. Throws a RangeError when a happening names somebody unknown.
 */
export function repair(
  problem: Problem,
  plan: Plan,
  happenings: readonly Happening[],
  stop: Stop,
  seed: number,
): Repaired {
  const clock = new Clock(stop);
  const after = afterwards(problem, happenings);
  const known = new Set(plan.meetings.map(pairKey));
  const mended: Problem = {
    ...after.problem,
    pinned: stillPinned(after, problem, plan),
    previous: plan.meetings.map(({ candidate, recruiter, round }) => ({ candidate, recruiter, round })),
  };
  const model = modelOf(mended, after.now);
  const index = new Map<string, number>();
  for (let pair = 0; pair < model.pairs; pair++) {
    const key = pairKey({
      candidate: model.candidateIds[model.candidate[pair]!]!,
      recruiter: model.recruiterIds[model.recruiter[pair]!]!,
    });
    if (known.has(key)) index.set(key, pair);
  }
  const called = new Set(after.called.map(pairKey));
  const frozen = plan.meetings
    .filter((meeting) => isFrozen(after, meeting, called))
    .map((meeting) => index.get(pairKey(meeting))!);
  const printed = plan.meetings.map((meeting) => [index.get(pairKey(meeting))!, meeting.round] as const);
  const state = repairSearch(model, frozen, printed, clock, seed);

  const tables = new Map(plan.meetings.map((meeting) => [pairKey(meeting), meeting]));
  const found = planOf(model, state).meetings.map((meeting): Meeting => {
    const old = tables.get(pairKey(meeting));
    return old?.table == null || meeting.table !== undefined ? meeting : { ...meeting, table: old.table };
  });
  const repaired = furnish(mended, { meetings: found });
  return {
    problem: mended,
    plan: repaired,
    changes: changesBetween(after, plan, repaired),
    score: scoreOf(mended, repaired),
  };
}

/** Whether a meeting is past, running or called, and its people are there. */
function isFrozen(after: Aftermath, meeting: Meeting, called: ReadonlySet<string>): boolean {
  if (meeting.round >= after.now && !called.has(pairKey(meeting))) return false;
  return isThere(after.problem, meeting);
}

function isThere(
  problem: Problem,
  meeting: { candidate: string; recruiter: string; round: number },
): boolean {
  const candidate = problem.candidates.find(({ id }) => id === meeting.candidate);
  const recruiter = problem.recruiters.find(({ id }) => id === meeting.recruiter);
  return candidate?.available[meeting.round] === 1 && recruiter?.available[meeting.round] === 1;
}

/** Pins of the problem that can still be held, and what is frozen. */
function stillPinned(after: Aftermath, problem: Problem, plan: Plan): Problem['pinned'] {
  const called = new Set(after.called.map(pairKey));
  const frozen = plan.meetings
    .filter((meeting) => isFrozen(after, meeting, called))
    .map(({ candidate, recruiter, round }) => ({ candidate, recruiter, round }));
  const seen = new Set(frozen.map(pairKey));
  return [
    ...frozen,
    ...problem.pinned.filter((pin) => !seen.has(pairKey(pin)) && isThere(after.problem, pin)),
  ];
}

function changesBetween(after: Aftermath, before: Plan, now: Plan): Change[] {
  const old = new Map(before.meetings.map((meeting) => [pairKey(meeting), meeting]));
  const current = new Map(now.meetings.map((meeting) => [pairKey(meeting), meeting]));
  const changes: Change[] = [];
  for (const meeting of before.meetings) {
    const next = current.get(pairKey(meeting)) ?? null;
    const moved = next !== null && next.round !== meeting.round;
    const elsewhere = next !== null && (next.table ?? null) !== (meeting.table ?? null);
    if (next !== null && !moved && !elsewhere) continue;
    changes.push({
      candidate: meeting.candidate,
      recruiter: meeting.recruiter,
      kind: next === null ? 'dropped' : moved ? 'moved' : 'other-table',
      from: placeOf(meeting),
      to: next === null ? null : placeOf(next),
      reason: causeOf(after, meeting),
    });
  }
  for (const meeting of now.meetings) {
    if (old.has(pairKey(meeting))) continue;
    const { candidate, recruiter } = meeting;
    changes.push({
      candidate,
      recruiter,
      kind: 'added',
      from: null,
      to: placeOf(meeting),
      reason: reasonToAdd(after, meeting, before),
    });
  }
  const roundOf = (change: Change): number => (change.to ?? change.from)!.round;
  return changes.sort((a, b) => roundOf(a) - roundOf(b) || byRound({ ...a, round: 0 }, { ...b, round: 0 }));
}

function placeOf(meeting: Meeting): { round: number; table: string | number | null } {
  return { round: meeting.round, table: meeting.table ?? null };
}

/** The happening that made a printed meeting impossible; else it made room for another. */
function causeOf(after: Aftermath, meeting: Meeting): ChangeReason {
  for (const happening of after.causes) {
    if (hits(happening, meeting))
      return { code: happening.kind as ChangeReason['code'], who: whoOf(happening) };
  }
  for (const happening of after.causes) {
    if (happening.kind === 'table-lost' || happening.kind === 'station-lost' || happening.kind === 'seats') {
      return { code: happening.kind, who: whoOf(happening) };
    }
  }
  return { code: 'made-room', who: null };
}

function hits(happening: Happening, meeting: Meeting): boolean {
  switch (happening.kind) {
    case 'candidate-absent':
      return happening.candidate === meeting.candidate;
    case 'candidate-late':
      return happening.candidate === meeting.candidate && meeting.round < happening.round;
    case 'candidate-leaves':
      return happening.candidate === meeting.candidate && meeting.round >= happening.round;
    case 'recruiter-absent':
      return happening.recruiter === meeting.recruiter;
    case 'recruiter-late':
      return happening.recruiter === meeting.recruiter && meeting.round < happening.round;
    case 'recruiter-leaves':
      return happening.recruiter === meeting.recruiter && meeting.round >= happening.round;
    case 'seats':
      return happening.recruiter === meeting.recruiter;
    case 'overrun':
      return happening.recruiter === meeting.recruiter || happening.candidate === meeting.candidate;
    case 'round-cancelled':
      return happening.round === meeting.round;
    default:
      return false;
  }
}

/** Whose place a new meeting takes: the recruiter's dropped candidate of that round, when there is one. */
function reasonToAdd(after: Aftermath, meeting: Meeting, before: Plan): ChangeReason {
  for (const happening of after.causes) {
    if (happening.kind === 'candidate-added' && happening.candidate.id === meeting.candidate) {
      return { code: 'candidate-added', who: meeting.candidate };
    }
    if (happening.kind === 'recruiter-added' && happening.recruiter.id === meeting.recruiter) {
      return { code: 'recruiter-added', who: meeting.recruiter };
    }
  }
  const gone = before.meetings.find(
    ({ recruiter, round }) => recruiter === meeting.recruiter && round === meeting.round,
  );
  return { code: 'fills-hole', who: gone?.candidate ?? null };
}

function whoOf(happening: Happening): string | null {
  switch (happening.kind) {
    case 'now':
    case 'round-cancelled':
      return null;
    case 'table-lost':
      return happening.table ?? null;
    case 'station-lost':
      return happening.site;
    case 'candidate-added':
      return happening.candidate.id;
    case 'recruiter-added':
      return happening.recruiter.id;
    case 'recruiter-absent':
    case 'recruiter-late':
    case 'recruiter-leaves':
    case 'seats':
      return happening.recruiter;
    default:
      return happening.candidate;
  }
}
