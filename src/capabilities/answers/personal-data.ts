import type { TableOfData } from '../../kernel/personal-data.ts';

/** What this room holds about people; see the kernel's personal-data.ts. */
export const personalData: readonly TableOfData[] = [
  {
    table: 'answers_told',
    about: 'meeting',
    key: 'meeting_id',
    purpose: 'follow-up',
    keeping: 'event-file',
    erasing: 'row',
    columns: {
      opinion: ['result'],
      activity: ['told_at', 'told_by'],
      reference: ['meeting_id', 'event_id'],
      technical: ['how'],
    },
  },
  {
    table: 'answer_reminders',
    about: 'recruiter',
    key: 'recruiter_id',
    purpose: 'follow-up',
    keeping: 'person',
    erasing: 'row',
    columns: {
      activity: ['owed', 'sent_at', 'sent_by'],
      reference: ['id', 'event_id', 'recruiter_id'],
    },
  },
];
