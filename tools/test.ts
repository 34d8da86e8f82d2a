// npm test: types, style, import rules, then all tests. Words after `npm test --` choose test files.
// The last line counts everything: each check as one, each test as one.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const CHECKS: [title: string, ...args: string[]][] = [
  ['types', 'node_modules/@typescript/native/bin/tsc', '--noEmit'],
  [
    'style',
    'node_modules/@biomejs/biome/bin/biome',
    'check',
    '--diagnostic-level=warn',
    '--error-on-warnings',
    '.',
  ],
  ['import rules', 'tools/import-rules.ts'],
];

/** The part of vitest's JSON report that is counted. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { name: string; status: string; assertionResults: unknown[] }[];
}

const env = { ...process.env };
if (!process.stdout.isTTY) {
  delete env.FORCE_COLOR;
  env.NO_COLOR = '1';
}

let passed = 0;
let failed = 0;

for (const [title, ...args] of CHECKS) {
  const begun = performance.now();
  const { status, stdout, stderr, error } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    env,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const ok = status === 0;
  console.log(`${ok ? '✓' : '✗'} ${title} (${((performance.now() - begun) / 1000).toFixed(1)} s)`);
  if (ok) passed += 1;
  else {
    failed += 1;
    console.log(`${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}`.trimEnd());
  }
}

const folder = mkdtempSync(join(tmpdir(), 'tremplin-report-'));
const file = join(folder, 'report.json');
const run = spawnSync(
  process.execPath,
  [
    '--disable-warning=ExperimentalWarning',
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...process.argv.slice(2),
  ],
  { cwd: ROOT, env, stdio: ['ignore', 'inherit', 'inherit'] },
);
const report = readReport();
const brokenFiles = (report?.testResults ?? []).filter(
  ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
);
passed += report?.numPassedTests ?? 0;
const skipped = (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0);
const testsFailed = (report?.numFailedTests ?? 0) + brokenFiles.length;
// An error outside of every test (a set-up that failed, a promise nobody awaited) counts as one.
failed += testsFailed === 0 && run.status !== 0 ? 1 : testsFailed;

console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;

function readReport(): Report | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
