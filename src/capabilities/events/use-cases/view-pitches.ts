import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventFacts, eventHeading } from '../queries.ts';
import { eventNow } from '../rules/moments.ts';
import { pitchEnd, pitchesToCome, runningPitch } from '../rules/pitches.ts';
import { EventHeading, PitchBoard } from '../schema.ts';
import { listPitches } from '../store/pitches.ts';

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
    const pitches = await listPitches(db, scope.eventId);
    const running = runningPitch(pitches);
    return done({
      event: await eventHeading(db, scope),
      board: {
        now: eventNow(event, now),
        pitchSeconds: event.pitchSeconds,
        pitches,
        runningId: running?.recruiterId ?? null,
        until: running?.startedAt ? pitchEnd(running.startedAt, event.pitchSeconds) : null,
        nextIds: pitchesToCome(pitches).map(({ recruiterId }) => recruiterId),
      },
    });
  },
});
