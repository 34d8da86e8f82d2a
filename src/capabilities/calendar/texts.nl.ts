import type { Translated } from '../../kernel/locale.ts';
import type { fr } from './texts.fr.ts';

export const nl: Translated<typeof fr> = {
  refusals: {},
  journal: {},
  title: 'Mijn agenda',
  intro: 'Uw afspraken in uw agenda, altijd bijgewerkt.',
  subscribe: 'In mijn agenda zetten',
  subscribeText: 'Uw agenda past zich vanzelf aan wanneer een afspraak verandert.',
  file: 'Het bestand nemen',
  fileText: 'Het bestand toont uw afspraken van nu. Daarna verandert het niet meer.',
  address: 'Privéadres van uw agenda',
  addressText: 'Voor een andere agenda kopieert u dit adres. Geef het aan niemand.',
};
