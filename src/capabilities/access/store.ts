import { sql } from 'kysely';
import type { Identity, MemberRole, OrganisationScope, SelfScope, TokenScope } from '../../kernel/actor.ts';
import { type Instant, minutesBetween } from '../../kernel/clock.ts';
import type { Db } from '../../kernel/database.ts';
import { hashSecret, newId } from '../../kernel/ids.ts';
import { linkStillOpens, sessionEnd, sessionStands } from './rules.ts';
import type { FirstRun, Member, Organisation, Token } from './schema.ts';

/** Whether somebody has already made this instance theirs. */
export async function hasNetwork(db: Db): Promise<boolean> {
  return (await db.selectFrom('networks').select('id').limit(1).executeTakeFirst()) !== undefined;
}

/** The same, for who is about to make it theirs: of two at once, the second waits for the first and sees it. */
export async function hasNetworkNow(tx: Db): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtextextended('first network', 1))`.execute(tx);
  return hasNetwork(tx);
}

export async function addNetwork(db: Db, first: FirstRun, now: Instant): Promise<string> {
  const id = newId();
  const { country, timeZone, locale, organisationName: name } = first;
  await db.insertInto('networks').values({ id, name, country, timeZone, locale, createdAt: now }).execute();
  return id;
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

export interface NewSignInLink {
  readonly accountId: string;
  readonly secret: string;
  readonly code: string | null;
  /** The secret that the asking browser keeps in a cookie; null when the link is handed over in person. */
  readonly browserSecret: string | null;
  readonly expiresAt: Instant;
  readonly uses: number;
}

export async function addSignInLink(db: Db, link: NewSignInLink, now: Instant): Promise<void> {
  const id = newId();
  await db
    .insertInto('signInLinks')
    .values({
      id,
      accountId: link.accountId,
      secretHash: hashSecret(link.secret),
      codeHash: link.code === null ? null : hashCode(id, link.code),
      browserHash: link.browserSecret === null ? null : hashSecret(link.browserSecret),
      createdAt: now,
      expiresAt: link.expiresAt,
      usesLeft: link.uses,
    })
    .execute();
}

/** A six-digit code is salted with its link's id; ten attempts and ten minutes are what protects it. */
function hashCode(linkId: string, code: string): string {
  return hashSecret(`${linkId}:${code}`);
}

/**
 * Uses up a sign-in link by its secret, in the browser it is bound to; gives the account, or null. One conditional
 * statement counts the use, so two presses at the same instant cannot both pass the last one.
 */
export async function spendLinkBySecret(
  db: Db,
  { secret, browserSecret }: { secret: string; browserSecret: string | null },
  now: Instant,
): Promise<string | null> {
  const link = await db
    .selectFrom('signInLinks')
    .select(['id', 'accountId', 'browserHash', 'expiresAt', 'usesLeft', 'attempts'])
    .where('secretHash', '=', hashSecret(secret))
    .executeTakeFirst();
  if (!link || !linkStillOpens(link, now)) return null;
  if (link.browserHash !== null && (browserSecret === null || link.browserHash !== hashSecret(browserSecret)))
    return null;
  return spend(db, link);
}

/** The same by the six-digit code, typed in the browser that asked for it. A wrong code costs an attempt. */
export async function spendLinkByCode(
  db: Db,
  { code, browserSecret }: { code: string; browserSecret: string | null },
  now: Instant,
): Promise<string | null> {
  if (browserSecret === null) return null;
  const link = await db
    .selectFrom('signInLinks')
    .select(['id', 'accountId', 'codeHash', 'expiresAt', 'usesLeft', 'attempts'])
    .where('browserHash', '=', hashSecret(browserSecret))
    .orderBy('createdAt', 'desc')
    .executeTakeFirst();
  if (!link || !linkStillOpens(link, now)) return null;
  if (link.codeHash !== hashCode(link.id, code)) return null;
  return spend(db, link);
}

/** Counts one attempt on the links of this browser. Written apart from the answer, so that a refusal keeps it. */
export async function countAttempt(db: Db, browserSecret: string): Promise<void> {
  await db
    .updateTable('signInLinks')
    .set((eb) => ({ attempts: eb('attempts', '+', 1) }))
    .where('browserHash', '=', hashSecret(browserSecret))
    .execute();
}

async function spend(db: Db, link: { id: string; accountId: string }): Promise<string | null> {
  const spent = await db
    .updateTable('signInLinks')
    .set((eb) => ({ usesLeft: eb('usesLeft', '-', 1) }))
    .where('id', '=', link.id)
    .where('usesLeft', '>', 0)
    .returning('accountId')
    .executeTakeFirst();
  return spent?.accountId ?? null;
}

export async function addSession(db: Db, accountId: string, secret: string, now: Instant): Promise<void> {
  await db
    .insertInto('sessions')
    .values({
      id: newId(),
      accountId,
      secretHash: hashSecret(secret),
      createdAt: now,
      lastSeenAt: now,
      expiresAt: sessionEnd(now),
    })
    .execute();
}

export async function endSession(db: Db, scope: SelfScope, now: Instant): Promise<void> {
  if (scope.sessionId === null) return;
  await db.updateTable('sessions').set({ endedAt: now }).where('id', '=', scope.sessionId).execute();
}

/** The member whose session bears this secret, with their roles; null when it does not stand any more. */
export async function memberBySession(db: Db, secret: string, now: Instant): Promise<Identity | null> {
  const session = await db
    .selectFrom('sessions')
    .innerJoin('accounts', 'accounts.id', 'sessions.accountId')
    .select(['sessions.id', 'accountId', 'name', 'lastSeenAt', 'expiresAt', 'endedAt', 'disabledAt'])
    .where('secretHash', '=', hashSecret(secret))
    .executeTakeFirst();
  if (!session || session.disabledAt !== null || !sessionStands(session, now)) return null;
  // Once a minute is enough to know that somebody is still there.
  if (minutesBetween(session.lastSeenAt, now) >= 1)
    await db.updateTable('sessions').set({ lastSeenAt: now }).where('id', '=', session.id).execute();
  const memberships = await db
    .selectFrom('memberships')
    .select(['organisationId', 'role'])
    .where('accountId', '=', session.accountId)
    .execute();
  return {
    kind: 'member',
    accountId: session.accountId,
    sessionId: session.id,
    name: session.name,
    memberships: memberships as { organisationId: string; role: MemberRole }[],
  };
}

export async function addToken(
  db: Db,
  scope: OrganisationScope,
  token: { name: string; scopes: readonly string[]; secret: string; createdBy: string | null },
  now: Instant,
): Promise<string> {
  const id = newId();
  await db
    .insertInto('apiTokens')
    .values({
      id,
      organisationId: scope.organisationId,
      name: token.name,
      secretHash: hashSecret(token.secret),
      scopes: [...token.scopes],
      createdBy: token.createdBy,
      createdAt: now,
    })
    .execute();
  return id;
}

export async function listTokens(db: Db, scope: OrganisationScope): Promise<Token[]> {
  const rows = await db
    .selectFrom('apiTokens')
    .select(['id', 'name', 'scopes', 'createdAt', 'lastUsedAt'])
    .where('organisationId', '=', scope.organisationId)
    .where('revokedAt', 'is', null)
    .orderBy('createdAt')
    .execute();
  return rows as Token[];
}

/** Ends a token of this organisation; gives its name, or null when there was no such token in force. */
export async function revokeToken(
  db: Db,
  scope: OrganisationScope,
  tokenId: string,
  now: Instant,
): Promise<string | null> {
  const revoked = await db
    .updateTable('apiTokens')
    .set({ revokedAt: now })
    .where('id', '=', tokenId)
    .where('organisationId', '=', scope.organisationId)
    .where('revokedAt', 'is', null)
    .returning('name')
    .executeTakeFirst();
  return revoked?.name ?? null;
}

/** The program that bears this token. */
export async function programByToken(db: Db, secret: string, now: Instant): Promise<Identity | null> {
  const token = await db
    .selectFrom('apiTokens')
    .select(['id', 'name', 'organisationId', 'scopes', 'lastUsedAt'])
    .where('secretHash', '=', hashSecret(secret))
    .where('revokedAt', 'is', null)
    .executeTakeFirst();
  if (!token) return null;
  if (token.lastUsedAt === null || minutesBetween(token.lastUsedAt, now) >= 1)
    await db.updateTable('apiTokens').set({ lastUsedAt: now }).where('id', '=', token.id).execute();
  return {
    kind: 'token',
    tokenId: token.id,
    name: token.name,
    organisationId: token.organisationId,
    scopes: token.scopes as TokenScope[],
  };
}
