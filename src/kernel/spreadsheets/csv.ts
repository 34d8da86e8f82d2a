import type { Sheet } from './cells.ts';
import { Grid } from './grid.ts';
import { FileRefused } from './refusal.ts';
import { decodeText } from './text-encoding.ts';

const SEPARATORS = [';', ',', '\t', '|'];

/** The one sheet of a .csv, .tsv or .txt file: RFC 4180 with any separator, quotes, line breaks inside quotes. Throws FileRefused. */
export function readCsv(bytes: Uint8Array, name: string): Sheet[] {
  const decoded = decodeText(bytes);
  const said = /^sep=(.)\r?\n/i.exec(decoded); // the first line that Excel itself writes and understands
  const text = said ? decoded.slice(said[0].length) : decoded;
  const grid = new Grid();
  grid.startSheet(name);
  walkCsv(text, said?.[1] ?? guessSeparator(text), Number.POSITIVE_INFINITY, (row, column, value) => {
    const kept = /^="([^"]*)"$/.exec(value); // how some programs keep the zero of a phone number
    if (!kept && looksLikeFormula(value)) grid.formula(row, column);
    grid.put(row, column, kept ? kept[1]! : value);
  });
  return grid.finish();
}

/** What a spreadsheet would run when it opens the file: "=A1+1", "=HYPERLINK(…)", "@SUM(…)", "+cmd|' /C calc'!A0". */
function looksLikeFormula(value: string): boolean {
  const text = value.trimStart();
  return (
    /^=\s*["'({+\-@$\w]/.test(text) ||
    /^@\w+\(/.test(text) ||
    /^[+-]\s*[a-z]\w*\(/i.test(text) ||
    /^[+\-@][^|]*\|.*!/.test(text)
  );
}

/** The separator under which most records have the same number of fields, more fields winning among equals. */
function guessSeparator(text: string): string {
  const sample = text.slice(0, 20_000);
  let best = { separator: ';', score: 0 };
  for (const separator of SEPARATORS) {
    const widths: number[] = [];
    walkCsv(sample, separator, 40, (row, column, value) => {
      if (value !== '' || column > 0) widths[row] = column + 1;
    });
    const counted = widths.filter((width) => width > 0);
    const common = mostFrequent(counted);
    if (common < 2) continue;
    const agreeing = counted.filter((width) => Math.abs(width - common) <= 1).length / counted.length;
    const score = agreeing * Math.min(common, 8);
    if (score > best.score) best = { separator, score };
  }
  return best.separator;
}

function mostFrequent(values: readonly number[]): number {
  const counts = new Map<number, number>();
  let best = 0;
  for (const value of values) {
    const count = (counts.get(value) ?? 0) + 1;
    counts.set(value, count);
    if (count > (counts.get(best) ?? 0)) best = value;
  }
  return best;
}

/**
 * Tells each field, row by row. A quote counts only at the beginning of a field, so `5" screen` stays as typed;
 * a quoted field that never ends means that the file was cut off. `mostRows` stops early (and forgives that), for guessing.
 */
function walkCsv(
  text: string,
  separator: string,
  mostRows: number,
  field: (row: number, column: number, value: string) => void,
): void {
  let row = 0;
  let column = 0;
  let at = 0;
  while (at < text.length && row < mostRows) {
    let value: string;
    if (text[at] === '"') {
      const end = endOfQuoted(text, at);
      if (end < 0) {
        if (Number.isFinite(mostRows)) return;
        throw new FileRefused('file-damaged', { line: row + 1 });
      }
      const rest = endOfPlain(text, end, separator);
      value = text.slice(at + 1, end - 1).replaceAll('""', '"') + text.slice(end, rest).trimEnd();
      at = rest;
    } else {
      const end = endOfPlain(text, at, separator);
      value = text.slice(at, end);
      at = end;
    }
    field(row, column, value);
    if (text[at] === separator) {
      column++;
      at++;
      continue;
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at++;
    at++;
    row++;
    column = 0;
  }
}

/** Just after the closing quote; -1 when there is none. */
function endOfQuoted(text: string, start: number): number {
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return -1;
    if (text[quote + 1] !== '"') return quote + 1;
    at = quote + 2;
  }
}

function endOfPlain(text: string, start: number, separator: string): number {
  for (let at = start; at < text.length; at++) {
    const character = text[at];
    if (character === separator || character === '\n' || character === '\r') return at;
  }
  return text.length;
}
