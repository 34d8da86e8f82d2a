import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';

/**
 * Argon2id (RFC 9106) with 19 MiB, two passes, one lane: the first choice of OWASP's Password Storage Cheat Sheet that a
 * small server can afford thirty times at once.
 */
const MEMORY_KIB = 19 * 1024;
const PASSES = 2;
const LANES = 1;
const TAG_BYTES = 32;
const SALT_BYTES = 16;

function derive(password: string, salt: Buffer, memory: number, passes: number): Promise<Buffer> {
  const parameters = {
    // One spelling for what looks the same (NIST SP 800-63B, 3.1.1.2).
    message: password.normalize('NFKC'),
    nonce: salt,
    parallelism: LANES,
    tagLength: TAG_BYTES,
    memory,
    passes,
  };
  return new Promise((resolve, reject) =>
    argon2('argon2id', parameters, (error, key) => (error ? reject(error) : resolve(key))),
  );
}

/** What is stored of a password: "argon2id$memory$passes$salt$hash", so that stronger settings can come later. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const key = await derive(password, salt, MEMORY_KIB, PASSES);
  return ['argon2id', MEMORY_KIB, PASSES, salt.toString('base64url'), key.toString('base64url')].join('$');
}

/**
 * Whether this is the password that was stored. For an account without one (null) it computes as long and says no:
 * the time of an answer must not tell who has an account.
 */
export async function isPassword(password: string, stored: string | null): Promise<boolean> {
  const [, memory, passes, salt = '', key = ''] = (stored ?? NOBODYS).split('$');
  const expected = Buffer.from(key, 'base64url');
  const found = await derive(password, Buffer.from(salt, 'base64url'), Number(memory), Number(passes));
  return stored !== null && expected.length === found.length && timingSafeEqual(expected, found);
}

/** The settings of today with a salt and a hash that belong to nobody. */
const NOBODYS = `argon2id$${MEMORY_KIB}$${PASSES}$${'A'.repeat(22)}$${'A'.repeat(43)}`;
