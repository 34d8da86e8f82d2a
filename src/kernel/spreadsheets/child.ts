// The child process of `read.ts`: file on standard input, answer on standard output, one JSON value a line.
// It is killed when it lasts, has a small heap, and its environment is empty: a file that finds a way in finds nothing.
import { writeSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { parseSpreadsheet } from './parse.ts';

/** One line of the answer. Rows come in batches so that the server never parses a large text at once. */
export type Line =
  | { readonly sheet: string }
  | { readonly rows: unknown[][] }
  | { readonly refused: unknown }
  | { readonly end: true };

const ROWS_A_LINE = 200;

function say(line: Line): void {
  const bytes = Buffer.from(`${JSON.stringify(line)}\n`);
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(1, bytes, at);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
    }
  }
}

const input = await buffer(process.stdin);
const nameLength = input.readUInt32LE(0);
const answer = parseSpreadsheet(input.subarray(4 + nameLength), input.toString('utf8', 4, 4 + nameLength));
if (Array.isArray(answer)) {
  for (const sheet of answer) {
    say({ sheet: sheet.name });
    for (let at = 0; at < sheet.rows.length; at += ROWS_A_LINE)
      say({ rows: sheet.rows.slice(at, at + ROWS_A_LINE) });
  }
} else {
  say({ refused: answer });
}
say({ end: true });
