import { setTimeout as wait } from 'node:timers/promises';
import type { Db } from '../../../../kernel/database.ts';
import type { Upload } from '../../../../kernel/files.ts';
import { type Done, done, type Refused, refused } from '../../../../kernel/result.ts';
import { readSpreadsheet } from '../../../../kernel/spreadsheets/read.ts';
import {
  type FILE_REFUSALS,
  type ImportFile,
  type ImportKind,
  MOST_ROWS,
  type ReadingProgress,
} from '../../rules/import/shapes.ts';
import { rememberedMapping, saveReading } from '../../store/imports.ts';
import { type ImportScope, readFile } from './importing.ts';

export type ReadingRefusal =
  | (typeof FILE_REFUSALS)[number]
  | 'import-no-rows'
  | 'import-too-many-rows'
  | 'import-interrupted';

/** A file that is being read, and how far it has come. */
export interface Reading {
  /** Not of the request's transaction: the reading may outlast it. */
  readonly db: Db;
  readonly result: Promise<Done<ImportFile> | Refused<ReadingRefusal>>;
  progress: ReadingProgress;
}

/** What an import is before anything of it is read. */
export const NOTHING_READ: ImportFile = {
  sheets: [],
  chosen: 0,
  headerLine: null,
  shape: '',
  columns: [],
  candidates: [],
  recruiters: [],
  wishes: [],
  attendance: [],
  shortages: [],
  rows: 0,
  totals: [],
  dropped: { nationalNumber: 0, birthDate: 0 },
  mends: {},
  choices: { partners: {}, pairs: {} },
  left: [],
};

/** Begins to read a file: its cells in a child process, its columns in a thread. The server answers meanwhile. */
export function beginReading(
  db: Db,
  scope: ImportScope,
  { kind, upload }: { kind: ImportKind; upload: Upload },
): Reading {
  const reading = { db, progress: { step: 'file', rows: 0, refusal: null, facts: {} } } as {
    -readonly [K in keyof Reading]: Reading[K];
  };
  reading.result = read();
  return reading;

  async function read(): Promise<Done<ImportFile> | Refused<ReadingRefusal>> {
    const sheets = await readSpreadsheet(upload.bytes, upload.name, (rows) => {
      reading.progress = { ...reading.progress, rows };
    });
    if (!sheets.done) return { ...sheets, field: 'file' };
    reading.progress = { ...reading.progress, step: 'columns' };
    const job = {
      kind,
      sheets: sheets.value,
      chosen: null,
      mapping: null,
      mends: {},
      choices: { partners: {}, pairs: {} },
      dropped: { nationalNumber: 0, birthDate: 0 },
    };
    const guessed = await readFile(db, scope, job);
    if (guessed.rows === 0) return refused('import-no-rows', {}, 'file');
    if (guessed.rows > MOST_ROWS)
      return refused('import-too-many-rows', { rows: guessed.rows, limit: MOST_ROWS }, 'file');
    const mapping = await rememberedMapping(db, scope.organisationId, kind, guessed.shape);
    return done(mapping === null ? guessed : await readFile(db, scope, { ...job, mapping }));
  }
}

const TELL_EVERY_MS = 400;
const MOST_TRIES = 30;

/**
 * Goes on reading after the sender was answered: tells the page how far it is, then what came of it. Nothing of it is
 * lost or half kept when the server is stopped on the way: the import then says that its reading was interrupted.
 */
export async function goOnReading(scope: ImportScope, importId: string, reading: Reading): Promise<void> {
  const { db } = reading;
  let told = '';
  const telling = setInterval(() => {
    const { progress } = reading;
    if (JSON.stringify(progress) === told) return;
    told = JSON.stringify(progress);
    // What cannot be told now is told next time.
    saveReading(db, scope, importId, { status: 'reading', progress }).catch(() => {});
  }, TELL_EVERY_MS);
  const result = await reading.result.catch(() => refused('import-interrupted'));
  clearInterval(telling);
  const settle = () => {
    if (result.done) return saveReading(db, scope, importId, { status: 'preview', file: result.value });
    const { refusal, facts } = result;
    const progress = { ...reading.progress, step: 'refused', refusal, facts } as const;
    return saveReading(db, scope, importId, { status: 'refused', progress });
  };
  // The import is there once the transaction that began it has committed, which may be after the reading.
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    if (await settle().catch(() => false)) return;
    await wait(TELL_EVERY_MS, null, { ref: false });
  }
}
