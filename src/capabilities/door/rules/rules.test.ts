import { expect, test } from 'vitest';
import type { Instant } from '../../../kernel/clock.ts';
import { namesIn, shortNames } from './names.ts';
import { arrivalOf, changesThePlan, isHere } from './presence.ts';

const at = (time: string): Instant => `2026-11-12T${time}:00.000Z`;

test('short names show one letter more where two would read the same', () => {
  const people = [
    { id: '1', firstName: 'Jessica', lastName: 'Moreau' },
    { id: '2', firstName: 'Jessica', lastName: 'Martin' },
    { id: '3', firstName: 'Steven', lastName: 'Li' },
    { id: '4', firstName: 'نور', lastName: 'حداد' },
    { id: '5', firstName: 'Ana', lastName: 'Vos' },
    { id: '6', firstName: 'Ana', lastName: 'Vos' },
  ];
  expect([...shortNames(people).entries()].sort()).toEqual([
    ['1', 'Jessica Mo.'],
    ['2', 'Jessica Ma.'],
    ['3', 'Steven L.'],
    ['4', 'نور ح.'],
    ['5', 'Ana Vos'],
    ['6', 'Ana Vos'],
  ]);
});

test('who is late is there after the minutes that were said, or the usual ones', () => {
  const since = at('17:50');
  expect(arrivalOf({ state: 'late', lateMinutes: 20, since })).toBe(at('18:10'));
  expect(arrivalOf({ state: 'late', lateMinutes: null, since })).toBe(at('18:05'));
  expect(arrivalOf({ state: 'present', lateMinutes: null, since })).toBeNull();
});

test('without a door desk who is expected counts as there; with one they do not', () => {
  expect(isHere('expected', false)).toBe(true);
  expect(isHere('expected', true)).toBe(false);
  expect(isHere('absent', false)).toBe(false);
});

test('only leaving, missing, coming late and coming back touch the plan', () => {
  expect(changesThePlan('expected', 'present')).toBe(false);
  expect(changesThePlan('expected', 'absent')).toBe(true);
  expect(changesThePlan('absent', 'present')).toBe(true);
  expect(changesThePlan('present', 'left')).toBe(true);
  expect(changesThePlan('expected', 'late')).toBe(true);
});

test('who was looked for and is not there has their names in the form already', () => {
  expect(namesIn('zoé de smet')).toEqual({ firstName: 'Zoé', lastName: 'De Smet' });
  expect(namesIn(' Anne-Lise ')).toEqual({ firstName: 'Anne-Lise' });
  expect(namesIn('محمد علي')).toEqual({ firstName: 'محمد', lastName: 'علي' });
  for (const typed of ['', 'K3F 9', 'acme@ici', '0470 12']) expect(namesIn(typed)).toEqual({});
});
