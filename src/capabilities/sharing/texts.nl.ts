import type { Translated } from '../../kernel/locale.ts';
import type { Facts } from '../../kernel/result.ts';
import type { fr } from './texts.fr.ts';

const words: Readonly<Record<string, string>> = {
  'last-name': 'familienaam',
  phone: 'telefoon',
  email: 'e-mail',
  town: 'woonplaats',
  languages: 'talen',
  occupations: 'gezochte beroepen',
  abilities: 'vaardigheden',
  licences: 'rijbewijzen',
  availability: 'beschikbaarheid',
  cv: 'cv',
};
const listed = (codes: unknown) =>
  String(codes)
    .split(',')
    .filter((code) => code !== '')
    .map((code) => words[code] ?? code)
    .join(', ');

const change = ({ shared, kept, company }: Facts) =>
  [
    company ? `voor ${company}` : 'voor alle recruiters',
    shared ? `voortaan gedeeld: ${listed(shared)}` : '',
    kept ? `niet meer gedeeld: ${listed(kept)}` : '',
  ]
    .filter(Boolean)
    .join('; ');

export const nl: Translated<typeof fr> = {
  refusals: {},
  journal: {
    'sharing-chosen': (facts: Facts) => `koos wat recruiters zullen zien (${change(facts)})`,
    'sharing-chosen-with': (facts: Facts) =>
      `koos samen met ${facts.name} wat recruiters zullen zien (${change(facts)})`,
  },
  done: 'Het is bewaard. Uw keuze geldt vanaf nu.',
  title: 'Wat recruiters zullen zien',
  titleOf: (name) => `Wat recruiters zullen zien: ${name}`,
  intro: 'U beslist. U kunt dit altijd veranderen.',
  introStaff: 'Vink samen met de persoon aan, hardop. Het wordt bewaard als een begeleide keuze.',
  always: (name, initial) => `Altijd: ${name} ${initial}., met het uur en de tafel.`,
  never: 'Nooit: uw leeftijd, uw toegangsbehoeften, de nota’s van uw begeleider.',
  period: (before, after) =>
    `Recruiters zien dit van ${before} dagen voor het evenement tot ${after} dagen erna. Daarna stopt hun toegang vanzelf.`,
  forAll: 'Voor alle recruiters die u ontmoet',
  forOne: (company) => `Alleen voor ${company}`,
  question: 'Ik deel:',
  fields: {
    'last-name': 'Mijn familienaam',
    phone: 'Mijn telefoon',
    email: 'Mijn e-mail',
    town: 'Mijn woonplaats',
    languages: 'Mijn talen',
    occupations: 'De beroepen en contracten die ik zoek',
    abilities: 'Wat ik kan, mijn ervaring en mijn diploma',
    licences: 'Mijn rijbewijzen',
    availability: 'Wanneer ik kan werken',
    cv: 'Mijn cv',
  },
  nothingYet: 'Voorlopig niets',
  cvThere: 'Er is een cv',
  from: (date) => `vanaf ${date}`,
  hours: { day: 'overdag', evening: 'avond', night: 'nacht', weekend: 'weekend', 'part-time': 'deeltijds' },
  submit: 'Mijn keuze bewaren',
  usual: 'Terug naar de gewone keuze',
  asForAll: 'Zoals voor de andere recruiters',
  usualNow: 'Gewone keuze: de gezochte beroepen en het cv.',
  chosenAt: (moment) => `Gekozen op ${moment}.`,
  chosenWith: (moment) => `Gekozen op ${moment}, samen met uw begeleider.`,
  others: 'Een aparte keuze voor één recruiter',
  othersIntro: 'Die keuze komt dan in de plaats van de keuze voor iedereen.',
  noRecruiters: 'De recruiters staan hier zodra u uw wensen hebt opgegeven.',
  another: 'Apart kiezen',
  own: 'Aparte keuze',
  same: 'Zoals voor iedereen',
  back: 'Terug naar de keuze voor iedereen',
  backToPerson: 'Terug naar de persoon',
};
