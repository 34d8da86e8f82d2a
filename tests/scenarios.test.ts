import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const README = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8');

interface Shown {
  readonly scenario: string;
  readonly file: string;
  /** Null where the whole file shows it. */
  readonly title: string | null;
}

/** The tests that the table names, one scenario after the other. */
function shownIn(text: string): Shown[] {
  return [...text.matchAll(/^\| (R\d+) \|.*\| (.+) \|$/gm)].flatMap(([, scenario, tests]) =>
    tests!.split(/; (?=`)/).map((one) => {
      const [, file, title] = /^`([^`]+)`(?: > (.+))?$/.exec(one)!;
      return { scenario: scenario!, file: file!, title: title ?? null };
    }),
  );
}

/** Those that are not there, or would be skipped. */
function missing(shown: readonly Shown[]): string[] {
  return shown
    .filter(({ file, title }) => {
      const path = join(ROOT, file);
      if (!existsSync(path)) return true;
      if (title === null) return false;
      const quoted = title.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
      // A test of its own, or one of a table: the title then follows its rows.
      return !new RegExp(`(?<!\\.skip)\\(\\s*['"\`]${quoted}['"\`]`).test(readFileSync(path, 'utf8'));
    })
    .map(({ scenario, file, title }) => `${scenario}: ${file} > ${title}`);
}

test('each of the twenty-five scenarios is shown by tests that exist', () => {
  const shown = shownIn(README);
  expect([...new Set(shown.map(({ scenario }) => scenario))]).toEqual(
    Array.from({ length: 25 }, (_, index) => `R${index + 1}`),
  );
  expect(missing(shown)).toEqual([]);
});

test('a test that is not there, or has another name, is missed', () => {
  const made = '| R1 | a | b | `tests/nowhere.test.ts`; `tests/scenarios.test.ts` > that nobody wrote |';
  expect(missing(shownIn(made))).toEqual([
    'R1: tests/nowhere.test.ts > null',
    'R1: tests/scenarios.test.ts > that nobody wrote',
  ]);
});
