import type { TableOfData } from '../../kernel/personal-data.ts';

/** What this room holds about people; see the kernel's personal-data.ts. */
export const personalData: readonly TableOfData[] = [
  {
    table: 'suggestions_set_aside',
    about: 'registration',
    key: 'registration_id',
    purpose: 'plan',
    keeping: 'event-file',
    erasing: 'row',
    columns: {
      opinion: ['at'],
      reference: ['registration_id', 'need_id', 'event_id'],
      technical: ['rule_version'],
    },
  },
];
