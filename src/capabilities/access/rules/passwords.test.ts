import { expect, test } from 'vitest';
import { passwordWeakness } from './passwords.ts';

const nadia = { name: 'Nadia Lambert', email: 'nadia.lambert@la-verriere.example' };

test.each([
  ['motdepasse123', 'too-common'],
  ['MotDePasse2026!', 'too-common'],
  ['passwordpassword', 'too-common'],
  ['P@ssword2026', 'too-common'],
  ['123456789012', 'too-common'],
  ['aaaaaaaaaaaa', 'too-common'],
  ['abcabcabcabc', 'too-common'],
  ['azertyuiop12', 'too-common'],
  ['wachtwoord2026', 'too-common'],
  ['Charleroi2026!', 'too-common'],
  ['998877665544', 'too-common'],
  ['nadialambert1', 'too-personal'],
  ['Lambert-Nadia-99', 'too-personal'],
  ['la verrière 2026', 'too-personal'],
  ['cheval agrafe pile', null],
  ['il pleut sur la gare', null],
  ['trois chats verts', null],
  ['k7!vQz0p-Lm2xR', null],
])('"%s" is %s', (password, weakness) => {
  expect(passwordWeakness(password, nadia)).toBe(weakness);
});
