import { z } from 'zod';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { IMPORT_FIELDS } from '../rules/import/shapes.ts';
import { findImport, rememberMapping, saveImportFile } from '../store/imports.ts';
import { readFile } from './shared/importing.ts';

/** Says what each column holds, or which sheet is meant; it is remembered for the next file of this shape. Another sheet is guessed afresh. */
export const setImportColumns = command({
  name: 'set-import-columns',
  summary: 'Dire ce que contient chaque colonne d’un import',
  input: z.object({
    eventId: z.uuid(),
    importId: z.uuid(),
    /** From zero; null to stay on the same. */
    sheet: z.int().min(0).max(49).nullable().default(null),
    /** The field of each column, in the order of the file. */
    columns: z.array(z.string().max(40)).max(500).default([]),
  }),
  output: z.object({}),
  refusals: ['import-closed', 'import-no-rows'],
  token: 'people',
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  async prepare({ db, scope }, { importId, sheet, columns }) {
    const stored = await findImport(db, scope, importId);
    if (stored === null) return notFound();
    if (stored.status !== 'preview') return refused('import-closed');
    const { kind, file } = stored;
    const chosen = sheet ?? file.chosen;
    const isOther = chosen !== file.chosen;
    const known: readonly string[] = IMPORT_FIELDS[kind];
    const mapping = file.columns.map(({ field }, index) => {
      const said = columns[index];
      return said === undefined || !known.includes(said) ? field : said;
    });
    const read = await readFile(db, scope, {
      kind,
      sheets: file.sheets,
      chosen,
      mapping: isOther ? null : mapping,
      mends: isOther ? {} : file.mends,
      choices: isOther ? { partners: {}, pairs: {} } : file.choices,
      dropped: file.dropped,
    });
    return read.rows === 0 ? refused('import-no-rows', {}, 'sheet') : done({ kind, file: read });
  },
  async run({ db, scope, now }, { importId }, { kind, file }) {
    await rememberMapping(db, scope.organisationId, kind, file, now);
    return (await saveImportFile(db, scope, importId, file)) ? done({}) : refused('import-closed');
  },
});
