import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import { hashSecret, newId } from '../../../kernel/ids.ts';
import { linkStillOpens } from '../rules.ts';

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

/** How many sign-in messages an account asked for since then. Those who ask at the same moment take turns. */
export async function countLinksSince(tx: Db, accountId: string, since: Instant): Promise<number> {
  await tx.selectFrom('accounts').select('id').where('id', '=', accountId).forNoKeyUpdate().execute();
  const { count } = await tx
    .selectFrom('signInLinks')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('accountId', '=', accountId)
    .where('browserHash', 'is not', null)
    .where('createdAt', '>', since)
    .executeTakeFirstOrThrow();
  return count;
}

/** A six-digit code is salted with its link's id; ten attempts and ten minutes are what protects it. */
function hashCode(linkId: string, code: string): string {
  return hashSecret(`${linkId}:${code}`);
}

/** Whose link was used, and whether it was handed over in person rather than asked for by a browser. */
export interface SpentLink {
  readonly accountId: string;
  readonly handedOver: boolean;
}

/**
 * Uses up a sign-in link by its secret, in the browser it is bound to; gives the account, or null. One conditional
 * statement counts the use, so two presses at the same instant cannot both pass the last one.
 */
export async function spendLinkBySecret(
  db: Db,
  { secret, browserSecret }: { secret: string; browserSecret: string | null },
  now: Instant,
): Promise<SpentLink | null> {
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
): Promise<SpentLink | null> {
  if (browserSecret === null) return null;
  const link = await db
    .selectFrom('signInLinks')
    .select(['id', 'accountId', 'codeHash', 'expiresAt', 'usesLeft', 'attempts'])
    .where('browserHash', '=', hashSecret(browserSecret))
    .orderBy('createdAt', 'desc')
    // Guesses that arrive together are counted one by one.
    .forUpdate()
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

async function spend(db: Db, link: { id: string }): Promise<SpentLink | null> {
  const spent = await db
    .updateTable('signInLinks')
    .set((eb) => ({ usesLeft: eb('usesLeft', '-', 1) }))
    .where('id', '=', link.id)
    .where('usesLeft', '>', 0)
    .returning(['accountId', 'browserHash'])
    .executeTakeFirst();
  return spent ? { accountId: spent.accountId, handedOver: spent.browserHash === null } : null;
}
