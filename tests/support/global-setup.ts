import type { TestProject } from 'vitest/node';
import { prepareAssets } from '../../src/web/assets.ts';
import { startTestCluster } from './cluster.ts';

declare module 'vitest' {
  interface ProvidedContext {
    databaseServer: string;
    databaseTemplate: string;
  }
}

/** Once per run, before the first test file: the styles and scripts, and the database server that all files share. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await prepareAssets();
  const cluster = await startTestCluster();
  project.provide('databaseServer', cluster.url);
  project.provide('databaseTemplate', cluster.template);
  return cluster.stop;
}
