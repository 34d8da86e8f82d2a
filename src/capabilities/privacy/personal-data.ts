import { impersonal, type TableOfData } from '../../kernel/personal-data.ts';

/** What this room holds about people; see the kernel's personal-data.ts. */
export const personalData: readonly TableOfData[] = [
  impersonal(
    'erasures',
    ['subject_hash', 'kind', 'reason', 'at'],
    'The hash of a random id: who holds a backup with the id in it can erase again, and nobody learns more.',
  ),
  impersonal('retention_rules', ['organisation_id', 'keeping', 'months']),
  impersonal('retention_done', ['event_id', 'keeping', 'at']),
  {
    table: 'retention_notices',
    about: 'person',
    key: 'person_id',
    purpose: 'inform',
    keeping: 'person',
    erasing: 'row',
    columns: { activity: ['told_at', 'erase_at'], reference: ['person_id'] },
  },
];
