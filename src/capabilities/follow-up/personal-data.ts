import type { TableOfData } from '../../kernel/personal-data.ts';

/** What this room holds about people; see the kernel's personal-data.ts. */
export const personalData: readonly TableOfData[] = [
  {
    table: 'follow_ups',
    about: 'registration',
    key: 'registration_id',
    purpose: 'follow-up',
    keeping: 'person',
    erasing: 'blank',
    blank: {
      starts_on: { sql: "date_trunc('month', starts_on)::date" },
      ends_on: { sql: "(date_trunc('month', ends_on) + interval '1 month - 1 day')::date" },
      employer: null,
      town: null,
      note: null,
      proof_id: null,
      answered_by: null,
      answered_at: { sql: "date_trunc('month', answered_at)" },
      asked_at: null,
      reminded_at: null,
      last_try_at: null,
      tries: 0,
    },
    columns: {
      situation: ['situation', 'contract', 'starts_on', 'ends_on', 'employer', 'same_employer', 'town'],
      'free-text': ['note'],
      activity: [
        'answered_at',
        'answered_how',
        'answered_by',
        'asked_at',
        'reminded_at',
        'tries',
        'last_try_at',
      ],
      reference: ['registration_id', 'event_id', 'recruiter_id', 'proof_id'],
      technical: ['month', 'revision'],
    },
    withheld: { note: 'a note of the staff; ask the organisation for it' },
    because:
      'Whether somebody works, by which contract and with whom stays as a figure of the report, of nobody in particular.',
  },
];
