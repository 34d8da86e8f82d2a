import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { Upload } from '../../../kernel/files.ts';
import { done } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { FILE_REFUSALS, type ImportFile, ImportKind } from '../rules/import/shapes.ts';
import { addImport } from '../store/imports.ts';
import { beginReading, goOnReading, NOTHING_READ } from './shared/reading.ts';

/** Somebody at a page sees how far it is after this time; a program waits for the end. */
const PATIENCE_MS = 1_200;

/** Takes a file in, for a look at what it would change: nobody is written down yet. */
export const startImport = command({
  name: 'start-import',
  summary: 'Choisir un fichier à importer',
  input: z.object({
    eventId: z.uuid(),
    kind: ImportKind,
    file: Upload,
    /** short: answer soon, and let the import's page tell how far the reading is. */
    patience: z.enum(['short', 'long']).catch('long').default('long'),
  }),
  output: z.object({ importId: z.uuid() }),
  refusals: [...FILE_REFUSALS, 'import-no-rows', 'import-too-many-rows', 'import-interrupted'],
  token: 'people',
  allow: (actor, { eventId, kind }) =>
    actor.organises(eventId) ??
    (kind === 'recruiters' || kind === 'shortages' ? null : actor.brings(eventId)),
  async prepare({ db, scope }, { kind, file: upload, patience }) {
    const reading = beginReading(db, scope, { kind, upload });
    const first = await (patience === 'long'
      ? reading.result
      : Promise.race([reading.result, wait(PATIENCE_MS, null, { ref: false })]));
    if (first !== null && !first.done) return first;
    const file: ImportFile | null = first === null ? null : first.value;
    return done({ file, reading });
  },
  async run({ db: tx, actor, scope, now }, { kind, file: upload }, { file, reading }) {
    const made = { kind, fileName: upload.name.slice(0, 200), createdBy: actor.key };
    if (file !== null) return done({ importId: await addImport(tx, scope, { ...made, file }, now) });
    const { progress } = reading;
    const importId = await addImport(tx, scope, { ...made, file: NOTHING_READ, progress }, now);
    void goOnReading(scope, importId, reading);
    return done({ importId });
  },
});
