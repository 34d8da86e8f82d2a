import { FileRefused } from './refusal.ts';

/** Frequent in French and Dutch text, at different places in Windows-1252 and in Mac Roman. Few capitals: they overlap. */
const ACCENTED = /[éèêëàâçîïôûùüöœÉ’€]/g;

/**
 * The text of a .csv file, whatever program wrote it: by its byte order mark, else UTF-8 where that is possible, else
 * UTF-16 without mark, else Mac Roman or Windows-1252, whichever gives more accented letters (latin1 is within
 * Windows-1252). Throws FileRefused('file-encoding') when letters were already lost or encodings are mixed, with the
 * line, and FileRefused('file-other-format') for bytes that are no text.
 */
export function decodeText(bytes: Uint8Array): string {
  const text = decodeUnchecked(bytes);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is looked for
  const strange = /[\u0000-\u0008\u000b\u000e-\u001f]/.exec(text);
  if (strange) throw new FileRefused('file-other-format', { kind: 'binary' });
  const lost = /[\ufffd\u0080-\u009f]/.exec(text);
  if (lost) throw new FileRefused('file-encoding', { line: lineAt(text, lost.index) });
  return text;
}

function decodeUnchecked(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const wide = utf16WithoutMark(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    refuseMixture(bytes);
    return oneByteText(bytes);
  }
}

/** Text in latin letters written as UTF-16 has a zero byte beside almost every letter. */
function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 2_000);
  if (sample.length < 8) return null;
  const zeros = [0, 0];
  for (let at = 0; at < sample.length; at++) if (sample[at] === 0) zeros[at % 2]!++;
  const most = sample.length * 0.35;
  if (zeros[1]! > most && zeros[0]! < most / 10) return 'utf-16le';
  if (zeros[0]! > most && zeros[1]! < most / 10) return 'utf-16be';
  return null;
}

/**
 * Two letters in UTF-8 form and others that are not: two files pasted together, or one cut in the middle of a letter.
 * In real Windows-1252 text a valid UTF-8 pair ("Ã©") is next to never met.
 */
function refuseMixture(bytes: Uint8Array): void {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const valid = lenient.match(/[\u00c0-\u017f]/g)?.length ?? 0;
  const invalid = lenient.match(/\ufffd/g)?.length ?? 0;
  if (valid >= 2 && valid >= invalid) {
    throw new FileRefused('file-encoding', { line: lineAt(lenient, lenient.indexOf('\ufffd')) });
  }
}

function oneByteText(bytes: Uint8Array): string {
  const windows = new TextDecoder('windows-1252').decode(bytes);
  const mac = new TextDecoder('macintosh').decode(bytes);
  return accents(mac) > accents(windows) ? mac : windows;
}

function accents(text: string): number {
  return text.match(ACCENTED)?.length ?? 0;
}

function lineAt(text: string, index: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < index; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
