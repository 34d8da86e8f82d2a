import type { TableOfData } from '../../kernel/personal-data.ts';

/** What this room holds about people; see the kernel's personal-data.ts. */
export const personalData: readonly TableOfData[] = [
  {
    table: 'shared_fields',
    about: 'registration',
    key: 'registration_id',
    purpose: 'hold-event',
    keeping: 'event-file',
    erasing: 'row',
    columns: {
      activity: ['fields', 'assisted', 'chosen_at'],
      reference: ['id', 'event_id', 'registration_id', 'recruiter_id'],
      technical: ['text_version'],
    },
  },
];
