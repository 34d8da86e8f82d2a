import { beforeAll, expect, test } from 'vitest';
import type { Db } from './database.ts';
import { newId } from './ids.ts';
import { claimedBy, isGenuine, loadSigningKey, personalPath } from './personal-links.ts';

// A key that is given is not looked for in the database.
beforeAll(() => loadSigningKey({} as Db, 'a-key-for-this-test-and-nothing-else'));

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

test('of all spellings of a link only the one that was made opens', () => {
  const link = { kind: 'candidate', id: newId() } as const;
  const path = personalPath(link, 1);
  const claim = claimedBy(path)!;
  expect(claim).toMatchObject(link);
  expect(isGenuine(claim, 1)).toBe(true);
  expect(isGenuine(claim, 2)).toBe(false);
  // The last sign holds four bits of the signature and two that say nothing.
  const opens = [...SIGNS].filter((sign) => {
    const other = claimedBy(`${path.slice(0, -1)}${sign}`);
    return other !== null && isGenuine(other, 1);
  });
  expect(opens).toEqual([path.at(-1)]);
  expect(claimedBy(`${path}=`)).toBeNull();
});
