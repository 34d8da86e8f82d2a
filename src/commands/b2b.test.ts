import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { b2b } from './b2b.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'b2b-'));
});

async function run(args: string[]): Promise<{ code: number; out: string[]; err: string[] }> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await b2b(args, { out: (text) => out.push(text), err: (text) => err.push(text) });
  return { code, out, err };
}

async function file(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

const SIZES = 'nBusiness = 3; nMeetings = 2; nTables = 1; nTotalSlots = 3; nMorningSlots = 3;';

test('prints the slot of each meeting, from 1', async () => {
  const path = await file(
    'two.dzn',
    `${SIZES} requested = [|1,2,3,|1,3,3,|]; precedences = [{2},{}]; fixed = [2,0];`,
  );
  const { code, out } = await run([path, '--iterations', '100000']);
  expect([code, JSON.parse(out[0]!)]).toEqual([
    0,
    { feasible: true, breaks: 0, slots: [2, 1], lowerBound: 0 },
  ]);
});

test('says why a day is impossible', async () => {
  const path = await file('none.dzn', `${SIZES} requested = [|1,2,3,|1,3,3,|]; fixed = [2,2];`);
  const { code, out } = await run([path]);
  expect(code).toBe(0);
  expect(JSON.parse(out[0]!)).toMatchObject({
    feasible: false,
    breaks: null,
    slots: [],
    proof: expect.stringContaining('participant 1 has 2 meetings for 1 slots'),
  });
});

test('refuses what it cannot read with the place and the reason', async () => {
  const path = await file('wrong.dzn', `${SIZES} requested = [|1,2,3,|1,9,3,|];`);
  expect(await run([path])).toEqual({
    code: 2,
    out: [],
    err: [`${path}: requested, row 2: participant 9 is not between 1 and 3`],
  });
  const absent = join(folder, 'absent.dzn');
  expect(await run([absent])).toEqual({ code: 2, out: [], err: [`${absent}: there is no such file`] });
  expect(await run([path, '--seconds', 'ten'])).toMatchObject({
    code: 2,
    err: ['--seconds ten: a number from 0 to 86400 is needed.'],
  });
});

test('helps', async () => {
  expect(await run(['--help'])).toMatchObject({
    code: 0,
    out: [expect.stringContaining('tremplin b2b FILE.dzn')],
  });
  expect(await run([])).toMatchObject({ code: 2, err: [expect.stringContaining('tremplin b2b FILE.dzn')] });
});
