import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { findImport } from '../store/imports.ts';

/** The rows of an import that stayed out, as they stood in the file, with the reasons. */
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
    if (stored === null || stored.status !== 'applied') return notFound();
    const { fileName, file } = stored;
    return done({
      fileName,
      headers: file.columns.map(({ header }) => header),
      rows: file.left.map((row) => ({ ...row, cells: [...row.cells], reasons: [...row.reasons] })),
    });
  },
});
