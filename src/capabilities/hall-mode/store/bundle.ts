import { type RawBuilder, sql } from 'kysely';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Bundle, Row } from '../schema.ts';
import { addRows, inOrder, type Reference, references, tablesOfEvents } from './tables.ts';

/** Rows that go along because an event's rows refer to them: its bodies, their staff of the day, companies, people. */
function alongWith(eventId: string): Record<string, RawBuilder<unknown>> {
  const partners = sql`(select organisation_id from event_partners where event_id = ${eventId})`;
  const hosts = sql`(select organisation_id from event_partners where event_id = ${eventId} and role <> 'brings')`;
  const staff = sql`role in ('organiser', 'door') and organisation_id in ${hosts}`;
  return {
    events: sql`id = ${eventId}`,
    organisations: sql`id in ${partners}`,
    networks: sql`id in (select network_id from organisations where id in ${partners})`,
    memberships: staff,
    accounts: sql`id in (select account_id from memberships where ${staff})`,
    companies: sql`id in (select company_id from recruiters where event_id = ${eventId})`,
    needs: sql`recruiter_id in (select id from recruiters where event_id = ${eventId})`,
    people: sql`id in (select person_id from registrations where event_id = ${eventId})`,
  };
}

/** Everything that the day of an event needs, read at one moment (in the caller's transaction). */
export async function readRows(tx: Db, eventId: string): Promise<Bundle['tables']> {
  const along = alongWith(eventId);
  const names = await inOrder(tx, [...new Set([...(await tablesOfEvents(tx)), ...Object.keys(along)])]);
  const tables: { name: string; rows: Row[] }[] = [];
  for (const name of names) {
    const which = along[name] ?? sql`event_id = ${eventId}`;
    const { rows } = await sql<{
      row: Row;
    }>`select to_jsonb(one) as row from ${sql.table(name)} one where ${which}`.execute(tx);
    tables.push({ name, rows: rows.map(({ row }) => row) });
  }
  return complete(tables, await references(tx));
}

/** What refers to a row that stays behind refers to nothing there; where it must refer to something it stays too. */
function complete(tables: { name: string; rows: Row[] }[], all: readonly Reference[]): Bundle['tables'] {
  const whole = new Map<string, Row[]>();
  for (const { name, rows } of tables) {
    const own = all.filter(({ table }) => table === name);
    const known = (to: string, column: string): Set<unknown> =>
      new Set((to === name ? rows : (whole.get(to) ?? [])).map((row) => row[column]));
    const lost = own.map((reference) => ({ ...reference, known: known(reference.to, reference.toColumn) }));
    const kept = rows.flatMap((row) => {
      const missing = lost.filter(
        ({ column, known: there }) => row[column] !== null && !there.has(row[column]),
      );
      if (missing.some(({ nullable }) => !nullable)) return [];
      return [{ ...row, ...Object.fromEntries(missing.map(({ column }) => [column, null])) }];
    });
    whole.set(name, kept);
  }
  return [...whole].map(([name, rows]) => ({ name, rows }));
}

/** Takes an event to the hall: notes it here, and gives the bundle. Null when there is no such event. */
export async function takeEvent(
  tx: Db,
  { eventId, laptop, signingKey }: { eventId: string; laptop: string; signingKey: string | null },
  now: Instant,
): Promise<Bundle | null> {
  const event = await tx
    .selectFrom('events')
    .select(['name', 'planVersion'])
    .where('id', '=', eventId)
    .where('rehearsalOf', 'is', null)
    .executeTakeFirst();
  if (event === undefined) return null;
  const takeId = newId();
  await tx
    .insertInto('hallTakes')
    .values({ id: takeId, eventId, laptop, takenAt: now, planVersion: event.planVersion })
    .execute();
  const key =
    signingKey ?? (await tx.selectFrom('instance').select('signingKey').executeTakeFirstOrThrow()).signingKey;
  const tables = await readRows(tx, eventId);
  return { takeId, eventId, name: event.name, laptop, takenAt: now, signingKey: key, tables, journal: [] };
}

/** The takes of an event that are in this database, the latest first. */
export async function listTakes(db: Db, eventId: string) {
  return db
    .selectFrom('hallTakes')
    .selectAll()
    .where('eventId', '=', eventId)
    .orderBy('takenAt', 'desc')
    .execute();
}

/** Which event this laptop holds, and by which take; null for an instance that holds none. */
export async function heldTake(db: Db): Promise<{ takeId: string; eventId: string } | null> {
  const row = await db
    .selectFrom('hallTakes')
    .select(['id as takeId', 'eventId'])
    .orderBy('takenAt', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

/** Fills an empty instance with an event. The key of personal links becomes that of the main instance. */
export async function unpackEvent(tx: Db, bundle: Bundle): Promise<number> {
  let rows = 0;
  for (const { name, rows: own } of bundle.tables) rows += await addRows(tx, name, own);
  await tx.updateTable('instance').set({ signingKey: bundle.signingKey }).execute();
  return rows;
}

/** Whether nothing has been put into this instance yet. */
export async function isEmpty(db: Db): Promise<boolean> {
  return (await db.selectFrom('organisations').select('id').limit(1).executeTakeFirst()) === undefined;
}

/** What the laptop brings home: the event as it is now, and the journal since it left. */
export async function packHome(tx: Db, takeId: string): Promise<Bundle | null> {
  const take = await tx.selectFrom('hallTakes').selectAll().where('id', '=', takeId).executeTakeFirst();
  if (take === undefined) return null;
  const { eventId, laptop, takenAt } = take;
  const { name } = await tx
    .selectFrom('events')
    .select('name')
    .where('id', '=', eventId)
    .executeTakeFirstOrThrow();
  const { rows: journal } = await sql<{ row: Row }>`select to_jsonb(one) as row from journal one
    where event_id = ${eventId} and at > ${takenAt} order by id`.execute(tx);
  const tables = await readRows(tx, eventId);
  return {
    takeId,
    eventId,
    name,
    laptop,
    takenAt,
    signingKey: '',
    tables,
    journal: journal.map(({ row }) => row),
  };
}
