import { expect, test } from 'vitest';
import { hashPassword, isPassword } from './passwords.ts';
import { loadSigningKey } from './personal-links.ts';
import { seal, unseal } from './sealed.ts';

test('a password opens what it closed, whatever the keyboard that wrote its accents', async () => {
  const stored = await hashPassword('l’été à Charleroi'.normalize('NFC'));
  expect(await isPassword('l’été à Charleroi'.normalize('NFD'), stored)).toBe(true);
  expect(await isPassword('l’été a Charleroi', stored)).toBe(false);
  expect(await isPassword('l’été à Charleroi', null)).toBe(false);
});

test('the same password is never stored twice in the same way', async () => {
  expect(await hashPassword('encore et encore')).not.toBe(await hashPassword('encore et encore'));
});

test('what is sealed opens for its purpose only, and not when a letter was changed', async () => {
  await loadSigningKey(undefined as never, 'une clé assez longue pour cette instance');
  const sealed = seal('secret', 'essai');
  expect(sealed).not.toContain('secret');
  expect(unseal(sealed, 'essai')).toBe('secret');
  expect(() => unseal(sealed, 'autre')).toThrow();
  expect(() => unseal(`${sealed.slice(0, -2)}${sealed.endsWith('AA') ? 'BB' : 'AA'}`, 'essai')).toThrow();
});
