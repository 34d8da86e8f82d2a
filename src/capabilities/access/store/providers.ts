import type { OrganisationScope } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import { newId } from '../../../kernel/ids.ts';
import { seal, unseal } from '../../../kernel/sealed.ts';

const PURPOSE = 'identity provider';

/** An organisation's OpenID Connect provider. */
export interface Provider {
  readonly id: string;
  readonly organisationId: string;
  readonly organisation: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string | null;
  readonly provesTwice: boolean;
}

function providers(db: Db) {
  return db
    .selectFrom('identityProviders')
    .innerJoin('organisations', 'organisations.id', 'identityProviders.organisationId')
    .select([
      'identityProviders.id',
      'organisationId',
      'organisations.name as organisation',
      'issuer',
      'clientId',
      'sealedClientSecret',
      'provesTwice',
    ])
    .where('organisations.closedAt', 'is', null);
}

function opened<R extends { sealedClientSecret: string | null }>({ sealedClientSecret, ...rest }: R) {
  return { ...rest, clientSecret: sealedClientSecret === null ? null : unseal(sealedClientSecret, PURPOSE) };
}

export async function findProvider(db: Db, id: string): Promise<Provider | null> {
  const row = await providers(db).where('identityProviders.id', '=', id).executeTakeFirst();
  return row ? opened(row) : null;
}

export async function providerOf(db: Db, scope: OrganisationScope): Promise<Provider | null> {
  const row = await providers(db).where('organisationId', '=', scope.organisationId).executeTakeFirst();
  return row ? opened(row) : null;
}

/** The organisations whose members may come in by their provider, by name. */
export async function listProviders(db: Db): Promise<{ id: string; organisation: string }[]> {
  return db
    .selectFrom('identityProviders')
    .innerJoin('organisations', 'organisations.id', 'identityProviders.organisationId')
    .select(['identityProviders.id', 'organisations.name as organisation'])
    .where('organisations.closedAt', 'is', null)
    .orderBy('organisations.name')
    .execute();
}

/** Keeps an organisation's provider, in place of the one before; without a secret, the one before stays. */
export async function saveProvider(
  db: Db,
  scope: OrganisationScope,
  provider: Pick<Provider, 'issuer' | 'clientId' | 'clientSecret' | 'provesTwice'>,
  now: Instant,
): Promise<void> {
  const { issuer, clientId, clientSecret, provesTwice } = provider;
  const row = { issuer, clientId, provesTwice };
  const secret = clientSecret === null ? {} : { sealedClientSecret: seal(clientSecret, PURPOSE) };
  await db
    .insertInto('identityProviders')
    .values({ id: newId(), organisationId: scope.organisationId, ...row, ...secret, createdAt: now })
    .onConflict((conflict) => conflict.column('organisationId').doUpdateSet({ ...row, ...secret }))
    .execute();
}

export async function removeProvider(db: Db, scope: OrganisationScope): Promise<boolean> {
  const removed = await db
    .deleteFrom('identityProviders')
    .where('organisationId', '=', scope.organisationId)
    .returning('id')
    .executeTakeFirst();
  return removed !== undefined;
}

/** A member of this organisation whom the provider names: by the name it was tied to an account with. */
export async function findLinked(
  db: Db,
  { issuer, subject, organisationId }: { issuer: string; subject: string; organisationId: string },
): Promise<string | null> {
  const row = await members(db, organisationId)
    .innerJoin('linkedIdentities', 'linkedIdentities.accountId', 'accounts.id')
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirst();
  return row?.accountId ?? null;
}

/** Ties a provider's name for somebody to the member of this organisation with that address; null when there is none. */
export async function linkByEmail(
  db: Db,
  {
    issuer,
    subject,
    organisationId,
    email,
  }: { issuer: string; subject: string; organisationId: string; email: string },
  now: Instant,
): Promise<string | null> {
  const member = await members(db, organisationId).where('accounts.email', '=', email).executeTakeFirst();
  if (!member) return null;
  const linked = await db
    .insertInto('linkedIdentities')
    .values({ issuer, subject, accountId: member.accountId, linkedAt: now })
    // A name that is tied to another account already opens nothing here.
    .onConflict((conflict) => conflict.doNothing())
    .returning('accountId')
    .executeTakeFirst();
  return linked?.accountId ?? null;
}

function members(db: Db, organisationId: string) {
  return db
    .selectFrom('memberships')
    .innerJoin('accounts', 'accounts.id', 'memberships.accountId')
    .select('accounts.id as accountId')
    .where('memberships.organisationId', '=', organisationId)
    .where('accounts.disabledAt', 'is', null)
    .limit(1);
}
