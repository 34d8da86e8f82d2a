/** A PDF that is not built as the compiler builds them. */
export class JoinError extends Error {
  constructor(what: string) {
    super(`This PDF cannot be joined: ${what}. Maybe the compiler was updated and builds them otherwise.`);
  }
}

/** An object of a PDF, in latin-1: each sign is one byte. */
interface PdfObject {
  /** All of it but what is between "stream" and "endstream". */
  readonly head: string;
  /** From "stream" on; empty where there is none. */
  readonly stream: string;
}

export interface Pdf {
  readonly objects: ReadonlyMap<number, PdfObject>;
  /** One more than the largest number of an object. */
  readonly size: number;
  /** Number of the catalogue. */
  readonly root: number;
  readonly info: number | null;
}

/**
 * Reads the objects of a PDF by its xref table, of one part and without updates.
 * @throws {JoinError} when it has none
 */
export function readPdf(bytes: Uint8Array): Pdf {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const at = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-64))?.[1] ?? Number.NaN);
  const table = /^xref\s+0 (\d+)\s+/.exec(text.slice(at, at + 40));
  if (Number.isNaN(at) || table === null) throw new JoinError('it has no table of its objects');
  const size = Number(table[1]);
  const entries = text.slice(at + table[0].length, at + table[0].length + size * 20);
  const offsets = [...entries.matchAll(/(\d{10}) \d{5} ([nf])/g)]
    .map(([, offset, use], number) => ({ number, offset: Number(offset), used: use === 'n' }))
    .filter(({ used }) => used)
    .sort((a, b) => a.offset - b.offset);
  const objects = new Map<number, PdfObject>();
  offsets.forEach(({ number, offset }, index) => {
    objects.set(number, objectOf(text.slice(offset, offsets[index + 1]?.offset ?? at), number));
  });
  const trailer = text.slice(at + table[0].length + size * 20);
  const root = /\/Root (\d+) 0 R/.exec(trailer)?.[1];
  if (root === undefined) throw new JoinError('it has no catalogue');
  const info = /\/Info (\d+) 0 R/.exec(trailer)?.[1];
  return { objects, size, root: Number(root), info: info === undefined ? null : Number(info) };
}

function objectOf(text: string, number: number): PdfObject {
  const start = `${number} 0 obj\n`;
  const end = text.lastIndexOf('endobj');
  if (!text.startsWith(start) || end < 0) throw new JoinError(`object ${number} is not where its table says`);
  const body = text.slice(start.length, end).trimEnd();
  const stream = body.indexOf('\nstream\n');
  if (stream < 0) return { head: body, stream: '' };
  // The last bytes of a stream may be spaces: nothing of it is trimmed.
  return { head: body.slice(0, stream), stream: text.slice(start.length + stream, end) };
}

interface Changes {
  /** The number that an object has from now on. */
  readonly reference: (number: number) => number;
  /** The name of a heading, and of a cell's headings, with its brackets. */
  readonly id?: (text: string) => string;
  /** The key of a page among the tags. */
  readonly key?: (key: number) => number;
}

/** A string (brackets in it come in pairs or behind a backslash), a reference, or a key of the tags. */
const TOKEN = /\\.|[()]|(\d+) 0 R\b|(\/StructParents? )(\d+)|\/([A-Za-z]+)\b/gs;

/** Changes references, names and keys in an object; what is written between brackets is text and stays. */
export function rewrite(head: string, changes: Changes): string {
  let out = '';
  let copied = 0;
  let depth = 0;
  let opened = 0;
  let word = '';
  for (const match of head.matchAll(TOKEN)) {
    const [token, number, name, key, heard] = match;
    if (token === '(') {
      if (depth === 0) opened = match.index;
      depth += 1;
    } else if (token === ')') {
      depth -= 1;
      if (depth > 0 || !changes.id || !NAMED.has(word)) continue;
      out += head.slice(copied, opened) + changes.id(head.slice(opened, match.index + 1));
      copied = match.index + 1;
    } else if (depth > 0 || token.startsWith('\\')) {
    } else if (number !== undefined) {
      out += `${head.slice(copied, match.index)}${changes.reference(Number(number))} 0 R`;
      copied = match.index + token.length;
    } else if (key !== undefined) {
      out += `${head.slice(copied, match.index)}${name}${changes.key?.(Number(key)) ?? key}`;
      copied = match.index + token.length;
    } else word = heard ?? '';
  }
  return out + head.slice(copied);
}

/** Keys whose strings are names of cells: their own, those of their heads, and the list of all. */
const NAMED = new Set(['ID', 'Headers', 'Names']);
