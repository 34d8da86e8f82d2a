import { z } from 'zod';
import { Upload } from '../../../kernel/files.ts';
import { done, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { isMp4, LARGEST_FILM, MOST_CLIPS } from '../rules/files.ts';
import { addClip as add, listClips } from '../store/files.ts';

/** A film for the stand: a file of ours, or the address of one that is elsewhere. */
export const addClip = command({
  name: 'add-clip',
  summary: 'Ajouter un film à mon stand',
  input: z.object({
    title: z.string().trim().min(1).max(120),
    film: Upload.nullable().default(null),
    address: z
      .string()
      .trim()
      .max(500)
      .refine((text) => URL.canParse(text) && new URL(text).protocol === 'https:', {
        error: 'address-wrong',
      })
      .nullable()
      .default(null),
  }),
  output: z.object({ clipId: z.uuid() }),
  refusals: ['clip-missing', 'clip-kind', 'clip-too-large', 'too-many-clips', 'address-wrong'],
  token: null,
  allow: (actor) => actor.recruits(),
  async run({ db, scope, now, note }, { title, film, address }) {
    if (film === null && address === null) return refused('clip-missing', {}, 'film');
    if (film !== null && film.bytes.length > LARGEST_FILM) return refused('clip-too-large', {}, 'film');
    if (film !== null && !isMp4(film.bytes)) return refused('clip-kind', {}, 'film');
    const { eventId, recruiterId } = scope;
    const clips = await listClips(db, { eventId, recruiterId });
    if (clips.length >= MOST_CLIPS) return refused('too-many-clips', { most: MOST_CLIPS });
    const clip = { title, bytes: film?.bytes ?? null, address: film === null ? address : null };
    const clipId = await add(db, scope, clip, now);
    await note('clip-added', { title });
    return done({ clipId });
  },
});
