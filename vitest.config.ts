import { configDefaults, defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';

/** They begin first, so that both workers end together. */
const LONGEST = [
  'tests/pages.test.ts',
  'tests/journeys/charleroi-evening.test.ts',
  'tests/journeys/lille-day.test.ts',
  'tests/proving-ground/sabotages.test.ts',
  'tests/journeys/charleroi-live.test.ts',
  'tests/proving-ground/histories.test.ts',
  'tests/proving-ground/more-histories.test.ts',
  'tests/house.test.ts',
  'tests/proving-ground/server-killed.test.ts',
  'tests/proving-ground/races.test.ts',
  'tests/backup-and-restore.test.ts',
  'demo/api-evening.test.ts',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: Parameters<BaseSequencer['sort']>[0]) {
    const place = ({ moduleId }: { moduleId: string }) => {
      const found = LONGEST.findIndex((name) => moduleId.endsWith(name));
      return found === -1 ? LONGEST.length : found;
    };
    return (await super.sort(files)).sort((one, other) => place(one) - place(other));
  }
}

/** Files with processes, browsers or servers of their own: each in a process of its own. */
const APART = [
  'tests/{journeys,proving-ground,support}/**/*.test.ts',
  'tests/{backup-and-restore,command-line,house,pages,requests-role,server-process,weights}.test.ts',
  // It reads every source file, which is much to carry for whoever comes after it.
  'tests/architecture.test.ts',
  'demo/api-evening.test.ts',
  'src/**/*.browser.test.ts',
  'src/kernel/{postgres,backup}/**/*.test.ts',
  'src/**/import-killed.test.ts',
  'src/planner-threads/**/*.test.ts',
  'src/simulation-threads/**/*.test.ts',
  'src/commands/**/*.test.ts',
  'src/capabilities/rehearsal/*.test.ts',
];

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    globalSetup: ['tests/support/global-setup.ts'],
    pool: 'forks',
    // Both cores of the smallest machine: much of a test is waiting for its own server, database or browser.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    // A database or a browser on a busy two-core machine needs more than the usual five seconds.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // What is waited for in a test comes at once, but for such a machine: the usual second is too short.
    expect: { poll: { timeout: 30_000 } },
    teardownTimeout: 60_000,
    // Room for what is short-lived: with the usual 16 MB the collector's threads take half as much again as the tests, and
    // there is no core left for them.
    execArgv: ['--disable-warning=ExperimentalWarning', '--max-semi-space-size=64'],
    projects: [
      { extends: true, test: { name: 'apart', include: APART } },
      {
        extends: true,
        test: {
          name: 'together',
          include: ['{src,tests,bench,demo,tools}/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, ...APART],
          // The product is read once for all of them, by each of the two workers.
          isolate: false,
        },
      },
    ],
  },
});
