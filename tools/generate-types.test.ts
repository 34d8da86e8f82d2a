import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { freshDatabase } from '../tests/support/database.ts';
import { TYPES_FILE, typesOf } from './generate-types.ts';

test('the table types are those of the migrated database (else: npm run types)', async () => {
  const { url, drop } = await freshDatabase();
  const actual = await typesOf(url);
  await drop();
  expect(readFileSync(TYPES_FILE, 'utf8')).toBe(actual);
});
