import type { Instant } from '../../../../kernel/clock.ts';
import type { Db } from '../../../../kernel/database.ts';
import type { Meeting } from '../../../../planner/index.ts';
import { eventFacts, eventNow, type Rescheduled, rescheduleAll } from '../../../events/queries.ts';
import type { Schedule, ScheduleChange } from '../../../events/schema.ts';
import { asDraft, changesBetween } from '../../../matching/queries.ts';
import { explainRepair, type PlannedPlace, pairOf, summarise } from '../../rules/repair.ts';
import type { NewProposal } from '../../store/proposals.ts';
import { castOf, type Outlook, outlookOf } from './outlook.ts';
import { runRepair } from './repair-run.ts';

/** The same search each time, so that the same day gives the same repair; the seconds are a cap for large halls. */
const SEARCH = { iterations: 20_000, seconds: 0.5, seed: 1 };

/** What happened since, and what somebody decides about the times. */
export interface Mending {
  readonly now: Instant;
  readonly by: string | null;
  readonly decisions?: readonly ScheduleChange[];
}

/**
 * What should change in the published plan for what happened since, without writing anything: printed meetings that
 * are still possible stay, holes are filled. Null when nothing should. Decisions that are not possible any more are left
 * out.
 */
export async function mendPlan(
  db: Db,
  eventId: string,
  { now, by, decisions = [] }: Mending,
): Promise<NewProposal | null> {
  const times = await timesAfter(db, eventId, decisions, now);
  const schedule = times?.possible ? times.schedule : null;
  const outlook = await outlookOf(db, eventId, { now, schedule });
  if (outlook === null) return null;
  const after = await repaired(outlook);
  const { before, event } = outlook;
  const cast = castOf(outlook, schedule);
  const { changes, causes } = explainRepair(changesBetween(before, after), { before, after }, cast);
  const kept = schedule === null ? [] : [...decisions];
  if (changes.length === 0 && kept.length === 0) return null;
  return {
    eventId,
    basedOnVersion: event.planVersion,
    causes,
    changes,
    decisions: kept,
    summary: withRetimed(summarise(changes, { before, after }), after, outlook, schedule),
    byHand: false,
    createdBy: by,
  };
}

/** The times of the day after some decisions; null when there are none. */
export async function timesAfter(
  db: Db,
  eventId: string,
  decisions: readonly ScheduleChange[],
  now: Instant,
): Promise<Rescheduled | null> {
  if (decisions.length === 0) return null;
  const event = await eventFacts(db, eventId);
  return rescheduleAll(event, decisions, eventNow(event, now));
}

/** The plan after the planner has mended it: what may still change, with seats and tables. */
async function repaired({ problem, standing, running }: Outlook): Promise<PlannedPlace[]> {
  const meetings = await runRepair({
    problem,
    plan: { meetings: [...standing, ...running].map(asMeeting) },
    happenings: running.map((place) => ({
      kind: 'called',
      candidate: place.registrationId,
      recruiter: place.recruiterId,
    })),
    ...SEARCH,
  });
  const known = [...running, ...standing].map((place) => ({ ...place, locked: false }));
  const runs = new Set(running.map(pairOf));
  return asDraft(problem, { meetings }, known)
    .map(({ locked: _, ...place }) => place)
    .filter((place) => !runs.has(pairOf(place)));
}

function asMeeting({ registrationId, recruiterId, round, table }: PlannedPlace): Meeting {
  return {
    candidate: registrationId,
    recruiter: recruiterId,
    round: round - 1,
    ...(table === null ? {} : { table: String(table) }),
  };
}

/** Whose rounds come at other times must be told as much as whose interviews change. */
function withRetimed(
  summary: NewProposal['summary'],
  after: readonly PlannedPlace[],
  { event }: Outlook,
  schedule: Schedule | null,
): NewProposal['summary'] {
  if (schedule === null) return summary;
  const before = new Map(event.rounds.map(({ number, startsAt }) => [number, startsAt]));
  const retimed = new Set(
    schedule.rounds
      .filter(({ number, startsAt }) => before.has(number) && before.get(number) !== startsAt)
      .map(({ number }) => number),
  );
  const concerned = after.filter(({ round }) => retimed.has(round));
  return {
    ...summary,
    candidatesTold: Math.max(
      summary.candidatesTold,
      new Set(concerned.map((one) => one.registrationId)).size,
    ),
    recruitersTold: Math.max(summary.recruitersTold, new Set(concerned.map((one) => one.recruiterId)).size),
  };
}
