import { sql } from 'kysely';
import { type Actor, type Scope, systemActor } from './actor.ts';
import { type Instant, plusMinutes } from './clock.ts';
import { type Db, inTransaction } from './database.ts';
import { newId } from './ids.ts';
import { writeJournal } from './journal.ts';
import { announce } from './outbox.ts';
import { isTooMuch, type Reading } from './reading-allowance.ts';

/** A file that an answer opens: of somebody, or of who stands behind a registration. */
export type OpenedFile = {
  readonly what: 'file' | 'document';
  readonly eventId?: string | null;
} & ({ readonly personId: string } | { readonly registrationId: string });

interface Asked {
  readonly actor: Actor;
  readonly scope: Scope;
  readonly opened: OpenedFile;
  readonly now: Instant;
}

const DAY_MINUTES = 24 * 60;
/** Who has passed the allowance goes on this slowly, so that one urgent file is never out of reach. */
const SLOW_MINUTES = 60;

/**
 * Writes down that somebody of the staff opens a person's file; false when it must stay closed, as they opened far more
 * files than they follow people. The first time it is told to their organisation, in the journal and on its page.
 * Works as the owner of the database: who reads cannot change what is counted. Personal links open their own file only
 * and are not counted.
 */
export async function mayOpen(db: Db, asked: Asked): Promise<boolean> {
  const { actor, scope, opened, now } = asked;
  const { organisations, account } = actor.reach;
  const organisationId = 'organisationId' in scope ? scope.organisationId : (organisations[0] ?? null);
  if (organisationId === null) return true;
  const reader = actor.key;
  return inTransaction(db, async (tx) => {
    // Files asked for at the same moment are counted one after the other.
    await sql`select pg_advisory_xact_lock(hashtextextended(${reader}, 7))`.execute(tx);
    const personId = await personOf(tx, opened);
    if (personId === null) return true;
    const stop = await lastStop(tx, reader);
    const from = latest(plusMinutes(now, -DAY_MINUTES), stop?.liftedAt ?? null);
    const state = await stateOf(tx, { reader, account, organisations, personId, from });
    const isStopped = stop !== null && stop.liftedAt === null && stop.at > from;
    const reading = { ...state, organises: scope.as === 'organiser' };
    if (!state.again && (isTooMuch(reading, state.own) || (isStopped && !state.own))) {
      if (!isStopped) await sayStopped(tx, { organisationId, reader, account, reading, now, actor });
      if (state.last !== null && state.last > plusMinutes(now, -SLOW_MINUTES)) return false;
    }
    const { what, eventId = null } = opened;
    await tx
      .insertInto('fileReads')
      .values({
        personId,
        organisationId,
        accountId: account,
        reader,
        what,
        eventId,
        own: state.own,
        at: now,
      })
      .execute();
    return true;
  });
}

async function personOf(tx: Db, opened: OpenedFile): Promise<string | null> {
  if ('personId' in opened) return opened.personId;
  const row = await tx
    .selectFrom('registrations')
    .select('personId')
    .where('id', '=', opened.registrationId)
    .executeTakeFirst();
  return row?.personId ?? null;
}

async function lastStop(tx: Db, reader: string) {
  const row = await tx
    .selectFrom('readingStops')
    .select(['at', 'liftedAt'])
    .where('reader', '=', reader)
    .orderBy('at', 'desc')
    .executeTakeFirst();
  return row ?? null;
}

interface State extends Omit<Reading, 'organises'> {
  /** This very file was opened since `from` already. */
  readonly again: boolean;
  readonly own: boolean;
  readonly last: Instant | null;
}

/**
 * Somebody is followed by the counsellor who is named; where nobody is named, by everybody of the organisation. A
 * program follows whom its organisation follows.
 */
async function stateOf(
  tx: Db,
  asked: {
    reader: string;
    account: string | null;
    organisations: readonly string[];
    personId: string;
    from: Instant;
  },
): Promise<State> {
  const { reader, account, organisations, personId, from } = asked;
  const { rows } = await sql<State>`
    with today as (select person_id, own, at from file_reads where reader = ${reader} and at > ${from}),
      mine as (select distinct person_id from caseload_links
        where organisation_id = any(${[...organisations]}::uuid[]) and until is null
        and (counsellor_id is null or ${account}::uuid is null or counsellor_id = ${account}::uuid))
    select
      (select count(distinct person_id)::int from today) as files,
      (select count(distinct person_id)::int from today where not own) as others,
      (select count(*)::int from mine) as follows,
      exists (select from today where person_id = ${personId}) as again,
      exists (select from mine where person_id = ${personId}) as own,
      (select max(at) from today) as last`.execute(tx);
  return rows[0]!;
}

interface Stopped {
  readonly organisationId: string;
  readonly reader: string;
  readonly account: string | null;
  readonly reading: Reading;
  readonly actor: Actor;
  readonly now: Instant;
}

/** Tells the organisation whose member it is, in its journal and by a message to who can act on it (messaging). The line names the reader and nobody whose file was opened. */
async function sayStopped(
  tx: Db,
  { organisationId, reader, account, reading: { files, others }, actor, now }: Stopped,
): Promise<void> {
  await tx
    .insertInto('readingStops')
    .values({ id: newId(), organisationId, accountId: account, reader, files, others, at: now })
    .execute();
  const scope = systemActor('the reading guard').manages(organisationId)!;
  const facts = { files, others };
  await writeJournal(tx, { actor, scope, now, action: 'reading-stopped', facts, eventId: null });
  const payload = { organisationId, accountId: account, ...facts };
  await announce(tx, { signal: 'reads.stopped', payload, now });
}

function latest(one: Instant, other: Instant | null): Instant {
  return other !== null && other > one ? other : one;
}

/** One time that a person's file was opened, as the person is told of it. */
export interface FileRead {
  readonly at: Instant;
  readonly organisation: string;
  readonly what: 'file' | 'document';
  /** By a program of the organisation and not by a member. */
  readonly byProgram: boolean;
}

/** "Who saw my file": newest first. Members are told by their organisation, not by name. */
export async function readsOf(db: Db, personId: string, limit = 500): Promise<FileRead[]> {
  const rows = await db
    .selectFrom('fileReads')
    .innerJoin('organisations', 'organisations.id', 'fileReads.organisationId')
    .select(['fileReads.at', 'organisations.name as organisation', 'what', 'accountId'])
    .where('personId', '=', personId)
    .orderBy('fileReads.at', 'desc')
    .limit(limit)
    .execute();
  return rows.map(({ accountId, what, ...row }) => ({
    ...row,
    what: what as FileRead['what'],
    byProgram: accountId === null,
  }));
}
