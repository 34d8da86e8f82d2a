import type { MemberRole, OrganisationScope } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Member } from '../schema.ts';

/** The account with this address, made when there is none: a person who joins a second organisation keeps one account. */
export async function ensureAccount(
  db: Db,
  { name, email, locale }: { name: string; email: string; locale: string },
  now: Instant,
): Promise<string> {
  await db
    .insertInto('accounts')
    .values({ id: newId(), name, email, locale, createdAt: now })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .execute();
  const account = await findAccount(db, email);
  return account!.id;
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

/** Gives a role; true when the account did not have it yet. */
export async function addMembership(
  db: Db,
  membership: { organisationId: string; accountId: string; role: MemberRole },
  now: Instant,
): Promise<boolean> {
  const added = await db
    .insertInto('memberships')
    .values({ ...membership, createdAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('accountId')
    .executeTakeFirst();
  return added !== undefined;
}

export async function listMembers(db: Db, scope: OrganisationScope): Promise<Member[]> {
  const rows = await db
    .selectFrom('memberships')
    .innerJoin('accounts', 'accounts.id', 'memberships.accountId')
    .select((eb) => [
      'accounts.id as accountId',
      'accounts.name',
      'accounts.email',
      eb.fn.agg<string[]>('array_agg', ['memberships.role']).as('roles'),
    ])
    .where('memberships.organisationId', '=', scope.organisationId)
    .groupBy(['accounts.id', 'accounts.name', 'accounts.email'])
    .orderBy('accounts.name')
    .execute();
  return rows as Member[];
}
