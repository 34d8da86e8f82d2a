import fc from 'fast-check';
import { expect, test } from 'vitest';
import { homeTables } from './home-tables.ts';
import { type Hall, seatMeetings, type Unseated } from './seat-meetings.ts';

const IN_HALL = { from: 'hall', site: null } as const;
const BY_VIDEO = { ...IN_HALL, remoteChannel: 'video' } as const;

const TABLES = [1, 2, 3, 4].map((number) => ({ number, features: number === 4 ? ['step-free'] : [] }));
const HALL: Hall = {
  tables: TABLES,
  homes: new Map([
    ['coron', [1, 2]],
    ['rivage', [3]],
  ]),
};
const meeting = (
  candidate: string,
  recruiter: string,
  round: number,
  more: Partial<Unseated> = {},
): Unseated => ({
  candidate,
  recruiter,
  round,
  rounds: 1,
  seat: null,
  table: null,
  needs: [],
  ...more,
});

test('two interviewers of one recruiter sit at their own tables, round after round', () => {
  const seated = seatMeetings(
    [meeting('a', 'coron', 0), meeting('b', 'coron', 0), meeting('c', 'coron', 1), meeting('d', 'rivage', 1)],
    HALL,
  );
  expect(seated.map(({ seat, table }) => [seat, table])).toEqual([
    [1, 1],
    [2, 2],
    [1, 1],
    [1, 3],
  ]);
});

test('who needs a step-free table gets one, and the recruiter comes there', () => {
  const [mobile, other] = seatMeetings(
    [meeting('a', 'rivage', 0, { needs: ['step-free'] }), meeting('b', 'rivage', 1)],
    HALL,
  );
  expect(mobile!.table).toBe(4);
  expect(other!.table).toBe(3);
});

test('a long interview keeps its interviewer and table for all its rounds', () => {
  const seated = seatMeetings(
    [meeting('a', 'rivage', 0, { rounds: 2 }), meeting('b', 'rivage', 1), meeting('c', 'coron', 1)],
    HALL,
  );
  expect(seated.map(({ seat, table }) => [seat, table])).toEqual([
    [1, 3],
    [2, 2],
    [1, 1],
  ]);
});

test('a seat that a meeting has stays, so that paper stays right', () => {
  const seated = seatMeetings([meeting('a', 'coron', 0), meeting('b', 'coron', 0, { seat: 1 })], HALL);
  expect(seated.map(({ seat }) => seat)).toEqual([2, 1]);
});

test('tables are shared out by choice of the organiser first, then by who needs them', () => {
  const homes = homeTables({
    sites: [],
    tables: TABLES.map(({ number, features }) => ({ number, stepFree: features.length > 0, quiet: false })),
    recruiters: [
      {
        id: 'allo',
        seats: 1,
        presentFrom: null,
        presentUntil: null,
        firstTable: null,
        rest: null,
        interviewRounds: 1,
        ...IN_HALL,
      },
      {
        id: 'coron',
        seats: 1,
        presentFrom: null,
        presentUntil: null,
        firstTable: null,
        rest: null,
        interviewRounds: 1,
        ...IN_HALL,
      },
      {
        id: 'rivage',
        seats: 2,
        presentFrom: null,
        presentUntil: null,
        firstTable: 2,
        rest: null,
        interviewRounds: 1,
        ...IN_HALL,
      },
      {
        id: 'encre',
        seats: 1,
        presentFrom: null,
        presentUntil: null,
        firstTable: null,
        rest: null,
        interviewRounds: 1,
        ...IN_HALL,
      },
    ],
    candidates: [
      {
        id: 'mobile',
        presentFrom: null,
        presentUntil: null,
        accessNeeds: ['step-free'],
        interpreterLanguage: null,
        ...BY_VIDEO,
      },
    ],
    wishes: [{ candidate: 'mobile', recruiter: 'coron', rank: 1 }],
  });
  expect(Object.fromEntries(homes)).toEqual({ rivage: [2, 3], coron: [4], allo: [1], encre: [null] });
});

test('nobody shares a seat or a table, whatever the meetings', () => {
  const meetings = fc.array(
    fc.record({
      candidate: fc.string(),
      recruiter: fc.constantFrom('coron', 'rivage', 'allo'),
      round: fc.nat(3),
      rounds: fc.constantFrom(1, 1, 2),
      seat: fc.constantFrom(null, 1, 2),
      table: fc.constantFrom(null, 1, 4, 99),
      needs: fc.constantFrom([], ['step-free']),
    }),
    { maxLength: 14 },
  );
  fc.assert(
    fc.property(meetings, (list) => {
      const taken = new Set<string>();
      for (const { recruiter, round, rounds, seat, table } of seatMeetings(list, HALL))
        for (let at = round; at < round + rounds; at++)
          for (const place of [`${recruiter} ${seat} ${at}`, ...(table === null ? [] : [`${table} ${at}`])]) {
            expect(taken).not.toContain(place);
            taken.add(place);
          }
    }),
  );
});
