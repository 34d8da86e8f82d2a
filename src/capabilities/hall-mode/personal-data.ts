import type { TableOfData } from '../../kernel/personal-data.ts';

/** What this room holds about people; see the kernel's personal-data.ts. */
export const personalData: readonly TableOfData[] = [
  {
    table: 'hall_takes',
    about: 'event',
    key: 'event_id',
    purpose: 'hold-event',
    keeping: 'event-file',
    erasing: 'mentions',
    columns: {
      'free-text': ['laptop'],
      reference: ['id', 'event_id'],
      technical: [
        'taken_at',
        'plan_version',
        'home_at',
        'journal_until',
        'brought',
        'conflicts',
        'given_up_at',
        'plan_shifts',
      ],
    },
  },
  {
    table: 'hall_files',
    about: 'event',
    key: 'event_id',
    purpose: 'hold-event',
    keeping: 'moments',
    erasing: 'nothing',
    columns: { reference: ['take_id', 'event_id'], technical: ['way', 'bytes', 'made_at'] },
    because:
      'sealed on the way to the hall and back, and gone within days; who was erased meanwhile is not brought back',
  },
];
