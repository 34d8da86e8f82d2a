import pg from 'pg';

/** Runs one statement on a connection of its own, and gives its rows. */
export async function askDatabase(url: string, sql: string, values: unknown[] = []): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql, values)).rows;
  } finally {
    await client.end();
  }
}
