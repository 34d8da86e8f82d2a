import { impersonal, type TableOfData } from '../../kernel/personal-data.ts';

/** What this room holds about people; see the kernel's personal-data.ts. */
export const personalData: readonly TableOfData[] = [
  impersonal('station_browsers', [
    'station_id',
    'event_id',
    'code',
    'code_until',
    'code_tries',
    'secret_hash',
    'paired_at',
    'expires_at',
    'seen_at',
    'silent_since',
    'tried_meeting_id',
    'tries',
  ]),
  {
    table: 'station_sittings',
    about: 'registration',
    key: 'registration_id',
    purpose: 'hold-event',
    keeping: 'event-file',
    erasing: 'row',
    columns: {
      activity: ['began_at', 'ended_at'],
      reference: ['id', 'event_id', 'station_id', 'meeting_id', 'registration_id'],
    },
  },
  impersonal('station_help', ['id', 'event_id', 'station_id', 'reason', 'asked_at', 'answered_at']),
];
