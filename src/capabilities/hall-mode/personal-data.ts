import type { TableOfData } from '../../kernel/personal-data.ts';

/** What this room holds about people; see the kernel's personal-data.ts. */
export const personalData: readonly TableOfData[] = [
  {
    table: 'hall_takes',
    about: 'event',
    key: 'event_id',
    purpose: 'hold-event',
    keeping: 'event-file',
    erasing: 'mentions',
    columns: {
      'free-text': ['laptop'],
      reference: ['id', 'event_id'],
      technical: ['taken_at', 'plan_version', 'home_at', 'journal_until', 'brought', 'conflicts'],
    },
  },
];
