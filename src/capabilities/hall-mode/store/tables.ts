import { sql } from 'kysely';
import type { Db } from '../../../kernel/database.ts';

/** A column that refers to the key of another table. */
export interface Reference {
  readonly table: string;
  readonly column: string;
  readonly to: string;
  readonly toColumn: string;
  readonly nullable: boolean;
}

/** Tables with an event's rows that do not go to the hall: traces, drafts, and what only the main instance does. */
const STAY = new Set([
  'hall_files',
  'paper_packs',
  'journal',
  'messages',
  'message_settings',
  'message_texts',
  'sendings',
  'news_refusals',
  'imports',
  'import_changes',
  'file_reads',
  'plan_drafts',
  'repair_proposals',
  'rehearsals',
  'retention_done',
  'past_editions',
  'answers_told',
  'answer_reminders',
  'follow_ups',
  'satisfaction_questions',
  'satisfaction_answers',
  'workshops',
  'push_subscriptions',
  'push_sent',
  'reminder_runs',
  'calendar_entries',
  'frozen_reports',
  // The online fair goes on at home, where the internet is.
  'fairs',
  'fair_stands',
  'stand_hosts',
  'stand_places',
  'stand_callbacks',
  'stand_clips',
  'stand_documents',
  'visit_companions',
  // So does who sits beside a recruiter at a distance.
  'co_recruiters',
]);

/**
 * Tables of the hall that do not come home by comparing rows: who belongs where is settled here, places follow from
 * presses, and the plan has rules of its own.
 */
export const NOT_COMPARED = new Set([
  'organisations',
  'networks',
  'accounts',
  'memberships',
  'event_partners',
  'hall_takes',
  'presences',
  'meetings',
  'plan_versions',
]);

/** Every table whose rows go to the hall because of their event. A table that comes later goes along. */
export async function tablesOfEvents(db: Db): Promise<string[]> {
  const { rows } = await sql<{
    name: string;
  }>`select columns.table_name as name from information_schema.columns
    join information_schema.tables using (table_schema, table_name)
    where table_schema = current_schema() and column_name = 'event_id' and table_type = 'BASE TABLE'`.execute(
    db,
  );
  return rows.map(({ name }) => name).filter((name) => !STAY.has(name));
}

/** References by one column; those by several stay within one event. */
export async function references(db: Db): Promise<Reference[]> {
  const { rows } = await sql<Reference>`
    select conrelid::regclass::text as "table", own.attname as "column", confrelid::regclass::text as "to",
      other.attname as "toColumn", not own.attnotnull as nullable
    from pg_constraint
    join pg_attribute own on own.attrelid = conrelid and own.attnum = conkey[1]
    join pg_attribute other on other.attrelid = confrelid and other.attnum = confkey[1]
    where contype = 'f' and cardinality(conkey) = 1 and connamespace = current_schema()::regnamespace`.execute(
    db,
  );
  return rows;
}

/** All references between tables, also those by several columns: which table must be filled before which. */
export async function inOrder(db: Db, tables: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ table: string; to: string }>`
    select distinct conrelid::regclass::text as "table", confrelid::regclass::text as "to"
    from pg_constraint where contype = 'f' and conrelid <> confrelid
      and connamespace = current_schema()::regnamespace`.execute(db);
  const left = new Set(tables);
  const sorted: string[] = [];
  while (left.size > 0) {
    const free = [...left].filter((name) => !rows.some((one) => one.table === name && left.has(one.to)));
    if (free.length === 0)
      throw new Error(`These tables refer to each other in a circle: ${[...left].join(', ')}.`);
    for (const name of free.sort()) {
      sorted.push(name);
      left.delete(name);
    }
  }
  return sorted;
}

/** Writes rows as they were; those whose key is there already are left alone. Gives how many were added. */
export async function addRows(tx: Db, table: string, rows: readonly unknown[]): Promise<number> {
  if (rows.length === 0) return 0;
  const { rows: columns } = await sql<{
    name: string;
  }>`select column_name as name from information_schema.columns
    where table_schema = current_schema() and table_name = ${table} and is_generated = 'NEVER'`.execute(tx);
  const names = sql.join(columns.map(({ name }) => sql.id(name)));
  const added = await sql`insert into ${sql.table(table)} (${names}) overriding system value
    select ${names} from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)
    on conflict (${await keyOf(tx, table)}) do nothing returning 1`.execute(tx);
  return added.rows.length;
}

/** The columns of a table's key: deferred constraints cannot say whether a row is there already. */
async function keyOf(tx: Db, table: string) {
  const keys = await keysOf(tx);
  return sql.join((keys.get(table) ?? []).map((name) => sql.id(name)));
}

/** The columns of each table's key. */
export async function keysOf(db: Db): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows } = await sql<{ table: string; columns: string[] }>`
    select indrelid::regclass::text as "table", array_agg(attname::text order by array_position(indkey, attnum)) as columns
    from pg_index
    join pg_class on pg_class.oid = indrelid
    join pg_attribute on attrelid = indrelid and attnum = any(indkey)
    where indisprimary and relnamespace = current_schema()::regnamespace group by indrelid`.execute(db);
  return new Map(rows.map(({ table, columns }) => [table, columns]));
}
