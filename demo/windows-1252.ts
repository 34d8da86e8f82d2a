// The bytes that Excel for Windows writes in a .csv, and that the plain fonts of a PDF understand.
// Table of the code points 0x80 to 0x9F: WHATWG Encoding Standard, index windows-1252.
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The text in Windows-1252, one byte a character, or null when a character has no place there. */
export function toWindows1252(text: string): Uint8Array | null {
  const bytes = new Uint8Array([...text].length);
  let at = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const special = upper.indexOf(character);
    if (special >= 0) bytes[at++] = 0x80 + special;
    else if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) bytes[at++] = code;
    else return null;
  }
  return bytes;
}
