import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventFacts, eventHeading } from '../queries.ts';
import { EventHeading, PitchBoard } from '../schema.ts';
import { pitchBoardOf } from './shared/pitch-board.ts';

/** The ice-breaker: who speaks now and until when, who comes next. For the organiser's page and for the wall. */
export const viewPitches = query({
  name: 'view-pitches',
  summary: 'Voir l’ordre des présentations',
  input: z.object({ eventId: z.uuid() }),
  output: z.object({ event: EventHeading, board: PitchBoard }),
  token: 'day',
  allow: (actor, { eventId }) => actor.welcomes(eventId),
  async run({ db, scope, now }) {
    const event = await eventFacts(db, scope.eventId);
    return done({ event: await eventHeading(db, scope), board: await pitchBoardOf(db, event, now) });
  },
});
