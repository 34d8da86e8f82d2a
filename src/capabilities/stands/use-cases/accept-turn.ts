import { z } from 'zod';
import { plusMinutes } from '../../../kernel/clock.ts';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { findPlace, savePlace } from '../store/places.ts';
import { holdQueues } from './shared/upkeep.ts';

/** The visitor comes: the talk begins. */
export const acceptTurn = command({
  name: 'accept-turn',
  summary: 'Répondre présent à mon tour',
  input: z.object({ placeId: z.uuid() }),
  output: z.object({ placeId: z.uuid(), standId: z.uuid() }),
  refusals: ['turn-over'],
  token: null,
  allow: (actor) => actor.attends(),
  async run({ db, scope, now, note }, { placeId }) {
    const fair = await holdQueues(db, scope.eventId, now);
    const place = await findPlace(db, scope, placeId);
    if (place === null) return notFound();
    if (place.state !== 'called' && place.state !== 'talking') return refused('turn-over');
    if (place.state === 'called') {
      const meantUntil = plusMinutes(now, fair.talkMinutes);
      await savePlace(db, place, { state: 'talking', beganAt: now, meantUntil, calledUntil: null });
      await note('talk-begun', {});
    }
    return done({ placeId, standId: place.recruiterId });
  },
});
