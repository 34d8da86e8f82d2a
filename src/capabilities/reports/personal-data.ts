import type { TableOfData } from '../../kernel/personal-data.ts';

/** What this room holds about people; see the kernel's personal-data.ts. */
export const personalData: readonly TableOfData[] = [
  {
    table: 'past_editions',
    about: 'nobody',
    key: null,
    purpose: 'follow-up',
    keeping: 'organisation',
    erasing: 'nothing',
    columns: { reference: ['event_id'], technical: ['figures'] },
  },
];
