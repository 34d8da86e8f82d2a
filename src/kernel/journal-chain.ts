import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Instant } from './clock.ts';
import { type Db, inTransaction } from './database.ts';
import { type JournalOf, linesOf } from './journal.ts';

/** Before the first line. */
const START = '0'.repeat(64);
/** Any number that only sealing uses: seals are put on by one hand at a time. */
const LOCK = 7262771751;
const LINES_AT_ONCE = 1_000;

/** What a seal covers: the line as it was written. Names are not in it, only references. */
interface Line {
  readonly id: number;
  readonly at: Instant;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly actorName: string | null;
  readonly organisationId: string | null;
  readonly eventId: string | null;
  readonly networkId: string | null;
  readonly action: string;
  readonly facts: unknown;
}

const LINE = [
  'journal.id',
  'journal.at',
  'actorKind',
  'actorId',
  'actorName',
  'organisationId',
  'eventId',
  'networkId',
  'action',
  'facts',
] as const;

/** SHA-256 of the seal before, the number and the line, as JSON with its keys in order. */
function sealOf(previous: string, number: number, line: Line): string {
  const { id, at, actorKind, actorId, actorName, organisationId, eventId, networkId, action, facts } = line;
  const covered = [
    previous,
    number,
    id,
    at,
    actorKind,
    actorId,
    actorName,
    organisationId,
    eventId,
    action,
    inOrder(facts),
    // Lines of events and organisations have none, and their seals are older than it.
    ...(networkId === null ? [] : [networkId]),
  ];
  return createHash('sha256').update(JSON.stringify(covered)).digest('hex');
}

