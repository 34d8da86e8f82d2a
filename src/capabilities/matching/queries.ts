// What other capabilities may ask of matching: the plan that people follow, what it is made of, and a way to change it
// that keeps every promise of a publication.
import type { Instant } from '../../kernel/clock.ts';
import { type Db, lockPlanOf } from '../../kernel/database.ts';
import { eventFacts, eventNow, raisePlanVersion, saveSchedule } from '../events/queries.ts';
import type { Schedule } from '../events/schema.ts';
import { buildProblem, type SeatedProblem } from './rules/build-problem.ts';
import { type Change, changesBetween } from './rules/changes.ts';
import { type Continuing, continuingIn } from './rules/continuing.ts';
import type { DayQuestion } from './rules/desk.ts';
import { hallOf, remoteIn } from './rules/draft-plan.ts';
import type { Tried } from './rules/edit-draft.ts';
import { seatMeetings } from './rules/seat-meetings.ts';
import { isPast, type PublishedMeeting as Known, type Situation } from './rules/situation.ts';
import { situationOf } from './rules/situation-of.ts';
import type { BrokenRule, DraftMeeting, Option, PlanVersion, Proposal, Standby } from './schema.ts';
import { addVersion, type PlacedMeeting, writeVersion } from './store/apply-plan.ts';
import { publishedEmphasis } from './store/drafts.ts';
import { readPublished, readSituation, roundTimes } from './store/situation.ts';
import { readLengths, setLasting, setTimes } from './store/times.ts';
import { askDesk } from './use-cases/shared/ask-desk.ts';
import { giveStations, withChannels } from './use-cases/shared/give-stations.ts';
import { inEachLanguage, namesOf } from './use-cases/shared/names.ts';

export type { SeatedProblem } from './rules/build-problem.ts';
export { type Change, changesBetween, type Place, whoIsTold } from './rules/changes.ts';
export { type Channel, channelOf, type RemoteChannel, type Whereabouts } from './rules/channels.ts';
export type { Continuing } from './rules/continuing.ts';
export type { DayQuestion } from './rules/desk.ts';
export { asDraft } from './rules/draft-plan.ts';
export { type Meets, meetsIn } from './rules/free-places.ts';
export { shortNames } from './rules/plan-sheet.ts';
export { listVersions, meetingsAt, type PlacedMeeting } from './store/apply-plan.ts';
export { type Clash, type JoinedChoices, joinChoices, partChoices } from './store/joining.ts';
export { listNewcomers } from './store/newcomers.ts';
export { openWishesOf } from './store/open-wishes.ts';
export { meetingsElsewhere, type SpokenMeeting } from './store/stations.ts';
export { listStands, replaceWishes } from './store/wishes.ts';
export { giveStations, type StationChange } from './use-cases/shared/give-stations.ts';

/**
 * Everything that a plan of this event is made of, at a moment of real time; with a `schedule`, as if its rounds were
 * these.
 */
export async function situationNow(
  db: Db,
  eventId: string,
  now: Instant,
  { schedule = null }: { schedule?: Schedule | null } = {},
): Promise<Situation> {
  const facts = await eventFacts(db, eventId);
  const event = schedule === null ? facts : { ...facts, rounds: [...schedule.rounds] };
  const published = await readPublished(db, eventId);
  return situationOf(event, await readSituation(db, eventId), published, eventNow(event, now));
}

/** The problem of the day for a repair, with what runs into the rounds to come; with a `schedule`, as if it were so. */
export async function problemOnTheDay(
  db: Db,
  eventId: string,
  now: Instant,
  { schedule = null }: { schedule?: Schedule | null } = {},
): Promise<{ problem: SeatedProblem; going: Continuing[] }> {
  const situation = await situationNow(db, eventId, now, { schedule });
  const emphasis = await publishedEmphasis(db, eventId);
  return { problem: buildProblem(situation, [], emphasis), going: continuingIn(situation) };
}

/** The problem of this event for the planner, at a moment of real time. */
export async function problemOf(db: Db, eventId: string, now: Instant): Promise<SeatedProblem> {
  return (await problemOnTheDay(db, eventId, now)).problem;
}

/**
 * Where one interview of the day could go, or who could take one place; each with the rules that forbid it. Reckoned in
 * a thread of its own.
 */
export function optionsOnTheDay(
  problem: SeatedProblem,
  meetings: readonly DraftMeeting[],
  about: DayQuestion,
): Promise<Option[]> {
  return askDesk('onTheDay', { problem, meetings, about });
}

