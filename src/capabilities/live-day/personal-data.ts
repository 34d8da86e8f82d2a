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
      technical: ['subject_kind', 'state'],
    },
    withheld: { noted_by: 'a member of the staff' },
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
      technical: ['based_on_version', 'changes', 'status', 'created_at', 'decided_at', 'applied_as'],
    },
  },
];
