import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { findPlace } from '../store/places.ts';
import { holdQueues, passTurn as pass } from './shared/upkeep.ts';

/** Not just now: the turn passes as if nobody had answered, at once. */
export const passTurn = command({
  name: 'pass-turn',
  summary: 'Laisser passer mon tour',
  input: z.object({ placeId: z.uuid() }),
  output: z.object({ standId: z.uuid() }),
  token: null,
  allow: (actor) => actor.attends(),
  async run({ db, scope, now, note }, { placeId }) {
    await holdQueues(db, scope.eventId, now);
    const place = await findPlace(db, scope, placeId);
    if (place === null) return notFound();
    if (place.state === 'called') {
      await pass(db, place, now);
      await note('turn-passed', {});
    }
    return done({ standId: place.recruiterId });
  },
});
