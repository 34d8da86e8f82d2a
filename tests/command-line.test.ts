import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runTremplin } from './support/server.ts';

const COMMANDS = [
  'start',
  'demo',
  'migrate',
  'plan',
  'simulate',
  'b2b',
  'backup',
  'restore',
  'hall',
  'network',
  'journal',
  'retention',
  'user',
];

test('the command of the package lists what there is, in any folder', () => {
  const bin = join(import.meta.dirname, '../bin/tremplin.mjs');
  const { status, stdout } = spawnSync(process.execPath, [bin, '--help'], { cwd: '/', encoding: 'utf8' });
  expect(status).toBe(0);
  const listed = stdout.split('\n').flatMap((line) => /^ {2}(\w+) +\S/.exec(line)?.[1] ?? []);
  expect(listed).toEqual(COMMANDS);
});

test.each(COMMANDS)('%s --help says how it is used and does nothing else', async (command) => {
  const { code, out, err } = await runTremplin([command, '--help']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(new RegExp(`^tremplin ${command}`));
});

test.each([
  ['an unknown command', ['dance'], /^There is no command "dance"/],
  ['an unknown option', ['migrate', '--sideways'], /--sideways/],
  ['a backup without a file', ['backup'], /^tremplin backup FILE/],
  ['a restore of two files', ['restore', 'one', 'two'], /^tremplin restore FILE/],
  ['a plan without a file', ['plan'], /^tremplin plan FILE/],
  ['a user without an address', ['user', 'add'], /^tremplin user add/],
])('%s is told, with exit code 2', async (_, words, said) => {
  const { code, err } = await runTremplin(words, { TREMPLIN_DATA: '/dev/null/nowhere' });
  expect(code).toBe(2);
  expect(err).toMatch(said);
});
