import { createHash, randomBytes } from 'node:crypto';

/** Time and number of the last identifier, so that the next one is greater. */
let last = { time: 0, number: 0 };
/** Twelve bits count within a millisecond; they begin in the lower half, so that there is room. */
const MOST = 0xfff;

/**
 * A UUID version 7 (RFC 9562, section 5.7): 48 bits of time, 12 bits that count within a millisecond (section 6.2,
 * method 1), 62 random bits. New rows land at the end of an index, and what one process makes stays in the order in
 * which it was made, also within a millisecond. Made here because PostgreSQL has it only from version 18.
 */
export function newId(): string {
  const bytes = randomBytes(16);
  const now = Date.now();
  const begun = bytes.readUInt16BE(6) & (MOST >> 1);
  if (now > last.time) last = { time: now, number: begun };
  // A full millisecond, or a clock set back, goes on in the next one.
  else if (last.number === MOST) last = { time: last.time + 1, number: begun };
  else last = { ...last, number: last.number + 1 };
  bytes.writeUIntBE(last.time, 0, 6);
  bytes.writeUInt16BE(0x7000 | last.number, 6);
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** A secret for an address or a cookie: 256 random bits as 43 characters of base64url. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a secret. Plain SHA-256 is enough because the secret itself is 256 random bits. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
