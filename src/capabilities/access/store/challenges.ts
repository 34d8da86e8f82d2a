import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import { hashSecret, newId } from '../../../kernel/ids.ts';
import { seal, unseal } from '../../../kernel/sealed.ts';

type Kind = 'add-passkey' | 'use-passkey' | 'organisation';

export interface NewChallenge {
  /** Where the question names itself by its id; a new one when left out. */
  readonly id?: string;
  readonly kind: Kind;
  /** Who is asked; null when nobody is known yet. */
  readonly accountId?: string | null;
  /** The secret that the asking browser keeps in a cookie; null when it keeps the challenge's id. */
  readonly browserSecret?: string | null;
  /** What to remember until the answer comes. */
  readonly held: Readonly<Record<string, string>>;
  readonly expiresAt: Instant;
}

/** Remembers a question put to a browser or to another site; gives its id. */
export async function addChallenge(db: Db, challenge: NewChallenge): Promise<string> {
  const { id = newId(), kind, accountId = null, browserSecret = null, held, expiresAt } = challenge;
  await db
    .insertInto('signInChallenges')
    .values({
      id,
      kind,
      accountId,
      browserHash: browserSecret === null ? null : hashSecret(browserSecret),
      sealed: seal(JSON.stringify(held), kind),
      expiresAt,
    })
    .execute();
  return id;
}

/** Looks at a question without taking it away: for work that is done before the transaction opens. */
export async function peekChallenge(
  db: Db,
  { id, kind, browserSecret }: { id: string; kind: Kind; browserSecret: string },
  now: Instant,
): Promise<Readonly<Record<string, string>> | null> {
  const row = await db
    .selectFrom('signInChallenges')
    .select('sealed')
    .where('id', '=', id)
    .where('kind', '=', kind)
    .where('expiresAt', '>', now)
    .where('browserHash', '=', hashSecret(browserSecret))
    .executeTakeFirst();
  return row ? (JSON.parse(unseal(row.sealed, kind)) as Record<string, string>) : null;
}

/** Takes a question away to compare its answer with: it is asked once. Null when there is none, or its time is over. */
export async function takeChallenge(
  db: Db,
  {
    id,
    kind,
    accountId = null,
    browserSecret = null,
  }: { id: string; kind: Kind; accountId?: string | null; browserSecret?: string | null },
  now: Instant,
): Promise<Readonly<Record<string, string>> | null> {
  const taken = await db
    .deleteFrom('signInChallenges')
    .where('id', '=', id)
    .where('kind', '=', kind)
    .where('expiresAt', '>', now)
    .where('accountId', 'is not distinct from', accountId)
    .where('browserHash', 'is not distinct from', browserSecret === null ? null : hashSecret(browserSecret))
    .returning('sealed')
    .executeTakeFirst();
  return taken ? (JSON.parse(unseal(taken.sealed, kind)) as Record<string, string>) : null;
}
