import { z } from 'zod';
import { Upload } from '../../../kernel/files.ts';
import { done, refused } from '../../../kernel/result.ts';
import { readSpreadsheet } from '../../../kernel/spreadsheets/read.ts';
import { command } from '../../../kernel/use-case.ts';
import { eventHeading } from '../../events/queries.ts';
import { FILE_REFUSALS } from '../../events/schema.ts';
import { readDate } from '../../people/queries.ts';
import { readRows } from '../rules/read-list.ts';
import { ImportPreview } from '../schema.ts';
import { planImport } from './shared/plan-import.ts';

/** Looks at a list that was filled in: what is new, changed, known or wrong. Nothing is written down yet. */
export const previewFollowUpImport = command({
  name: 'preview-follow-up-import',
  summary: 'Regarder ce qu’une liste de suivi complétée apporte',
  input: z.object({ eventId: z.uuid(), file: Upload }),
  output: ImportPreview,
  refusals: [...FILE_REFUSALS, 'import-no-reference'],
  token: 'results',
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  async prepare(_, { file }) {
    const sheets = await readSpreadsheet(file.bytes, file.name);
    if (!sheets.done) return sheets;
    const read = sheets.value.map(({ rows }) => readRows(rows, readDate)).find((rows) => rows !== null);
    return read ? done(read) : refused('import-no-reference', {}, 'file');
  },
  async run({ db, scope }, _, read) {
    const event = await eventHeading(db, scope);
    return done({ event, rows: await planImport(db, scope, read), read: JSON.stringify(read) });
  },
});
