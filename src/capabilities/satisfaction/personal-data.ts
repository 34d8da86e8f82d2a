import { impersonal, type TableOfData } from '../../kernel/personal-data.ts';

/** What this room holds about people; see the kernel's personal-data.ts. */
export const personalData: readonly TableOfData[] = [
  impersonal('satisfaction_questions', [
    'id',
    'event_id',
    'audience',
    'position',
    'kind',
    'label',
    'retired_at',
  ]),
  {
    table: 'satisfaction_answers',
    about: 'event',
    key: 'event_id',
    purpose: 'follow-up',
    keeping: 'event-file',
    erasing: 'mentions',
    columns: {
      opinion: ['scores'],
      'free-text': ['texts'],
      activity: ['answered_on'],
      credential: ['respondent'],
      reference: ['id', 'event_id'],
      technical: ['audience', 'how'],
    },
    because:
      'Who answered is sealed with a key that no table holds: an answer is of nobody in particular, and stays as a figure. Names that somebody wrote into it go.',
  },
];
