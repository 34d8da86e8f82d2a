// The planner's desk: what is reckoned on a plan or a draft in a thread of its own (desk-thread.ts), so that the thread
// that serves everybody never waits for it. Each takes and gives plain data.
import { type Plan, standbyOf } from '../../../planner/index.ts';
import type {
  Because,
  BelowFloor,
  DraftMeeting,
  Emphasis,
  Option,
  PlanFigures,
  Proposal,
  RulePart,
  SearchResult,
  Standby,
  UnmetWish,
} from '../schema.ts';
import { buildProblem, type SeatedProblem } from './build-problem.ts';
import { asPlan, asProblem, withLocks } from './draft-plan.ts';
import { comersFor, optionsFor, type Tried, tryChange } from './edit-draft.ts';
import { belowFloorOf, figuresOf, unmetOf } from './figures.ts';
import { type Readiness, readinessOf } from './readiness.ts';
import { rulePartsOf } from './rule-parts.ts';
import { type PublishedMeeting, type Situation, wholeDay } from './situation.ts';
import { type Weighed, weighOtherwise } from './weigh-otherwise.ts';

/** A draft as its row holds it; the problem as text, which travels between threads without being read. */
export interface OnDesk {
  readonly problem: string;
  readonly meetings: readonly DraftMeeting[];
}

/** What a sheet needs to know of a draft besides its meetings. */
export interface DraftCast {
  /** The rank of each meeting's wish, in the order of the meetings; null without one. */
  readonly ranks: (number | null)[];
  readonly candidates: string[];
  readonly recruiters: string[];
}

export interface DraftLook extends DraftCast {
  readonly figures: PlanFigures;
  readonly parts: RulePart[];
  readonly standby: Standby[];
  readonly below: BelowFloor[];
  readonly chosen: { meeting: DraftMeeting; options: Option[] } | null;
  readonly free: { recruiterId: string; round: number; options: Option[] } | null;
  readonly asked: { registrationId: string; unmet: UnmetWish[] } | null;
}

export interface LookAsk extends OnDesk {
  readonly result: SearchResult | null;
  readonly chosen: { registrationId: string; recruiterId: string } | null;
  readonly place: { recruiterId: string; round: number } | null;
  readonly candidate: string | null;
}

/** A whole draft, and what was pressed in it. */
function look({ problem: text, meetings, result, chosen: pair, place, candidate }: LookAsk): DraftLook {
  const made = problemIn(text);
  const problem = withLocks(made, meetings);
  const chosen = meetings.find(
    (one) => one.registrationId === pair?.registrationId && one.recruiterId === pair.recruiterId,
  );
  const host = problem.recruiters.find(({ id }) => id === place?.recruiterId);
  const isPlace = place !== null && host?.available[place.round - 1] === 1;
  const person = problem.candidates.find(({ id }) => id === candidate);
  return {
    ...castOf(made, meetings),
    figures: figuresOf(made, meetings, result),
    parts: rulePartsOf(made, meetings),
    standby: standbyIn(problem, asPlan(meetings)),
    below: belowFloorOf(problem, meetings),
    chosen: chosen ? { meeting: chosen, options: optionsFor(problem, meetings, chosen) } : null,
    free: isPlace ? { ...place, options: comersFor(problem, meetings, place) } : null,
    asked: person
      ? { registrationId: person.id, unmet: unmetOf(problem, meetings, new Set([person.id])).get(person.id)! }
      : null,
  };
}

/** One interview of the day that could go elsewhere, or one place that somebody could take. */
export type DayQuestion =
  | { readonly registrationId: string; readonly recruiterId: string; readonly round: number }
  | { readonly registrationId: null; readonly recruiterId: string; readonly round: number };

interface OnTheDay {
  readonly problem: SeatedProblem;
  readonly meetings: readonly DraftMeeting[];
}

/** The same for the published plan as the day has made it: its problem is of this moment, and is not kept. */
function onTheDay({ problem, meetings, about }: OnTheDay & { about: DayQuestion }): Option[] {
  const { registrationId, recruiterId, round } = about;
  return registrationId === null
    ? comersFor(problem, meetings, { recruiterId, round })
    : optionsFor(problem, meetings, { registrationId, recruiterId, round });
}

function tryOnTheDay({ problem, meetings, proposal }: OnTheDay & { proposal: Proposal }): Tried | null {
  return tryChange(problem, meetings, proposal);
}

