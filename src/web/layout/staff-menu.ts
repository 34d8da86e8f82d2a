import { type Locale, type Translated, translations } from '../../kernel/locale.ts';
import type { NavItem } from './organiser-page.tsx';

const fr = {
  menu: { events: 'Événements', people: 'Personnes suivies', duplicates: 'Doublons' },
  links: {
    suggestions: 'Suggestions',
    preparation: 'Préparation',
    invitations: 'Invitations et réponses',
    late: 'Je serai en retard',
    calendar: 'Mettre dans mon agenda',
    file: 'Fiche complète',
    ideas: 'Des idées pour vous',
    inCommon: 'Points communs',
    companies: 'Entreprises',
    rights: 'Données et droits',
    keeping: 'Données et durées',
    agreement: 'Accord sur les données',
    notice: 'Ce qui est fait de vos données',
    calls: 'À distance',
    fair: 'Salon en ligne',
  },
};
const nl: Translated<typeof fr> = {
  menu: { events: 'Evenementen', people: 'Opgevolgde personen', duplicates: 'Dubbels' },
  links: {
    suggestions: 'Suggesties',
    preparation: 'Voorbereiding',
    invitations: 'Uitnodigingen en antwoorden',
    late: 'Ik kom later',
    calendar: 'In mijn agenda zetten',
    file: 'Volledige fiche',
    ideas: 'Ideeën voor u',
    inCommon: 'Gemeenschappelijk',
    companies: 'Bedrijven',
    rights: 'Gegevens en rechten',
    keeping: 'Gegevens en bewaartermijnen',
    agreement: 'Overeenkomst over gegevens',
    notice: 'Wat er met uw gegevens gebeurt',
    calls: 'Op afstand',
    fair: 'Onlinebeurs',
  },
};
const en: Translated<typeof fr> = {
  menu: { events: 'Events', people: 'People followed', duplicates: 'Duplicates' },
  links: {
    suggestions: 'Suggestions',
    preparation: 'Preparation',
    invitations: 'Invitations and answers',
    late: 'I will be late',
    calendar: 'Put in my calendar',
    file: 'Whole file',
    ideas: 'Ideas for you',
    inCommon: 'In common',
    companies: 'Companies',
    rights: 'Data and rights',
    keeping: 'Data and keeping times',
    agreement: 'Agreement on data',
    notice: 'What is done with your data',
    calls: 'At a distance',
    fair: 'Online fair',
  },
};
const words: (locale: Locale) => Translated<typeof fr> = translations({ fr, nl, en });
export type StaffSection = keyof (typeof fr)['menu'];

const ADDRESSES: Record<StaffSection, string> = { events: '/', people: '/people', duplicates: '/duplicates' };

/** The pages of those who follow people, outside any event. */
export function staffMenu(locale: Locale, current: StaffSection | null): NavItem[] {
  return (Object.keys(ADDRESSES) as StaffSection[]).map((section) => ({
    href: ADDRESSES[section],
    label: words(locale).menu[section],
    current: section === current,
  }));
}

/** Words of links that lead from the pages of one room to those of another. */
export function linkWords(locale: Locale): Translated<typeof fr>['links'] {
  return words(locale).links;
}
