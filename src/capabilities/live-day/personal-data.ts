import type { TableOfData } from '../../kernel/personal-data.ts';

/** What this room holds about people; see the kernel's personal-data.ts. */
export const personalData: readonly TableOfData[] = [
  {
    table: 'happenings',
    about: 'registration',
    key: 'subject_id',
    where: "subject_kind = 'candidate'",
    purpose: 'hold-event',
    keeping: 'event-file',
    erasing: 'row',
    columns: {
      activity: ['round', 'at', 'over_at', 'noted_by'],
      reference: ['id', 'event_id', 'subject_id', 'meeting_id'],
      technical: ['kind', 'subject_kind', 'table_number'],
    },
    withheld: { noted_by: 'a member of the staff' },
  },
  {
    table: 'standbys',
    about: 'registration',
    key: 'registration_id',
    purpose: 'plan',
    keeping: 'event-file',
    erasing: 'row',
    columns: {
      activity: ['rank', 'struck_at'],
      reference: ['event_id', 'recruiter_id', 'registration_id'],
    },
  },
  {
    table: 'meeting_locks',
    about: 'registration',
    key: 'registration_id',
    purpose: 'plan',
    keeping: 'event-file',
    erasing: 'row',
    columns: { activity: ['locked_at'], reference: ['event_id', 'registration_id', 'recruiter_id'] },
  },
  {
    table: 'errands',
    about: 'registration',
    key: 'registration_id',
    purpose: 'hold-event',
    keeping: 'event-file',
    erasing: 'row',
    columns: {
      activity: ['status', 'created_at', 'decided_at', 'decided_by'],
      reference: ['id', 'event_id', 'registration_id', 'recruiter_id'],
      technical: ['round_number', 'table_number', 'from_standby'],
    },
    withheld: { decided_by: 'a member of the staff' },
  },
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
      technical: [
        'based_on_version',
        'changes',
        'decisions',
        'undoes',
        'by_hand',
        'status',
        'created_at',
        'decided_at',
        'applied_as',
      ],
    },
  },
];
