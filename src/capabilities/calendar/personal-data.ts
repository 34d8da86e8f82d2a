import { impersonal, type TableOfData } from '../../kernel/personal-data.ts';

/** What this room holds about people; see the kernel's personal-data.ts. */
export const personalData: readonly TableOfData[] = [
  {
    table: 'calendar_entries',
    about: 'registration',
    key: 'subject_id',
    where: "subject_kind = 'candidate'",
    purpose: 'inform',
    keeping: 'event-file',
    erasing: 'row',
    columns: {
      activity: ['starts_at', 'ends_at', 'table_number', 'changed_at', 'cancelled_at'],
      reference: ['uid', 'event_id', 'subject_id', 'other_id'],
      technical: ['subject_kind', 'fingerprint', 'sequence'],
    },
  },
  // The same rows, of a recruiter's calendar.
  {
    table: 'calendar_entries',
    about: 'recruiter',
    key: 'subject_id',
    where: "subject_kind = 'recruiter'",
    purpose: 'inform',
    keeping: 'event-file',
    erasing: 'row',
    columns: { activity: ['starts_at', 'ends_at', 'table_number'] },
  },
  {
    table: 'push_subscriptions',
    about: 'registration',
    key: 'subject_id',
    where: "subject_kind = 'candidate'",
    purpose: 'inform',
    keeping: 'event-file',
    erasing: 'row',
    columns: {
      contact: ['endpoint'],
      credential: ['p256dh', 'auth'],
      activity: ['locale', 'created_at'],
      reference: ['id', 'event_id', 'subject_id'],
      technical: ['subject_kind'],
    },
  },
  {
    table: 'push_subscriptions',
    about: 'recruiter',
    key: 'subject_id',
    where: "subject_kind = 'recruiter'",
    purpose: 'inform',
    keeping: 'event-file',
    erasing: 'row',
    columns: { contact: ['endpoint'], activity: ['created_at'] },
  },
  impersonal('push_sent', ['once_key', 'event_id', 'at'], 'Which facts were pushed; goes after two weeks.'),
];
