import { z } from 'zod';
import type { Upload } from '../../../../kernel/files.ts';
import { done, refused } from '../../../../kernel/result.ts';
import { readSpreadsheet } from '../../../../kernel/spreadsheets/read.ts';
import { readDate } from '../../../people/queries.ts';
import { readRows } from '../../rules/read-list.ts';
import { ReadRow } from '../../schema.ts';

/** More rows than three a person of the largest event. */
const MOST_ROWS = 5_000;

/** The rows of a list that was filled in: of its first sheet that tells who is meant. */
export async function readFollowUpFile(file: Upload) {
  const sheets = await readSpreadsheet(file.bytes, file.name);
  if (!sheets.done) return sheets;
  const read = sheets.value.map(({ rows }) => readRows(rows, readDate)).find((rows) => rows !== null);
  return read ? done(read) : refused('import-no-reference', {}, 'file');
}

/** The rows as the page of the preview sent them back; null when they are none. */
export function rowsIn(text: string): ReadRow[] | null {
  try {
    return z.array(ReadRow).max(MOST_ROWS).parse(JSON.parse(text));
  } catch {
    return null;
  }
}
