import { type Cell, TIME_ONLY_DATE } from '../../../kernel/spreadsheets/cells.ts';

/** Letters that no accent is taken off of, and what people type instead. */
const LIGATURES: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
};

/**
 * The form in which two texts are compared and searched: lower case, no accents, words and numbers parted by one space.
 * "Noël-Œuvre  (N°1)" → "noel oeuvre n 1". Applying it twice changes nothing.
 */
export function comparable(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[œæßøđłıþ]/g, (letter) => LIGATURES[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Text as typed, without what nobody sees: joined accents, plain spaces, no spaces at the ends of lines, no empty ends. */
export function tidyText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Text on one line. */
export function tidyLine(text: string): string {
  return tidyText(text).replace(/\s+/g, ' ').trim();
}

/** What a cell shows, as text; '' for an empty one. Whole numbers are written out (1.8E12 → "1800000000000"). */
export function textOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return tidyText(cell);
  if (typeof cell === 'number') return Number.isSafeInteger(cell) ? cell.toFixed(0) : String(cell);
  if (typeof cell === 'boolean') return String(cell);
  if (cell.date === TIME_ONLY_DATE && cell.time !== null) return cell.time;
  return cell.time === null ? cell.date : `${cell.date} ${cell.time}`;
}

/**
 * The items of a list typed into one cell, parted by ; , / | bullets or line breaks; not inside parentheses, and a
 * slash between the two genders of one word ("infirmier/infirmière", "vendeur/se", "H/F") parts nothing.
 */
export function itemsOf(text: string): string[] {
  const items: string[] = [];
  for (const part of splitOutside(tidyText(text), /[;,|\n•·]/)) {
    const pieces = splitOutside(part, /\//);
    for (const [index, piece] of pieces.entries()) {
      if (index > 0 && isOtherGender(pieces[index - 1]!, piece)) items.push(`${items.pop()}/${piece}`);
      else items.push(piece);
    }
  }
  const seen = new Set<string>();
  return items
    .map((item) => tidyLine(item.replace(/^\s*[-–*]\s+/, '')))
    .filter((item) => {
      const key = comparable(item);
      if (key === '' || seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}

function splitOutside(text: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let current = '';
  for (const character of text) {
    if (character === '(') depth++;
    else if (character === ')') depth = Math.max(0, depth - 1);
    if (depth === 0 && separator.test(character)) {
      parts.push(current);
      current = '';
    } else current += character;
  }
  return [...parts, current];
}

function isOtherGender(before: string, after: string): boolean {
  const left = comparable(before).split(' ');
  const right = comparable(after).split(' ');
  if (/^(e|se|ne|re|ere|euse|ieuse|trice|esse|ve|le|te|[fhmvxw]|ster|in)$/.test(right[0]!)) return true;
  if (isSameStem(left.at(-1)!, right[0]!)) return true;
  return left.length === right.length && left.every((word, index) => isSameStem(word, right[index]!));
}

function isSameStem(one: string, other: string): boolean {
  const stem = Math.min(one.length, other.length) - 3;
  return one === other || (stem >= 3 && one.slice(0, stem) === other.slice(0, stem));
}
