import { z } from 'zod';
import { Upload } from '../../../kernel/files.ts';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { readCaptions } from '../rules/captions.ts';
import { saveCaptions } from '../store/files.ts';

const LONGEST = 200_000;

/** What is spoken in a film, or why nothing is: without one of them no visitor sees it. */
export const captionClip = command({
  name: 'caption-clip',
  summary: 'Ajouter les sous-titres d’un film',
  input: z.object({
    clipId: z.uuid(),
    captions: Upload.nullable().default(null),
    because: z.string().trim().max(200).nullable().default(null),
  }),
  output: z.object({ clipId: z.uuid() }),
  refusals: ['captions-missing', 'captions-wrong'],
  token: null,
  allow: (actor) => actor.recruits(),
  async run({ db, scope, note }, { clipId, captions, because }) {
    if (captions === null && because === null) return refused('captions-missing', {}, 'captions');
    const text = captions === null ? null : new TextDecoder().decode(captions.bytes).replaceAll('\0', '');
    if (text !== null && (text.length > LONGEST || readCaptions(text) === null))
      return refused('captions-wrong', {}, 'captions');
    const said = { captions: text, noCaptionsBecause: text === null ? because : null };
    if (!(await saveCaptions(db, scope, clipId, said))) return notFound();
    await note('clip-captioned', {});
    return done({ clipId });
  },
});
