import { expect, test } from 'vitest';
import { ofName } from './words.ts';

test('"de" before a name gives way to a vowel, with or without an accent, and to nothing else', () => {
  expect(
    ['Élodie', 'Ahmet', 'Œuvre', 'Steven', 'Yasmina', 'Hassan', 'محمد', '3e rive', ''].map(ofName),
  ).toEqual([
    'd’Élodie',
    'd’Ahmet',
    'd’Œuvre',
    'de Steven',
    'de Yasmina',
    'de Hassan',
    'de محمد',
    'de 3e rive',
    'de ',
  ]);
});
