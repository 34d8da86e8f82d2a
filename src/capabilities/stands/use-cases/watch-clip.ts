import { z } from 'zod';
import { anyone } from '../../../kernel/actor.ts';
import { MediaPiece } from '../../../kernel/files.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { pieceOf } from '../rules/ranges.ts';
import { findFilm, readFilm } from '../store/files.ts';

const NOTHING = new Uint8Array();

/** A piece of a film, as a player asks for it. Stands show films to everybody: the address is all that it takes. */
export const watchClip = query({
  name: 'watch-clip',
  summary: 'Regarder un film d’un stand',
  input: z.object({ clipId: z.uuid(), range: z.string().max(100).nullable().default(null) }),
  output: MediaPiece,
  token: null,
  unfenced: 'films of stands are shown to everybody; nobody is known who watches one',
  allow: anyone,
  async run({ db }, { clipId, range }) {
    const film = await findFilm(db, clipId);
    if (film === null) return notFound();
    const { size } = film;
    const mediaType = 'video/mp4';
    const piece = pieceOf(range, size);
    if (piece === 'nowhere') return done({ mediaType, size, piece, bytes: NOTHING });
    const bytes = await readFilm(db, clipId, piece ?? { from: 0, to: size - 1 });
    return done({ mediaType, size, piece, bytes });
  },
});
