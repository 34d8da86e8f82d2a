import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { VisitedStand } from '../schema.ts';
import { standDetail } from './shared/fair-view.ts';
import { visitorView } from './shared/visitor.ts';

/** A stand that a visitor stands before, with their own place there. */
export const viewVisitedStand = query({
  name: 'view-visited-stand',
  summary: 'Visiter un stand',
  input: z.object({ standId: z.uuid() }),
  output: VisitedStand,
  token: null,
  allow: (actor) => actor.attends(),
  async run({ db, scope, now }, { standId }) {
    const view = await visitorView(db, scope, now);
    const stand = view && (await standDetail(db, scope.eventId, view.live, standId));
    return view && stand ? done({ ...view.shown, stand }) : notFound();
  },
});
