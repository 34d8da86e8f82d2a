import { type Facts, refused } from '../result.ts';
import type { RefusedFile, SpreadsheetRefusal } from './cells.ts';

/**
 * Thrown inside the readers, deep in loops over cells, and caught once in `parse.ts`, which makes a value of it:
 * nothing outside this folder ever sees it thrown.
 */
export class FileRefused extends Error {
  readonly answer: RefusedFile;

  constructor(code: SpreadsheetRefusal, facts: Facts = {}) {
    super(code);
    this.answer = refused(code, facts);
  }
}
