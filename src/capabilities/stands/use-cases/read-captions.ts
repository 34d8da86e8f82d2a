import { z } from 'zod';
import { anyone } from '../../../kernel/actor.ts';
import { MediaPiece } from '../../../kernel/files.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { findFilm } from '../store/files.ts';

/** What is spoken in a film, as its player shows it. */
export const readCaptionsOfClip = query({
  name: 'read-captions-of-clip',
  summary: 'Lire les sous-titres d’un film',
  input: z.object({ clipId: z.uuid(), range: z.string().max(100).nullable().default(null) }),
  output: MediaPiece,
  token: null,
  unfenced: 'as watch-clip',
  allow: anyone,
  async run({ db }, { clipId }) {
    const film = await findFilm(db, clipId);
    if (film === null || film.captions === null) return notFound();
    const bytes = new TextEncoder().encode(film.captions);
    return done({ mediaType: 'text/vtt; charset=utf-8', size: bytes.length, piece: null, bytes });
  },
});
