import { impersonal, type TableOfData } from '../../kernel/personal-data.ts';

/** What this room holds about people; see the kernel's personal-data.ts. */
export const personalData: readonly TableOfData[] = [
  {
    table: 'network_administrators',
    about: 'account',
    key: 'account_id',
    purpose: 'sign-in',
    keeping: 'account',
    erasing: 'row',
    columns: { activity: ['since'], reference: ['network_id', 'account_id'] },
  },
  impersonal('network_retention', ['network_id', 'keeping', 'months']),
  impersonal('territories', ['id', 'network_id', 'organisation_id', 'name', 'country', 'postcodes']),
];
