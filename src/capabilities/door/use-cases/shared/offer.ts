import type { Instant } from '../../../../kernel/clock.ts';
import type { Db } from '../../../../kernel/database.ts';
import { eventFacts, eventNow } from '../../../events/queries.ts';
import type { EventFacts } from '../../../events/schema.ts';
import { meetsIn, problemOnTheDay, type SeatedProblem, situationNow } from '../../../matching/queries.ts';
import { type Hall, placesFor, type Seat, type Standing } from '../../rules/offer.ts';
import { type DayRows, fullName, isHere, type Offer } from '../../schema.ts';

/** A wish is worth more the higher it stands, and always more than a company that was not asked for. */
const WISH_WORTH = 1_000;
/** Who asked for nobody in particular is proposed as many as everybody is promised, and at least one. */
const FEWEST_PROPOSED = 1;

type Situation = Awaited<ReturnType<typeof situationNow>>;

/** What the place of one more person in the published plan depends on. */
export interface Room {
  readonly hall: Hall;
  readonly situation: Situation;
  readonly event: EventFacts;
}

/**
 * The hall as somebody finds it who has room in their evening; null when no plan is published, when they wait for a
 * seat, or when they are gone.
 */
export async function roomFor(
  db: Db,
  eventId: string,
  { registrationId, day, now }: { registrationId: string; day: DayRows; now: Instant },
): Promise<Room | null> {
  const event = await eventFacts(db, eventId);
  if (event.planVersion === 0) return null;
  const situation = await situationNow(db, eventId, now);
  const { problem } = await problemOnTheDay(db, eventId, now);
  const hall = hallOf({ problem, situation, day, event }, registrationId, eventNow(event, now));
  return hall === null ? null : { hall, situation, event };
}

/** The interviews to propose to somebody, of chairs that are free: nothing that is printed moves. */
export function offerOf({ hall, event }: Room, day: DayRows): Offer {
  const person = day.candidates.find(({ id }) => id === hall.person.id);
  const companies = new Map(day.recruiters.map(({ id, company }) => [id, company]));
  const worth = new Map(hall.recruiters.map((recruiter) => [recruiter.id, recruiter.worth]));
  const labels = new Map(event.tables.map(({ number, label }) => [number, label]));
  return {
    registrationId: hall.person.id,
    name: person ? fullName(person) : '',
    places: placesFor(hall, Math.max(FEWEST_PROPOSED, event.floor)).map(({ recruiterId, round, table }) => ({
      recruiterId,
      company: companies.get(recruiterId) ?? '',
      round: event.rounds[round]!.number,
      startsAt: event.rounds[round]!.startsAt,
      table: table === null ? null : (labels.get(table) ?? String(table)),
      wished: (worth.get(recruiterId) ?? 0) > 1,
    })),
  };
}

/** A seat that was proposed, as the plan writes it: rounds by number. */
export function asMeeting({ hall, event }: Room, { recruiterId, round, rounds, seat, table }: Seat) {
  return {
    registrationId: hall.person.id,
    recruiterId,
    round: event.rounds[round]!.number,
    rounds,
    seat,
    table,
  };
}

interface Sources {
  readonly problem: SeatedProblem;
  readonly situation: Situation;
  readonly day: DayRows;
  readonly event: EventFacts;
}

function hallOf({ problem, situation, day, event }: Sources, id: string, at: Instant): Hall | null {
  const candidate = problem.candidates.find((one) => one.id === id);
  // Who needs somebody beside them (an interpreter) is planned by who knows when that one is free.
  if (candidate === undefined || candidate.helper) return null;
  const indexOf = new Map(situation.rounds.map(({ number }, index) => [number, index]));
  const standing: Standing[] = situation.published.map(
    ({ candidate: registrationId, recruiter, ...one }) => ({
      registrationId,
      recruiterId: recruiter,
      round: indexOf.get(one.round) ?? 0,
      rounds: one.rounds,
      seat: one.seat,
      table: one.table,
    }),
  );
  const wishes = new Map(
    problem.wishes.filter((wish) => wish.candidate === id).map((wish) => [wish.recruiter, wish]),
  );
  const barred = new Set(
    (problem.forbidden ?? []).filter((pair) => pair.candidate === id).map(({ recruiter }) => recruiter),
  );
  const awayNow = recruitersAway(day, event, at);
  const ahead = (problem.previous ?? []).filter((one) => one.candidate === id).length;
  const meets = meetsIn(
    problem,
    standing.map(({ registrationId, recruiterId, ...one }) => ({
      ...one,
      candidate: registrationId,
      recruiter: recruiterId,
    })),
  );
  return {
    person: {
      id,
      free: candidate.available.map(Boolean),
      most: candidate.most - ahead,
      longestRun: candidate.longestRun,
      needs: candidate.needs ?? [],
    },
    recruiters: problem.recruiters
      .filter((recruiter) => !barred.has(recruiter.id) && !awayNow.has(recruiter.id))
      .map((recruiter) => {
        const wish = wishes.get(recruiter.id);
        const { remote, rounds, free: places } = meets({ candidate: id, recruiter: recruiter.id })!;
        return {
          id: recruiter.id,
          free: recruiter.available.map(Boolean),
          tables: remote
            ? Array.from({ length: recruiter.seats }, () => null)
            : tablesOf(recruiter.id, problem, standing),
          remote,
          places,
          rounds,
          rests: recruiter.breaks ?? [],
          worth: wish === undefined ? 1 : Math.max(2, WISH_WORTH - wish.rank),
        };
      }),
    features: new Map((problem.tableList ?? []).map((table) => [Number(table.id), table.features])),
    standing,
  };
}

/** Where each interviewer of a recruiter is found: the table of their meetings, else the one that is meant for them. */
function tablesOf(
  recruiterId: string,
  { homes, tableList }: SeatedProblem,
  standing: readonly Standing[],
): (number | null)[] {
  const usable = new Set((tableList ?? []).map(({ id }) => Number(id)));
  return (homes[recruiterId] ?? []).map((home, index) => {
    const printed = standing.findLast(
      (one) => one.recruiterId === recruiterId && one.seat === index + 1 && one.table !== null,
    );
    const table = printed?.table ?? home;
    return table !== null && usable.has(table) ? table : null;
  });
}

/** Recruiters who have not come although the rounds have begun and others were checked in: nobody is sent to them. */
function recruitersAway({ recruiters }: DayRows, { rounds }: EventFacts, at: Instant): Set<string> {
  const begun = rounds.some(({ startsAt, cancelledAt }) => cancelledAt === null && startsAt <= at);
  const checkedIn = recruiters.some(({ state }) => state === 'present');
  return new Set(recruiters.filter(({ state }) => begun && !isHere(state, checkedIn)).map(({ id }) => id));
}
