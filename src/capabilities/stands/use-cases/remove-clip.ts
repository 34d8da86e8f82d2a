import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { removeClip as remove } from '../store/files.ts';

export const removeClip = command({
  name: 'remove-clip',
  summary: 'Retirer un film de mon stand',
  input: z.object({ clipId: z.uuid() }),
  output: z.object({}),
  token: null,
  allow: (actor) => actor.recruits(),
  async run({ db, scope, note }, { clipId }) {
    const title = await remove(db, scope, clipId);
    if (title === null) return notFound();
    await note('clip-removed', { title });
    return done({});
  },
});
