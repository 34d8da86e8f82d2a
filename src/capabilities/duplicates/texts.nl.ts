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
    phone: 'Telefoon',
    email: 'E-mail',
    place: 'Woonplaats',
    birthYear: 'Geboortejaar',
    reach: 'Hoe bereiken',
    languages: 'Talen',
    occupations: 'Gezochte beroepen',
    skills: 'Kan',
    contracts: 'Contracten',
    availability: 'Beschikbaarheid',
    mobility: 'Afstand (km)',
    licences: 'Rijbewijzen',
    background: 'Ervaring en diploma',
    accessNeeds: 'Toegangsbehoeften',
    cv: 'Cv',
    counsellor: 'Opgevolgd door',
  },
  open: (name) => `Fiche openen: ${name}`,
  facts: (registrations, date) =>
    `${registrations} ${registrations === 1 ? 'inschrijving' : 'inschrijvingen'}, fiche geopend op ${date}`,
  nothing: '(leeg)',
  filled: (fields) => `Vult zichzelf aan: ${fields}.`,
  alike: 'Beide fiches spreken elkaar niet tegen.',
  bothAt: (events) =>
    `Beide fiches zijn ingeschreven voor: ${events}. De oudste inschrijving blijft, met de wensen van beide.`,
  merge: 'Er één fiche van maken',
  takenOut: (company, round, event) =>
    `Een gesprek werd verwijderd, want het viel samen met een ander of was bij dezelfde recruiter: ${company}, ronde ${round} (${event}).`,
  first: 'Eerste fiche',
  second: 'Tweede fiche',
  merges: 'Recente samenvoegingen',
  undo: 'Samenvoeging ongedaan maken',
  merged: ({ name, by }) => (by === null ? `${name}` : `${name}, door ${by}`),
};
