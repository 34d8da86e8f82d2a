import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { nextPlaces, presenceCounts, readDayFor } from '../../door/queries.ts';
import { eventFacts, eventHeading } from '../../events/queries.ts';
import { listNewcomers } from '../../matching/queries.ts';
import { awaitedIn, boardMeetings, boardRows, idleIn } from '../rules/board.ts';
import { awayRounds } from '../rules/hours.ts';
import { roundInQuestion } from '../rules/rounds.ts';
import { BoardPage } from '../schema.ts';
import { findUndoable } from '../store/proposals.ts';
import { clockOf } from './shared/clock-of.ts';
import { openProposal } from './shared/open-proposal.ts';
import { placesAhead } from './shared/outlook.ts';

/** The board of the day: rounds × recruiters, who has nothing now, what is to be mended. */
export const viewBoard = query({
  name: 'view-board',
  summary: 'Suivre le jour J : les tours, les tables, les trous',
  input: z.object({ eventId: z.uuid() }),
  output: BoardPage,
  token: 'day',
  allow: (actor, { eventId }) => actor.welcomes(eventId),
  async run({ db, scope, now }) {
    const event = await eventFacts(db, scope.eventId);
    const clock = clockOf(event, now);
    const day = await readDayFor(db, scope);
    const away = awayRounds(event, day.recruiters, clock.rounds);
    const round = roundInQuestion(clock.rounds);
    return done({
      event: await eventHeading(db, scope),
      clock,
      rows: boardRows(day, away),
      meetings: boardMeetings(day, clock.rounds),
      ...(round === null
        ? { idle: [], free: [] }
        : idleIn(day, round, { places: nextPlaces(day, clock.now), away })),
      awaited: round === null ? [] : awaitedIn(day, round),
      about: round?.number ?? null,
      counts: presenceCounts(day),
      newcomers: await listNewcomers(db, scope.eventId),
      proposal: await openProposal(db, scope, placesAhead(day, event, clock.now), clock.now),
      undoable: await findUndoable(db, scope, event.planVersion),
    });
  },
});
