import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { findPlace, savePlace } from '../store/places.ts';
import { endTalkOf } from './shared/talks.ts';
import { holdQueues } from './shared/upkeep.ts';

/** Leaves a queue, or a talk. */
export const leavePlace = command({
  name: 'leave-place',
  summary: 'Quitter une file ou un entretien du salon',
  input: z.object({ placeId: z.uuid() }),
  output: z.object({ standId: z.uuid() }),
  token: null,
  allow: (actor) => actor.attends(),
  async run({ db, scope, now, note }, { placeId }) {
    await holdQueues(db, scope.eventId, now);
    const place = await findPlace(db, scope, placeId);
    if (place === null) return notFound();
    if (place.state === 'talking') await endTalkOf(db, place, now);
    else if (place.state === 'waiting' || place.state === 'called')
      await savePlace(db, place, { state: 'left', hostId: null, calledUntil: null, endedAt: now });
    await note('place-left', {});
    return done({ standId: place.recruiterId });
  },
});