function inOrder(facts: unknown): unknown {
  return Object.entries(facts as object).toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** Where the chain stands: how many lines were ever sealed, and the last seal. Worth writing down elsewhere. */
export interface ChainEnd {
  readonly number: number;
  readonly hash: string;
}

async function endOfChain(db: Db): Promise<ChainEnd> {
  const seal = await db
    .selectFrom('journalSeals')
    .select(['number', 'hash'])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return seal ?? (await beforeChain(db));
}

/** Where the kept part of the chain begins. */
async function beforeChain(db: Db): Promise<ChainEnd> {
  const cut = await db
    .selectFrom('journalCuts')
    .select(['number', 'hash'])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return cut ?? { number: 0, hash: START };
}

/**
 * Seals the lines that were committed since the last time, in the order of their ids. A line whose transaction ended
 * late is sealed after lines of a higher id: the order of the chain is the order of sealing. Gives how many were sealed.
 * @param thorough look through the whole journal for lines without a seal, not only at its end
 */
export async function sealJournal(db: Db, now: Instant, { thorough = false } = {}): Promise<number> {
  let sealed = 0;
  for (let part = LINES_AT_ONCE; part === LINES_AT_ONCE; sealed += part)
    part = await sealSome(db, now, thorough);
  return sealed;
}

/** Transactions end within seconds: no line comes so many ids late. */
const LATEST = 10_000;

function sealSome(db: Db, now: Instant, thorough: boolean): Promise<number> {
  return inTransaction(db, async (tx) => {
    await sql`select pg_advisory_xact_lock(${LOCK})`.execute(tx);
    const { last } = await tx
      .selectFrom('journalSeals')
      .select((eb) => eb.fn.max('journalId').as('last'))
      .executeTakeFirstOrThrow();
    const lines = await tx
      .selectFrom('journal')
      .leftJoin('journalSeals', 'journalSeals.journalId', 'journal.id')
      .select(LINE)
      .where('journalSeals.number', 'is', null)
      .where('journal.id', '>', thorough ? 0 : (last ?? 0) - LATEST)
      .orderBy('journal.id')
      .limit(LINES_AT_ONCE)
      .execute();
    if (lines.length === 0) return 0;
    let { number, hash } = await endOfChain(tx);
    const seals = lines.map((line) => {
      number += 1;
      hash = sealOf(hash, number, line);
      return { number, journalId: line.id, hash, sealedAt: now };
    });
    await tx.insertInto('journalSeals').values(seals).execute();
    return seals.length;
  });
}

/** What is wrong with a chain, at which number. */
export type Break =
  | { readonly kind: 'line-changed'; readonly number: number }
  | { readonly kind: 'line-missing'; readonly number: number }
  | { readonly kind: 'seal-missing'; readonly number: number }
  /** A seal that somebody wrote down is not in the chain. */
  | { readonly kind: 'expected-missing'; readonly number: number };

export interface ChainReport {
  readonly lines: number;
  /** Lines written and not yet sealed: a few seconds' worth while the server runs. */
  readonly waiting: number;
  readonly end: ChainEnd;
  /** The first that is wrong; null when the chain is whole. */
  readonly broken: Break | null;
}

/**
 * Reads the whole chain and says whether every line is as it was sealed.
 * @param expected a seal that was written down earlier, to prove that the end was not cut off
 */
export async function verifyJournal(db: Db, expected: string | null = null): Promise<ChainReport> {
  let { number, hash } = await beforeChain(db);
  const start = number;
  let found = expected === null || expected === hash;
  const report = async (broken: Break | null): Promise<ChainReport> => ({
    lines: number - start,
    waiting: await countWaiting(db),
    end: { number, hash },
    broken,
  });
  for (;;) {
    const seals = await db
      .selectFrom('journalSeals')
      .leftJoin('journal', 'journal.id', 'journalSeals.journalId')
      .select(['number', 'hash', ...LINE])
      .where('number', '>', number)
      .orderBy('number')
      .limit(LINES_AT_ONCE)
      .execute();
    for (const seal of seals) {
      if (seal.number !== number + 1) return report({ kind: 'seal-missing', number: number + 1 });
      if (seal.id === null) return report({ kind: 'line-missing', number: seal.number });
      if (sealOf(hash, seal.number, seal as Line) !== seal.hash)
        return report({ kind: 'line-changed', number: seal.number });
      ({ number, hash } = seal);
      found ||= hash === expected;
    }
    if (seals.length < LINES_AT_ONCE) break;
  }
  return report(found ? null : { kind: 'expected-missing', number });
}

/**
 * Says of the lines of one event or one network alone whether each is as it was sealed: for who may read those and no
 * others. That none was taken away is for `verifyJournal`, which reads them all.
 */
export async function verifyLines(
  db: Db,
  of: JournalOf,
): Promise<{ lines: number; waiting: number; broken: number | null }> {
  let after = 0;
  let lines = 0;
  let waiting = 0;
  for (;;) {
    const found = await db
      .selectFrom('journal')
      .leftJoin('journalSeals as seal', 'seal.journalId', 'journal.id')
      .leftJoin('journalSeals as before', (join) => join.on(sql<boolean>`before.number = seal.number - 1`))
      .leftJoin('journalCuts as cut', (join) => join.on(sql<boolean>`cut.number = seal.number - 1`))
      .select([
        ...LINE,
        'seal.number',
        'seal.hash',
        sql<string | null>`coalesce(before.hash, cut.hash)`.as('previous'),
      ])
      .where(linesOf(of))
      .where('journal.id', '>', after)
      .orderBy('journal.id')
      .limit(LINES_AT_ONCE)
      .execute();
    for (const { number, hash, previous, ...line } of found) {
      if (number === null) waiting += 1;
      else if (sealOf(previous ?? START, number, line as Line) !== hash)
        return { lines, waiting, broken: line.id };
      else lines += 1;
      after = line.id;
    }
    if (found.length < LINES_AT_ONCE) return { lines, waiting, broken: null };
  }
}

async function countWaiting(db: Db): Promise<number> {
  const { rows } = await sql<{ waiting: number }>`
    select count(*)::int as waiting from journal
    where not exists (select from journal_seals where journal_id = journal.id)`.execute(db);
  return rows[0]!.waiting;
}

/**
 * Cuts off what is older than `before`: the longest run of old lines at the beginning of the chain. The chain is read
 * on from the last of them, whose seal is kept. Gives how many lines went.
 */
export async function cutJournal(db: Db, before: Instant, now: Instant): Promise<number> {
  return inTransaction(db, async (tx) => {
    await sql`select pg_advisory_xact_lock(${LOCK})`.execute(tx);
    const firstKept = await tx
      .selectFrom('journalSeals')
      .innerJoin('journal', 'journal.id', 'journalSeals.journalId')
      .select('number')
      .where('journal.at', '>=', before)
      .orderBy('number')
      .limit(1)
      .executeTakeFirst();
    const last = await tx
      .selectFrom('journalSeals')
      .select(['number', 'hash'])
      .where('number', '<', firstKept?.number ?? Number.MAX_SAFE_INTEGER)
      .orderBy('number', 'desc')
      .limit(1)
      .executeTakeFirst();
    if (last === undefined) return 0;
    await sql`select set_config('tremplin.cutting_journal', 'on', true)`.execute(tx);
    const gone = await tx
      .deleteFrom('journal')
      .where('id', 'in', (eb) =>
        eb.selectFrom('journalSeals').select('journalId').where('number', '<=', last.number),
      )
      .executeTakeFirst();
    await tx.deleteFrom('journalSeals').where('number', '<=', last.number).execute();
    const lines = Number(gone.numDeletedRows);
    await tx
      .insertInto('journalCuts')
      .values({ ...last, lines, at: now })
      .execute();
    return lines;
  });
}
