/** The largest film, in bytes: two minutes at 1.5 Mbit/s, which is a clear picture of 720 lines. */
export const LARGEST_FILM = 24 * 1024 * 1024;
/** The largest paper. */
export const LARGEST_PAPER = 5 * 1024 * 1024;
export const MOST_CLIPS = 4;
export const MOST_PAPERS = 6;

const latin1 = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

/** Whether these bytes are a film in MP4: its first box is "ftyp" (ISO/IEC 14496-12, 4.3), of a kind that browsers play. */
export function isMp4(bytes: Uint8Array): boolean {
  if (bytes.length < 16 || latin1(bytes.subarray(4, 8)) !== 'ftyp') return false;
  const size = new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0);
  const brands = latin1(bytes.subarray(8, Math.min(bytes.length, Math.max(16, size), 512)));
  return /isom|iso[2-9]|mp41|mp42|avc1|M4V |dash/.test(brands);
}

/** Whether these bytes are a PDF: ISO 32000, the header stands within the first 1,024 bytes. */
export function isPdf(bytes: Uint8Array): boolean {
  return latin1(bytes.subarray(0, 1024)).includes('%PDF-');
}

/** A name to keep for a paper: no path, no signs that a disk or a header stumbles over, and the end that fits. */
export function paperName(name: string): string {
  const stem = (name.split(/[/\\]/).at(-1) ?? '')
    .replace(/\.[^.]*$/, '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replaceAll(/[\u0000-\u001f\u007f<>:"|?*\u202a-\u202e\u2066-\u2069]/g, '')
    .trim()
    .slice(0, 120);
  return `${stem || 'document'}.pdf`;
}
