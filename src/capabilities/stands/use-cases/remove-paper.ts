import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { removePaper as remove } from '../store/files.ts';

export const removePaper = command({
  name: 'remove-stand-paper',
  summary: 'Retirer un document de mon stand',
  input: z.object({ paperId: z.uuid() }),
  output: z.object({}),
  token: null,
  allow: (actor) => actor.recruits(),
  async run({ db, scope, note }, { paperId }) {
    const title = await remove(db, scope, paperId);
    if (title === null) return notFound();
    await note('paper-removed', { title });
    return done({});
  },
});
