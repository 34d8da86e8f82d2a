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
    email: 'E-mail',
    phone: 'Telephone',
    place: 'Town',
    birthYear: 'Year of birth',
    counsellor: 'Followed by',
    registrations: 'Registrations',
    createdAt: 'Opened on',
  },
  first: 'First entry',
  second: 'Second entry',
  keep: 'Keep this entry',
  keepHint: 'Empty fields are filled from the other one. Documents and registrations follow.',
  merges: 'Recent merges',
  undo: 'Undo the merge',
  merged: ({ name, by }) => (by === null ? `${name}` : `${name}, by ${by}`),
};
