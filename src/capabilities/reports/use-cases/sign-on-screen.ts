import { z } from 'zod';
import { theCandidate } from '../../../kernel/journal.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { keepDrawing } from '../store/signatures.ts';
import { keepWorkshopDrawing } from '../store/workshop-signatures.ts';
import { isPart, sheetOf } from './shared/sheet.ts';

/** Strokes in an SVG path: moves and lines by whole numbers, nothing else. */
const STROKES = /^(M\d{1,3} \d{1,3}(L\d{1,3} \d{1,3})*)+$/;

/** Somebody signs at the door or at a workshop, with a finger on the screen or by the press alone. */
export const signOnScreen = command({
  name: 'sign-on-screen',
  summary: 'Signer la liste de présence à l’écran',
  input: z.object({
    eventId: z.uuid(),
    /** Who signs, as the sheet names them: a registration, or what somebody did of an hour of preparation. */
    lineId: z.uuid(),
    /** A half-day, or the id of an hour of preparation. */
    sheet: z.string().max(40),
    drawing: z.string().max(20_000).regex(STROKES).nullable().default(null),
  }),
  output: z.object({}),
  token: 'day',
  allow: (actor, { eventId }) => actor.takesPartIn(eventId),
  async run({ db, actor, scope, now, note }, { lineId, sheet, drawing }) {
    const found = await sheetOf(db, scope, sheet);
    if (!found?.lines.some(({ id }) => id === lineId)) return notFound();
    const by = actor.name;
    if (isPart(sheet)) {
      await keepDrawing(db, scope, { registrationId: lineId, part: sheet, drawing, by }, now);
      await note('signed-on-screen', { name: theCandidate(lineId) });
    } else {
      await keepWorkshopDrawing(db, { activityId: lineId, drawing, by }, now);
      await note('workshop-signed-on-screen', { title: found.choice.title ?? '' });
    }
    return done({});
  },
});
