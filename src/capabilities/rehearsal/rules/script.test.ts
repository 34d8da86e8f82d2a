import { expect, test } from 'vitest';
import { writeScript } from './script.ts';

const round = (number: number) => ({
  number,
  startsAt: `2030-11-12T1${number + 7}:00:00.000Z`,
  endsAt: `2030-11-12T1${number + 7}:15:00.000Z`,
});
const names = (count: number, of: string) => Array.from({ length: count }, (_, index) => `${of}${index}`);
const cast = {
  startsAt: '2030-11-12T17:30:00.000Z',
  rounds: [round(1), round(2)],
  candidates: names(40, 'c'),
  recruiters: names(20, 'r'),
  walkIns: [],
};
const rates = {
  ...{ noShowPercent: 20, latePercent: 15, walkInPercent: 0, byHandPercent: 25 },
  ...{ lateRecruiterPercent: 10, earlyLeavePercent: 50, overrunPercent: 0 },
};

test('whatever the seed, as many stay away, come late, leave early and wait at the door as was asked for', () => {
  for (const seed of [1, 2, 3, 4, 5]) {
    const script = writeScript(cast, rates, seed);
    const count = (kind: string, does: string, late: boolean | null = null) =>
      script.filter(
        (line) =>
          line.kind === kind &&
          line.does === does &&
          (late === null || line.at > '2030-11-12T18:00:00.000Z' === late),
      ).length;
    expect(count('candidate', 'stays-away')).toBe(8);
    expect(count('candidate', 'arrives', true)).toBe(6);
    expect(count('candidate', 'arrives', false)).toBe(26);
    expect(count('candidate', 'leaves')).toBe(16);
    expect(count('recruiter', 'arrives', true)).toBe(2);
    expect(script.filter(({ byHand }) => byHand)).toHaveLength(8);
  }
});

test('another seed takes other people', () => {
  const away = (seed: number) =>
    writeScript(cast, rates, seed)
      .filter(({ does }) => does === 'stays-away')
      .map(({ id }) => id);
  expect(away(1)).toEqual(away(1));
  expect(away(1)).not.toEqual(away(2));
});
