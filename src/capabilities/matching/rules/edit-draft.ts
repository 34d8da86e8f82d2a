import { type Answer, type Proposal as Asked, type Plan, whatIf } from '../../../planner/index.ts';
import type { BrokenRule, DraftMeeting, Effects, Option, Proposal } from '../schema.ts';
import type { SeatedProblem } from './build-problem.ts';
import { asDraft, asPlan, withLocks } from './draft-plan.ts';

export interface Tried {
  readonly allowed: boolean;
  readonly brokenRules: BrokenRule[];
  readonly delta: number;
  /** The same delta rule by rule. */
  readonly effects: Effects;
  /** The draft after the change, with seats and tables; null when it is not allowed. */
  readonly meetings: DraftMeeting[] | null;
}

/**
 * What a change would do to a draft, before it is made: the rules that forbid it, and the points it brings. Null when
 * it speaks of a meeting that is not in the draft, or of a round that is not in the event.
 */
export function tryChange(
  problem: SeatedProblem,
  meetings: readonly DraftMeeting[],
  proposal: Proposal,
): Tried | null {
  const now = withLocks(problem, meetings);
  const answer = judge(now, meetings, asPlan(meetings), proposal);
  if (answer === null) return null;
  return {
    ...answerOf(now, answer),
    meetings: answer.allowed ? asDraft(now, answer.plan, meetings) : null,
  };
}

/** The same without seats and tables, for a problem that has its locks: many places are tried for one page. */
function judge(
  problem: SeatedProblem,
  meetings: readonly DraftMeeting[],
  plan: Plan,
  proposal: Proposal,
): Answer | null {
  const asked = inPlannersWords(problem, meetings, proposal);
  return asked === null ? null : whatIf(problem, plan, asked);
}

function inPlannersWords(
  problem: SeatedProblem,
  meetings: readonly DraftMeeting[],
  { kind, registrationId, recruiterId, round, withRegistrationId, withRecruiterId }: Proposal,
): Asked | null {
  const pair = { candidate: registrationId, recruiter: recruiterId };
  const isPlanned = (candidate: string, recruiter: string) =>
    meetings.some((one) => one.registrationId === candidate && one.recruiterId === recruiter);
  const isKnown =
    problem.candidates.some(({ id }) => id === registrationId) &&
    problem.recruiters.some(({ id }) => id === recruiterId);
  if (!isKnown || isPlanned(registrationId, recruiterId) === (kind === 'add')) return null;
  if (kind === 'remove') return { kind, pair };
  if (kind === 'swap') {
    if (
      withRegistrationId === null ||
      withRecruiterId === null ||
      !isPlanned(withRegistrationId, withRecruiterId)
    )
      return null;
    return { kind, pair, with: { candidate: withRegistrationId, recruiter: withRecruiterId } };
  }
  if (round === null || round > problem.rounds) return null;
  return { kind, pair, round: round - 1 };
}

/**
 * Where one meeting could go, in a problem that has its locks (`withLocks`): each other round with the rules that forbid it, and, where somebody is in the way, the
 * exchange with them when that is allowed.
 */
export function optionsFor(
  problem: SeatedProblem,
  meetings: readonly DraftMeeting[],
  meeting: Pick<DraftMeeting, 'registrationId' | 'recruiterId' | 'round'>,
): Option[] {
  const options: Option[] = [];
  const plan = asPlan(meetings);
  const { registrationId, recruiterId } = meeting;
  for (let round = 1; round <= problem.rounds; round++) {
    if (round === meeting.round || isClosedFor(problem, meeting, round)) continue;
    const move = { ...EMPTY, kind: 'move' as const, registrationId, recruiterId, round };
    const tried = judge(problem, meetings, plan, move)!;
    options.push({
      kind: 'move',
      round,
      registrationId: null,
      recruiterId: null,
      ...answerOf(problem, tried),
    });
    if (tried.allowed) continue;
    const inTheWay = meetings.filter(
      (other) =>
        other.round === round &&
        (other.recruiterId === recruiterId || other.registrationId === registrationId),
    );
    for (const other of inTheWay) {
      const swap = { ...EMPTY, kind: 'swap' as const, registrationId, recruiterId };
      const exchanged = judge(problem, meetings, plan, {
        ...swap,
        withRegistrationId: other.registrationId,
        withRecruiterId: other.recruiterId,
      });
      if (exchanged?.allowed)
        options.push({
          kind: 'swap',
          round,
          registrationId: other.registrationId,
          recruiterId: other.recruiterId,
          ...answerOf(problem, exchanged),
        });
    }
  }
  return options;
}

/** More people than this are not tried for one place: a page that takes a second helps nobody. */
const COMERS = 24;

/** Who could take a free place: those who wished this recruiter and do not meet them, those allowed first, best first. */
export function comersFor(
  problem: SeatedProblem,
  meetings: readonly DraftMeeting[],
  { recruiterId, round }: { recruiterId: string; round: number },
): Option[] {
  const planned = new Set(
    meetings.filter((one) => one.recruiterId === recruiterId).map((one) => one.registrationId),
  );
  const plan = asPlan(meetings);
  return problem.wishes
    .filter(({ recruiter, candidate }) => recruiter === recruiterId && !planned.has(candidate))
    .sort((a, b) => b.value - a.value)
    .slice(0, COMERS)
    .map(({ candidate }): Option => {
      const add = { ...EMPTY, kind: 'add' as const, registrationId: candidate, recruiterId, round };
      const tried = judge(problem, meetings, plan, add)!;
      return { kind: 'add', round, registrationId: candidate, recruiterId, ...answerOf(problem, tried) };
    })
    .sort((a, b) => Number(b.allowed) - Number(a.allowed) || b.delta - a.delta);
}

const EMPTY = { round: null, withRegistrationId: null, withRecruiterId: null } as const;

function answerOf({ weights }: SeatedProblem, { allowed, brokenRules, delta, perRule }: Answer) {
  const units = (points: number, weight: number) => (weight === 0 || points === 0 ? 0 : -points / weight);
  const effects: Effects = {
    wishes: perRule.wishes,
    floor: perRule.floor,
    waitCandidates: units(perRule['wait-candidates'], weights.idleCandidate),
    waitRecruiters: units(perRule['wait-recruiters'], weights.idleRecruiter),
    changes: units(perRule.changes, weights.change),
  };
  return { allowed, brokenRules, delta, effects };
}

/** Rounds in which one of the two is not there at all need no line of their own. */
function isClosedFor(
  problem: SeatedProblem,
  { registrationId, recruiterId }: Pick<DraftMeeting, 'registrationId' | 'recruiterId'>,
  round: number,
): boolean {
  const person = problem.candidates.find(({ id }) => id === registrationId);
  const host = problem.recruiters.find(({ id }) => id === recruiterId);
  return person?.available[round - 1] !== 1 || host?.available[round - 1] !== 1;
}
