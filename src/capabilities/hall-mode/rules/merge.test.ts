import { expect, test } from 'vitest';
import type { Change, Choices, Row } from '../schema.ts';
import { keyText, mergeChanges } from './merge.ts';

const KEYS: Record<string, string[]> = { outcomes: ['meeting_id', 'given_by'] };
const keyOf = (table: string) => KEYS[table] ?? ['id'];
const merge = (change: Change, here: Row | null, choices: Choices = {}, again = false) =>
  mergeChanges([change], {
    keyOf,
    here: (table, key) => (here !== null && keyText(keyOf(table), here) === key ? here : null),
    aboutOf: () => ({ registrationId: null, recruiterId: null, round: null }),
    choices,
    again,
  });

const LEFT = { id: 'a', status: 'registered', note: 'x', updated_at: '1' };
const of = (table: string, before: Row | null, after: Row | null): Change => ({ table, before, after });

test('what changed on one side only is taken; what changed alike on both needs no word', () => {
  const inHall = { ...LEFT, status: 'cancelled', updated_at: '2' };
  expect(merge(of('registrations', LEFT, inHall), LEFT)).toMatchObject({
    sets: [{ set: { status: 'cancelled' } }],
    differences: [],
  });
  expect(merge(of('registrations', LEFT, inHall), { ...inHall, updated_at: '3' })).toEqual({
    adds: [],
    sets: [],
    removes: [],
    differences: [],
  });
});

test('two columns of a row changed in two places are both kept', () => {
  const merged = merge(of('registrations', LEFT, { ...LEFT, note: 'hall' }), {
    ...LEFT,
    status: 'confirmed',
  });
  expect(merged.sets).toEqual([
    { table: 'registrations', row: { ...LEFT, status: 'confirmed' }, set: { note: 'hall' } },
  ]);
  expect(merged.differences).toEqual([]);
});

test('one column changed otherwise is told, kept as who knows better says, and can be chosen', () => {
  const change = of('registrations', LEFT, { ...LEFT, status: 'confirmed' });
  const here = { ...LEFT, status: 'cancelled' };
  const merged = merge(change, here);
  expect(merged.sets).toEqual([]);
  expect(merged.differences).toMatchObject([
    { key: 'registrations/a#status', here: 'cancelled', hall: 'confirmed', kept: 'here', why: 'office' },
  ]);
  const chosen = merge(change, here, { 'registrations/a#status': 'hall' });
  expect(chosen.sets).toMatchObject([{ set: { status: 'confirmed' } }]);
  expect(chosen.differences).toMatchObject([{ kept: 'hall', why: 'chosen' }]);
  expect(merge(of('rounds', LEFT, { ...LEFT, note: 'a' }), { ...LEFT, note: 'b' }).differences).toMatchObject(
    [{ kept: 'hall', why: 'lived' }],
  );
});

test('of two results the later one stands, as a whole', () => {
  const result = (value: string, note: string, at: string) => ({
    ...{ meeting_id: 'm', given_by: 'recruiter', result: value, note },
    given_at: at,
  });
  const early = result('no', 'here', '2026-11-12T18:00:00+00:00');
  const late = result('second-yes', 'hall', '2026-11-12T18:05:00+00:00');
  const merged = merge(of('outcomes', null, late), early);
  expect(merged.sets).toMatchObject([{ set: { result: 'second-yes', note: 'hall' } }]);
  expect(merged.differences).toMatchObject([
    { field: 'result', here: 'no', hall: 'second-yes', kept: 'hall', why: 'later' },
  ]);
  expect(merge(of('outcomes', null, early), late)).toMatchObject({
    sets: [],
    differences: [{ kept: 'here', why: 'later' }],
  });
});

test('who was erased here does not come back, and who is new comes', () => {
  const change = of('people', LEFT, { ...LEFT, note: 'called' });
  expect(merge(change, null)).toMatchObject({
    adds: [],
    sets: [],
    differences: [{ why: 'gone', fixed: true }],
  });
  expect(merge(change, { ...LEFT, note: 'x', erased_at: '2' })).toMatchObject({
    sets: [],
    differences: [{ why: 'gone', fixed: true }],
  });
  expect(merge(of('people', null, LEFT), null).adds).toEqual([{ table: 'people', row: LEFT }]);
});

test('a wish taken back goes, unless it was changed here; a person never does', () => {
  expect(merge(of('wishes', LEFT, null), LEFT).removes).toHaveLength(1);
  expect(merge(of('wishes', LEFT, null), { ...LEFT, note: 'y' })).toMatchObject({
    removes: [],
    differences: [{ kept: 'here', fixed: false }],
  });
  expect(merge(of('people', LEFT, null), LEFT)).toMatchObject({
    removes: [],
    differences: [{ kept: 'here', fixed: true }],
  });
});

test('home a second time, what was put right here since stands', () => {
  const change = of('rounds', LEFT, { ...LEFT, note: 'a' });
  expect(merge(change, { ...LEFT, note: 'c' }, {}, true)).toMatchObject({
    sets: [],
    differences: [{ kept: 'here', why: 'brought' }],
  });
});
