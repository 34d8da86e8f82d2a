import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { eventFacts } from '../queries.ts';
import { eventNow } from '../rules/moments.ts';
import { clearPitches, endPitch } from '../store/pitches.ts';

/** Ends the pitch that runs; with `all`, forgets who has spoken, so that a rehearsal leaves no trace. */
export const stopPitch = command({
  name: 'stop-pitch',
  summary: 'Arrêter la présentation en cours',
  input: z.object({ eventId: z.uuid(), all: z.boolean().default(false) }),
  output: z.object({}),
  token: 'day',
  allow: (actor, { eventId }) => actor.welcomes(eventId),
  async run({ db, scope, now, note }, { all }) {
    if (all) await clearPitches(db, scope.eventId);
    else await endPitch(db, scope.eventId, eventNow(await eventFacts(db, scope.eventId), now));
    await note(all ? 'pitches-cleared' : 'pitch-stopped');
    return done({});
  },
});
