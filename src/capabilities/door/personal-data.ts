import type { TableOfData } from '../../kernel/personal-data.ts';

/** What this room holds about people; see the kernel's personal-data.ts. */
export const personalData: readonly TableOfData[] = [
  {
    table: 'presences',
    about: 'registration',
    key: 'subject_id',
    where: "subject_kind = 'candidate'",
    purpose: 'hold-event',
    keeping: 'event-file',
    erasing: 'blank',
    blank: {
      late_minutes: null,
      arrived_at: null,
      since: { sql: "date_trunc('month', since)" },
      noted_by: null,
    },
    columns: {
      activity: ['late_minutes', 'arrived_at', 'since', 'noted_by'],
      reference: ['event_id', 'subject_id'],
      technical: ['subject_kind', 'state', 'disputed'],
    },
    withheld: { noted_by: 'a member of the staff' },
  },
  {
    table: 'presence_marks',
    about: 'registration',
    key: 'subject_id',
    where: "subject_kind = 'candidate'",
    purpose: 'hold-event',
    keeping: 'event-file',
    erasing: 'row',
    columns: {
      activity: ['state', 'late_minutes', 'at', 'event_at', 'noted_by'],
      reference: ['event_id', 'id', 'subject_id', 'takes_back', 'desk_id'],
      technical: ['subject_kind', 'saw', 'received_at'],
    },
    withheld: { noted_by: 'a member of the staff' },
  },
  {
    table: 'walk_in_consents',
    about: 'registration',
    key: 'registration_id',
    purpose: 'hold-event',
    keeping: 'event-file',
    erasing: 'row',
    columns: {
      activity: ['text_version', 'at', 'noted_by'],
      reference: ['event_id', 'registration_id'],
    },
    withheld: { noted_by: 'a member of the staff' },
  },
];
