import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['{src,tests,bench,demo,tools}/**/*.test.{ts,tsx}'],
    globalSetup: ['tests/support/global-setup.ts'],
    pool: 'forks',
    // Both cores of the smallest machine: much of a test is waiting for its own server, database or browser.
    maxWorkers: 2,
    // A database or a browser on a busy two-core machine needs more than the usual five seconds.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    teardownTimeout: 60_000,
    execArgv: ['--disable-warning=ExperimentalWarning'],
  },
});
