import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { surroundings } from '../../calls/queries.ts';
import { MyTalk } from '../schema.ts';
import { findPlace } from '../store/places.ts';
import { visitorView } from './shared/visitor.ts';

/** The visitor's page of a talk; once it is over it says so and leads back to the stands. */
export const viewMyTalk = query({
  name: 'view-my-talk',
  summary: 'Voir mon entretien au salon',
  input: z.object({ placeId: z.uuid() }),
  output: MyTalk,
  token: null,
  allow: (actor) => actor.attends(),
  async run({ db, scope, now }, { placeId }) {
    const stored = await findPlace(db, scope, placeId);
    const view = stored && (await visitorView(db, scope, now));
    if (!stored || !view) return notFound();
    const { processor, help } = await surroundings(db, scope.eventId);
    const place = view.shown.places.find(({ id, state }) => id === placeId && state === 'talking') ?? null;
    return done({ ...view.shown, placeId, place, beganAt: stored.beganAt, processor, helpPhone: help.phone });
  },
});
