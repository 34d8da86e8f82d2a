import type { Instant } from '../../../../kernel/clock.ts';
import type { Db } from '../../../../kernel/database.ts';
import type { Happening, Meeting, Problem, Wish } from '../../../../planner/index.ts';
import { readDay } from '../../../door/queries.ts';
import { arrivalOf, type DayRows, fullName } from '../../../door/schema.ts';
import { eventFacts, eventNow } from '../../../events/queries.ts';
import type { EventFacts } from '../../../events/schema.ts';
import { asDraft, changesBetween, problemOf, type SeatedProblem } from '../../../matching/queries.ts';
import { homeTables } from '../../rules/board.ts';
import { type Cast, causesOf, explainRepair, type PlannedPlace, summarise } from '../../rules/repair.ts';
import type { NewProposal } from '../../store/proposals.ts';
import { runRepair } from './repair-run.ts';

/** The same search each time, so that the same day gives the same repair; the seconds are a cap for large halls. */
const SEARCH = { iterations: 20_000, seconds: 0.5, seed: 1 };
/** What a meeting is worth to somebody who came without wishes: less than any wish, more than an empty chair. */
const WALK_IN_WORTH = 1;

/**
 * What should change in the published plan for what happened since, without writing anything: printed meetings that
 * are still possible stay, holes are filled. Null when nothing should.
 */
export async function mendPlan(
  db: Db,
  eventId: string,
  { now, by }: { now: Instant; by: string | null },
): Promise<NewProposal | null> {
  const event = await eventFacts(db, eventId);
  if (event.planVersion === 0) return null;
  const at = eventNow(event, now);
  const day = await readDay(db, eventId);
  const before = placesAhead(day, event, at);
  const problem = prepared(await problemOf(db, eventId, now), day, before);
  const standing = before.filter(isIn(problem));
  const meetings = await runRepair({
    problem,
    plan: { meetings: standing.map(asMeeting) },
    happenings: delays(problem, day, event),
    ...SEARCH,
  });
  const known = standing.map((place) => ({ ...place, locked: false }));
  const after: PlannedPlace[] = asDraft(problem, { meetings }, known).map(({ locked: _, ...place }) => place);
  const cast = castOf(day, event);
  const changes = explainRepair(changesBetween(before, after), { before, after }, cast);
  if (changes.length === 0) return null;
  return {
    eventId,
    basedOnVersion: event.planVersion,
    causes: causesOf(changes, cast),
    changes,
    summary: summarise(changes, { before, after }),
    createdBy: by,
  };
}

/** The meetings that may still change: planned ones of rounds that have not begun. */
export function placesAhead(day: DayRows, event: EventFacts, at: Instant): PlannedPlace[] {
  const open = event.rounds.filter(({ startsAt, cancelledAt }) => cancelledAt === null && startsAt > at);
  const numbers = new Set(open.map(({ number }) => number));
  return day.meetings
    .filter(({ status, round }) => (status === 'planned' || status === 'called') && numbers.has(round))
    .map((meeting) => ({
      registrationId: meeting.registrationId,
      recruiterId: meeting.recruiterId,
      round: meeting.round,
      rounds: open.filter(({ startsAt }) => startsAt >= meeting.startsAt && startsAt < meeting.endsAt).length,
      seat: meeting.seat,
      table: meeting.tableNumber,
    }));
}

/** Whether both people of a meeting are still in the problem: whoever is gone is not. */
function isIn(problem: Problem): (place: PlannedPlace) => boolean {
  const here = new Set([...problem.candidates, ...problem.recruiters].map(({ id }) => id));
  return ({ registrationId, recruiterId }) => here.has(registrationId) && here.has(recruiterId);
}

function asMeeting({ registrationId, recruiterId, round, table }: PlannedPlace): Meeting {
  return {
    candidate: registrationId,
    recruiter: recruiterId,
    round: round - 1,
    ...(table === null ? {} : { table: String(table) }),
  };
}

/**
 * The problem as the hall is now: every interviewer at the table where people find them, every printed pair known
 * even without a wish, and who came without wishes welcome anywhere.
 */
