import { LARGEST_UPLOAD, type Upload } from '../../../kernel/files.ts';

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const ODT = 'application/vnd.oasis.opendocument.text';

/** What may be kept, by the end of its name. */
const BY_EXTENSION: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  docx: DOCX,
  odt: ODT,
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
};

export type DocumentProblem =
  | 'document-too-large'
  | 'document-kind'
  | 'document-not-what-it-says'
  | 'document-macros';

/**
 * What a file is, by the end of its name and by its bytes, which must agree; or why it is not kept. What the sender's
 * browser says does not count. A text document that carries a program (macro) is refused.
 */
export function documentKind(
  file: Upload,
): { readonly mediaType: string } | { readonly problem: DocumentProblem } {
  if (file.bytes.length > LARGEST_UPLOAD) return { problem: 'document-too-large' };
  const claimed = BY_EXTENSION[/\.([a-z]+)$/i.exec(file.name)?.[1]?.toLowerCase() ?? ''];
  if (claimed === undefined) return { problem: 'document-kind' };
  const mediaType = typeOfBytes(file.bytes);
  if (mediaType === 'macros') return { problem: 'document-macros' };
  return mediaType === claimed ? { mediaType } : { problem: 'document-not-what-it-says' };
}

function typeOfBytes(bytes: Uint8Array): string | null {
  const starts = (...signs: number[]) => signs.every((sign, index) => bytes[index] === sign);
  // ISO 32000: the header stands at the start; readers accept it within the first 1,024 bytes.
  if (latin1(bytes.subarray(0, 1024)).includes('%PDF-')) return 'application/pdf';
  // JPEG (ITU-T T.81): start of image, then a marker. PNG (ISO 15948): its eight bytes of signature.
  if (starts(0xff, 0xd8, 0xff)) return 'image/jpeg';
  if (starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png';
  // A zip archive: the names of its entries stand in it uncompressed.
  if (!starts(0x50, 0x4b, 0x03, 0x04)) return null;
  const text = latin1(bytes);
  if (text.includes('vbaProject.bin') || text.includes('Basic/script-lc.xml')) return 'macros';
  // OpenDocument 1.3, part 2, 3.3: the first entry is "mimetype", stored as it is.
  if (text.slice(30, 38) === 'mimetype') return text.startsWith(ODT, 38) ? ODT : null;
  return text.includes('[Content_Types].xml') && text.includes('word/document.xml') ? DOCX : null;
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

/** A name to keep: no path, no signs that a disk or a header stumbles over, the end that fits what it is. */
export function safeFileName(name: string, mediaType: string): string {
  const extension = {
    'application/pdf': 'pdf',
    [DOCX]: 'docx',
    [ODT]: 'odt',
    'image/jpeg': 'jpg',
    'image/png': 'png',
  }[mediaType];
  const stem = (name.split(/[/\\]/).at(-1) ?? '')
    .replace(/\.[^.]*$/, '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replaceAll(/[\u0000-\u001f\u007f<>:"|?*\u202a-\u202e]/g, '')
    .trim()
    .slice(0, 120);
  return `${stem || 'document'}.${extension}`;
}
