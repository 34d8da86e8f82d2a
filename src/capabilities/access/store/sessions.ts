import type { Identity, MemberRole, SelfScope } from '../../../kernel/actor.ts';
import { type Instant, minutesBetween } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import { hashSecret, newId } from '../../../kernel/ids.ts';
import { sessionEnd, sessionStands } from '../rules.ts';

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
