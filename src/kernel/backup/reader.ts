import { createReadStream, type ReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { BackupError, END_OF_ROWS } from './format.ts';

const MARK = Buffer.from(END_OF_ROWS);
const MARK_AFTER_ROW = Buffer.from(`\n${END_OF_ROWS}`);

/** Reads the text of a backup part by part, holding no more of it than a piece. */
export class BackupReader {
  readonly #source: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterable<Buffer>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** The next line, without its end; null when it is longer than `most` bytes or there is none. */
  async line(most: number): Promise<string | null> {
    let at = this.#rest.indexOf(10);
    while (at === -1) {
      const searched = this.#rest.length;
      if (searched > most || !(await this.#more())) return null;
      at = this.#rest.indexOf(10, searched);
    }
    const line = this.#rest.toString('utf8', 0, at);
    this.#rest = this.#rest.subarray(at + 1);
    return line;
  }

  /**
   * The rows of a table in pieces of any size, up to the line that closes them.
   * @throws BackupError when the file ends before
   */
  async *rows(): AsyncGenerator<Buffer> {
    let atLineStart = true;
    for (;;) {
      while (this.#rest.length <= MARK.length && (await this.#more()));
      if (atLineStart && this.#rest.subarray(0, MARK.length).equals(MARK)) {
        this.#rest = this.#rest.subarray(MARK.length);
        return;
      }
      const end = this.#rest.indexOf(MARK_AFTER_ROW);
      if (end !== -1) {
        const last = this.#rest.subarray(0, end + 1);
        this.#rest = this.#rest.subarray(end + MARK_AFTER_ROW.length);
        yield last;
        return;
      }
      if (this.#rest.length <= MARK.length) throw endsEarly();
      // The closing line may have begun: its bytes wait for the next piece.
      const piece = this.#rest.subarray(0, -MARK.length);
      this.#rest = this.#rest.subarray(-MARK.length);
      atLineStart = piece.at(-1) === 10;
      yield piece;
    }
  }

  /** Whether nothing follows. */
  async atEnd(): Promise<boolean> {
    while (this.#rest.length === 0) if (!(await this.#more())) return true;
    return false;
  }

  async #more(): Promise<boolean> {
    const { done, value } = await this.#source.next();
    if (done) return false;
    this.#rest = this.#rest.length === 0 ? value : Buffer.concat([this.#rest, value]);
    return true;
  }
}

export function endsEarly(): BackupError {
  return new BackupError('file', 'The file is not whole: it ends too early. Take another backup.');
}

/** A backup file being unpacked. */
export interface Unpacking {
  /** Its text, piece by piece. */
  readonly pieces: AsyncIterable<Buffer>;
  /** Bytes of the file. */
  readonly size: number;
  /** Bytes of the file that were read so far. */
  done(): number;
}

/**
 * Opens a backup file.
 * @throws from `pieces` BackupError when the file is not packed as ours, or is damaged; errors of reading it as they are
 */
export async function unpack(file: string): Promise<Unpacking> {
  const { size } = await stat(file);
  const packed = createReadStream(file);
  return { size, done: () => packed.bytesRead, pieces: unpacked(packed) };
}

async function* unpacked(packed: ReadStream): AsyncGenerator<Buffer> {
  const unzip = createGunzip();
  packed.on('error', (error) => unzip.destroy(error));
  packed.pipe(unzip);
  let begun = false;
  try {
    for await (const piece of unzip as AsyncIterable<Buffer>) {
      begun = true;
      yield piece;
    }
  } catch (error) {
    const code = (error as { code?: string }).code ?? '';
    if (code === 'Z_BUF_ERROR' && begun) throw endsEarly();
    if (code.startsWith('Z_') && begun)
      throw new BackupError('file', 'The file is damaged. Take another backup.');
    if (code.startsWith('Z_')) throw foreign();
    throw error;
  } finally {
    packed.destroy();
  }
}

export function foreign(): BackupError {
  return new BackupError('file', 'The file is no backup of Tremplin.');
}
