import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isUntouched, wayBack } from './undo.ts';

test.each([
  ['put back', { phone: '1' }, { phone: '2' }, { phone: '2' }, { phone: '1' }, []],
  ['changed since: stays', { phone: '1' }, { phone: '2' }, { phone: '3' }, {}, ['phone']],
  ['put back by somebody already', { phone: '1' }, { phone: '2' }, { phone: '1' }, {}, []],
  ['nothing there before', {}, { town: 'Mons' }, { town: 'Mons' }, { town: null }, []],
  ['not touched by the import', { note: 'a' }, { note: 'a' }, { note: 'b' }, {}, []],
  [
    'a list',
    { languages: ['fr'] },
    { languages: ['fr', 'nl'] },
    { languages: ['fr', 'nl'] },
    { languages: ['fr'] },
    [],
  ],
  [
    'wishes that were cut',
    { wishes: ['X'] },
    { wishes: ['A', 'B', 'C'] },
    { wishes: ['A', 'B'] },
    { wishes: ['X'] },
    [],
  ],
])('%s', (_, before, after, now, back, changedSince) => {
  expect(wayBack(before, after, now)).toEqual({ back, changedSince });
});

test('what nobody touched goes back wholly, and what goes back is what was before', () => {
  const state = fc.record({
    name: fc.constantFrom('Ana', 'Lia'),
    phone: fc.option(fc.constantFrom('1', '2')),
    languages: fc.subarray(['fr', 'nl', 'ar']),
  });
  fc.assert(
    fc.property(state, state, state, (before, after, now) => {
      expect(isUntouched(after, after)).toBe(true);
      expect({ ...after, ...wayBack(before, after, after).back }).toEqual(before);
      const { back, changedSince } = wayBack(before, after, now);
      for (const field of Object.keys(back))
        expect(back[field]).toEqual(before[field as keyof typeof before]);
      expect(Object.keys(back).filter((field) => changedSince.includes(field))).toEqual([]);
    }),
  );
});
