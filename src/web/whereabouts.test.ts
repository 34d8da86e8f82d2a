import { expect, test } from 'vitest';
import { howToMeet, type MeetingPlace, shortPlace, whereToGo } from './whereabouts.ts';

const at = (more: Partial<MeetingPlace>): MeetingPlace => ({
  channel: 'video-site',
  site: 'Lille-Fives',
  station: '3',
  ...more,
});

test.each([
  [at({}), 'Lille-Fives, poste 3', 'en vidéo (Lille-Fives)'],
  [at({ station: null }), 'Lille-Fives, poste donné à l’accueil', 'en vidéo (Lille-Fives)'],
  [at({ channel: 'video-home', site: null, station: null }), 'en vidéo, de chez vous', 'en vidéo'],
  [at({ channel: 'telephone' }), 'par téléphone', 'par téléphone'],
  [at({ channel: 'chat' }), 'par écrit', 'par écrit'],
  [at({ channel: 'table', site: null, station: null }), null, null],
  [at({ channel: 'table', station: null }), 'Lille-Fives', null],
])('%o', (place, candidate, recruiter) => {
  expect(whereToGo('fr', place)).toBe(candidate);
  expect(howToMeet('fr', place)).toBe(recruiter);
});

test.each([
  [at({}), 'PC 3 · Lille-Fives'],
  [at({ station: 'Près de la porte' }), 'Près de la porte · Lille-Fives'],
  [at({ station: null }), 'Lille-Fives'],
  [at({ site: null, station: null }), 'vidéo'],
  [at({ channel: 'video-home', site: null, station: null }), 'vidéo, maison'],
  [at({ channel: 'telephone' }), 'téléphone'],
  [at({ channel: 'chat' }), 'par écrit'],
  [at({ channel: 'table', station: null }), null],
])('in the fewest words: %o', (place, words) => {
  expect(shortPlace('fr', place)).toBe(words);
});
