import { sql } from 'kysely';
import type { Db } from '../../../kernel/database.ts';
import { keyText, same } from '../rules/merge.ts';
import type { Bundle, Change, HomeBundle, Row } from '../schema.ts';
import { keysOf, NOT_COMPARED } from './tables.ts';

/** The name and the version of an event's plan; null when there is no such event, or when it is a rehearsal. */
export async function eventToTake(
  db: Db,
  eventId: string,
): Promise<{ name: string; planVersion: number } | null> {
  const row = await db
    .selectFrom('events')
    .select(['name', 'planVersion'])
    .where('id', '=', eventId)
    .where('rehearsalOf', 'is', null)
    .executeTakeFirst();
  return row ?? null;
}

/** What changed in the hall: the rows as they are now beside the rows as they left. */
export async function changesSince(tx: Db, base: Bundle['tables'], now: Bundle['tables']): Promise<Change[]> {
  const keys = await keysOf(tx);
  const left = new Map(base.map(({ name, rows }) => [name, rows]));
  return now
    .filter(({ name }) => !NOT_COMPARED.has(name))
    .flatMap(({ name, rows }) => changesOf(name, keys.get(name) ?? [], left.get(name) ?? [], rows));
}

function changesOf(
  table: string,
  key: readonly string[],
  left: readonly Row[],
  now: readonly Row[],
): Change[] {
  const before = new Map(left.map((row) => [keyText(key, row), row]));
  const after = new Map(now.map((row) => [keyText(key, row), row]));
  const came = [...after].flatMap(([id, row]): Change[] => {
    const old = before.get(id) ?? null;
    return old !== null && Object.keys(old).every((column) => same(old[column], row[column]))
      ? []
      : [{ table, before: old, after: row }];
  });
  const went = [...before]
    .filter(([id]) => !after.has(id))
    .map(([, row]) => ({ table, before: row, after: null }));
  return [...came, ...went];
}

/** The plan as it comes home. */
export function planOf(base: Bundle['tables'], now: Bundle['tables'], left: number): HomeBundle['plan'] {
  const rowsOf = (tables: Bundle['tables'], name: string) =>
    tables.find((table) => table.name === name)?.rows ?? [];
  return {
    meetings: [...rowsOf(now, 'meetings')],
    leftAs: Object.fromEntries(rowsOf(base, 'meetings').map((row) => [String(row.id), String(row.status)])),
    versions: rowsOf(now, 'plan_versions').filter((row) => Number(row.version) > left),
  };
}

/** The rows of a table with these keys, as they are now. */
export async function rowsWithKeys(
  db: Db,
  table: string,
  keys: readonly string[],
  rows: readonly Row[],
): Promise<Row[]> {
  if (rows.length === 0) return [];
  const on = sql.join(
    keys.map((column) => sql`one.${sql.id(column)} = asked.${sql.id(column)}`),
    sql` and `,
  );
  const found = await sql<{ row: Row }>`select to_jsonb(one) as row from ${sql.table(table)} one
    join jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb) asked on ${on}`.execute(
    db,
  );
  return found.rows.map(({ row }) => row);
}
