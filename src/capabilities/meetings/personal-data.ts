import type { TableOfData } from '../../kernel/personal-data.ts';

/** What this room holds about people; see the kernel's personal-data.ts. */
export const personalData: readonly TableOfData[] = [
  {
    table: 'outcomes',
    about: 'meeting',
    key: 'meeting_id',
    purpose: 'follow-up',
    keeping: 'recruiter-note',
    erasing: 'blank',
    blank: { note: null, words: null, given_at: { sql: "date_trunc('month', given_at)" } },
    columns: {
      opinion: ['result', 'reason'],
      'free-text': ['note', 'words'],
      activity: ['given_at'],
      reference: ['meeting_id', 'event_id', 'need_id'],
      technical: ['given_by'],
    },
    because: 'What came of an interview, and the kind of reason, stay as figures of the report.',
  },
];
