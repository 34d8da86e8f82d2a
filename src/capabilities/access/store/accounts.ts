import type { ExpressionBuilder } from 'kysely';
import type { SelfScope } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/clock.ts';
import type { Database, Db } from '../../../kernel/database.ts';
import { newId } from '../../../kernel/ids.ts';

/**
 * The account with this address, made when there is none: a person who joins a second organisation keeps one account.
 * An account that had been closed, because its last organisation let it go, opens again.
 */
export async function ensureAccount(
  db: Db,
  { name, email, locale }: { name: string; email: string; locale: string },
  now: Instant,
): Promise<string> {
  const account = await db
    .insertInto('accounts')
    .values({ id: newId(), name, email, locale, createdAt: now })
    .onConflict((conflict) => conflict.column('email').doUpdateSet({ disabledAt: null }))
    .returning('id')
    .executeTakeFirstOrThrow();
  return account.id;
}

export async function findAccount(
  db: Db,
  email: string,
): Promise<{ id: string; name: string; locale: string } | null> {
  const row = await db
    .selectFrom('accounts')
    .select(['id', 'name', 'locale'])
    .where('email', '=', email)
    .where('disabledAt', 'is', null)
    .executeTakeFirst();
  return row ?? null;
}

/** The address that an account signs in with. */
export async function emailOf(db: Db, accountId: string): Promise<string> {
  const { email } = await db
    .selectFrom('accounts')
    .select('email')
    .where('id', '=', accountId)
    .executeTakeFirstOrThrow();
  return email;
}

/** One's own account, and whether an organisation of one's own lets its members have a password. */
export async function findOwnAccount(
  db: Db,
  scope: SelfScope,
): Promise<{ name: string; email: string; passwordHash: string | null; passwords: boolean }> {
  const row = await db
    .selectFrom('accounts')
    .select(['name', 'email', 'passwordHash'])
    .select((eb) => eb.exists(organisationsWithPasswords(eb)).as('passwords'))
    .where('id', '=', scope.accountId)
    .executeTakeFirstOrThrow();
  return { ...row, passwords: Boolean(row.passwords) };
}

/** The account of an address and its password, where one of its organisations still lets it have one. */
export async function findPasswordOf(
  db: Db,
  email: string,
): Promise<{ accountId: string; passwordHash: string | null } | null> {
  const row = await db
    .selectFrom('accounts')
    .select(['id as accountId', 'passwordHash'])
    .where('email', '=', email)
    .where('disabledAt', 'is', null)
    .where((eb) => eb.exists(organisationsWithPasswords(eb)))
    .executeTakeFirst();
  return row ?? null;
}

function organisationsWithPasswords(eb: ExpressionBuilder<Database, 'accounts'>) {
  return eb
    .selectFrom('memberships')
    .innerJoin('organisations', 'organisations.id', 'memberships.organisationId')
    .select('organisations.id')
    .whereRef('memberships.accountId', '=', 'accounts.id')
    .where('organisations.passwords', '=', true);
}

/** Keeps the hash of one's password; null removes it. */
export async function keepPassword(
  db: Db,
  scope: SelfScope,
  passwordHash: string | null,
  now: Instant,
): Promise<void> {
  await db
    .updateTable('accounts')
    .set({ passwordHash, passwordSetAt: passwordHash === null ? null : now })
    .where('id', '=', scope.accountId)
    .execute();
}
