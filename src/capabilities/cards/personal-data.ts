import type { TableOfData } from '../../kernel/personal-data.ts';

/** What this room holds about people; see the kernel's personal-data.ts. */
export const personalData: readonly TableOfData[] = [
  {
    table: 'access_cards',
    about: 'registration',
    key: 'registration_id',
    purpose: 'hold-event',
    keeping: 'event-file',
    erasing: 'row',
    columns: {
      credential: ['front', 'back_hash'],
      activity: ['issued_at'],
      reference: ['registration_id', 'event_id'],
    },
  },
  {
    table: 'recruiter_cards',
    about: 'recruiter',
    key: 'recruiter_id',
    purpose: 'hold-event',
    keeping: 'event-file',
    erasing: 'row',
    columns: {
      credential: ['front', 'back_hash'],
      activity: ['issued_at'],
      reference: ['recruiter_id', 'event_id'],
    },
  },
];
