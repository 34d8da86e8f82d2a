import type { Translated } from '../../kernel/locale.ts';
import type { fr } from './texts.fr.ts';

export const en: Translated<typeof fr> = {
  refusals: {},
  journal: {},
  levels: { 'very-near': 'Very near', near: 'Near', 'to-discover': 'To discover', other: 'Other' },
  reasons: {
    'same-title': ({ title }) => `same occupation: ${title}`,
    'in-title': ({ wanted }) => `“${wanted}” is in the title`,
    'same-occupation': ({ wanted }) => `same occupation as “${wanted}”`,
    sibling: ({ wanted }) => `of the same family as “${wanted}”`,
    'move-near': ({ wanted }) => `many come to it from “${wanted}”`,
    'move-far': ({ wanted }) => `one can come to it from “${wanted}”`,
    alike: ({ wanted }) => `skills in common with “${wanted}”`,
    'same-domain': ({ wanted }) => `same field as “${wanted}”`,
    abilities: ({ list }) => `skills in common: ${list}`,
    distance: ({ km }) => `${km} km as the crow flies`,
    remote: () => 'remote work',
    hours: () => 'hours that suit',
    start: () => 'available in time',
    experience: ({ years }) =>
      years === 0
        ? 'no experience asked for'
        : `experience asked for: ${years} ${years === 1 ? 'year' : 'years'}`,
    diploma: ({ diploma }) => `diploma asked for: ${diploma}`,
  },
  stops: {
    licence: ({ licence }) => `licence ${licence} asked for`,
    language: ({ language, level }) => `${language} asked for, level ${level}`,
    regulated: () => 'regulated occupation: the law asks for a title, to be checked',
    contract: ({ contract }) => `contract offered: ${contract}`,
    hours: ({ hours }) => `hours asked for: ${hours}`,
    start: ({ date }) => `begins on ${date}`,
    distance: ({ km, limit }) => `${km} km away, limit of ${limit} km`,
  },
  contracts: {
    internship: 'internship',
    apprenticeship: 'apprenticeship',
    'fixed-term': 'fixed term',
    permanent: 'permanent',
    temporary: 'agency work',
    immersion: 'work trial',
    'student-job': 'student job',
    freelance: 'freelance',
    other: 'another contract',
  },
  hours: {
    day: 'by day',
    evening: 'in the evening',
    night: 'at night',
    weekend: 'at the weekend',
    'part-time': 'part time',
  },
  columns: {
    level: 'How near',
    need: 'Need',
    company: 'Company',
    person: 'Person',
    why: 'Why',
    toKnow: 'To know before',
    choice: 'Choice',
  },
  wished: (rank) => `wish ${rank}`,
  invited: 'invited by the company',
  noReason: 'nothing in common in what was declared',
  forPerson: {
    title: (name) => `Suggestions for ${name}`,
    intro: 'Ideas to choose from together. The person’s wishes come first.',
    wishes: 'Write the wishes',
    none: 'No need is written down yet.',
  },
  forCompany: {
    title: (company) => `Suggestions for ${company}`,
    intro: 'Whom to tell of this company. Wishes come first.',
    none: 'Nobody is registered yet.',
  },
  mine: {
    title: 'Ideas for you',
    intro: 'These companies look for somebody. It is you who choose.',
    stopsHint: 'You may still ask for an interview.',
    wishes: 'Choose my wishes',
    file: 'Correct my file',
    none: 'The companies have not said yet whom they look for.',
    more: 'See the other companies',
    done: 'Done. You may change your mind.',
    notForMe: 'Not for me',
    back: 'Put back among my ideas',
    aside: (count) => `Set aside (${count})`,
  },
  recruiter: {
    title: 'In common',
    intro: 'Only what these people share with you. They read the same words.',
    none: 'Nobody has chosen your stand yet.',
  },
  rule: {
    link: 'How these suggestions are made',
    title: 'How suggestions are made',
    version: (version) => `Rule, version ${version}`,
    wishes: 'Wishes and invitations always come first. The rule only puts ideas in order.',
    occupation:
      'The occupation: same name or same ROME code (very near); same family, a frequent move, or named in the title (near); a possible move, or a quarter of skills in common; same field (to discover).',
    abilities: 'Skills declared and asked for, named one by one. Two are enough to rise by one word.',
    practical: 'Distance as the crow flies and hours put ideas of the same word in order.',
    background:
      'Experience and diploma, only where the company asks for them: having them puts an idea a little higher within the same word. Not having them, or not saying, takes nothing away.',
    stops:
      'What the company requires and the law allows to require (licence, language level, contract, hours, start) is told to both sides. Nothing is forbidden: the person may ask for the interview.',
    never:
      'Never used: name, age, sex, nationality, address, disability, benefits, test results, absences. The program does not receive them.',
    human: 'No score is computed or kept. People choose, and the plan does not see these suggestions.',
    notice: 'Occupations and skills: ROME 4.0, France Travail, Licence Ouverte.',
  },
};
