import type { TableOfData } from '../../kernel/personal-data.ts';

/** What this room holds about people; see the kernel's personal-data.ts. */
export const personalData: readonly TableOfData[] = [
  {
    table: 'messages',
    about: 'registration',
    key: 'recipient_id',
    purpose: 'inform',
    keeping: 'technical-log',
    erasing: 'row',
    columns: {
      contact: ['address'],
      'free-text': ['subject', 'body', 'last_error', 'settled_by'],
      activity: ['channel', 'kind', 'status', 'created_at', 'settled_at'],
      reference: ['id', 'event_id', 'recipient_id'],
      technical: ['recipient_kind', 'once_key', 'attempts', 'next_attempt_at', 'expires_at'],
    },
    withheld: { settled_by: 'a member of the staff' },
  },
  // The same rows, for the other people that they go to.
  ...(['recruiter', 'account'] as const).map(
    (about): TableOfData => ({
      table: 'messages',
      about,
      key: 'recipient_id',
      purpose: 'inform',
      keeping: 'technical-log',
      erasing: 'row',
      columns: { contact: ['address'], 'free-text': ['subject', 'body'] },
    }),
  ),
  {
    table: 'messages',
    about: 'event',
    key: 'event_id',
    purpose: 'inform',
    keeping: 'technical-log',
    erasing: 'mentions',
    columns: { 'free-text': ['subject', 'body', 'last_error', 'address', 'settled_by'] },
    because: 'What others were told names whom they meet.',
  },
];
