import { sql } from 'kysely';
import type { NetworkScope, SystemScope } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import type { Administrator, NetworkOrganisation, NetworkSettings, NetworkShown } from '../schema.ts';

export async function findNetwork(db: Db, scope: NetworkScope): Promise<NetworkShown | null> {
  const row = await db
    .selectFrom('networks')
    .select(['id', 'name', 'timeZone', 'brandName', 'brandColour', 'locales', 'lookVersion'])
    .select(['senderName', 'senderAddress', 'replyAddress'])
    .select((eb) => eb('logo', 'is not', null).as('hasLogo'))
    .where('id', '=', scope.networkId)
    .executeTakeFirst();
  return (row as NetworkShown | undefined) ?? null;
}

/** Whether a network of this instance has this name. */
export async function isNetworkNamed(db: Db, _: SystemScope, name: string): Promise<boolean> {
  const row = await db.selectFrom('networks').select('id').where('name', '=', name).executeTakeFirst();
  return row !== undefined;
}

export async function keepSettings(
  db: Db,
  scope: NetworkScope,
  { networkId: _, ...settings }: NetworkSettings,
): Promise<void> {
  await db
    .updateTable('networks')
    .set(settings)
    .set((eb) => ({ lookVersion: eb('lookVersion', '+', 1) }))
    .where('id', '=', scope.networkId)
    .execute();
}

/** Keeps the logo, a PNG; null removes it. */
export async function keepLogo(db: Db, scope: NetworkScope, logo: Uint8Array | null): Promise<void> {
  await db
    .updateTable('networks')
    .set({ logo: logo === null ? null : Buffer.from(logo) })
    .set((eb) => ({ lookVersion: eb('lookVersion', '+', 1) }))
    .where('id', '=', scope.networkId)
    .execute();
}

/** The organisations of the network by name, with how many people work in each and how many events it has held. */
export async function listNetworkOrganisations(db: Db, scope: NetworkScope): Promise<NetworkOrganisation[]> {
  const rows = await db
    .selectFrom('organisations')
    .select(['id', 'name', 'kind'])
    .select((eb) => [
      eb('closedAt', 'is not', null).as('closed'),
      eb
        .selectFrom('memberships')
        .select(sql<number>`count(distinct account_id)`.as('count'))
        .whereRef('memberships.organisationId', '=', 'organisations.id')
        .as('members'),
      eb
        .selectFrom('events')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .whereRef('events.organisationId', '=', 'organisations.id')
        .as('events'),
    ])
    .where('networkId', '=', scope.networkId)
    .orderBy('name')
    .execute();
  return rows as NetworkOrganisation[];
}

/** Says from when on an organisation is closed (null: it is open); false when it is not in this network. */
export async function setClosed(
  db: Db,
  scope: NetworkScope,
  organisationId: string,
  closedAt: Instant | null,
): Promise<boolean> {
  const changed = await db
    .updateTable('organisations')
    .set({ closedAt })
    .where('id', '=', organisationId)
    .where('networkId', '=', scope.networkId)
    .returning('id')
    .executeTakeFirst();
  return changed !== undefined;
}

export async function listAdministrators(db: Db, scope: NetworkScope): Promise<Administrator[]> {
  return db
    .selectFrom('networkAdministrators')
    .innerJoin('accounts', 'accounts.id', 'networkAdministrators.accountId')
    .select(['accounts.id as accountId', 'name', 'email'])
    .where('networkId', '=', scope.networkId)
    .orderBy('name')
    .execute();
}

/** Somebody who works in an organisation of the network, by the address they sign in with. */
export async function findColleague(
  db: Db,
  scope: NetworkScope,
  email: string,
): Promise<{ accountId: string; name: string } | null> {
  const row = await db
    .selectFrom('accounts')
    .innerJoin('memberships', 'memberships.accountId', 'accounts.id')
    .innerJoin('organisations', 'organisations.id', 'memberships.organisationId')
    .select(['accounts.id as accountId', 'accounts.name'])
    .where('accounts.email', '=', email)
    .where('accounts.disabledAt', 'is', null)
    .where('organisations.networkId', '=', scope.networkId)
    .executeTakeFirst();
  return row ?? null;
}

/** Removes one, and never the last: of two who remove each other at once, the second waits and sees. */
export async function removeAdministrator(
  db: Db,
  scope: NetworkScope,
  accountId: string,
): Promise<'removed' | 'last' | 'nobody'> {
  await db.selectFrom('networks').select('id').where('id', '=', scope.networkId).forUpdate().execute();
  const all = await listAdministrators(db, scope);
  if (!all.some((one) => one.accountId === accountId)) return 'nobody';
  if (all.length === 1) return 'last';
  await db
    .deleteFrom('networkAdministrators')
    .where('networkId', '=', scope.networkId)
    .where('accountId', '=', accountId)
    .execute();
  return 'removed';
}
