import { type Locale, type Translated, translations } from '../../kernel/locale.ts';
import type { View } from '../view.ts';
import type { NavItem } from './nav-item.ts';

const fr = {
  candidate: {
    '': 'Mes entretiens',
    wishes: 'Mes vœux',
    registration: 'Inscription',
    file: 'Ma fiche',
    data: 'Mes données',
  },
  fair: { visit: 'Visiter le salon en ligne', desk: 'Accueil en ligne de mon stand' },
  recruiter: {
    '': 'Mes entretiens',
    cards: 'Mes fiches',
    candidates: 'Les personnes',
    stand: 'Mon stand',
    opinion: 'Mon avis',
  },
};
const nl: Translated<typeof fr> = {
  candidate: {
    '': 'Mijn gesprekken',
    wishes: 'Mijn wensen',
    registration: 'Inschrijving',
    file: 'Mijn fiche',
    data: 'Mijn gegevens',
  },
  fair: { visit: 'De onlinebeurs bezoeken', desk: 'Onlineonthaal van mijn stand' },
  recruiter: {
    '': 'Mijn gesprekken',
    cards: 'Mijn fiches',
    candidates: 'De personen',
    stand: 'Mijn stand',
    opinion: 'Mijn mening',
  },
};
const en: Translated<typeof fr> = {
  candidate: {
    '': 'My interviews',
    wishes: 'My wishes',
    registration: 'Registration',
    file: 'My file',
    data: 'My data',
  },
  fair: { visit: 'Visit the online fair', desk: 'Online desk of my stand' },
  recruiter: {
    '': 'My interviews',
    cards: 'My cards',
    candidates: 'The people',
    stand: 'My stand',
    opinion: 'My opinion',
  },
};
const words: (locale: Locale) => Translated<typeof fr> = translations({ fr, nl, en });

/**
 * The pages of a candidate, the same on each of them. `current` is the end of its address; '' for the day, null for a page
 * that is not always there.
 */
export function candidateMenu(view: View, current: keyof (typeof fr)['candidate'] | null): NavItem[] {
  return menuOf(view, words(view.locale).candidate, current);
}

/** The pages of a recruiter. */
export function recruiterMenu(view: View, current: keyof (typeof fr)['recruiter'] | null): NavItem[] {
  return menuOf(view, words(view.locale).recruiter, current);
}

/** Words of the ways to the online fair, where an event has one. */
export function fairWords(locale: Locale): Translated<typeof fr>['fair'] {
  return words(locale).fair;
}

function menuOf(view: View, labels: Readonly<Record<string, string>>, current: string | null): NavItem[] {
  // A personal address is "/c/…" or "/r/…", then the page.
  const base = view.path.split('?')[0]!.split('/').slice(0, 3).join('/');
  return Object.entries(labels).map(([page, label]) => ({
    href: page === '' ? base : `${base}/${page}`,
    label,
    current: page === current,
  }));
}
