import { impersonal, type TableOfData } from '../../kernel/personal-data.ts';

/** What this room holds about people; see the kernel's personal-data.ts. Who attended stands in people's activities. */
export const personalData: readonly TableOfData[] = [
  impersonal(
    'workshops',
    [
      'id',
      'event_id',
      'organisation_id',
      'kind',
      'title',
      'on_date',
      'starts_at',
      'place',
      'outside_leaders',
      'created_at',
    ],
    'An hour of an event; it goes with it.',
  ),
  {
    table: 'workshop_leaders',
    about: 'account',
    key: 'account_id',
    purpose: 'accompany',
    keeping: 'account',
    erasing: 'row',
    columns: { reference: ['workshop_id', 'account_id', 'organisation_id'] },
  },
];
