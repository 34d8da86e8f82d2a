import type { TableOfData } from '../../kernel/personal-data.ts';

/** What this room holds about people; see the kernel's personal-data.ts. */
export const personalData: readonly TableOfData[] = [
  {
    table: 'call_settings',
    about: 'nobody',
    key: null,
    purpose: 'operate',
    keeping: 'organisation',
    erasing: 'nothing',
    columns: {
      credential: ['secret'],
      technical: [
        'event_id',
        'driver',
        'address',
        'media_address',
        'application',
        'processor',
        'relay_only',
        'help_phone',
        'updated_at',
      ],
    },
    because: 'The number is that of the organiser of the event, as it is given to everybody.',
  },
  {
    table: 'rooms',
    about: 'meeting',
    key: 'meeting_id',
    purpose: 'hold-event',
    keeping: 'event-file',
    erasing: 'row',
    columns: {
      activity: ['state', 'number_shown_at', 'live_at', 'ended_at'],
      reference: ['id', 'event_id', 'meeting_id', 'conversation_id', 'external_ref'],
      technical: ['driver', 'attempt', 'audio_only', 'service_down_at', 'created_at'],
    },
    because:
      'When an interview at a distance was held; nothing of what was said or shown in it is ever kept. The room of a talk at a stand goes with its place in the queue.',
  },
  {
    table: 'room_visits',
    about: 'registration',
    key: 'subject_id',
    where: "kind = 'candidate'",
    purpose: 'hold-event',
    keeping: 'event-file',
    erasing: 'row',
    columns: {
      activity: ['state', 'state_at', 'joined_at', 'left_at'],
      reference: ['id', 'event_id', 'room_id', 'subject_id', 'station_id'],
      technical: ['kind', 'path', 'loss_percent', 'round_trip_ms'],
    },
  },
  {
    table: 'co_recruiters',
    about: 'recruiter',
    key: 'recruiter_id',
    purpose: 'hold-event',
    keeping: 'event-file',
    erasing: 'row',
    columns: {
      identity: ['first_name', 'role'],
      activity: ['created_at'],
      reference: ['id', 'event_id', 'recruiter_id'],
    },
    because: 'A colleague whom the recruiter named; their times in calls go with the row.',
  },
  {
    table: 'device_checks',
    about: 'registration',
    key: 'subject_id',
    where: "kind = 'candidate'",
    purpose: 'hold-event',
    keeping: 'event-file',
    erasing: 'row',
    columns: {
      activity: ['browser', 'camera', 'microphone', 'speaker', 'network', 'checked_at'],
      reference: ['event_id', 'subject_id'],
      technical: ['kind'],
    },
  },
  {
    table: 'channel_switches',
    about: 'meeting',
    key: 'meeting_id',
    purpose: 'hold-event',
    keeping: 'event-file',
    erasing: 'nothing',
    columns: {
      reference: ['id', 'event_id', 'meeting_id'],
      technical: ['from_channel', 'to_channel', 'by_kind', 'at'],
    },
    because: 'By which channel interviews went on is a figure of the report, and says nothing of who spoke.',
  },
];
