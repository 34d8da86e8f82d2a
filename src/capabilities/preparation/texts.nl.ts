import type { Translated } from '../../kernel/locale.ts';
import type { fr } from './texts.fr.ts';

export const nl: Translated<typeof fr> = {
  refusals: {},
  journal: {},
  title: 'Voorbereiding',
  intro: 'Wie klaar is, wie nog niet, en wie belt.',
  counts: 'Hoever de personen staan',
  organisation: 'Organisatie',
  ready: 'Klaar',
  notReady: 'Nog niet klaar',
  unknown: 'Zonder voorbereidingslijst',
  toCall: 'Te bellen',
  toCallIntro: 'Uw ingeschreven personen die nog niet klaar zijn.',
  nobody: 'Niemand te bellen.',
  none: 'Nog niemand is ingeschreven.',
  name: 'Naam',
  missing: 'Ontbreekt',
  steps: (done, needed) => `${done} van ${needed}`,
  phone: 'Telefoon',
  counsellor: 'Wie belt',
  noCounsellor: 'niemand aangeduid',
  partners: 'De partnerorganisaties zien de details van hun eigen personen.',
};
