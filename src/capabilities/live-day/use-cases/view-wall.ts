import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventFacts, eventHeading } from '../../events/queries.ts';
import { wallSeats } from '../rules/board.ts';
import { awayRounds } from '../rules/hours.ts';
import { roundInQuestion } from '../rules/rounds.ts';
import { WallPage } from '../schema.ts';
import { readDayFor } from '../store/day.ts';
import { clockOf } from './shared/clock-of.ts';

/** The screen on the wall of the hall. */
export const viewWall = query({
  name: 'view-wall',
  summary: 'Montrer à tout le monde qui va à quelle table',
  input: z.object({ eventId: z.uuid() }),
  output: WallPage,
  token: 'day',
  allow: (actor, { eventId }) => actor.welcomes(eventId),
  async run({ db, scope, now }) {
    const event = await eventFacts(db, scope.eventId);
    const clock = clockOf(event, now);
    const round = roundInQuestion(clock.rounds);
    const day = await readDayFor(db, scope);
    const away = awayRounds(event, day.recruiters, clock.rounds);
    const planned = round !== null && event.planVersion > 0;
    return done({
      event: await eventHeading(db, scope),
      clock,
      round,
      seats: planned ? wallSeats(day, round, away) : [],
    });
  },
});
