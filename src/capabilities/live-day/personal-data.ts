import type { TableOfData } from '../../kernel/personal-data.ts';

/** What this room holds about people; see the kernel's personal-data.ts. */
export const personalData: readonly TableOfData[] = [
  {
    table: 'repair_proposals',
    about: 'event',
    key: 'event_id',
    purpose: 'plan',
    keeping: 'event-file',
    erasing: 'mentions',
    columns: {
      'free-text': ['causes', 'summary', 'created_by'],
      reference: ['id', 'event_id'],
      technical: ['based_on_version', 'changes', 'status', 'created_at', 'decided_at', 'applied_as'],
    },
  },
];
