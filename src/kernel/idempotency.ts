import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { type RawBuilder, sql } from 'kysely';
import type { Instant } from './clock.ts';
import type { Db } from './database.ts';

/** An act as its idempotency key names it: the same key from the same actor for the same use case. */
interface Act {
  readonly key: string;
  readonly useCase: string;
  /** `Actor.key` */
  readonly actor: string;
}

/** Tells inputs apart: files by their bytes, everything else by its JSON. */
export function fingerprintOf(input: unknown): string {
  const hash = createHash('sha256');
  hash.update(
    JSON.stringify(input, (_, value: unknown) =>
      value instanceof Uint8Array ? createHash('sha256').update(value).digest('hex') : value,
    ),
  );
  return hash.digest('hex');
}

/**
 * Takes the key for this act, or gives back the answer it already had. A rival with the same key waits here
 * for the first one's commit, then finds its answer; if the first one failed, the rival takes its place.
 */
export async function claimKey(
  tx: Db,
  { fingerprint: plain, now, ...act }: Act & { readonly fingerprint: string; readonly now: Instant },
): Promise<{ value: unknown } | 'other-request' | null> {
  const row = rowOf(act);
  const fingerprint = sealedFingerprint(act.key, plain);
  const taken = await tx
    .insertInto('idempotencyKeys')
    .values({ ...row, fingerprint, answer: 'null', at: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('key')
    .executeTakeFirst();
  if (taken) return null;
  const before = await answerUnder(tx, act, fingerprint);
  if (before === null) throw new Error('A key that was taken is not there.');
  return before;
}

/**
 * The answer that this act had already, or null: for what takes its time before anything is written, so that a repeat
 * is not worked out again on what the first one changed.
 */
export function findAnswer(
  db: Db,
  { fingerprint: plain, ...act }: Act & { readonly fingerprint: string },
): Promise<{ value: unknown } | 'other-request' | null> {
  return answerUnder(db, act, sealedFingerprint(act.key, plain));
}

async function answerUnder(
  db: Db,
  act: Act,
  fingerprint: string,
): Promise<{ value: unknown } | 'other-request' | null> {
  const row = rowOf(act);
  const before = await db
    .selectFrom('idempotencyKeys')
    .select(['fingerprint', 'answer'])
    .where('key', '=', row.key)
    .where('useCase', '=', row.useCase)
    .where('actor', '=', row.actor)
    .executeTakeFirst();
  if (before === undefined) return null;
  if (before.fingerprint !== fingerprint) return 'other-request';
  return { value: opened(act.key, String(before.answer)) };
}

/** What was typed may be a password: its fingerprint is of no use without the key, which the table does not hold. */
function sealedFingerprint(key: string, plain: string): string {
  return createHmac('sha256', key).update(plain).digest('hex');
}

/**
 * Keeps the answer of an act whose key was claimed in this transaction, and tells the live pages of its event in the same
 * round trip; null where it is of no event.
 */
export async function keepAnswer(
  tx: Db,
  { value, eventId, ...act }: Act & { readonly value: unknown; readonly eventId: string | null },
): Promise<void> {
  const row = rowOf(act);
  const keeping = tx
    .updateTable('idempotencyKeys')
    .set({ answer: JSON.stringify(sealed(act.key, value)) })
    .where('key', '=', row.key)
    .where('useCase', '=', row.useCase)
    .where('actor', '=', row.actor);
  await (eventId === null ? keeping : keeping.returning(toldLive(eventId).as('told'))).execute();
}

/** Wakes the live pages of an event when the transaction commits. */
export function toldLive(eventId: string): RawBuilder<unknown> {
  return sql`pg_notify('live', ${eventId})`;
}

/** What the table knows of a key is its hash: only who sends the key again can open the answer. */
function rowOf({ key, useCase, actor }: Act) {
  return { key: createHash('sha256').update(key).digest('hex'), useCase, actor };
}

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Answers may hold what is stored nowhere else in clear (a session, a token, a personal link), so they are sealed
 * with the key of the act: neither the table nor a backup of it gives them away.
 */
function sealed(key: string, value: unknown): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, secretOf(key), nonce);
  const body = Buffer.concat([cipher.update(JSON.stringify(value ?? null), 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64');
}

function opened(key: string, text: string): unknown {
  const bytes = Buffer.from(text, 'base64');
  const decipher = createDecipheriv(CIPHER, secretOf(key), bytes.subarray(0, NONCE_BYTES));
  decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  const body = bytes.subarray(NONCE_BYTES + TAG_BYTES);
  return JSON.parse(Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8'));
}

function secretOf(key: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, '', 'answer of an act', 32));
}