/** What one change by hand would do to the plan of the day; null when it speaks of what is not there. */
export function tryOnTheDay(
  problem: SeatedProblem,
  meetings: readonly DraftMeeting[],
  proposal: Proposal,
): Promise<Tried | null> {
  return askDesk('tryOnTheDay', { problem, meetings, proposal });
}

/** Why a change is refused, in each language. */
export async function refusalInEachLanguage(
  db: Db,
  eventId: string,
  broken: readonly BrokenRule[],
): Promise<{ fr: string; nl: string; en: string }> {
  return inEachLanguage(broken, await namesOf(db, eventId));
}

/**
 * Who takes a place that falls free, recruiter by recruiter and in order, around the published plan and for the rounds
 * to come; reckoned in a thread of its own. Nobody before a publication.
 */
export async function standbyNow(db: Db, eventId: string, now: Instant): Promise<Standby[]> {
  const situation = await situationNow(db, eventId, now);
  return (await askDesk('survey', { situation, check: false })).standby;
}

/** A plan as it should be from now on. A seat or a table that is null is given here. */
export interface NextMeeting {
  readonly registrationId: string;
  readonly recruiterId: string;
  /** Number of its first round. */
  readonly round: number;
  /** Rounds that it lasts; 1 unless told. */
  readonly rounds?: number;
  readonly seat: number | null;
  readonly table: number | null;
}

export interface PlanChangeAsked {
  readonly eventId: string;
  /** The version that the change was thought of on. */
  readonly expectedVersion: number;
  readonly kind: PlanVersion['kind'];
  /** Every meeting that is to stand afterwards; what has begun may be left out, it stays anyway. */
  readonly next: readonly NextMeeting[];
  readonly draftId?: string | null;
  readonly reason?: Readonly<Record<string, unknown>>;
  readonly summary?: Readonly<Record<string, unknown>> | null;
  /** Name of who does it, for the list of versions. */
  readonly by: string | null;
  /** The rounds as they are to be from now on, when they change with the plan. */
  readonly schedule?: Schedule | null;
  /** Meetings that run and are to last until the end of this round, longer or less long than they did. */
  readonly lasting?: readonly { readonly meetingId: string; readonly untilRound: number }[];
  /** A running round that may get new meetings: a chair stands empty in it. Nothing in it is moved or taken out. */
  readonly joins?: number | null;
}

export type PlanChangeDone =
  | { readonly done: true; readonly version: number; readonly changes: Change[] }
  /** Another version came between. */
  | { readonly done: false; readonly because: 'version-moved'; readonly version: number }
  /** A meeting would be put in, or taken out of, a round that has begun. */
  | { readonly done: false; readonly because: 'round-begun'; readonly round: number }
  /** The database refused: somebody, a seat or a table would be in two places. */
  | { readonly done: false; readonly because: 'clash' };

/**
 * Puts the next version of a plan in place, all or nothing, in the caller's transaction. Takes its turn behind other
 * writers of this plan, never moves what has begun, and keeps every version's meetings. When the answer is 'clash' the
 * transaction is lost: leave it (a refusal does). The caller announces and notes.
 */
