import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { moved } from '../rules/pitches.ts';
import { lockEvent } from '../store/events.ts';
import { listPitches, savePitchOrder } from '../store/pitches.ts';

export const movePitch = command({
  name: 'move-pitch',
  summary: 'Avancer ou reculer une présentation',
  input: z.object({ eventId: z.uuid(), recruiterId: z.uuid(), direction: z.enum(['up', 'down']) }),
  output: z.object({}),
  token: 'day',
  allow: (actor, { eventId }) => actor.welcomes(eventId),
  async run({ db, scope, note }, { recruiterId, direction }) {
    await lockEvent(db, scope.eventId);
    const pitches = await listPitches(db, scope.eventId);
    const pitch = pitches.find((each) => each.recruiterId === recruiterId);
    if (!pitch) return notFound();
    const ids = pitches.map((each) => each.recruiterId);
    await savePitchOrder(db, scope.eventId, moved(ids, recruiterId, direction));
    await note('pitch-moved', { company: pitch.company });
    return done({});
  },
});
