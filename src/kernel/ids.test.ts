import { expect, test } from 'vitest';
import { newId } from './ids.ts';

test('identifiers are version 7, never the same, and in the order in which they were made', () => {
  // Far more than a millisecond counts.
  const ids = Array.from({ length: 20_000 }, newId);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.toSorted()).toEqual(ids);
  for (const id of ids)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
