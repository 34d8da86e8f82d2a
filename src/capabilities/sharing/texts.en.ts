import type { Translated } from '../../kernel/locale.ts';
import type { Facts } from '../../kernel/result.ts';
import type { fr } from './texts.fr.ts';

const words: Readonly<Record<string, string>> = {
  'last-name': 'last name',
  phone: 'phone',
  email: 'e-mail',
  town: 'town',
  languages: 'languages',
  occupations: 'wanted occupations',
  abilities: 'abilities',
  licences: 'driving licences',
  availability: 'availability',
  cv: 'CV',
};
const listed = (codes: unknown) =>
  String(codes)
    .split(',')
    .filter((code) => code !== '')
    .map((code) => words[code] ?? code)
    .join(', ');

const change = ({ shared, kept, company }: Facts) =>
  [
    company ? `for ${company}` : 'for all recruiters',
    shared ? `now shared: ${listed(shared)}` : '',
    kept ? `no longer shared: ${listed(kept)}` : '',
  ]
    .filter(Boolean)
    .join('; ');

export const en: Translated<typeof fr> = {
  refusals: {},
  journal: {
    'sharing-chosen': (facts: Facts) => `chose what recruiters will see (${change(facts)})`,
    'sharing-chosen-with': (facts: Facts) =>
      `chose with ${facts.name} what recruiters will see (${change(facts)})`,
  },
  done: 'Saved. Your choice holds from now on.',
  title: 'What recruiters will see',
  titleOf: (name) => `What recruiters will see: ${name}`,
  intro: 'You decide. You can change this at any time.',
  introStaff: 'Tick together with the person, out loud. It is kept as an assisted choice.',
  always: (name, initial) => `Always: ${name} ${initial}., with the time and the table.`,
  never: 'Never: your age, your access needs, your counsellor’s notes.',
  period: (before, after) =>
    `Recruiters see this from ${before} days before the event to ${after} days after. Then their access ends by itself.`,
  forAll: 'For all recruiters whom you meet',
  forOne: (company) => `For ${company} only`,
  question: 'I share:',
  fields: {
    'last-name': 'My last name',
    phone: 'My phone',
    email: 'My e-mail',
    town: 'My town',
    languages: 'My languages',
    occupations: 'The jobs and contracts that I look for',
    abilities: 'What I can do, my experience and my diploma',
    licences: 'My driving licences',
    availability: 'When I can work',
    cv: 'My CV',
  },
  nothingYet: 'Nothing yet',
  cvThere: 'There is a CV',
  from: (date) => `from ${date}`,
  hours: { day: 'daytime', evening: 'evening', night: 'night', weekend: 'weekend', 'part-time': 'part time' },
  submit: 'Save my choice',
  usual: 'Back to the usual choice',
  asForAll: 'As for the other recruiters',
  usualNow: 'Usual choice: wanted jobs and CV.',
  chosenAt: (moment) => `Chosen on ${moment}.`,
  chosenWith: (moment) => `Chosen on ${moment}, with your counsellor.`,
  others: 'Another choice for one recruiter',
  othersIntro: 'It then takes the place of the choice for all.',
  noRecruiters: 'Recruiters appear here once you have made your wishes.',
  another: 'Choose apart',
  own: 'Chosen apart',
  same: 'As for all',
  back: 'Back to the choice for all',
  backToPerson: 'Back to the person',
};
