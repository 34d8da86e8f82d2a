import type { Identity, OrganisationScope, TokenScope } from '../../../kernel/actor.ts';
import { type Instant, minutesBetween } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import { hashSecret, newId } from '../../../kernel/ids.ts';
import type { Token } from '../schema.ts';

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
    .innerJoin('organisations', 'organisations.id', 'apiTokens.organisationId')
    .select(['apiTokens.id', 'apiTokens.name', 'organisationId', 'scopes', 'lastUsedAt'])
    .where('secretHash', '=', hashSecret(secret))
    .where('revokedAt', 'is', null)
    .where('organisations.closedAt', 'is', null)
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
