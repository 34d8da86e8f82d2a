import pg from 'pg';

/**
 * Every table of a database with its number of rows and a hash of them, whatever their order; migrations' own memory
 * aside. In two questions, however many tables there are.
 */
export async function contentOf(url: string): Promise<Record<string, { rows: number; hash: string | null }>> {
  const client = new pg.Client({ connectionString: url, options: '-c timezone=UTC' });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `select relname as name from pg_class
       where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'schema_migrations' order by 1`,
    );
    if (tables.length === 0) return {};
    const { rows: contents } = await client.query<{ name: string; rows: number; hash: string | null }>(
      tables
        .map(
          ({ name }) =>
            `select ${pg.escapeLiteral(name)} as name, count(*)::int as rows,
             md5(string_agg(md5(t::text), '' order by md5(t::text) collate "C")) as hash
             from ${pg.escapeIdentifier(name)} t`,
        )
        .join(' union all '),
    );
    return Object.fromEntries(contents.map(({ name, rows, hash }) => [name, { rows, hash }]));
  } finally {
    await client.end();
  }
}
