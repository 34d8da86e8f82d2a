import type { Instant } from '../../../../kernel/clock.ts';
import type { Db } from '../../../../kernel/database.ts';
import type { Wish } from '../../../../planner/index.ts';
import { readDay } from '../../../door/queries.ts';
import { type DayRows, fullName } from '../../../door/schema.ts';
import { eventFacts, eventNow } from '../../../events/queries.ts';
import type { EventFacts, Schedule } from '../../../events/schema.ts';
import { type Continuing, problemOnTheDay, type SeatedProblem } from '../../../matching/queries.ts';
import { homeTables } from '../../rules/board.ts';
import { type Cast, type PlannedPlace, roundsWithin } from '../../rules/repair.ts';
import { withSpareTables } from '../../rules/spare-tables.ts';
import { type Happening, listHappenings } from '../../store/happenings.ts';

/** What a meeting is worth to somebody who came without wishes: less than any wish, more than an empty chair. */
const WELCOME_WORTH = 1;

/** The day as a repair sees it: who is where, what may still change, and the planner's problem. */
export interface Outlook {
  /** The event as it stands, and its own time. */
  readonly event: EventFacts;
  readonly at: Instant;
  readonly day: DayRows;
  readonly happenings: readonly Happening[];
  /** The meetings that may still change. */
  readonly before: readonly PlannedPlace[];
  /** Those of them whose people are both still in the problem. */
  readonly standing: readonly PlannedPlace[];
  /** What runs into the rounds to come: pinned in the problem, and no meeting of the plan any more. */
  readonly running: readonly PlannedPlace[];
  readonly problem: SeatedProblem;
}

/** Reads the day; with a `schedule`, as if its rounds were these. Null before there is a plan. */
export async function outlookOf(
  db: Db,
  eventId: string,
  { now, schedule = null }: { now: Instant; schedule?: Schedule | null },
): Promise<Outlook | null> {
  const event = await eventFacts(db, eventId);
  if (event.planVersion === 0) return null;
  const at = eventNow(event, now);
  const day = await readDay(db, eventId);
  const before = placesAhead(day, event, at);
  const { problem: plain, going } = await problemOnTheDay(db, eventId, now, { schedule });
  const problem = prepared(plain, day, before);
  return {
    event,
    at,
    day,
    happenings: await listHappenings(db, eventId),
    before,
    standing: before.filter(isIn(problem)),
    running: going.map(asPlace).filter(isIn(problem)),
    problem,
  };
}

function asPlace({ candidate, recruiter, ...place }: Continuing): PlannedPlace {
  return { registrationId: candidate, recruiterId: recruiter, ...place };
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
      rounds: roundsWithin(meeting, open).length,
      seat: meeting.seat,
      table: meeting.tableNumber,
    }));
}

/** Whether both people of a meeting are still in the problem: whoever is gone is not. */
function isIn(
  problem: SeatedProblem,
): (place: { readonly registrationId: string; readonly recruiterId: string }) => boolean {
  const here = new Set([...problem.candidates, ...problem.recruiters].map(({ id }) => id));
  return ({ registrationId, recruiterId }) => here.has(registrationId) && here.has(recruiterId);
}

/**
 * The problem as the hall is now: every interviewer at the table where people find them, every printed pair known
 * even without a wish, and whoever came without wishes, or whom nobody could wish yet, welcome anywhere.
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
  const askedFor = new Set(problem.wishes.filter(({ rank }) => rank > 0).map(({ recruiter }) => recruiter));
  const met = new Set(
    day.meetings.map(({ registrationId, recruiterId }) => `${registrationId}/${recruiterId}`),
  );
  const busy = new Set(day.meetings.map(({ recruiterId }) => recruiterId));
  const present = <P extends { id: string; state: string }>(people: readonly P[]) =>
    people.filter(({ state }) => state === 'present').map(({ id }) => id);
  const inside = new Set([...problem.candidates, ...problem.recruiters].map(({ id }) => id));
  const walkIns = present(
    day.candidates.filter(({ id, source }) => source === 'walk-in' && !wishers.has(id)),
  );
  const newStands = present(day.recruiters.filter(({ id }) => !askedFor.has(id) && !busy.has(id)));
  const hosts = problem.recruiters.map(({ id }) => id);
  const guests = present(day.candidates.filter(({ waiting }) => !waiting));
  const welcome = new Map(
    [
      ...walkIns.flatMap((candidate) => hosts.map((recruiter) => ({ candidate, recruiter }))),
      ...newStands.flatMap((recruiter) => guests.map((candidate) => ({ candidate, recruiter }))),
    ]
      .filter(({ candidate, recruiter }) => inside.has(candidate) && inside.has(recruiter))
      .map((pair) => [`${pair.candidate}/${pair.recruiter}`, pair]),
  );
  const more = [
    ...before
      .filter(isIn(problem))
      .filter(({ registrationId, recruiterId }) => !wished.has(`${registrationId}/${recruiterId}`))
      .map(({ registrationId, recruiterId }) => plainWish(registrationId, recruiterId, 0)),
    ...[...welcome]
      .filter(([key]) => !met.has(key) && !barred.has(key) && !wished.has(key))
      .map(([, { candidate, recruiter }]) => plainWish(candidate, recruiter, WELCOME_WORTH)),
  ];
  return withSpareTables({ ...problem, homes, forbidden, wishes: [...problem.wishes, ...more] });
}

function plainWish(candidate: string, recruiter: string, value: number): Wish {
  return { candidate, recruiter, rank: 0, recruiterGrade: 0, must: false, value };
}

/** Everybody and everything that a repair's reasons speak of. */
export function castOf({ day, event, happenings, running }: Outlook, schedule: Schedule | null): Cast {
  const rounds = schedule?.rounds ?? event.rounds;
  const known = new Set(
    event.rounds.filter(({ cancelledAt }) => cancelledAt === null).map(({ number }) => number),
  );
  return {
    candidates: day.candidates.map((candidate) => ({ ...candidate, name: fullName(candidate) })),
    recruiters: day.recruiters.map((recruiter) => ({ ...recruiter, name: recruiter.company })),
    starts: new Map(rounds.map(({ number, startsAt }) => [number, startsAt])),
    printedStarts: new Map(event.rounds.map(({ number, startsAt }) => [number, startsAt])),
    leaving: leavingOf(happenings),
    tablesOut: new Set(happenings.flatMap(({ tableNumber }) => (tableNumber === null ? [] : [tableNumber]))),
    going: running.map(({ registrationId, recruiterId, round, rounds: length }) => ({
      registrationId,
      recruiterId,
      from: round,
      until: round + length - 1,
    })),
    cancelled: new Set(rounds.filter(({ cancelledAt }) => cancelledAt !== null).map(({ number }) => number)),
    added: new Set(
      rounds
        .filter(({ number, cancelledAt }) => cancelledAt === null && !known.has(number))
        .map(({ number }) => number),
    ),
  };
}

/** The first round that somebody who leaves before the end is not at, by person. */
export function leavingOf(happenings: readonly Happening[]): Map<string, number> {
  return new Map(
    happenings.flatMap(({ kind, subjectId, round }) =>
      kind === 'leaves-early' && subjectId !== null && round !== null ? [[subjectId, round] as const] : [],
    ),
  );
}
