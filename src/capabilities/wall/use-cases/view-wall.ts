import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { CONTENTS, WallView } from '../schema.ts';
import { wallViewOf } from './shared/wall-view.ts';

/** The screen on the wall of the hall, for whoever is signed in on its computer: everything at once. */
export const viewWall = query({
  name: 'view-wall',
  summary: 'Montrer à tout le monde qui va à quelle table',
  input: z.object({ eventId: z.uuid() }),
  output: WallView,
  token: 'day',
  allow: (actor, { eventId }) => actor.welcomes(eventId),
  async run({ db, scope: { eventId }, now }) {
    return done(await wallViewOf(db, { eventId, screenId: null, contents: CONTENTS, theme: 'dark' }, now));
  },
});
