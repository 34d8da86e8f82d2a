import type { Db } from '../../src/kernel/database.ts';

/** How many statements some work sends to the database: the same for one row as for many, or a list asks row by row. */
export async function queriesOf(db: Db, work: (counted: Db) => Promise<unknown>): Promise<number> {
  let count = 0;
  const counted = db.withPlugin({
    transformQuery: ({ node }) => {
      count += 1;
      return node;
    },
    transformResult: async ({ result }) => result,
  });
  await work(counted);
  return count;
}
