import { createCipheriv, createDecipheriv, randomBytes, randomInt, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';

const MAGIC = Buffer.from('tremplin-hall/1\n');
const [SALT_BYTES, NONCE_BYTES, TAG_BYTES] = [16, 12, 16];
/** Half a second on a laptop: a stolen file cannot be guessed at quickly (scrypt, RFC 7914; N = 2¹⁶). */
const COST = { N: 65_536, r: 8, p: 1, maxmem: 128 * 1024 * 1024 };
/** Shorter passphrases are guessed. */
export const LEAST_PASSPHRASE = 12;

const derive = promisify<string, Buffer, number, typeof COST, Buffer>(scrypt);

/**
 * "foreign": the file is none of ours. "locked": the passphrase is another one, or the file was changed; these cannot be
 * told apart.
 */
export class SealError extends Error {
  override name = 'SealError';
  readonly because: 'foreign' | 'locked';
  constructor(message: string, because: 'foreign' | 'locked' = 'foreign') {
    super(message);
    this.because = because;
  }
}

/** Letters and figures that nobody takes for each other, read aloud or from paper. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';
const [GROUPS, GROUP_LENGTH] = [5, 4];

/** A passphrase to write down: five groups of four signs, 99 bits. */
export function newPassphrase(): string {
  const sign = () => SIGNS[randomInt(SIGNS.length)]!;
  const group = () => Array.from({ length: GROUP_LENGTH }, sign).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}

/** Packs a value so that only who has the passphrase reads it (AES-256-GCM). */
export async function seal(value: unknown, passphrase: string): Promise<Buffer> {
  const salt = randomBytes(SALT_BYTES);
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', await derive(passphrase, salt, 32, COST), nonce);
  cipher.setAAD(MAGIC);
  const packed = await promisify(gzip)(Buffer.from(JSON.stringify(value)));
  const body = Buffer.concat([cipher.update(packed), cipher.final()]);
  return Buffer.concat([MAGIC, salt, nonce, cipher.getAuthTag(), body]);
}

/** @throws SealError */
export async function unseal(file: Buffer, passphrase: string): Promise<unknown> {
  if (!file.subarray(0, MAGIC.length).equals(MAGIC))
    throw new SealError('This is no file of an event for the hall.');
  let at = MAGIC.length;
  const next = (bytes: number): Buffer => {
    at += bytes;
    return file.subarray(at - bytes, at);
  };
  const [salt, nonce, tag] = [next(SALT_BYTES), next(NONCE_BYTES), next(TAG_BYTES)];
  const key = await derive(passphrase, salt, 32, COST);
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(MAGIC);
    decipher.setAuthTag(tag);
    const packed = Buffer.concat([decipher.update(file.subarray(at)), decipher.final()]);
    return JSON.parse((await promisify(gunzip)(packed)).toString());
  } catch {
    throw new SealError('The passphrase is another one, or the file was changed.', 'locked');
  }
}
