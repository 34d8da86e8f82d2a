import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Hall, placesFor, type Standing } from './offer.ts';

const all = (rounds: number) => Array.from({ length: rounds }, () => true);
const recruiter = (id: string, worth: number, rest: Partial<Hall['recruiters'][number]> = {}) => ({
  id,
  free: all(4),
  tables: [Number(id.slice(1))],
  rounds: 1,
  rests: [],
  remote: false,
  places: null,
  worth,
  ...rest,
});
const hall = (
  recruiters: Hall['recruiters'],
  standing: Standing[] = [],
  person: Partial<Hall['person']> = {},
): Hall => ({
  person: { id: 'me', free: all(4), most: 6, longestRun: null, needs: [], ...person },
  recruiters,
  standing,
  features: new Map([[2, ['step-free']]]),
});
const held = (recruiterId: string, round: number, registrationId = 'other', rounds = 1): Standing => ({
  recruiterId,
  round,
  rounds,
  registrationId,
  seat: 1,
  table: Number(recruiterId.slice(1)),
});
const told = (seats: ReturnType<typeof placesFor>) =>
  seats.map(({ recruiterId, round, table }) => [recruiterId, round, table]);

test('the most wanted first, each as early as it goes', () => {
  const places = placesFor(hall([recruiter('r1', 1), recruiter('r2', 90), recruiter('r3', 80)]), 2);
  expect(told(places)).toEqual([
    ['r2', 0, 2],
    ['r3', 1, 3],
  ]);
});

test('at a distance no table of the hall is needed: a computer or a table of the site, or nothing at home', () => {
  const remote = recruiter('r2', 90, { remote: true, tables: [null, null] });
  const others = [{ ...held('r2', 1), table: null }];
  const offered = (places: number[]) => told(placesFor(hall([{ ...remote, places }], others), 1));
  expect(offered([0, 1, 1, 1])).toEqual([['r2', 1, null]]);
  expect(offered([0, 0, 0, 0])).toEqual([]);
  expect(told(placesFor(hall([remote]), 1))).toEqual([['r2', 0, null]]);
});

test('a wanted recruiter who is free in one round only gets that round', () => {
  const busy = [held('r3', 1), held('r3', 2), held('r3', 3)];
  expect(told(placesFor(hall([recruiter('r2', 90), recruiter('r3', 80)], busy), 2))).toEqual([
    ['r3', 0, 3],
    ['r2', 1, 2],
  ]);
});

test('what somebody has already is left alone, and the same recruiter is not met twice', () => {
  const mine = [held('r2', 1, 'me')];
  expect(told(placesFor(hall([recruiter('r1', 5), recruiter('r2', 90)], mine), 3))).toEqual([['r1', 0, 1]]);
});

test.each<[string, Hall, unknown]>([
  [
    'a table that must be step-free',
    hall([recruiter('r1', 9), recruiter('r2', 1)], [], { needs: ['step-free'] }),
    [['r2', 0, 2]],
  ],
  [
    'a table where others sit in that round',
    hall([recruiter('r1', 1, { tables: [7] })], [{ ...held('r9', 0), table: 7 }]),
    [['r1', 1, 7]],
  ],
  ['a second chair', hall([recruiter('r1', 1, { tables: [1, 8] })], [held('r1', 0)]), [['r1', 0, 8]]],
  ['no table left', hall([recruiter('r1', 1, { tables: [null] })]), []],
  ['interviews of two rounds', hall([recruiter('r1', 1, { rounds: 2 })], [held('r1', 1)]), [['r1', 2, 1]]],
  [
    'a rest that must stay',
    hall([recruiter('r1', 1, { rests: [{ rounds: 2, from: 0, to: 1 }] })]),
    [['r1', 2, 1]],
  ],
  ['nobody is met more often than allowed', hall([recruiter('r1', 1)], [], { most: 0 }), []],
])('%s', (_, given, expected) => {
  expect(told(placesFor(given, 3))).toEqual(expected);
});

test('no run is longer than allowed', () => {
  const many = ['r1', 'r2', 'r3', 'r4'].map((id) => recruiter(id, 1));
  const rounds = placesFor(hall(many, [], { longestRun: 1 }), 4).map(({ round }) => round);
  expect(rounds).toHaveLength(2);
  expect(rounds[1]! - rounds[0]!).toBeGreaterThan(1);
});

test('whatever stands, nothing proposed clashes, and the most wanted whom anybody could give is among it', () => {
  const meetings = fc.array(
    fc.record({ recruiter: fc.integer({ min: 1, max: 5 }), round: fc.integer({ min: 0, max: 3 }) }),
    { maxLength: 14 },
  );
  fc.assert(
    fc.property(meetings, fc.integer({ min: 1, max: 4 }), (given, wanted) => {
      const standing = given.map((one) => held(`r${one.recruiter}`, one.round));
      const recruiters = [1, 2, 3, 4, 5].map((number) => recruiter(`r${number}`, number));
      const places = placesFor(hall(recruiters, standing), wanted);
      const taken = new Set(standing.map(({ recruiterId, round }) => `${recruiterId}/${round}`));
      for (const { recruiterId, round } of places) expect(taken.has(`${recruiterId}/${round}`)).toBe(false);
      expect(new Set(places.map(({ round }) => round)).size).toBe(places.length);
      expect(new Set(places.map(({ recruiterId }) => recruiterId)).size).toBe(places.length);
      const possible = recruiters.filter(({ id }) =>
        [0, 1, 2, 3].some((round) => !taken.has(`${id}/${round}`)),
      );
      const best = possible.at(-1)?.id;
      expect(places.some(({ recruiterId }) => recruiterId === best)).toBe(best !== undefined);
    }),
  );
});
