import type { Cell, Sheet } from '../../../kernel/spreadsheets/cells.ts';
import { comparable, textOf } from './text.ts';

/** How a column of this kind is recognised. */
export interface FieldGuess<Key extends string = string> {
  readonly key: Key;
  /** Heads in fr, nl and en, in any form: they are compared without accents, capitals, signs and plurals. */
  readonly words: readonly string[];
  /** Several columns may be of this kind ("Vœu 1", "Vœu 2"). */
  readonly many?: true;
  /** What its cells look like: confirms a head or refutes one. */
  readonly like?: (cell: Cell) => boolean;
  /** Nothing else looks like it: its cells are enough, whatever the head. */
  readonly unmistakable?: true;
  /** Its head is enough, whatever the cells look like. */
  readonly byHead?: true;
}

/** One entry a column: its field, or 'ignore'. */
export type Mapping<Key extends string = string> = readonly (Key | 'ignore')[];

/** A sheet once its header is found. */
export interface Table {
  readonly name: string;
  /** Line of the header in the file, from one; null when there is none (columns are then known by their cells only). */
  readonly headerLine: number | null;
  /** As typed, without line breaks; '' for a column without head. */
  readonly headers: readonly string[];
  /** Rows that hold something, with their line in the file, from one. */
  readonly rows: readonly { readonly line: number; readonly cells: readonly Cell[] }[];
}

const LINES_SEARCHED = 20;
const SAMPLE = 30;
const ENOUGH = 50;
const CONFIRMED = 20;
/** One or two cells typed wrong do not refute a head. */
const ENOUGH_TO_REFUTE = 3;
const LONGEST_LIKE = 400;
const LONGEST_HEAD = 200;

/**
 * Finds the header among the first lines: the one with most cells that name a field; titles, dates and empty lines above
 * are skipped. Without any such line the first with two texts is taken, unless it holds cells that only data holds
 * (an address, a phone number): then the table has no header.
 */
export function tableOf(sheet: Sheet, fields: readonly FieldGuess[]): Table {
  const header = findHeader(sheet.rows, fields);
  const headers = header === null ? sheet.rows[0]!.map(() => '') : sheet.rows[header]!.map(headText);
  const rows = sheet.rows
    .map((cells, index) => ({ line: index + 1, cells }))
    .filter(
      ({ line, cells }) => line > (header === null ? 0 : header + 1) && cells.some((cell) => cell !== null),
    )
    .filter(
      ({ cells }) => header === null || cells.some((cell, column) => headText(cell) !== headers[column]),
    );
  return { name: sheet.name, headerLine: header === null ? null : header + 1, headers, rows };
}

function headText(cell: Cell): string {
  return textOf(cell).replace(/\s+/g, ' ');
}

function findHeader(rows: readonly (readonly Cell[])[], fields: readonly FieldGuess[]): number | null {
  let best = { row: -1, named: 0 };
  for (const [row, cells] of rows.slice(0, LINES_SEARCHED).entries()) {
    const taken = new Set<string>();
    for (const cell of cells) {
      if (typeof cell !== 'string') continue;
      const top = bestFields(cell, fields)[0];
      if (top) taken.add(top.key);
    }
    if (taken.size > best.named) best = { row, named: taken.size };
  }
  if (best.named >= 2) return best.row;
  const first = rows.findIndex((cells) => cells.filter((cell) => typeof cell === 'string').length >= 2);
  const looksLikeData = (cells: readonly Cell[]) =>
    cells.some(
      (cell) =>
        cell !== null &&
        (typeof cell !== 'string' || fields.some((field) => field.unmistakable && isLike(field, cell))),
    );
  if (best.named === 1 && !looksLikeData(rows[best.row]!)) return best.row;
  if (first < 0 || looksLikeData(rows[first]!)) return null;
  return first;
}

/**
 * The field of each column, guessed by its head and a sample of its cells. A field that is not `many` is given to one
 * column only, the one that fits best; what fits nothing is ignored. A person corrects it on screen.
 */
export function guessColumns<Key extends string>(
  headers: readonly string[],
  sample: readonly (readonly Cell[])[],
  fields: readonly FieldGuess<Key>[],
): Mapping<Key> {
  const guesses: { column: number; key: Key; score: number; many: boolean }[] = [];
  for (const [column, header] of headers.entries()) {
    const cells = sample
      .slice(0, SAMPLE)
      .map((row) => row[column] ?? null)
      .filter((cell) => cell !== null);
    const named = bestFields(header, fields);
    for (const field of fields) {
      const head = named.find((guess) => guess.key === field.key)?.score ?? 0;
      const score = head + contentScore(field, cells, named.length > 0);
      if (score >= ENOUGH) guesses.push({ column, key: field.key, score, many: field.many === true });
    }
  }
  guesses.sort((a, b) => b.score - a.score || a.column - b.column);
  const mapping: (Key | 'ignore')[] = headers.map(() => 'ignore');
  const decided = new Set<number>();
  const taken = new Set<Key>();
  for (const { column, key, many } of guesses) {
    if (decided.has(column) || (taken.has(key) && !many)) continue;
    mapping[column] = key;
    decided.add(column);
    taken.add(key);
  }
  return mapping;
}

function contentScore(field: FieldGuess, cells: readonly Cell[], headKnown: boolean): number {
  if (!field.like || cells.length === 0) return 0;
  const alike = cells.filter((cell) => isLike(field, cell)).length / cells.length;
  if (alike >= 0.6) return field.unmistakable && !headKnown ? ENOUGH : CONFIRMED;

  return alike < 0.2 && cells.length >= ENOUGH_TO_REFUTE && !field.byHead ? -60 : 0;
}

/** Fields whose words are in a head, best first: 100 for the very words, less the more other words stand beside them. */
function bestFields<Key extends string>(
  header: string,
  fields: readonly FieldGuess<Key>[],
): { key: Key; score: number }[] {
  const head = header.length > LONGEST_HEAD ? '' : singular(header);
  if (head === '') return [];
  const scores: { key: Key; score: number }[] = [];
  for (const field of fields) {
    let score = 0;
    for (const word of wordsOf(field)) {
      if (word === head) score = 100;
      else if (word.length > 2 && ` ${head} `.includes(` ${word} `))
        score = Math.max(score, 50 + (40 * word.length) / head.length);
    }
    if (score > 0) scores.push({ key: field.key, score });
  }
  return scores.sort((a, b) => b.score - a.score);
}

/** Long texts are never searched: they look like no field. */
function isLike(field: FieldGuess, cell: Cell): boolean {
  return !(typeof cell === 'string' && cell.length > LONGEST_LIKE) && field.like?.(cell) === true;
}

const wordsByField = new WeakMap<FieldGuess, string[]>();

function wordsOf(field: FieldGuess): string[] {
  let words = wordsByField.get(field);
  if (!words) {
    words = field.words.map(singular);
    wordsByField.set(field, words);
  }
  return words;
}

/** "Adresses\nMails :" → "adresse mail": comparable, digits parted from words, plural s and x gone, signs and order numbers too. */
function singular(text: string): string {
  return comparable(text.replace(/\([^)]*\)/g, ' '))
    .replace(/(\p{L})(\d)/gu, '$1 $2')
    .split(' ')
    .filter((word) => !/^(n|no|nr|\d{1,2}|\d(er|e|eme|ere|st|nd|rd|th|de|ste))$/.test(word))
    .map((word) => (word.length > 3 ? word.replace(/[sx]$/, '') : word))
    .join(' ');
}