export async function applyPlanChange(tx: Db, asked: PlanChangeAsked, now: Instant): Promise<PlanChangeDone> {
  const { eventId, expectedVersion } = asked;
  await lockPlanOf(tx, eventId);
  const event = await eventFacts(tx, eventId);
  if (event.planVersion !== expectedVersion)
    return { done: false, because: 'version-moved', version: event.planVersion };
  const { schedule = null, lasting = [], joins = null } = asked;
  const retimed = schedule === null ? [] : await retime(tx, eventId, schedule, now);
  if (lasting.length > 0) await setLasting(tx, eventId, lasting, now);
  const situation = await situationNow(tx, eventId, now);
  const past = situation.published.filter((meeting) => isPast(meeting, situation.rounds, situation.now));
  const pastPairs = new Set(past.map(({ candidate, recruiter }) => `${candidate}/${recruiter}`));
  const ahead = asked.next.filter(
    ({ registrationId, recruiterId }) => !pastPairs.has(`${registrationId}/${recruiterId}`),
  );
  for (const { round } of ahead) {
    const begun = situation.rounds.find(({ number }) => number === round);
    const joined = round === joins && begun !== undefined && begun.endsAt > situation.now;
    if (begun === undefined || begun.cancelled || (begun.startsAt <= situation.now && !joined))
      return { done: false, because: 'round-begun', round };
  }
  const next = seatedAmong(buildProblem(situation), past, ahead);
  const before = situation.published
    .filter((meeting) => !past.includes(meeting))
    .map(({ candidate, recruiter, ...rest }) => ({
      registrationId: candidate,
      recruiterId: recruiter,
      ...rest,
    }));
  const key = (one: PlacedMeeting) =>
    [one.registrationId, one.recruiterId, one.round, one.rounds, one.seat, one.table].join('/');
  const [standing, coming] = [new Set(before.map(key)), new Set(next.map(key))];
  const off = before.filter((one) => !coming.has(key(one)));
  const called = off.find(({ status }) => status === 'called');
  if (called) return { done: false, because: 'round-begun', round: called.round };
  const version = expectedVersion + 1;
  const on = await withChannels(
    tx,
    eventId,
    situation,
    next.filter((one) => !standing.has(key(one))),
  );
  if ((await writeVersion(tx, { eventId, version }, { off, on }, now)) === 'clash')
    return { done: false, because: 'clash' };
  if (!(await raisePlanVersion(tx, eventId, expectedVersion, now)))
    return { done: false, because: 'version-moved', version };
  const changes = [...changesBetween(before, next), ...laterOnes(before, next, retimed)];
  // The version itself tells those whom it changes something for: with their computers as they are now.
  const told = changes.map(({ registrationId }) => registrationId);
  await giveStations(tx, eventId, now, { told });
  const { kind, draftId = null, reason = {}, summary = null, by } = asked;
  await addVersion(tx, { eventId, version, kind, draftId, changes, reason, summary, by }, now);
  return { done: true, version, changes };
}

/** Moves the rounds and the meetings in them; gives the rounds whose times differ. */
async function retime(tx: Db, eventId: string, schedule: Schedule, now: Instant): Promise<number[]> {
  const before = await roundTimes(tx, eventId);
  const lengths = await readLengths(tx, eventId);
  await saveSchedule(tx, eventId, schedule, now);
  await setTimes(tx, eventId, lengths, now);
  return schedule.rounds
    .filter(({ number, startsAt }) => before.has(number) && before.get(number)!.startsAt !== startsAt)
    .map(({ number }) => number);
}

/** What stays in its round and is at another time: a change for its people as much as another round. */
function laterOnes(
  before: readonly PlacedMeeting[],
  next: readonly PlacedMeeting[],
  rounds: readonly number[],
): Change[] {
  const stood = new Set(
    before.map((one) => `${one.registrationId}/${one.recruiterId}/${one.round}/${one.table}`),
  );
  return next
    .filter(({ round }) => rounds.includes(round))
    .filter((one) => stood.has(`${one.registrationId}/${one.recruiterId}/${one.round}/${one.table}`))
    .map(({ registrationId, recruiterId, round, table }) => ({
      kind: 'moved',
      registrationId,
      recruiterId,
      from: { round, table },
      to: { round, table },
    }));
}

/** Gives seats and tables to those that have none, around what has begun and what has its place. */
function seatedAmong(
  problem: SeatedProblem,
  past: readonly Known[],
  ahead: readonly NextMeeting[],
): PlacedMeeting[] {
  const needsOf = new Map(problem.candidates.map(({ id, needs }) => [id, needs ?? []]));
  const isRemote = remoteIn(problem);
  const unseated = ahead.map((one) => ({
    candidate: one.registrationId,
    recruiter: one.recruiterId,
    round: one.round,
    rounds: one.rounds ?? 1,
    seat: one.seat,
    table: one.table,
    needs: needsOf.get(one.registrationId) ?? [],
    remote: isRemote({ candidate: one.registrationId, recruiter: one.recruiterId }),
  }));
  if (unseated.every(({ seat, table, remote }) => seat !== null && (table !== null || remote)))
    return unseated.map((one) => ({
      registrationId: one.candidate,
      recruiterId: one.recruiter,
      round: one.round,
      rounds: one.rounds,
      seat: one.seat!,
      table: one.remote ? null : one.table,
    }));
  // What sat at no table then takes none now.
  const held = past.map((one) => ({ ...one, needs: [], remote: one.table === null }));
  return seatMeetings([...held, ...unseated], hallOf(problem))
    .slice(held.length)
    .map(({ candidate, recruiter, round, rounds, seat, table }) => ({
      registrationId: candidate,
      recruiterId: recruiter,
      round,
      rounds,
      seat,
      table,
    }));
}
