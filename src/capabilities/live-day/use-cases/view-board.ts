import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { disputesOf, nextPlaces, presenceCounts, readDayFor } from '../../door/queries.ts';
import { fullName } from '../../door/schema.ts';
import { eventFacts, eventHeading } from '../../events/queries.ts';
import { listNewcomers, openWishesOf } from '../../matching/queries.ts';
import { awaitedIn, boardMeetings, boardRows, idleIn } from '../rules/board.ts';
import { belowPromise, placesFor } from '../rules/contract.ts';
import { awayRounds } from '../rules/hours.ts';
import { roundInQuestion } from '../rules/rounds.ts';
import { freeChair, freeStandby } from '../rules/standby.ts';
import { BoardPage } from '../schema.ts';
import { listErrands } from '../store/errands.ts';
import { listHappenings } from '../store/happenings.ts';
import { listLocks } from '../store/locks.ts';
import { findUndoable } from '../store/proposals.ts';
import { listStandby } from '../store/standby.ts';
import { lastVersions } from '../store/versions.ts';
import { chosenOn } from './shared/chosen.ts';
import { clockOf } from './shared/clock-of.ts';
import { openProposal } from './shared/open-proposal.ts';
import { leavingOf, placesAhead } from './shared/outlook.ts';
import { standingHappenings } from './shared/standing.ts';

/** So many versions of the plan are told on the board. */
const TOLD = 5;

/** The board of the day: rounds × recruiters, who has nothing now, what is to be mended, and what can be pressed. */
export const viewBoard = query({
  name: 'view-board',
  summary: 'Suivre le jour J : les tours, les tables, les trous',
  input: z.object({
    eventId: z.uuid(),
    /** What was pressed: "m.<meeting>", "r.<recruiter>", "r.<recruiter>.<round>", "t.<round>". */
    on: z.string().max(80).nullable().default(null).catch(null),
  }),
  output: BoardPage,
  token: 'day',
  allow: (actor, { eventId }) => actor.welcomes(eventId),
  async run({ db, scope, now }, { on }) {
    const { eventId } = scope;
    const event = await eventFacts(db, eventId);
    const clock = clockOf(event, now);
    const day = await readDayFor(db, scope);
    const away = awayRounds(event, day.recruiters, clock.rounds);
    const round = roundInQuestion(clock.rounds);
    const happenings = await listHappenings(db, eventId);
    const leaving = leavingOf(happenings);
    const reserve = await listStandby(db, eventId);
    const meetings = boardMeetings(day, clock.rounds, await listLocks(db, eventId));
    const below = event.planVersion === 0 ? [] : belowPromise(day, event.floor);
    const wishes = await openWishesOf(
      db,
      eventId,
      below.map(({ id }) => id),
    );
    const { floor } = event;
    const { rounds } = clock;
    const names = new Map(day.candidates.map((candidate) => [candidate.id, fullName(candidate)]));
    const nobody = { idle: [], free: [] };
    const around = round === null ? nobody : idleIn(day, round, { places: nextPlaces(day, clock.now), away });
    const called = round === null ? [] : freeStandby(day, reserve, round, leaving);
    const standbyOf = (recruiterId: string) => {
      const first = called.find((one) => one.recruiterId === recruiterId);
      const hasChair = round !== null && freeChair(day, recruiterId, round) !== null;
      return first && hasChair
        ? { registrationId: first.registrationId, name: names.get(first.registrationId) ?? '' }
        : null;
    };
    return done({
      event: await eventHeading(db, scope),
      clock,
      rows: boardRows(day, away),
      meetings,
      idle: around.idle,
      free: around.free.map((one) => ({ ...one, standby: standbyOf(one.id) })),
      awaited: round === null ? [] : awaitedIn(day, round),
      about: round?.number ?? null,
      below: placesFor(day, below, { floor, rounds, at: clock.now, wishes, away, leaving }),
      happenings: standingHappenings(happenings, day, event),
      chosen: await chosenOn(db, on, { event, clock, day, meetings, reserve }, now),
      on,
      tables: event.tables.map(({ number, label }) => ({ number, label: label ?? String(number) })),
      versions: await lastVersions(db, eventId, TOLD),
      errands: (await listErrands(db, scope, 0)).length,
      counts: presenceCounts(day),
      newcomers: await listNewcomers(db, eventId),
      disputes: await disputesOf(db, scope),
      proposal: await openProposal(db, scope, placesAhead(day, event, clock.now), clock.now),
      undoable: await findUndoable(db, scope, event.planVersion),
    });
  },
});
