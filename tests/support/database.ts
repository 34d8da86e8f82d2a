import { inject } from 'vitest';
import { copyDatabase, newDatabaseName, runStatement, urlOfDatabase } from './cluster.ts';

/** A database of one's own, migrated and empty. */
export interface FreshDatabase {
  url: string;
  /** Removes it, whoever is still connected. */
  drop(): Promise<void>;
}

/** Copies the migrated template: a twentieth of a second, where migrating takes longer. One per test file is usual. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const server = inject('databaseServer');
  const name = newDatabaseName();
  await copyDatabase(server, inject('databaseTemplate'), name);
  return {
    url: urlOfDatabase(server, name),
    drop: () => runStatement(server, `drop database if exists ${name} with (force)`),
  };
}
