import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleProblem } from '../planner/samples.ts';
import { runSimulation } from './simulate.ts';

let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'simulate-'));
  file = join(folder, 'evening.json');
  const problem = sampleProblem({ candidates: 6, recruiters: 3, rounds: 4, seed: 5, wishes: 2, most: 2 });
  await writeFile(file, JSON.stringify({ ...problem, pinned: [] }));
});
afterAll(() => rm(folder, { recursive: true }));

async function run(...args: string[]): Promise<{ code: number; out: string[]; err: string[] }> {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await runSimulation(args, { out: (text) => out.push(text), err: (text) => err.push(text) });
  return { code, out, err };
}

test('a rate that nobody measured is asked for in words, never invented', async () => {
  const { code, err, out } = await run(file);
  expect(code).toBe(2);
  expect(err.join('\n')).toContain('How many of a hundred registered people stay away?');
  expect(out).toEqual([]);
});

test('the table says what each way holds, and JSON the same in sums', async () => {
  const shown = await run(file, '--no-show', '30', '--runs', '2', '--threads', '1');
  expect(shown.code).toBe(0);
  const text = shown.out.join('\n');
  expect(text).toContain('2 evenings with 30 % no-show.');
  for (const policy of ['static', 'first-come', 'repair', 're-plan'])
    expect(text).toMatch(new RegExp(`^${policy} +[\\d.]+`, 'm'));
  const json = await run(file, '--no-show', '30', '--runs', '2', '--threads', '1', '--json');
  const { format, runs, rates, policies } = JSON.parse(json.out.join(''));
  expect({ format, runs, noShow: rates.noShow }).toEqual({
    format: 'tremplin-simulation/1',
    runs: 2,
    noShow: 0.3,
  });
  expect(policies.repair.kept).toBe(policies.repair.possible);
});

test('what cannot be is told, with exit code 2', async () => {
  const notThere = await run(join(folder, 'nothing.json'), '--no-show', '20');
  expect([notThere.code, notThere.err.join()]).toEqual([2, expect.stringContaining('there is no such file')]);
  expect((await run(file, '--no-show', '120')).err.join()).toContain('from 0 to 100');
  expect((await run(file, '--no-show', '80', '--late', '40')).err.join()).toContain('more than 100');
  expect((await run()).code).toBe(2);
});
