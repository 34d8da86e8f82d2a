import type { Translated } from '../../kernel/locale.ts';
import type { fr } from './texts.fr.ts';

export const en: Translated<typeof fr> = {
  refusals: {
    'both-registered': ({ event }) =>
      `Both entries are registered at “${event}”. Cancel one of the two registrations first, then merge.`,
  },
  journal: {
    'people-merged': ({ person }) => `merged two entries of ${person}`,
    'merge-undone': ({ person }) => `undid the merge of two entries of ${person}`,
  },
  done: {
    'merge-people': 'The two entries are one. You can still undo it below.',
    'undo-merge': 'The two entries are apart again.',
  },
  title: 'Duplicates',
  intro: 'Entries that may be about the same person. You decide.',
  none: 'No duplicates',
  noneText: 'Two entries of the same name, or of the same contact under a name that is close, will be here.',
  found: (count) => `${count} ${count === 1 ? 'pair' : 'pairs'} to look at`,
  same: 'same name and same contact',
  possible: 'perhaps the same person',
  fields: {
    name: 'Name',
    phone: 'Phone',
    email: 'E-mail',
    place: 'Town',
    birthYear: 'Year of birth',
    reach: 'How to reach',
    languages: 'Languages',
    occupations: 'Wanted jobs',
    skills: 'Can do',
    contracts: 'Contracts',
    availability: 'Availability',
    mobility: 'Distance (km)',
    licences: 'Driving licences',
    background: 'Experience and diploma',
    accessNeeds: 'Access needs',
    cv: 'CV',
    counsellor: 'Followed by',
  },
  open: (name) => `Open the file: ${name}`,
  facts: (registrations, date) =>
    `${registrations} ${registrations === 1 ? 'registration' : 'registrations'}, file opened on ${date}`,
  nothing: '(empty)',
  filled: (fields) => `Filled in by themselves: ${fields}.`,
  alike: 'The two files do not contradict each other.',
  bothAt: (events) =>
    `Both files are registered for: ${events}. The earlier registration stays, with the wishes of both.`,
  merge: 'Make them one file',
  takenOut: (company, round, event) =>
    `An interview was taken out, as it was at the same time as another or with the same recruiter: ${company}, round ${round} (${event}).`,
  first: 'First entry',
  second: 'Second entry',
  merges: 'Recent merges',
  undo: 'Undo the merge',
  merged: ({ name, by }) => (by === null ? `${name}` : `${name}, by ${by}`),
};
