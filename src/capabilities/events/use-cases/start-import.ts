import { z } from 'zod';
import { Upload } from '../../../kernel/files.ts';
import { done, refused } from '../../../kernel/result.ts';
import { readSpreadsheet } from '../../../kernel/spreadsheets/read.ts';
import { command } from '../../../kernel/use-case.ts';
import { FILE_REFUSALS, ImportKind, MOST_ROWS } from '../rules/import/shapes.ts';
import { addImport, rememberedMapping } from '../store/imports.ts';
import { readFile } from './shared/importing.ts';

/** Takes a file in, for a look at what it would change: nobody is written down yet. */
export const startImport = command({
  name: 'start-import',
  summary: 'Choisir un fichier à importer',
  input: z.object({ eventId: z.uuid(), kind: ImportKind, file: Upload }),
  output: z.object({ importId: z.uuid() }),
  refusals: [...FILE_REFUSALS, 'import-no-rows', 'import-too-many-rows'],
  token: 'people',
  allow: (actor, { eventId, kind }) =>
    actor.organises(eventId) ??
    (kind === 'recruiters' || kind === 'shortages' ? null : actor.brings(eventId)),
  async prepare({ db, scope }, { kind, file: upload }) {
    const sheets = await readSpreadsheet(upload.bytes, upload.name);
    if (!sheets.done) return { ...sheets, field: 'file' };
    const reading = {
      kind,
      sheets: sheets.value,
      chosen: null,
      mapping: null,
      mends: {},
      choices: { partners: {}, pairs: {} },
      dropped: { nationalNumber: 0, birthDate: 0 },
    };
    const guessed = await readFile(db, scope, reading);
    if (guessed.rows === 0) return refused('import-no-rows', {}, 'file');
    if (guessed.rows > MOST_ROWS)
      return refused('import-too-many-rows', { rows: guessed.rows, limit: MOST_ROWS }, 'file');
    const mapping = await rememberedMapping(db, scope.organisationId, kind, guessed.shape);
    return done(mapping === null ? guessed : await readFile(db, scope, { ...reading, mapping }));
  },
  async run({ db, actor, scope, now }, { kind, file: upload }, file) {
    const made = { kind, fileName: upload.name.slice(0, 200), file, createdBy: actor.key };
    return done({ importId: await addImport(db, scope, made, now) });
  },
});
