import { z } from 'zod';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { ImportKind } from '../schema.ts';
import { endImport, findImport } from '../store/imports.ts';

/** Drops a file that was only looked at; nothing of it is kept. */
export const abandonImport = command({
  name: 'abandon-import',
  summary: 'Abandonner un import',
  input: z.object({ eventId: z.uuid(), importId: z.uuid() }),
  output: z.object({ kind: ImportKind }),
  refusals: ['import-closed'],
  token: 'people',
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  async run({ db, scope, now }, { importId }) {
    const stored = await findImport(db, scope, importId);
    if (stored === null) return notFound();
    const end = { status: 'abandoned', file: stored.file, summary: null } as const;
    return (await endImport(db, scope, importId, end, now))
      ? done({ kind: stored.kind })
      : refused('import-closed');
  },
});
