import { crc32, inflateRawSync } from 'node:zlib';
import { LIMITS } from './cells.ts';
import { FileRefused } from './refusal.ts';

interface Entry {
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly crc: number;
  readonly header: number;
}

/** The parts of a zip file, unpacked one by one on demand, under one budget for all of them. */
export interface Zip {
  readonly names: readonly string[];
  /** The bytes of a part, null when there is none of that name. Throws FileRefused for a bomb or a damaged part. */
  read(name: string): Uint8Array | null;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const UNKNOWN_32 = 0xffffffff;

/**
 * Opens a zip file by its directory (APPNOTE.TXT 6.3, sections 4.3.7 to 4.3.16). Written here rather than taken from
 * a package because both limits sit inside: what the directory declares is added up before anything is unpacked, and
 * what really comes out is cut off at the same figure, so a directory that lies gains nothing.
 */
export function openZip(bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = insideTheFile(() => readDirectory(bytes, view));
  let budget: number = LIMITS.unpackedBytes;
  return {
    names: [...entries.keys()],
    read(name) {
      const entry = entries.get(name);
      if (!entry) return null;
      if (entry.unpacked > budget) throw tooLargeInside();
      const part = insideTheFile(() => unpack(bytes, view, entry, budget));
      budget -= part.byteLength;
      return part;
    },
  };
}

/** A DataView says by a RangeError that an offset of the directory points outside the file. */
function insideTheFile<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) throw new FileRefused('file-damaged');
    throw error;
  }
}

function readDirectory(bytes: Uint8Array, view: DataView): Map<string, Entry> {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== CENTRAL) throw new FileRefused('file-damaged');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    if ((view.getUint16(at + 8, true) & 1) === 1) throw new FileRefused('file-password');
    const wide = zip64(view, at + 46 + nameLength, extraLength);
    const unpacked = view.getUint32(at + 24, true);
    const packed = view.getUint32(at + 20, true);
    const header = view.getUint32(at + 42, true);
    entries.set(name.replaceAll('\\', '/'), {
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      unpacked: unpacked === UNKNOWN_32 ? wide() : unpacked,
      packed: packed === UNKNOWN_32 ? wide() : packed,
      header: header === UNKNOWN_32 ? wide() : header,
    });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The values of the zip64 extra field, in the order in which they are asked for. */
function zip64(view: DataView, start: number, length: number): () => number {
  let at = start;
  while (at + 4 <= start + length && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true);
  let next = at + 4;
  return () => {
    if (next + 8 > start + length) throw new FileRefused('file-damaged');
    next += 8;
    return Number(view.getBigUint64(next - 8, true));
  };
}

/** The end record stands last, before a comment of at most 65,535 bytes. Without it the file was cut off. */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 65_535); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new FileRefused('file-damaged');
}

function unpack(bytes: Uint8Array, view: DataView, entry: Entry, budget: number): Uint8Array {
  if (view.getUint32(entry.header, true) !== LOCAL) throw new FileRefused('file-damaged');
  const start =
    entry.header + 30 + view.getUint16(entry.header + 26, true) + view.getUint16(entry.header + 28, true);
  if (start + entry.packed > bytes.byteLength) throw new FileRefused('file-damaged');
  const packed = bytes.subarray(start, start + entry.packed);
  const part = entry.method === 0 ? packed : inflate(packed, entry.method, budget);
  if (part.byteLength !== entry.unpacked || crc32(part) !== entry.crc) throw new FileRefused('file-damaged');
  return part;
}

function inflate(packed: Uint8Array, method: number, budget: number): Uint8Array {
  if (method !== 8) throw new FileRefused('file-damaged');
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, budget) });
  } catch (error) {
    if (error instanceof RangeError) throw tooLargeInside(); // ERR_BUFFER_TOO_LARGE
    throw new FileRefused('file-damaged');
  }
}

function tooLargeInside(): FileRefused {
  return new FileRefused('file-too-large-inside', { limitMegabytes: LIMITS.unpackedBytes / 1024 / 1024 });
}
