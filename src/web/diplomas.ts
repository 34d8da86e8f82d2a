import { type Translated, translations } from '../kernel/locale.ts';

const fr = {
  none: 'sans diplôme',
  secondary: 'secondaire inférieur, brevet',
  'upper-secondary': 'CESS, bac, CAP ou qualification professionnelle',
  'short-higher': 'BTS, brevet de l’enseignement supérieur',
  bachelor: 'bachelier, licence',
  master: 'master ou plus',
};
const nl: Translated<typeof fr> = {
  none: 'geen diploma',
  secondary: 'lager secundair',
  'upper-secondary': 'hoger secundair of beroepskwalificatie',
  'short-higher': 'graduaat',
  bachelor: 'bachelor',
  master: 'master of hoger',
};
const en: Translated<typeof fr> = {
  none: 'no diploma',
  secondary: 'lower secondary',
  'upper-secondary': 'upper secondary or vocational',
  'short-higher': 'short higher education',
  bachelor: 'bachelor',
  master: 'master or more',
};

/** Words of the levels of diploma, as Belgium and France name them. */
export const diplomaWords = translations({ fr, nl, en });
