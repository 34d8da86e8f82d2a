import { impersonal, type TableOfData } from '../../kernel/personal-data.ts';

/** What this room holds about people; see the kernel's personal-data.ts. */
export const personalData: readonly TableOfData[] = [
  {
    table: 'invitations',
    about: 'registration',
    key: 'registration_id',
    purpose: 'hold-event',
    keeping: 'event-file',
    erasing: 'row',
    columns: {
      activity: ['invited_at', 'reminded_at', 'called_at', 'answered_at', 'answer', 'answered_by'],
      reference: ['registration_id', 'event_id'],
    },
  },
  impersonal(
    'event_reminders',
    ['event_id', 'kind', 'is_on', 'days', 'at_time', 'minutes', 'channel'],
    'Settings of an event; they go with it.',
  ),
  impersonal(
    'reminder_runs',
    ['event_id', 'kind', 'on_date', 'ran_at', 'people'],
    'How many were written to.',
  ),
  impersonal(
    'invitation_settings',
    ['event_id', 'call_after_hours'],
    'Settings of an event; they go with it.',
  ),
];
