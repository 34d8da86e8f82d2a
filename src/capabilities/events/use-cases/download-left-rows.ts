import { z } from 'zod';
import type { Db } from '../../../kernel/database.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { findImport, type StoredImport } from '../store/imports.ts';
import { type ImportScope, leftRows, planImport } from './shared/importing.ts';

/** The rows of an import that stay out, or stayed, as they stand in the file, with the reasons. */
export const downloadLeftRows = query({
  name: 'download-left-rows',
  summary: 'Télécharger les lignes laissées de côté par un import',
  input: z.object({ eventId: z.uuid(), importId: z.uuid() }),
  output: z.object({
    fileName: z.string(),
    headers: z.array(z.string()),
    rows: z.array(
      z.object({
        line: z.int(),
        cells: z.array(
          z.union([
            z.string(),
            z.number(),
            z.boolean(),
            z.null(),
            z.object({ date: z.string(), time: z.string().nullable() }),
          ]),
        ),
        reasons: z.array(z.object({ code: z.string(), field: z.string(), cell: z.string() })),
      }),
    ),
  }),
  token: 'people',
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  async run({ db, scope }, { importId }) {
    const stored = await findImport(db, scope, importId);
    if (stored === null || stored.status === 'abandoned') return notFound();
    const { fileName, file } = stored;
    const left = stored.status === 'preview' ? await leftNow(db, scope, stored) : file.left;
    return done({
      fileName,
      headers: file.columns.map(({ header }) => header),
      rows: left.map((row) => ({ ...row, cells: [...row.cells], reasons: [...row.reasons] })),
    });
  },
});

/** Before it is applied, the rows that would stay out. */
async function leftNow(db: Db, scope: ImportScope, stored: StoredImport) {
  const { planned } = await planImport(db, scope, stored);
  return leftRows(
    stored.file,
    planned.map(({ row }) => row),
  );
}
