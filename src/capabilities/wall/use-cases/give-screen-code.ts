import { randomInt } from 'node:crypto';
import { z } from 'zod';
import { plusMinutes } from '../../../kernel/clock.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { CODE_MINUTES, newCode } from '../rules/code.ts';
import { saveScreen } from '../store/screens.ts';

/** A short code to type on the hall's computer, for half an hour and once: its address is too long to type. */
export const giveScreenCode = command({
  name: 'give-screen-code',
  summary: 'Donner un code court pour ouvrir un écran',
  input: z.object({ eventId: z.uuid(), screenId: z.uuid() }),
  output: z.object({ code: z.string() }),
  token: null,
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope, now }, { screenId }) {
    const code = newCode(randomInt);
    const saved = await saveScreen(db, scope, screenId, { code, codeUntil: plusMinutes(now, CODE_MINUTES) });
    return saved ? done({ code }) : notFound();
  },
});
