import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { readDayFor } from '../../door/queries.ts';
import { eventFacts, eventHeading } from '../../events/queries.ts';
import { awayRounds, boardRows, clockOf, roundInQuestion } from '../../live-day/queries.ts';
import { wallSeats } from '../rules/seats.ts';
import { WallPage } from '../schema.ts';

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
      seats: planned ? wallSeats(day, round, boardRows(day, away)) : [],
    });
  },
});
