import type { TableOfData } from '../../kernel/personal-data.ts';

/** What this room holds about people; see the kernel's personal-data.ts. Everybody in a script is invented. */
export const personalData: readonly TableOfData[] = [
  {
    table: 'rehearsals',
    about: 'event',
    key: 'of_event_id',
    purpose: 'hold-event',
    keeping: 'event-file',
    erasing: 'mentions',
    columns: {
      'free-text': ['created_by'],
      reference: ['of_event_id', 'event_id'],
      technical: ['rates', 'seed', 'speed', 'moved_at', 'script', 'played', 'ended_at', 'created_at'],
    },
  },
];
