import { type Locale, type Translated, translations } from '../../kernel/locale.ts';
import type { View } from '../view.ts';
import type { NavItem } from './nav-item.ts';

const fr = {
  menu: {
    events: 'Événements',
    people: 'Personnes suivies',
    duplicates: 'Doublons',
    companies: 'Entreprises',
    organisation: 'Mon organisation',
    network: 'Mon réseau',
  },
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
    followUp: 'Suivi à 1, 3 et 6 mois',
  },
};
const nl: Translated<typeof fr> = {
  menu: {
    events: 'Evenementen',
    people: 'Opgevolgde personen',
    duplicates: 'Dubbels',
    companies: 'Bedrijven',
    organisation: 'Mijn organisatie',
    network: 'Mijn netwerk',
  },
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
    followUp: 'Opvolging na 1, 3 en 6 maanden',
  },
};
const en: Translated<typeof fr> = {
  menu: {
    events: 'Events',
    people: 'People followed',
    duplicates: 'Duplicates',
    companies: 'Companies',
    organisation: 'My organisation',
    network: 'My network',
  },
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
    followUp: 'Follow-up after 1, 3 and 6 months',
  },
};
const words: (locale: Locale) => Translated<typeof fr> = translations({ fr, nl, en });

/**
 * The pages outside any event, the same on each of them: what this member may open. Of several organisations or networks
 * the first page names each; here each word leads to one place. Empty for who has only their events.
 */
export function staffMenu({ locale, path, works }: View): NavItem[] {
  const { menu } = words(locale);
  if (!works) return [];
  const { follows, companiesOf, manages, administers } = works;
  const [companies, organisation, network] = [companiesOf, manages, administers].map((ids) =>
    ids.length === 1 ? ids[0] : undefined,
  );
  const items = [
    follows && { href: '/people', label: menu.people },
    follows && { href: '/duplicates', label: menu.duplicates },
    companies && { href: `/organisations/${companies}/companies`, label: menu.companies },
    organisation && { href: `/organisations/${organisation}`, label: menu.organisation },
    network && { href: `/networks/${network}`, label: menu.network },
  ].filter((item): item is NavItem => Boolean(item));
  const here = path.split('?')[0]!;
  // The longest address that leads here: the address book of an organisation is not its own page.
  const current = items
    .filter(({ href }) => here === href || here.startsWith(`${href}/`))
    .reduce((longest, { href }) => (href.length > longest.length ? href : longest), here === '/' ? '/' : '');
  const all = items.length === 0 ? [] : [{ href: '/', label: menu.events }, ...items];
  return all.map((item) => ({ ...item, current: item.href === current }));
}

/** Words of links that lead from the pages of one room to those of another. */
export function linkWords(locale: Locale): Translated<typeof fr>['links'] {
  return words(locale).links;
}
