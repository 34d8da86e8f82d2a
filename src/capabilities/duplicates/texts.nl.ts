import type { Translated } from '../../kernel/locale.ts';
import type { fr } from './texts.fr.ts';

export const nl: Translated<typeof fr> = {
  refusals: {
    'both-registered': ({ event }) =>
      `Beide fiches zijn ingeschreven voor ‘${event}’. Annuleer eerst een van beide inschrijvingen en voeg dan samen.`,
  },
  journal: {
    'people-merged': ({ person }) => `heeft twee fiches van ${person} samengevoegd`,
    'merge-undone': ({ person }) => `heeft de samenvoeging van twee fiches van ${person} ongedaan gemaakt`,
  },
  done: {
    'merge-people': 'De twee fiches zijn één geworden. Onderaan kunt u dit nog ongedaan maken.',
    'undo-merge': 'De twee fiches staan weer apart.',
  },
  title: 'Dubbels',
  intro: 'Fiches die misschien over dezelfde persoon gaan. U beslist.',
  none: 'Geen dubbels',
  noneText: 'Twee fiches met dezelfde naam, of met hetzelfde contact onder een gelijkende naam, komen hier.',
  found: (count) => `${count} ${count === 1 ? 'paar' : 'paren'} te bekijken`,
  same: 'zelfde naam en zelfde contact',
  possible: 'misschien dezelfde persoon',
  fields: {
    name: 'Naam',
    email: 'E-mail',
    phone: 'Telefoon',
    place: 'Gemeente',
    birthYear: 'Geboortejaar',
    counsellor: 'Opgevolgd door',
    registrations: 'Inschrijvingen',
    createdAt: 'Fiche geopend op',
  },
  first: 'Eerste fiche',
  second: 'Tweede fiche',
  keep: 'Deze fiche behouden',
  keepHint: 'Lege velden worden aangevuld uit de andere fiche. Documenten en inschrijvingen gaan mee.',
  merges: 'Recente samenvoegingen',
  undo: 'Samenvoeging ongedaan maken',
  merged: ({ name, by }) => (by === null ? `${name}` : `${name}, door ${by}`),
};
