import { type ExpressionBuilder, sql } from 'kysely';
import type { Identity, MemberRole, SelfScope } from '../../../kernel/actor.ts';
import { type Instant, minutesBetween } from '../../../kernel/clock.ts';
import type { Database, Db } from '../../../kernel/database.ts';
import { hashSecret, newId } from '../../../kernel/ids.ts';
import { awaitsSecondFactor, sessionEnd, sessionStands } from '../rules.ts';
import type { SessionMethod, SessionShown } from '../schema.ts';

export interface NewSession {
  readonly method?: SessionMethod;
  /** In words; see `deviceInWords`. */
  readonly device?: string | null;
  /** Whether signing in has proved two factors at once (a passkey, a provider that asks for both). */
  readonly provedTwice?: boolean;
  /** The organisation whose provider opened it, when one did. */
  readonly through?: string | null;
}

export async function addSession(
  db: Db,
  accountId: string,
  secret: string,
  now: Instant,
  { method = 'link', device = null, provedTwice = false, through = null }: NewSession = {},
): Promise<void> {
  await db
    .insertInto('sessions')
    .values({
      id: newId(),
      accountId,
      secretHash: hashSecret(secret),
      createdAt: now,
      lastSeenAt: now,
      expiresAt: sessionEnd(now),
      method,
      device,
      secondFactorAt: provedTwice ? now : null,
      throughOrganisationId: through,
    })
    .execute();
}

export async function endSession(db: Db, scope: SelfScope, now: Instant): Promise<void> {
  if (scope.sessionId === null) return;
  await db.updateTable('sessions').set({ endedAt: now }).where('id', '=', scope.sessionId).execute();
}

