import { expect, test } from 'vitest';
import { kept } from './kept.ts';

test('the same facts are drawn once, other facts and other parts by themselves; words are escaped', () => {
  let drawings = 0;
  const row = kept(({ name }: { name: string }) => {
    drawings++;
    return <b>{name}</b>;
  });
  const other = kept(({ name }: { name: string }) => <i>{name}</i>);
  expect([row({ name: '<Ada>' }), row({ name: '<Ada>' })]).toEqual(['<b>&lt;Ada></b>', '<b>&lt;Ada></b>']);
  expect(drawings).toBe(1);
  expect(other({ name: '<Ada>' })).toBe('<i>&lt;Ada></i>');
  expect(row({ name: 'Bea' })).toBe('<b>Bea</b>');
  expect(drawings).toBe(2);
});

test('what was not asked for the longest is forgotten', () => {
  let drawings = 0;
  const long = kept(({ n }: { n: number }) => {
    drawings++;
    return <p data-n={n}>{'x'.repeat(1_000_000)}</p>;
  });
  for (const n of [1, 2, 3, 1, 4, 5, 6]) long({ n });
  expect(drawings).toBe(6);
  long({ n: 1 });
  expect(drawings).toBe(6);
  long({ n: 2 });
  expect(drawings).toBe(7);
});
