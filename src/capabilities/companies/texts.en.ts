import type { Translated } from '../../kernel/locale.ts';
import type { fr } from './texts.fr.ts';

export const en: Translated<typeof fr> = {
  refusals: {
    'both-recruit': ({ event }) =>
      `Both companies have a stand at “${event}”. Withdraw one of them first, then merge.`,
    'name-taken': 'Another company has this name now. Rename that one first.',
  },
  journal: {
    'needs-confirmed': ({ company, needs }) => `confirmed the needs of ${company} (${needs})`,
    'companies-merged': ({ company }) => `merged two entries of ${company}`,
    'company-merge-undone': 'undid the merge of two companies',
    'need-days-saved': ({ days }) => `set the life of a need to ${days} days`,
  },
  done: {
    'confirm-company-needs': 'The needs are confirmed.',
    'merge-companies': 'The two entries are one. You can still undo it below.',
    'undo-company-merge': 'The two entries are apart again.',
    'save-need-days': 'Saved.',
  },
  title: 'Companies',
  intro: 'Who came, what they looked for, and who answers after the interviews.',
  none: 'No companies',
  noneText: 'The companies of your events will be here.',
  columns: {
    name: 'Company',
    sector: 'Sector',
    city: 'Town',
    editions: 'Editions',
    last: 'Last edition',
    needs: 'Needs',
    answers: 'Answers',
    event: 'Event',
    date: 'Date',
    held: 'Interviews',
    hired: 'Hired',
  },
  stale: (count) => `${count} to confirm`,
  fresh: 'up to date',
  answers: (answered, held) => `${answered} of ${held}`,
  withdrawn: 'withdrawn',
  confirm: 'The needs still hold',
  confirmIntro: 'After a call, one press is enough. A need to be confirmed is suggested to nobody.',
  confirmedOn: (date) => `confirmed on ${date}`,
  history: 'Edition by edition',
  needDays: 'A need expires after (days)',
  save: 'Save',
  pairs: 'Perhaps the same company',
  keep: (name) => `Keep “${name}”`,
  merges: 'Recent merges',
  merged: (gone, kept) => `“${gone}” into “${kept}”`,
  undo: 'Undo the merge',
};
