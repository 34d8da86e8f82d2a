import { sql } from 'kysely';
import type { Db } from '../../../kernel/database.ts';
import { categoriesOf, PERSONAL, type TableOfData } from '../../../kernel/personal-data.ts';
import { type Known, tracesOf, withoutMentions, withoutRecords } from '../rules/mentions.ts';

interface Whom {
  readonly people: readonly Known[];
  readonly patterns: readonly RegExp[];
  /** The events where others may have written of them. */
  readonly events: readonly string[];
}

/** Takes what is said of people out of the rows of others: messages, imported lists, notes. */
export async function scrubMentions(db: Db, declared: readonly TableOfData[], whom: Whom): Promise<void> {
  for (const table of declared)
    if (table.erasing === 'mentions' && (table.key === null || whom.events.length > 0))
      await scrubTable(db, table, whom);
}

async function scrubTable(db: Db, table: TableOfData, whom: Whom): Promise<void> {
  const columns = [...categoriesOf(table)].flatMap(([column, category]) =>
    PERSONAL.has(category) ? [column] : [],
  );
  const traces = whom.people.map(tracesOf);
  const words = traces
    .flatMap((trace) => trace.words)
    .map((word) => `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`);
  const digits = traces.flatMap((trace) => trace.digits).map((number) => `%${number}%`);
  const text = sql`concat_ws(' ', ${sql.join(columns.map((column) => sql`${sql.ref(column)}::text`))})`;
  const within = table.key === null ? sql`true` : sql`${sql.ref(table.key)} = any(${whom.events}::uuid[])`;
  const { rows } = await sql<{ at: string; row: Record<string, unknown> }>`
    select ctid::text as at, to_jsonb(one.*) as row from ${sql.table(table.table)} as one
    where ${within} and (unaccent(lower(${text})) like any(select unaccent(lower(word)) from unnest(${words}::text[]) as word)
      or regexp_replace(${text}, '[^0-9]', '', 'g') like any(${digits}::text[]))
    for update`.execute(db);
  for (const { at, row } of rows) {
    const changed = columns.flatMap((column) => {
      const before = row[column];
      const after =
        typeof before === 'string'
          ? withoutMentions(before, whom.patterns)
          : withoutRecords(before, whom.patterns);
      return after === before ? [] : [sql`${sql.ref(column)} = ${parameterOf(after)}`];
    });
    if (changed.length > 0)
      await sql`update ${sql.table(table.table)} set ${sql.join(changed)} where ctid = ${at}::tid`.execute(
        db,
      );
  }
}

function parameterOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
}