/** Ends one session of one's own; false when there is no such session any more. */
export async function endOneSession(db: Db, scope: SelfScope, id: string, now: Instant): Promise<boolean> {
  const ended = await db
    .updateTable('sessions')
    .set({ endedAt: now })
    .where('id', '=', id)
    .where('accountId', '=', scope.accountId)
    .where('endedAt', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return ended !== undefined;
}

/** Ends the sessions of an account, all or all but one; says how many there were. */
export async function endSessionsOf(
  db: Db,
  { accountId, except = null }: { accountId: string; except?: string | null },
  now: Instant,
): Promise<number> {
  let ending = db
    .updateTable('sessions')
    .set({ endedAt: now })
    .where('accountId', '=', accountId)
    .where('endedAt', 'is', null)
    .where('expiresAt', '>', now);
  if (except !== null) ending = ending.where('id', '!=', except);
  return (await ending.returning('id').execute()).length;
}

/** One's own sessions that stand, the latest seen first. */
export async function listSessions(db: Db, scope: SelfScope, now: Instant): Promise<SessionShown[]> {
  const rows = await db
    .selectFrom('sessions')
    .select(['id', 'device', 'method', 'createdAt', 'lastSeenAt', 'expiresAt', 'endedAt'])
    .where('accountId', '=', scope.accountId)
    .where('endedAt', 'is', null)
    .where('expiresAt', '>', now)
    .orderBy('lastSeenAt', 'desc')
    .execute();
  return rows
    .filter((row) => sessionStands(row, now))
    .map(({ id, device, method, createdAt, lastSeenAt }) => ({
      id,
      device,
      method: method as SessionMethod,
      createdAt,
      lastSeenAt,
      current: id === scope.sessionId,
    }));
}

/**
 * Gives the session another secret and remembers that it proved itself a second time: whoever had seen the first secret
 * has nothing of what comes now.
 */
export async function raiseSession(db: Db, sessionId: string, secret: string, now: Instant): Promise<void> {
  await db
    .updateTable('sessions')
    .set({ secretHash: hashSecret(secret), secondFactorAt: now })
    .where('id', '=', sessionId)
    .execute();
}

/** What is known of an account's second factors, as columns of a query over `accounts`. */
export function factorColumns(eb: ExpressionBuilder<Database, 'accounts'>) {
  return [
    eb
      .selectFrom('passkeys')
      .select((passkeys) => passkeys.fn.countAll<number>().as('count'))
      .whereRef('passkeys.accountId', '=', 'accounts.id')
      .as('passkeys'),
    eb
      .exists(
        eb
          .selectFrom('authenticatorApps')
          .select('authenticatorApps.accountId')
          .whereRef('authenticatorApps.accountId', '=', 'accounts.id')
          .where('confirmedAt', 'is not', null),
      )
      .as('app'),
    sql<Instant | null>`(select min(networks.second_factor_from) from networks where networks.id in (
      select organisations.network_id from memberships
        join organisations on organisations.id = memberships.organisation_id
        where memberships.account_id = accounts.id
      union select network_id from network_administrators where network_administrators.account_id = accounts.id))`.as(
      'requiredFrom',
    ),
  ] as const;
}

/** The sites where an account helps, as long as its organisation takes part in the event; within whose session it is. */
const HELPED = sql<{ eventId: string; siteId: string }[]>`coalesce((
  select json_agg(json_build_object('eventId', event_id, 'siteId', site_id)) from site_helpers
  where site_helpers.account_id = sessions.account_id and exists (select from memberships
    join organisations on organisations.id = memberships.organisation_id and organisations.closed_at is null
    join events on events.id = site_helpers.event_id
    left join event_partners as partner on partner.event_id = events.id
      and partner.organisation_id = memberships.organisation_id
    where memberships.account_id = sessions.account_id
      and (partner.organisation_id is not null or events.organisation_id = memberships.organisation_id)
      and (sessions.through_organisation_id is null
        or sessions.through_organisation_id = memberships.organisation_id))), '[]')`;

/** The member whose session bears this secret, with their roles; null when it does not stand any more. */
export async function memberBySession(db: Db, secret: string, now: Instant): Promise<Identity | null> {
  const session = await db
    .selectFrom('sessions')
    .innerJoin('accounts', 'accounts.id', 'sessions.accountId')
    .select([
      'sessions.id',
      'sessions.accountId',
      'name',
      'lastSeenAt',
      'expiresAt',
      'endedAt',
      'disabledAt',
      'secondFactorAt',
      'throughOrganisationId as through',
      HELPED.as('helps'),
    ])
    .select((eb) => factorColumns(eb as unknown as ExpressionBuilder<Database, 'accounts'>))
    .where('secretHash', '=', hashSecret(secret))
    .executeTakeFirst();
  if (!session || session.disabledAt !== null || !sessionStands(session, now)) return null;
  // Once a minute is enough to know that somebody is still there.
  if (minutesBetween(session.lastSeenAt, now) >= 1)
    await db.updateTable('sessions').set({ lastSeenAt: now }).where('id', '=', session.id).execute();
  const { through } = session;
  let memberships = db
    .selectFrom('memberships')
    .innerJoin('organisations', 'organisations.id', 'memberships.organisationId')
    .select(['organisationId', 'role'])
    .where('accountId', '=', session.accountId)
    .where('organisations.closedAt', 'is', null);
  if (through !== null) memberships = memberships.where('organisationId', '=', through);
  const networks = await db
    .selectFrom('networkAdministrators')
    .select('networkId')
    .where('accountId', '=', session.accountId)
    .execute();
  const { passkeys, app, requiredFrom, secondFactorAt, helps } = session;
  const factors = { passkeys: Number(passkeys), app: Boolean(app), requiredFrom };
  const awaits = awaitsSecondFactor(factors, secondFactorAt, now);
  return {
    kind: 'member',
    accountId: session.accountId,
    sessionId: session.id,
    name: session.name,
    memberships: (await memberships.execute()) as { organisationId: string; role: MemberRole }[],
    administers: awaits || through !== null ? [] : networks.map(({ networkId }) => networkId),
    helps: awaits ? [] : helps,
    awaits: awaits ? 'second-factor' : null,
    through,
  };
}
