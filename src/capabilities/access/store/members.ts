import { sql } from 'kysely';
import type { MemberRole, OrganisationScope } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import type { Locale } from '../../../kernel/locale.ts';
import type { Member } from '../schema.ts';

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
      sql<boolean>`has_second_factor(accounts.id)`.as('secondFactor'),
    ])
    .where('memberships.organisationId', '=', scope.organisationId)
    .groupBy(['accounts.id', 'accounts.name', 'accounts.email'])
    .orderBy('accounts.name')
    .execute();
  return rows as Member[];
}

/** A member of this organisation; null when the account has no role in it. */
export async function findMember(
  db: Db,
  scope: OrganisationScope,
  accountId: string,
): Promise<{ name: string } | null> {
  const row = await db
    .selectFrom('memberships')
    .innerJoin('accounts', 'accounts.id', 'memberships.accountId')
    .select('accounts.name')
    .where('memberships.organisationId', '=', scope.organisationId)
    .where('accounts.id', '=', accountId)
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

/**
 * Whether somebody else than this account organises here. Two organisers who remove each other at the same moment take
 * turns, so that one stays.
 */
export async function hasOtherOrganiser(
  tx: Db,
  scope: OrganisationScope,
  accountId: string,
): Promise<boolean> {
  await tx
    .selectFrom('organisations')
    .select('id')
    .where('id', '=', scope.organisationId)
    .forNoKeyUpdate()
    .execute();
  const other = await tx
    .selectFrom('memberships')
    .select('accountId')
    .where('organisationId', '=', scope.organisationId)
    .where('role', '=', 'organiser')
    .where('accountId', '!=', accountId)
    .limit(1)
    .executeTakeFirst();
  return other !== undefined;
}

/** Makes these the roles of an account in this organisation; none takes it out. */
export async function setRoles(
  db: Db,
  scope: OrganisationScope,
  { accountId, roles }: { accountId: string; roles: readonly MemberRole[] },
  now: Instant,
): Promise<void> {
  const { organisationId } = scope;
  let leaving = db
    .deleteFrom('memberships')
    .where('organisationId', '=', organisationId)
    .where('accountId', '=', accountId);
  if (roles.length > 0) leaving = leaving.where('role', 'not in', roles);
  await leaving.execute();
  for (const role of roles) await addMembership(db, { organisationId, accountId, role }, now);
}

/** Closes an account that no organisation has any more. */
export async function closeAccountWithoutRole(db: Db, accountId: string, now: Instant): Promise<void> {
  await db
    .updateTable('accounts')
    .set({ disabledAt: now })
    .where('id', '=', accountId)
    .where('disabledAt', 'is', null)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('memberships')
            .select('memberships.accountId')
            .whereRef('memberships.accountId', '=', 'accounts.id'),
        ),
      ),
    )
    .execute();
}

/** Who was invited where, for the message that tells them; null when they have no role there any more. */
export async function findInvited(
  db: Db,
  { accountId, organisationId }: { accountId: string; organisationId: string },
): Promise<{ name: string; email: string; locale: Locale; organisation: string } | null> {
  const row = await db
    .selectFrom('memberships')
    .innerJoin('accounts', 'accounts.id', 'memberships.accountId')
    .innerJoin('organisations', 'organisations.id', 'memberships.organisationId')
    .select(['accounts.name', 'email', 'locale', 'organisations.name as organisation'])
    .where('accounts.id', '=', accountId)
    .where('organisations.id', '=', organisationId)
    .limit(1)
    .executeTakeFirst();
  return row ? { ...row, locale: row.locale as Locale } : null;
}
