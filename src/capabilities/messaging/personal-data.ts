import { impersonal, type TableOfData } from '../../kernel/personal-data.ts';

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
      'free-text': ['subject', 'body', 'sms', 'last_error', 'settled_by'],
      activity: ['channel', 'kind', 'status', 'created_at', 'settled_at', 'failure'],
      reference: ['id', 'event_id', 'recipient_id', 'instead_of', 'provider_ref'],
      technical: [
        'recipient_kind',
        'once_key',
        'attempts',
        'next_attempt_at',
        'expires_at',
        'locale',
        'urgent',
        'uncertain_at',
      ],
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
      columns: { contact: ['address'], 'free-text': ['subject', 'body', 'sms'] },
    }),
  ),
  {
    table: 'messages',
    about: 'event',
    key: 'event_id',
    purpose: 'inform',
    keeping: 'technical-log',
    erasing: 'mentions',
    columns: { 'free-text': ['subject', 'body', 'sms', 'last_error', 'address', 'settled_by'] },
    because: 'What others were told names whom they meet.',
  },
  {
    table: 'call_tries',
    about: 'registration',
    key: 'recipient_id',
    purpose: 'inform',
    keeping: 'technical-log',
    erasing: 'row',
    columns: {
      'free-text': ['answer', 'by'],
      activity: ['outcome', 'at'],
      reference: ['id', 'message_id', 'recipient_id'],
    },
    withheld: { by: 'a member of the staff' },
  },
  {
    table: 'call_tries',
    about: 'recruiter',
    key: 'recipient_id',
    purpose: 'inform',
    keeping: 'technical-log',
    erasing: 'row',
    columns: { 'free-text': ['answer'] },
  },
  ...(['registration', 'recruiter'] as const).map(
    (about): TableOfData => ({
      table: 'news_refusals',
      about,
      key: 'recipient_id',
      purpose: 'inform',
      keeping: 'event-file',
      erasing: 'row',
      columns: { activity: ['at'], reference: ['recipient_id', 'event_id'] },
    }),
  ),
  {
    table: 'sendings',
    about: 'event',
    key: 'event_id',
    purpose: 'inform',
    keeping: 'event-file',
    erasing: 'mentions',
    columns: {
      'free-text': ['subject', 'body', 'sms'],
      reference: ['id', 'event_id', 'organisation_id'],
      technical: ['filter', 'people', 'at'],
    },
    because:
      'Words to many people, with fields in the place of names; somebody may be named in them all the same.',
  },
  impersonal('message_settings', [
    'event_id',
    'quiet_from',
    'quiet_until',
    'most_per_day',
    'next_minutes',
    'updated_at',
  ]),
  impersonal(
    'message_texts',
    ['event_id', 'kind', 'locale', 'subject', 'body', 'sms', 'updated_at'],
    'Words with fields in the place of names.',
  ),
];
