import { expect, test } from 'vitest';
import { SealError, seal, unseal } from './sealed-file.ts';

const SECRET = 'un long mot de passe';

test('what is sealed comes back with its passphrase, and never the same twice', async () => {
  const value = { people: [{ name: 'Éloïse' }], when: null };
  const [one, other] = await Promise.all([seal(value, SECRET), seal(value, SECRET)]);
  expect(await unseal(one, SECRET)).toEqual(value);
  expect(one.equals(other)).toBe(false);
  expect(one.includes(Buffer.from('Éloïse'))).toBe(false);
});

test('another passphrase, one changed byte, a cut file and a foreign one are refused', async () => {
  const file = await seal({ a: 1 }, SECRET);
  const changed = Buffer.from(file);
  changed[changed.length - 1]! ^= 1;
  for (const [bytes, passphrase] of [
    [file, 'another passphrase'],
    [changed, SECRET],
    [file.subarray(0, file.length - 5), SECRET],
    [Buffer.from('PK something else entirely'), SECRET],
  ] as const)
    await expect(unseal(bytes, passphrase)).rejects.toThrow(SealError);
});