/** Who is in a draft, and how dear each meeting was wished. */
function cast({ problem, meetings }: OnDesk): DraftCast {
  return castOf(problemIn(problem), meetings);
}

function figures({ problem, meetings, result }: OnDesk & { result: SearchResult | null }): PlanFigures {
  return figuresOf(problemIn(problem), meetings, result);
}

function change({ problem, meetings, proposal }: OnDesk & { proposal: Proposal }): Tried | null {
  return tryChange(problemIn(problem), meetings, proposal);
}

function weigh({
  problem,
  meetings,
  emphasis,
  seed,
}: OnDesk & { emphasis: Emphasis; seed: number }): Weighed {
  const now = () => performance.now();
  return weighOtherwise(withLocks(problemIn(problem), meetings), meetings, emphasis, { seed, now });
}

/** Where an event stands before, and after, a plan is published: what to settle first, and who is in reserve. */
function survey({ situation, check }: { situation: Situation; check: boolean }): {
  readiness: Readiness | null;
  standby: Standby[];
} {
  const problem = buildProblem(situation);
  return {
    readiness: check ? readinessOf(situation, problem) : null,
    standby: situation.published.length === 0 ? [] : standbyIn(problem, { meetings: problem.previous ?? [] }),
  };
}

/** The reserve of each recruiter for the rounds to come, around a plan. */
function standbyIn(problem: SeatedProblem, plan: Plan): Standby[] {
  return standbyOf(problem, plan)
    .filter(({ ranked }) => ranked.length > 0)
    .map(({ recruiter, ranked }) => ({
      recruiterId: recruiter,
      candidates: ranked.map(({ candidate, rounds }) => ({
        registrationId: candidate,
        rounds: rounds.map((round) => round + 1),
      })),
    }));
}

/** Why the published plan does not hold these people's wishes, over the whole day. */
function whyNot({ situation, people }: { situation: Situation; people: readonly string[] }): UnmetWish[] {
  const problem = buildProblem(wholeDay(situation));
  // Who is absent or has left stays in what was published, and is in the problem no more.
  const here = new Set([...problem.candidates, ...problem.recruiters].map(({ id }) => id));
  const meetings = situation.published
    .filter(({ candidate, recruiter }) => here.has(candidate) && here.has(recruiter))
    .map(asDraftMeeting);
  return [...unmetOf(problem, meetings, new Set(people)).values()].flat().map(withoutOthers);
}

/** What a reason says of other people stays here: own people's counsellors read it. */
function withoutOthers(wish: UnmetWish): UnmetWish {
  const { facts, ...because } = wish.because;
  const { others, ...rest } = facts;
  const own = others?.filter(({ candidate }) => candidate === wish.registrationId);
  const kept: Because['facts'] = own === undefined ? rest : { ...rest, others: own };
  return { ...wish, because: { ...because, facts: kept } };
}

function asDraftMeeting({ candidate, recruiter, status: _, ...place }: PublishedMeeting): DraftMeeting {
  return { ...place, registrationId: candidate, recruiterId: recruiter, locked: false };
}

function castOf(problem: SeatedProblem, meetings: readonly DraftMeeting[]): DraftCast {
  const ranks = new Map(
    problem.wishes.map(({ candidate, recruiter, rank }) => [`${candidate}/${recruiter}`, rank]),
  );
  return {
    ranks: meetings.map(
      ({ registrationId, recruiterId }) => ranks.get(`${registrationId}/${recruiterId}`) ?? null,
    ),
    candidates: problem.candidates.map(({ id }) => id),
    recruiters: problem.recruiters.map(({ id }) => id),
  };
}

/** Problems that were read last: a draft is looked at many times, and its problem never changes. */
const read = new Map<string, SeatedProblem>();
const KEPT = 3;

function problemIn(text: string): SeatedProblem {
  const known = read.get(text);
  const problem = known ?? asProblem(JSON.parse(text));
  read.delete(text);
  read.set(text, problem);
  for (const old of read.keys()) {
    if (read.size <= KEPT) break;
    read.delete(old);
  }
  return problem;
}

/** Everything that can be asked at the desk. */
export const desk = { look, cast, figures, change, onTheDay, tryOnTheDay, weigh, survey, whyNot };
export type Desk = typeof desk;
