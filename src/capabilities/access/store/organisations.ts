import { sql } from 'kysely';
import type { OrganisationScope, SelfScope } from '../../../kernel/actor.ts';
import { type Instant, plusDays } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import { isMarkedAsDemo } from '../../../kernel/demo-mark.ts';
import { newId } from '../../../kernel/ids.ts';
import { freeSlug, slugOf } from '../../../kernel/slug.ts';
import { SECOND_FACTOR_GRACE_DAYS } from '../rules.ts';
import type { FirstRun, Organisation } from '../schema.ts';

/** Whether somebody has already made this instance theirs. */
export async function hasNetwork(db: Db): Promise<boolean> {
  return (await db.selectFrom('networks').select('id').limit(1).executeTakeFirst()) !== undefined;
}

/** The same, for who is about to make it theirs: of two at once, the second waits for the first and sees it. */
export async function hasNetworkNow(tx: Db): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtextextended('first network', 1))`.execute(tx);
  return hasNetwork(tx);
}

export async function addNetwork(
  db: Db,
  { name, country, timeZone, locale }: Pick<FirstRun, 'name' | 'country' | 'timeZone' | 'locale'>,
  now: Instant,
): Promise<string> {
  const id = newId();
  // Nobody can be asked for a second factor in the demo: everybody there signs in by the links it prints.
  const secondFactorFrom = (await isMarkedAsDemo(db)) ? null : plusDays(now, SECOND_FACTOR_GRACE_DAYS);
  const taken = await db.selectFrom('networks').select('slug').execute();
  const slug = freeSlug(
    slugOf(name, 'reseau'),
    taken.map((other) => other.slug),
  );
  await db
    .insertInto('networks')
    .values({ id, name, slug, country, timeZone, locale, secondFactorFrom, createdAt: now })
    .execute();
  return id;
}

/** The networks that somebody administers, by name. */
export async function listAdministered(db: Db, scope: SelfScope): Promise<{ id: string; name: string }[]> {
  if (scope.accountId === null) return [];
  return db
    .selectFrom('networkAdministrators')
    .innerJoin('networks', 'networks.id', 'networkAdministrators.networkId')
    .select(['networks.id', 'networks.name'])
    .where('accountId', '=', scope.accountId)
    .orderBy('networks.name')
    .execute();
}

/** False when they administer the network already. */
export async function nameAdministrator(
  db: Db,
  { networkId, accountId }: { networkId: string; accountId: string },
  now: Instant,
): Promise<boolean> {
  const named = await db
    .insertInto('networkAdministrators')
    .values({ networkId, accountId, since: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('accountId')
    .executeTakeFirst();
  return named !== undefined;
}

export async function addOrganisation(
  db: Db,
  organisation: { networkId: string; name: string; kind: string },
  now: Instant,
): Promise<string> {
  const id = newId();
  await db
    .insertInto('organisations')
    .values({ id, ...organisation, createdAt: now })
    .execute();
  return id;
}

export async function findOrganisationNamed(db: Db, networkId: string, name: string): Promise<string | null> {
  const row = await db
    .selectFrom('organisations')
    .select('id')
    .where('networkId', '=', networkId)
    .where('name', '=', name)
    .executeTakeFirst();
  return row?.id ?? null;
}

/** All organisations of the instance, for whoever runs its server. */
export async function everyOrganisation(db: Db): Promise<{ id: string; name: string }[]> {
  return db.selectFrom('organisations').select(['id', 'name']).orderBy('name').execute();
}

export async function networkOf(
  db: Db,
  organisationId: string,
): Promise<{ id: string; name: string; country: string; timeZone: string; locale: string }> {
  return db
    .selectFrom('networks')
    .innerJoin('organisations', 'organisations.networkId', 'networks.id')
    .select(['networks.id', 'networks.name', 'networks.country', 'networks.timeZone', 'networks.locale'])
    .where('organisations.id', '=', organisationId)
    .executeTakeFirstOrThrow();
}

/** The organisations of the same network, by name. */
export async function listOrganisations(db: Db, scope: OrganisationScope): Promise<Organisation[]> {
  const rows = await db
    .selectFrom('organisations')
    .select(['id', 'name', 'kind'])
    .where('networkId', '=', (network) =>
      network
        .selectFrom('organisations as mine')
        .select('mine.networkId')
        .where('mine.id', '=', scope.organisationId),
    )
    .orderBy('name')
    .execute();
  return rows as Organisation[];
}

export async function listOwnOrganisations(db: Db, scope: SelfScope): Promise<Organisation[]> {
  if (scope.organisationIds.length === 0) return [];
  const rows = await db
    .selectFrom('organisations')
    .select(['id', 'name', 'kind'])
    .where('id', 'in', scope.organisationIds)
    .orderBy('name')
    .execute();
  return rows as Organisation[];
}

/** Whether members of this organisation may have a password. */
export async function hasPasswords(db: Db, scope: OrganisationScope): Promise<boolean> {
  const row = await db
    .selectFrom('organisations')
    .select('passwords')
    .where('id', '=', scope.organisationId)
    .executeTakeFirst();
  return row?.passwords ?? false;
}

export async function setPasswords(db: Db, scope: OrganisationScope, passwords: boolean): Promise<void> {
  await db.updateTable('organisations').set({ passwords }).where('id', '=', scope.organisationId).execute();
}

/** Whether any organisation of the instance lets its members have a password. */
export async function someHavePasswords(db: Db): Promise<boolean> {
  const row = await db
    .selectFrom('organisations')
    .select('id')
    .where('passwords', '=', true)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
