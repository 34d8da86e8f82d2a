import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import type { Locale } from '../../../kernel/locale.ts';
import type { View } from '../../../web/view.ts';
import type { DraftData } from './draft-data.ts';
import { DraftReadiness } from './draft-readiness.tsx';

const bilal = {
  registrationId: 'r1',
  personId: 'p1',
  name: 'Bilal Essai',
  phone: '+32470123456',
  email: null,
  counsellor: 'Luc',
  done: 1,
  needed: 3,
  missing: ['CV relu', 'Atelier'],
};
const partner = { organisationId: 'o1', organisation: 'Passerelle', ready: 1, notReady: 2, unknown: 0 };

function shown(locale: Locale, preparation: object, publishedAs: number | null = null): string {
  const data = { event: { id: 'e1' }, draft: { publishedAs }, preparation } as unknown as DraftData;
  const drawn = DraftReadiness({ data, view: { locale } as View });
  return drawn === null
    ? ''
    : renderToString(drawn)
        .replaceAll(/<[^>]*>/g, ' ')
        .replaceAll(/\s+/g, ' ');
}

test.each([
  [
    'fr',
    '3 personnes ne sont pas encore prêtes',
    'il manque CV relu, Atelier. Luc appelle.',
    'Passerelle : 2',
  ],
  ['nl', '3 personen zijn nog niet klaar', 'nog te doen: CV relu, Atelier. Luc belt.', 'Passerelle: 2'],
  ['en', '3 people are not ready yet', 'still to do: CV relu, Atelier. Luc calls.', 'Passerelle: 2'],
] as const)(
  'in %s: who is not ready, what is missing, who calls; of partners how many',
  (locale, ...words) => {
    const text = shown(locale, { people: [bilal], partners: [partner] });
    for (const one of [...words, 'Bilal Essai', '+32 470 12 34 56']) expect(text).toContain(one);
  },
);

test('nothing is said when everybody is ready, or the plan is out', () => {
  expect(shown('fr', { people: [], partners: [] })).toBe('');
  expect(shown('fr', { people: [bilal], partners: [] }, 1)).toBe('');
});
