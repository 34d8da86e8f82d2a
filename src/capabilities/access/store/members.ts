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

export interface Alerted {
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
  readonly organisation: string;
  /** The name of the member it is about; null for a program. */
  readonly about: string | null;
}

/**
 * Who is told of something about a member or a program of an organisation: its other organisers; where nobody else
 * organises, those who administer its network; where that is the same person, they themselves.
 */
export async function whoIsAlerted(
  db: Db,
  { organisationId, except }: { organisationId: string; except: string | null },
): Promise<Alerted[]> {
  const { rows } = await sql<Alerted & { rank: number }>`
    select accounts.id as account_id, accounts.name, accounts.email, accounts.locale,
      organisations.name as organisation, (select name from accounts where id = ${except}::uuid) as about,
      min(case when accounts.id = ${except}::uuid then 3 when memberships.account_id is not null then 1 else 2 end) as rank
    from organisations
    join accounts on accounts.disabled_at is null
    left join memberships on memberships.organisation_id = organisations.id
      and memberships.account_id = accounts.id and memberships.role = 'organiser'
    left join network_administrators admin on admin.network_id = organisations.network_id
      and admin.account_id = accounts.id
    where organisations.id = ${organisationId}
      and (memberships.account_id is not null or admin.account_id is not null)
    group by accounts.id, organisations.id
    order by rank, accounts.name`.execute(db);
  return rows.filter(({ rank }) => rank === rows[0]!.rank).map(({ rank: _, ...who }) => who);
}
