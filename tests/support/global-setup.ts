import type { TestProject } from 'vitest/node';
import { startTestCluster } from './cluster.ts';

declare module 'vitest' {
  interface ProvidedContext {
    databaseServer: string;
    databaseTemplate: string;
  }
}

/** Once per run, before the first test file: the database server that all files share. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await startTestCluster();
  project.provide('databaseServer', cluster.url);
  project.provide('databaseTemplate', cluster.template);
  return cluster.stop;
}
