import { type Locale, type Translated, translations } from '../../kernel/locale.ts';
import type { NavItem } from './organiser-page.tsx';

const fr = {
  events: 'Événements',
  people: 'Personnes suivies',
  companies: 'Entreprises',
  duplicates: 'Doublons',
};
const nl: Translated<typeof fr> = {
  events: 'Evenementen',
  people: 'Opgevolgde personen',
  companies: 'Bedrijven',
  duplicates: 'Dubbels',
};
const en: Translated<typeof fr> = {
  events: 'Events',
  people: 'People followed',
  companies: 'Companies',
  duplicates: 'Duplicates',
};
const words: (locale: Locale) => Translated<typeof fr> = translations({ fr, nl, en });
export type StaffSection = keyof typeof fr;

const ADDRESSES: Record<StaffSection, string> = {
  events: '/',
  people: '/people',
  companies: '/companies',
  duplicates: '/duplicates',
};

/** The pages of those who follow people, outside any event. */
export function staffMenu(locale: Locale, current: StaffSection | null): NavItem[] {
  return (Object.keys(ADDRESSES) as StaffSection[]).map((section) => ({
    href: ADDRESSES[section],
    label: words(locale)[section],
    current: section === current,
  }));
}
