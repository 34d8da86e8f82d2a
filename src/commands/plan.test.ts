import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { planFile } from './plan.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plan-'));
});

async function run(args: string[]): Promise<{ code: number; out: string[]; err: string[] }> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await planFile(args, { out: (text) => out.push(text), err: (text) => err.push(text) });
  return { code, out, err };
}

const wish = (candidate: string, recruiter: string, value: number) => ({
  candidate,
  recruiter,
  rank: 1,
  recruiterGrade: 0,
  must: false,
  value,
});

const EVENING = {
  format: 'tremplin-problem/1',
  rounds: 2,
  tables: null,
  sites: [{ id: 'town', stations: null }],
  candidates: ['jessica', 'steven'].map((id) => ({
    id,
    site: 'town',
    available: [1, 1],
    most: 2,
    longestRun: null,
  })),
  recruiters: [
    { id: 'bakery', seats: 1, zone: 0, available: [1, 1], most: null },
    { id: 'garage', seats: 1, zone: 0, available: [1, 0], most: null },
  ],
  wishes: [
    wish('jessica', 'bakery', 9),
    wish('jessica', 'garage', 5),
    wish('steven', 'bakery', 7),
    wish('steven', 'garage', 1),
  ],
  zoneGap: 0,
  weights: { value: 4, floor: [20, 10], idleCandidate: 1, idleRecruiter: 1, change: 0 },
  pinned: [],
  previous: null,
};

async function file(name: string, content: unknown): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

test('writes the plan with its objective, bound and reasons', async () => {
  const path = await file('evening.json', EVENING);
  const target = join(folder, 'plan.json');
  const { code, out } = await run([path, '--iterations', '400000', '--out', target]);
  expect(code).toBe(0);
  expect(out[0]).toContain('3 meetings, the best possible plan');
  const written = JSON.parse(await readFile(target, 'utf8'));
  expect(written).toEqual({
    format: 'tremplin-plan/1',
    meetings: [
      { candidate: 'steven', recruiter: 'bakery', round: 0 },
      { candidate: 'jessica', recruiter: 'garage', round: 0 },
      { candidate: 'jessica', recruiter: 'bakery', round: 1 },
    ],
    objective: 4 * (9 + 5 + 7 + 20 + 10 + 20),
    bound: 4 * (9 + 5 + 7 + 20 + 10 + 20),
    seconds: expect.any(Number),
    unmet: [{ candidate: 'steven', recruiter: 'garage', reason: expect.stringContaining('garage') }],
  });
});

test('prints the plan when no file is asked for, the same for the same seed', async () => {
  const path = await file('evening.json', EVENING);
  const [once, again] = await Promise.all(
    [1, 2].map(() => run([path, '--iterations', '5000', '--seed', '3'])),
  );
  const { seconds: _, ...first } = JSON.parse(once!.out[0]!);
  const { seconds: __, ...second } = JSON.parse(again!.out[0]!);
  expect(first).toEqual(second);
  expect(first.meetings).toHaveLength(3);
});

test('several threads give the best of their seeds', async () => {
  const path = await file('evening.json', EVENING);
  const { code, out } = await run([path, '--iterations', '5000', '--threads', '2']);
  expect(code).toBe(0);
  expect(JSON.parse(out[0]!)).toMatchObject({ objective: 4 * (9 + 5 + 7 + 20 + 10 + 20), unmet: [{}] });
  const none = await run([path, '--threads', '0']);
  expect([none.code, none.err]).toEqual([2, ['--threads 0: a whole number from 1 to 64 is needed.']]);
});

test.each([
  ['no JSON', '{', /^this is not JSON/],
  ['another format', { format: 'other' }, /^format: /],
  ['400 rounds', { ...EVENING, rounds: 400 }, /^rounds: .*400/],
  [
    'an unknown recruiter',
    { ...EVENING, wishes: [wish('jessica', 'brewery', 3)] },
    /^wishes\[0\]\.recruiter: .*brewery/,
  ],
  [
    'pins that clash',
    {
      ...EVENING,
      pinned: ['bakery', 'garage'].map((recruiter) => ({ candidate: 'jessica', recruiter, round: 0 })),
    },
    /^pinned\[1\].*: .*jessica/,
  ],
])('%s is refused with the place and the reason', async (_, content, reason) => {
  const path = await file('wrong.json', content);
  const { code, out, err } = await run([path]);
  expect([code, out]).toEqual([2, []]);
  expect(err[0]!.slice(path.length + 2)).toMatch(reason);
});

test('a plan that cannot be written is said, exit code 1', async () => {
  const path = await file('evening.json', EVENING);
  expect(await run([path, '--iterations', '10', '--out', folder])).toMatchObject({
    code: 1,
    err: [`${folder}: it is a folder`],
  });
});
