import type { SelfScope } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import { hashSecret } from '../../../kernel/ids.ts';
import { seal, unseal } from '../../../kernel/sealed.ts';
import type { SecondFactors } from '../rules.ts';
import type { PasskeyShown } from '../schema.ts';
import { factorColumns } from './sessions.ts';

const PURPOSE = 'authenticator app';

/** The second factors of an account, and from when on it needs one. */
export async function factorsOf(db: Db, accountId: string): Promise<SecondFactors> {
  const { passkeys, app, requiredFrom } = await db
    .selectFrom('accounts')
    .select(factorColumns)
    .where('id', '=', accountId)
    .executeTakeFirstOrThrow();
  return { passkeys: Number(passkeys), app: Boolean(app), requiredFrom };
}

/** Keeps a new key for an authenticator app, in place of one that was never confirmed; a confirmed one stays. */
export async function startApp(
  db: Db,
  accountId: string,
  secret: Uint8Array,
  now: Instant,
): Promise<boolean> {
  const sealedSecret = seal(Buffer.from(secret).toString('base64url'), PURPOSE);
  const started = await db
    .insertInto('authenticatorApps')
    .values({ accountId, sealedSecret, createdAt: now })
    .onConflict((conflict) =>
      conflict
        .column('accountId')
        .doUpdateSet({ sealedSecret, createdAt: now })
        .where('authenticatorApps.confirmedAt', 'is', null),
    )
    .returning('accountId')
    .executeTakeFirst();
  return started !== undefined;
}

export interface App {
  readonly secret: Uint8Array;
  readonly lastStep: number;
  readonly confirmedAt: Instant | null;
}

/** The authenticator app of an account, confirmed or not. In a command (`lock`) two codes at once take turns. */
export async function findApp(
  db: Db,
  accountId: string,
  { lock = false }: { lock?: boolean } = {},
): Promise<App | null> {
  const found = db
    .selectFrom('authenticatorApps')
    .select(['sealedSecret', 'lastStep', 'confirmedAt'])
    .where('accountId', '=', accountId);
  const row = await (lock ? found.forUpdate() : found).executeTakeFirst();
  if (!row) return null;
  const { lastStep, confirmedAt } = row;
  return { secret: Buffer.from(unseal(row.sealedSecret, PURPOSE), 'base64url'), lastStep, confirmedAt };
}

/** Remembers the step of a code that was accepted; the first one confirms the app. */
export async function acceptStep(db: Db, accountId: string, lastStep: number, now: Instant): Promise<void> {
  await db
    .updateTable('authenticatorApps')
    .set((eb) => ({ lastStep, confirmedAt: eb.fn.coalesce('confirmedAt', eb.val(now)) }))
    .where('accountId', '=', accountId)
    .execute();
}

export async function removeApp(db: Db, accountId: string): Promise<boolean> {
  const removed = await db
    .deleteFrom('authenticatorApps')
    .where('accountId', '=', accountId)
    .returning('confirmedAt')
    .executeTakeFirst();
  return removed !== undefined && removed.confirmedAt !== null;
}

/** Puts new recovery codes in place of the old ones. */
export async function keepRecoveryCodes(db: Db, accountId: string, codes: readonly string[]): Promise<void> {
  await db.deleteFrom('recoveryCodes').where('accountId', '=', accountId).execute();
  if (codes.length === 0) return;
  await db
    .insertInto('recoveryCodes')
    .values(codes.map((code) => ({ accountId, codeHash: hashRecoveryCode(accountId, code) })))
    .execute();
}

/** Uses up a recovery code; false when it is none of this account's, or was used. */
export async function useRecoveryCode(
  db: Db,
  accountId: string,
  code: string,
  now: Instant,
): Promise<boolean> {
  const used = await db
    .updateTable('recoveryCodes')
    .set({ usedAt: now })
    .where('accountId', '=', accountId)
    .where('codeHash', '=', hashRecoveryCode(accountId, code))
    .where('usedAt', 'is', null)
    .returning('accountId')
    .executeTakeFirst();
  return used !== undefined;
}

export async function countRecoveryCodes(db: Db, accountId: string): Promise<number> {
  const { count } = await db
    .selectFrom('recoveryCodes')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('accountId', '=', accountId)
    .where('usedAt', 'is', null)
    .executeTakeFirstOrThrow();
  return count;
}

/** A recovery code is 80 random bits: a hash is enough, salted by its account. */
function hashRecoveryCode(accountId: string, code: string): string {
  return hashSecret(`${accountId}:${code}`);
}

export interface Passkey {
  readonly id: string;
  readonly accountId: string;
  readonly publicKey: Uint8Array;
  readonly counter: number;
  readonly transports: readonly string[];
}

export async function addPasskey(
  db: Db,
  passkey: Passkey & { name: string },
  now: Instant,
): Promise<boolean> {
  const added = await db
    .insertInto('passkeys')
    .values({
      ...passkey,
      publicKey: Buffer.from(passkey.publicKey),
      transports: [...passkey.transports],
      createdAt: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return added !== undefined;
}

export async function listPasskeys(
  db: Db,
  scope: SelfScope,
): Promise<(PasskeyShown & { transports: string[] })[]> {
  return db
    .selectFrom('passkeys')
    .select(['id', 'name', 'createdAt', 'lastUsedAt', 'transports'])
    .where('accountId', '=', scope.accountId)
    .orderBy('createdAt')
    .execute();
}

/** A passkey by its id, of an account that may sign in. */
export async function findPasskey(db: Db, id: string): Promise<Passkey | null> {
  const row = await db
    .selectFrom('passkeys')
    .innerJoin('accounts', 'accounts.id', 'passkeys.accountId')
    .select(['passkeys.id', 'accountId', 'publicKey', 'counter', 'transports'])
    .where('passkeys.id', '=', id)
    .where('disabledAt', 'is', null)
    .executeTakeFirst();
  return row ?? null;
}

export async function notePasskeyUse(
  db: Db,
  { id, counter }: { id: string; counter: number },
  now: Instant,
): Promise<void> {
  await db.updateTable('passkeys').set({ counter, lastUsedAt: now }).where('id', '=', id).execute();
}

export async function renamePasskey(db: Db, scope: SelfScope, id: string, name: string): Promise<boolean> {
  const renamed = await db
    .updateTable('passkeys')
    .set({ name })
    .where('id', '=', id)
    .where('accountId', '=', scope.accountId)
    .returning('id')
    .executeTakeFirst();
  return renamed !== undefined;
}

/** Removes a passkey of one's own; gives its name, or null when there is none. */
export async function removePasskey(db: Db, scope: SelfScope, id: string): Promise<string | null> {
  const removed = await db
    .deleteFrom('passkeys')
    .where('id', '=', id)
    .where('accountId', '=', scope.accountId)
    .returning('name')
    .executeTakeFirst();
  return removed?.name ?? null;
}

/** Takes every second factor off an account: for somebody who lost them all. */
export async function removeFactors(db: Db, accountId: string): Promise<void> {
  await db.deleteFrom('passkeys').where('accountId', '=', accountId).execute();
  await db.deleteFrom('authenticatorApps').where('accountId', '=', accountId).execute();
  await db.deleteFrom('recoveryCodes').where('accountId', '=', accountId).execute();
}
