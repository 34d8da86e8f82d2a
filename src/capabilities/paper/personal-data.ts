import type { TableOfData } from '../../kernel/personal-data.ts';

/** What this room holds about people; see the kernel's personal-data.ts. */
export const personalData: readonly TableOfData[] = [
  {
    table: 'paper_packs',
    about: 'event',
    key: 'event_id',
    purpose: 'hold-event',
    keeping: 'event-file',
    erasing: 'mentions',
    columns: {
      'free-text': ['failure', 'asked_by'],
      reference: ['id', 'event_id', 'organisation_ids'],
      technical: [
        'asked_as',
        'version',
        'since_version',
        'kinds',
        'status',
        'pile',
        'made',
        'asked_at',
        'made_at',
      ],
    },
    because:
      'The pile is what sheets are made of in the seconds after they were asked for; then it is empty.',
  },
  {
    table: 'paper_files',
    about: 'event',
    key: null,
    purpose: 'hold-event',
    keeping: 'moments',
    erasing: 'nothing',
    columns: { reference: ['pack_id'], technical: ['kind', 'pages', 'content', 'made_at'] },
    because:
      'What is printed and handed out; the files go within three days and are made again without whoever was erased.',
  },
];