function prepared(problem: SeatedProblem, day: DayRows, before: readonly PlannedPlace[]): SeatedProblem {
  const printed = homeTables(
    day.meetings.map(({ tableNumber, ...meeting }) => ({ ...meeting, table: tableNumber })),
  );
  const homes = Object.fromEntries(
    Object.entries(problem.homes).map(([id, tables]) => [
      id,
      tables.map((table, index) => printed.get(`${id}/${index + 1}`) ?? table),
    ]),
  );
  const pairs = new Set(before.map(({ registrationId, recruiterId }) => `${registrationId}/${recruiterId}`));
  const forbidden = (problem.forbidden ?? []).filter(
    ({ candidate, recruiter }) => !pairs.has(`${candidate}/${recruiter}`),
  );
  const barred = new Set(forbidden.map(({ candidate, recruiter }) => `${candidate}/${recruiter}`));
  const wished = new Set(problem.wishes.map(({ candidate, recruiter }) => `${candidate}/${recruiter}`));
  const wishers = new Set(problem.wishes.filter(({ rank }) => rank > 0).map(({ candidate }) => candidate));
  const plainWish = (candidate: string, recruiter: string, value: number): Wish => ({
    candidate,
    recruiter,
    rank: 0,
    recruiterGrade: 0,
    must: false,
    value,
  });
  const walkIns = day.candidates.filter(
    ({ id, source, state }) => source === 'walk-in' && state === 'present' && !wishers.has(id),
  );
  const met = new Set(
    day.meetings.map(({ registrationId, recruiterId }) => `${registrationId}/${recruiterId}`),
  );
  const inside = new Set(problem.candidates.map(({ id }) => id));
  const more = [
    ...before
      .filter(isIn(problem))
      .filter(({ registrationId, recruiterId }) => !wished.has(`${registrationId}/${recruiterId}`))
      .map(({ registrationId, recruiterId }) => plainWish(registrationId, recruiterId, 0)),
    ...walkIns
      .filter(({ id }) => inside.has(id))
      .flatMap(({ id }) =>
        problem.recruiters
          .filter((recruiter) => !met.has(`${id}/${recruiter.id}`) && !barred.has(`${id}/${recruiter.id}`))
          .map((recruiter) => plainWish(id, recruiter.id, WALK_IN_WORTH)),
      ),
  ];
  return { ...problem, homes, forbidden, wishes: [...problem.wishes, ...more] };
}

/** Who comes late, with the first round that they can be at. */
function delays(problem: Problem, day: DayRows, { rounds }: EventFacts): Happening[] {
  const here = isKnown(problem);
  const roundAfter = (arrival: Instant) => {
    const index = rounds.findIndex(({ startsAt }) => startsAt >= arrival);
    return index === -1 ? rounds.length : index;
  };
  const late = <P extends DayRows['candidates'][number] | DayRows['recruiters'][number]>(
    people: readonly P[],
  ) =>
    people.flatMap((person) => {
      const arrival = arrivalOf(person);
      return arrival === null || !here(person.id) ? [] : [{ id: person.id, round: roundAfter(arrival) }];
    });
  return [
    ...late(day.candidates).map(({ id, round }) => ({
      kind: 'candidate-late' as const,
      candidate: id,
      round,
    })),
    ...late(day.recruiters).map(({ id, round }) => ({
      kind: 'recruiter-late' as const,
      recruiter: id,
      round,
    })),
  ];
}

function isKnown(problem: Problem): (id: string) => boolean {
  const ids = new Set([...problem.candidates, ...problem.recruiters].map(({ id }) => id));
  return (id) => ids.has(id);
}

function castOf(day: DayRows, event: EventFacts): Cast {
  return {
    candidates: day.candidates.map((candidate) => ({ ...candidate, name: fullName(candidate) })),
    recruiters: day.recruiters.map((recruiter) => ({ ...recruiter, name: recruiter.company })),
    starts: new Map(event.rounds.map(({ number, startsAt }) => [number, startsAt])),
  };
}
