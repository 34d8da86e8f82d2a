import pg from 'pg';

/** Every table of a database with its number of rows and a hash of them, whatever their order; migrations' own memory aside. */
export async function contentOf(url: string): Promise<Record<string, { rows: number; hash: string | null }>> {
  const client = new pg.Client({ connectionString: url, options: '-c timezone=UTC' });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `select relname as name from pg_class
       where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'schema_migrations' order by 1`,
    );
    const content: Record<string, { rows: number; hash: string | null }> = {};
    for (const { name } of tables) {
      const { rows } = await client.query<{ rows: number; hash: string | null }>(
        `select count(*)::int as rows, md5(string_agg(md5(t::text), '' order by md5(t::text) collate "C")) as hash
         from ${pg.escapeIdentifier(name)} t`,
      );
      content[name] = rows[0]!;
    }
    return content;
  } finally {
    await client.end();
  }
}
