import { z } from 'zod';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { eventFacts } from '../queries.ts';
import { eventNow } from '../rules/moments.ts';
import { pitchesToCome } from '../rules/pitches.ts';
import { lockEvent } from '../store/events.ts';
import { endPitch, listPitches, startPitch as start } from '../store/pitches.ts';

/** Gives the floor to a recruiter, or to the next in order; whoever speaks stops. */
export const startPitch = command({
  name: 'start-pitch',
  summary: 'Donner la parole pour une présentation',
  input: z.object({
    eventId: z.uuid(),
    /** null: the next one. */
    recruiterId: z.uuid().nullable().default(null),
  }),
  output: z.object({ recruiterId: z.uuid() }),
  refusals: ['pitches-over'],
  token: 'day',
  allow: (actor, { eventId }) => actor.welcomes(eventId),
  async run({ db, scope, now, note }, { recruiterId }) {
    const { eventId } = scope;
    await lockEvent(db, eventId);
    const at = eventNow(await eventFacts(db, eventId), now);
    const pitches = await listPitches(db, eventId);
    const asked = pitches.find((pitch) => pitch.recruiterId === recruiterId);
    if (recruiterId !== null && !asked) return notFound();
    const next = asked ?? pitchesToCome(pitches)[0];
    if (!next) return refused('pitches-over');
    await endPitch(db, eventId, at);
    await start(db, { eventId, id: next.recruiterId }, at);
    await note('pitch-started', { company: next.company });
    return done({ recruiterId: next.recruiterId });
  },
});
