import { createHmac, timingSafeEqual } from 'node:crypto';

/** A code changes every 30 seconds, and has six digits: what every authenticator app does. */
export const STEP_SECONDS = 30;
const DIGITS = 6;
/** Steps before and after the present one that are accepted too: clocks differ, and thumbs are slow (RFC 6238, 5.2). */
const DRIFT_STEPS = 1;

/** The code of one counter value (RFC 4226, section 5.3), with the hash that authenticator apps use. */
export function codeOfCounter(secret: Uint8Array, counter: number, digits = DIGITS): string {
  const message = Buffer.alloc(8);
  message.writeBigUInt64BE(BigInt(counter));
  const hash = createHmac('sha1', secret).update(message).digest();
  const offset = hash[hash.length - 1]! & 0x0f;
  const number = hash.readUInt32BE(offset) & 0x7fffffff;
  return String(number % 10 ** digits).padStart(digits, '0');
}

/** The time step of an instant (RFC 6238, section 4.2, T0 = 0). */
export function stepAt(now: string): number {
  return Math.floor(Date.parse(now) / 1000 / STEP_SECONDS);
}

/**
 * The time step whose code this is, near `now` and later than `lastStep`; null when it is none. Keeping the answer as
 * the next `lastStep` makes each code open once.
 */
export function stepOfCode(
  secret: Uint8Array,
  code: string,
  { now, lastStep }: { now: string; lastStep: number },
): number | null {
  const typed = Buffer.from(code);
  if (typed.length !== DIGITS) return null;
  const present = stepAt(now);
  let found: number | null = null;
  for (let step = present - DRIFT_STEPS; step <= present + DRIFT_STEPS; step++)
    if (timingSafeEqual(typed, Buffer.from(codeOfCounter(secret, step))) && step > lastStep) found ??= step;
  return found;
}

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Bytes in base 32 (RFC 4648, section 6), without padding: how an authenticator app takes a key that is typed. */
export function toBase32(bytes: Uint8Array): string {
  let text = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += BASE32[(held >> bits) & 31];
    }
    held &= (1 << bits) - 1;
  }
  return bits > 0 ? text + BASE32[(held << (5 - bits)) & 31] : text;
}

/** The address that an authenticator app reads from a QR code ("Key Uri Format", as apps have it). */
export function authenticatorUri(
  secret: Uint8Array,
  { issuer, name }: { issuer: string; name: string },
): string {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(name)}`;
  return `otpauth://totp/${label}?secret=${toBase32(secret)}&issuer=${encodeURIComponent(issuer)}`;
}
