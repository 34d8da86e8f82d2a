import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { MyFair } from '../schema.ts';
import { standCards } from './shared/fair-view.ts';
import { visitorView } from './shared/visitor.ts';

/** The fair as a visitor walks through it: their turns first, then the stands. */
export const viewMyFair = query({
  name: 'view-my-fair',
  summary: 'Visiter le salon en ligne',
  input: z.object({}),
  output: MyFair,
  token: null,
  allow: (actor) => actor.attends(),
  async run({ db, scope, now }) {
    const view = await visitorView(db, scope, now);
    if (view === null) return notFound();
    return done({ ...view.shown, stands: await standCards(db, scope.eventId, view.live) });
  },
});
