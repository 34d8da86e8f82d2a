import { expect, test } from 'vitest';
import { closesOn, dueOn, monthToAsk, stateOn } from './rules/due.ts';
import { firstQuestion, isSameEmployer, questionAfter, tidy } from './rules/questions.ts';
import { columnOf, readRows } from './rules/read-list.ts';
import type { FollowUp, Said } from './schema.ts';

test('a follow-up is due on the same day of the month, or on its last day', () => {
  expect(dueOn('2026-11-12', 1)).toBe('2026-12-12');
  expect(dueOn('2026-11-12', 3)).toBe('2027-02-12');
  expect(dueOn('2026-08-31', 6)).toBe('2027-02-28');
  expect(closesOn('2026-11-12', 1)).toBe('2027-02-12');
  expect(closesOn('2026-11-12', 6)).toBe('2027-08-12');
});

test.each([
  ['2026-12-11', false, 'later'],
  ['2026-12-12', false, 'waiting'],
  ['2026-12-25', false, 'waiting'],
  ['2026-12-26', false, 'to-call'],
  ['2027-02-11', false, 'to-call'],
  ['2027-02-12', false, 'closed'],
  ['2026-12-01', true, 'answered'],
] as const)('on %s the first follow-up (answered: %s) stands at %s', (today, answered, state) => {
  expect(stateOn(today, { eventDate: '2026-11-12', month: 1, answered })).toBe(state);
});

test('one question is asked at a time: the last one due, and none after the last is given up', () => {
  expect(monthToAsk('2026-11-12', '2026-12-11')).toBeNull();
  expect(monthToAsk('2026-11-12', '2027-01-30')).toBe(1);
  expect(monthToAsk('2026-11-12', '2027-02-12')).toBe(3);
  expect(monthToAsk('2026-11-12', '2027-08-11')).toBe(6);
  expect(monthToAsk('2026-11-12', '2027-08-12')).toBeNull();
});

const NOTHING: Said = {
  situation: 'looking',
  ...{ contract: null, startsOn: null, endsOn: null, employer: null, recruiterId: null },
  ...{ sameEmployer: null, town: null },
};

test('somebody at work is asked for contract, employer, dates and a proof; an open-ended contract has no end', () => {
  const path = (said: Said) => {
    const all = [];
    for (let next = questionAfter('situation', said); next !== null; next = questionAfter(next, said))
      all.push(next);
    return all;
  };
  expect(path(NOTHING)).toEqual([]);
  expect(path({ ...NOTHING, situation: 'training' })).toEqual([]);
  expect(path({ ...NOTHING, situation: 'internship' })).toEqual(['employer', 'starts', 'ends', 'proof']);
  expect(path({ ...NOTHING, situation: 'working', contract: 'permanent' })).toEqual([
    ...['contract', 'employer', 'starts', 'proof'],
  ]);
});

test('whoever worked the time before is asked first whether it is still the same', () => {
  const before = { ...NOTHING, situation: 'working' } as unknown as FollowUp;
  expect(firstQuestion(null)).toBe('situation');
  expect(firstQuestion(before)).toBe('same');
  expect(questionAfter('same', { ...NOTHING, sameEmployer: true })).toBe('proof');
  expect(
    isSameEmployer(
      { employer: ' studio TERRIL ', recruiterId: null },
      { ...before, employer: 'Studio Terril' },
    ),
  ).toBe(true);
  expect(
    isSameEmployer({ employer: 'Garage Nord', recruiterId: null }, { ...before, employer: 'Studio Terril' }),
  ).toBe(false);
  expect(isSameEmployer({ employer: 'Garage Nord', recruiterId: null }, null)).toBeNull();
});

test('what does not go with a situation is dropped', () => {
  const said = { ...NOTHING, contract: 'permanent', startsOn: '2026-12-01', endsOn: '2027-01-01' } as const;
  expect(tidy(said)).toEqual({ ...NOTHING });
  expect(tidy({ ...said, situation: 'working' })).toMatchObject({ contract: 'permanent', endsOn: null });
  expect(tidy({ ...said, situation: 'internship' })).toMatchObject({ contract: 'internship' });
});

test('titles of columns are known in three languages', () => {
  expect(columnOf('Situation à 3 mois')).toBe('situation 3');
  expect(columnOf('Einde na 6 maanden')).toBe('endsOn 6');
  expect(columnOf('Contract after 1 months')).toBe('contract 1');
  expect(columnOf('Référence')).toBe('reference');
  expect(columnOf('Téléphone')).toBeNull();
});

test('a list that comes back is read by its titles, in any order; what is not understood is said', () => {
  const readDate = (cell: unknown) => (cell === 'hier' ? null : String(cell));
  const rows = readRows(
    [
      ['Prénom', 'Situation à 1 mois', 'Contrat à 1 mois', 'Nom', 'Début à 1 mois', 'Fin à 1 mois'],
      ['Jessica', 'Au travail', 'CDD', 'Essai', '2026-12-01', '2027-03-01'],
      ['Steven', 'en vacances', '', 'Essai', '', ''],
      ['Noor', 'Au travail', 'CDI', 'Essai', 'hier', ''],
      ['Luc', '', 'CDI', 'Essai', '', ''],
    ],
    readDate,
  );
  expect(rows?.map(({ line, said, problem }) => [line, said?.situation, said?.contract, problem])).toEqual([
    [2, 'working', 'fixed-term', null],
    [3, undefined, undefined, 'situation'],
    [4, undefined, undefined, 'date'],
  ]);
  expect(readRows([['Situation à 1 mois'], ['Au travail']], readDate)).toBeNull();
});
