import { z } from 'zod';
import { theCandidate } from '../../../kernel/journal.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { HALF_DAYS } from '../../events/schema.ts';
import { keepDrawing } from '../store/signatures.ts';
import { sheetOf } from './shared/sheet.ts';

/** Strokes in an SVG path: moves and lines by whole numbers, nothing else. */
const STROKES = /^(M\d{1,3} \d{1,3}(L\d{1,3} \d{1,3})*)+$/;

/** Somebody signs at the door, with a finger on the screen or by the press alone. */
export const signOnScreen = command({
  name: 'sign-on-screen',
  summary: 'Signer la liste de présence à l’écran',
  input: z.object({
    eventId: z.uuid(),
    registrationId: z.uuid(),
    part: z.enum(HALF_DAYS),
    drawing: z.string().max(20_000).regex(STROKES).nullable().default(null),
  }),
  output: z.object({}),
  token: 'day',
  allow: (actor, { eventId }) => actor.takesPartIn(eventId),
  async run({ db, actor, scope, now, note }, { registrationId, part, drawing }) {
    const found = await sheetOf(db, scope, part);
    if (!found?.lines.some(({ id }) => id === registrationId)) return notFound();
    await keepDrawing(db, scope, { registrationId, part, drawing, by: actor.name }, now);
    await note('signed-on-screen', { name: theCandidate(registrationId) });
    return done({});
  },
});
