import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../../../kernel/database.ts';
import { newId } from '../../../kernel/ids.ts';
import { type LentKeys, lendKeys } from '../../../kernel/personal-links.ts';
import type { Bundle, Row } from '../schema.ts';
import { addRows, inOrder, type Reference, references, tablesOfEvents } from './tables.ts';

/** What else than links is made with a key of the instance and must work in the hall: cards on paper, screens. */
const PURPOSES = ['access card', 'wall screen', 'station code'];

/** Newcomers whose links go on opening at home: more than walk into the largest of the halls. */
const SPARE = { candidate: 300, recruiter: 40 };

/** What a hall knows of people whose partner keeps their names to itself (decision 12): what the door may see. */
const KEPT_OF_UNSHARED = new Set(['id', 'first_name', 'last_name', 'locale', 'created_at', 'updated_at']);

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

/**
 * Takes from the rows of people what their partner shares with nobody: a first name and an initial stay, as whoever
 * stands at the door may read them.
 */
export async function withoutUnshared(
  tx: Db,
  eventId: string,
  tables: Bundle['tables'],
): Promise<Bundle['tables']> {
  const { rows: hidden } = await sql<{ id: string }>`select person_id as id from registrations
    where event_id = ${eventId} and not shared_with_host(event_id, partner_id, known_to_host)`.execute(tx);
  const { rows: blanks } = await sql<{
    name: string;
  }>`select column_name as name from information_schema.columns
    where table_schema = current_schema() and table_name = 'people' and is_nullable = 'NO'`.execute(tx);
  const [unshared, needed] = [new Set(hidden.map(({ id }) => id)), new Set(blanks.map(({ name }) => name))];
  const bare = (row: Row): Row => ({
    ...Object.fromEntries(
      Object.entries(row).map(([column, value]) => [
        column,
        KEPT_OF_UNSHARED.has(column) ? value : needed.has(column) ? emptied(value) : null,
      ]),
    ),
    last_name: `${String(row.last_name).slice(0, 1)}.`,
  });
  return tables.map(({ name, rows }) =>
    name === 'people'
      ? { name, rows: rows.map((row) => (unshared.has(String(row.id)) ? bare(row) : row)) }
      : { name, rows },
  );
}

/** Lists and objects of a column that must hold something hold nothing; a count stays. */
function emptied(value: unknown): unknown {
  if (Array.isArray(value)) return [];
  return typeof value === 'object' && value !== null ? {} : value;
}

/** What the laptop needs to know the links, cards and screens of an event. */
export function keysFor(tables: Bundle['tables']): LentKeys {
  const linksOf = (name: string, kind: 'candidate' | 'recruiter') =>
    (tables.find((table) => table.name === name)?.rows ?? []).map((row) => ({
      kind,
      id: String(row.id),
      generation: Number(row.link_generation),
    }));
  return lendKeys(
    [...linksOf('registrations', 'candidate'), ...linksOf('recruiters', 'recruiter')],
    PURPOSES,
    { candidate: newIds(SPARE.candidate), recruiter: newIds(SPARE.recruiter) },
  );
}

const newIds = (count: number): string[] => Array.from({ length: count }, () => newId());

/** Fills an empty instance with an event; gives the rows written. */
export async function unpackRows(tx: Db, { tables, keys }: Bundle): Promise<number> {
  let rows = 0;
  for (const { name, rows: own } of tables) rows += await addRows(tx, name, own);
  await tx
    .updateTable('instance')
    .set({ lentKeys: JSON.stringify(keys) })
    .execute();
  return rows;
}

/** Whether nothing has been put into this instance yet. */
export async function isEmpty(db: Db): Promise<boolean> {
  return (await db.selectFrom('organisations').select('id').limit(1).executeTakeFirst()) === undefined;
}

/** Lines of the journal of an event since a moment, as they come home. */
export async function journalSince(tx: Db, eventId: string, since: string): Promise<Row[]> {
  const { rows } = await sql<{ row: Row }>`select to_jsonb(one) as row from journal one
    where event_id = ${eventId} and at > ${since} order by id`.execute(tx);
  return rows.map(({ row }) => row);
}
