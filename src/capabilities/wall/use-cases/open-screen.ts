import { z } from 'zod';
import { anyone } from '../../../kernel/actor.ts';
import { done } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { readCode } from '../rules/code.ts';
import { spendCode } from '../store/screens.ts';

/** Leads from the short code of a screen to its page. A wrong code is an answer: whoever mistypes types again. */
export const openScreen = command({
  name: 'open-screen',
  summary: 'Ouvrir un écran avec son code',
  input: z.object({ code: z.string().max(40) }),
  output: z.object({ path: z.string().nullable() }),
  token: null,
  unfenced: 'looks for the screen of an event on a computer where nobody is signed in',
  allow: anyone,
  async run({ db, now }, { code: typed }) {
    const code = readCode(typed);
    return done({ path: code === null ? null : await spendCode(db, code, now) });
  },
});
