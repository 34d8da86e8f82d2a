import { expect, test } from 'vitest';
import { DznError, readDzn } from './read-dzn.ts';

const TOWN = `% three firms and a bank
nBusiness = 4; nMeetings = 3; nTables = 2; nTotalSlots = 4; nMorningSlots = 2;
requested = [|1, 2, 3,
|1, 3, 1,
|3, 4, 2, |];
nMeetingsBusiness = [2, 1, 2, 1];
forbidden = [{0}, {1, 4}, {}, 2..3];
fixed = [0, 1, 0];
precedences = [{2}, {}, {1}];
`;

test('a data file becomes participants from 0, meetings and their slots from 1', () => {
  expect(readDzn(TOWN)).toEqual({
    participants: 4,
    tables: 2,
    slots: 4,
    morningSlots: 2,
    meetings: [
      { a: 0, b: 1, session: 'any', fixed: null, after: [1] },
      { a: 0, b: 2, session: 'morning', fixed: 1, after: [] },
      { a: 2, b: 3, session: 'afternoon', fixed: null, after: [0] },
    ],
    forbidden: [[], [1, 4], [], [2, 3]],
  });
});

test.each([
  ['nTables = 2;', '', 'nTables is missing'],
  ['nTables = 2;', 'nTables = two;', 'nTables: "two" is not a whole number'],
  ['nTables = 2;', 'nTables = 2; nTables = 2;', 'nTables is given twice'],
  ['nTotalSlots = 4;', 'nTotalSlots = 400;', 'nTotalSlots: 400 is not between 1 and 31'],
  ['nMeetings = 3;', 'nMeetings = 4;', 'requested has 3 rows, nMeetings is 4'],
  ['|1, 3, 1,', '|1, 9, 1,', 'requested, row 2: participant 9 is not between 1 and 4'],
  ['|1, 3, 1,', '|1, 1, 1,', 'requested, row 2: participant 1 would meet themselves'],
  ['|1, 3, 1,', '|1, 3, 7,', 'requested, row 2: session 7 is not 1, 2 or 3'],
  ['|1, 3, 1,', '|1, 3,', 'requested, row 2: 2 numbers, 3 are needed'],
  ['[2, 1, 2, 1]', '[2, 2, 2, 1]', 'nMeetingsBusiness, participant 2: 2, but 1 are requested'],
  ['{1, 4}', '{1, 5}', 'forbidden of participant 2: slot 5 is not between 1 and 4'],
  ['[0, 1, 0]', '[0, 1]', 'fixed has 2 entries, nMeetings is 3'],
  ['{2}, {}, {1}', '{2}, {}, {8}', 'precedences of meeting 3: meeting 8 is not between 1 and 3'],
  ['{2}, {}, {1}', '{2}, x, {1}', 'precedences: "x" is not a set'],
])('%s written as "%s" is refused: %s', (from, to, reason) => {
  expect(() => readDzn(TOWN.replace(from, to))).toThrow(new DznError(reason));
});
