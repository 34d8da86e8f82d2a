import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { type Done, done, type Facts, refused } from '../result.ts';
import { type Cell, LIMITS, type RefusedFile, type Sheet, type SpreadsheetRefusal } from './cells.ts';
import type { Line } from './child.ts';

const CHILD = fileURLToPath(new URL('./child.ts', import.meta.url));
const KERNEL = dirname(dirname(CHILD));
/** Files read at the same time, and files that may wait for their turn; one more is told to come back. */
const AT_ONCE = 2;
const MOST_WAITING = 20;

let running = 0;
const waiting: (() => void)[] = [];

/**
 * Reads an uploaded .xlsx, .ods, .csv or .tsv file in a child process with little memory, little time and no rights:
 * whatever the file does, the server goes on answering. What it holds decides, not its name. Only visible sheets that
 * hold something are returned, in their order. Refusals (`SpreadsheetRefusal`, put into words by `texts.ts`) carry
 * the facts to mend the file: sheet, cell, limit. `onRows` hears how many rows have come so far.
 */
export async function readSpreadsheet(
  bytes: Uint8Array,
  fileName: string,
  onRows: (rows: number) => void = () => {},
): Promise<Done<Sheet[]> | RefusedFile> {
  if (bytes.byteLength === 0) return refused('file-empty');
  if (bytes.byteLength > LIMITS.fileBytes) {
    return refused('file-too-large', { limitMegabytes: LIMITS.fileBytes / 1024 / 1024 });
  }
  if (running >= AT_ONCE && waiting.length >= MOST_WAITING) return refused('file-busy');
  await turn();
  try {
    return await runChild(bytes, fileName, onRows);
  } finally {
    running--;
    waiting.shift()?.();
  }
}

async function turn(): Promise<void> {
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  running++;
}

function runChild(
  bytes: Uint8Array,
  fileName: string,
  onRows: (rows: number) => void,
): Promise<Done<Sheet[]> | RefusedFile> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [
        '--permission',
        `--allow-fs-read=${join(KERNEL, '*')}`,
        '--max-old-space-size=160',
        '--no-warnings',
        CHILD,
      ],
      { stdio: ['pipe', 'pipe', 'pipe'], env: {}, cwd: KERNEL },
    );
    const sheets: { name: string; rows: Cell[][] }[] = [];
    let answer: Done<Sheet[]> | RefusedFile | null = null;
    let stopped: SpreadsheetRefusal | null = null;
    let complaint = '';
    let rows = 0;
    const stop = (reason: SpreadsheetRefusal) => {
      stopped ??= reason;
      child.kill('SIGKILL');
    };
    const timer = setTimeout(() => stop('file-too-slow'), LIMITS.milliseconds);
    const scale = setInterval(() => {
      if (residentBytes(child.pid) > LIMITS.memoryBytes) stop('file-too-large-inside');
    }, 50);

    onEachLine(child.stdout, (text) => {
      const line = JSON.parse(text) as Line;
      if ('sheet' in line) sheets.push({ name: line.sheet, rows: [] });
      else if ('rows' in line) {
        for (const row of line.rows as Cell[][]) sheets.at(-1)!.rows.push(row);
        rows += line.rows.length;
        onRows(rows);
      } else if ('refused' in line) answer = line.refused as RefusedFile;
      else answer ??= done(sheets);
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      complaint = (complaint + text).slice(-4_000);
    });
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      clearInterval(scale);
      if (answer) resolve(answer);
      else if (stopped) resolve(refused(stopped, factsOf(stopped)));
      // V8 aborts a process whose heap is full; Linux kills one for want of memory.
      else if (signal !== null || /heap out of memory|Array buffer allocation failed/.test(complaint)) {
        resolve(refused('file-too-large-inside', factsOf('file-too-large-inside')));
      } else reject(new Error(`Reading a spreadsheet failed (exit code ${code}): ${complaint}`));
    });

    const name = Buffer.from(fileName, 'utf8');
    const length = Buffer.alloc(4);
    length.writeUInt32LE(name.length);
    child.stdin.on('error', () => {}); // a child that died early does not read on; 'close' tells why
    child.stdin.end(Buffer.concat([length, name, bytes]));
  });
}

function factsOf(refusal: SpreadsheetRefusal): Facts {
  return refusal === 'file-too-slow'
    ? { limitSeconds: LIMITS.milliseconds / 1_000 }
    : { limitMegabytes: LIMITS.unpackedBytes / 1024 / 1024 };
}

/** Not node:readline, which also breaks lines at U+2028: a cell may hold one. */
function onEachLine(stream: Readable, line: (text: string) => void): void {
  let kept: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      kept.push(chunk.subarray(start, end));
      line(Buffer.concat(kept).toString('utf8'));
      kept = [];
      start = end + 1;
    }
    if (start < chunk.length) kept.push(chunk.subarray(start));
  });
}

/** Resident memory of a process; 0 where the system does not say (only Linux has /proc): the heap limit stays. */
function residentBytes(pid: number | undefined): number {
  try {
    return Number(/VmRSS:\s*(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1_024;
  } catch {
    return 0;
  }
}
