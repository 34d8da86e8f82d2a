import type { Locale } from '../../kernel/locale.ts';
import { type Facts, refused } from '../../kernel/result.ts';
import { fileRefusalText } from '../../kernel/spreadsheets/texts.ts';
import { FILE_REFUSALS } from './rules/import/shapes.ts';

type FileRefusal = (typeof FILE_REFUSALS)[number];

/** Why a file is not read, in words: those of the reader of files. */
export function refusalsOfFiles(locale: Locale): Record<FileRefusal, (facts: Facts) => string> {
  const words = FILE_REFUSALS.map((code) => [
    code,
    (facts: Facts) => fileRefusalText(refused(code, facts), locale),
  ]);
  return Object.fromEntries(words);
}
