import { impersonal, type TableOfData } from '../../kernel/personal-data.ts';

/** What this room holds about people; see the kernel's personal-data.ts. */
export const personalData: readonly TableOfData[] = [
  impersonal('wall_screens', [
    'id',
    'event_id',
    'name',
    'contents',
    'theme',
    'code',
    'code_until',
    'created_at',
  ]),
  {
    table: 'wall_messages',
    about: 'event',
    key: 'event_id',
    purpose: 'hold-event',
    keeping: 'event-file',
    erasing: 'mentions',
    columns: {
      'free-text': ['text'],
      reference: ['id', 'event_id', 'screen_id'],
      technical: ['urgent', 'until', 'created_at'],
    },
  },
  impersonal('wall_settings', ['event_id', 'full_names']),
];
