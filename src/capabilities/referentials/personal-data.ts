import { impersonal, type TableOfData } from '../../kernel/personal-data.ts';

/** What this room holds about people; see the kernel's personal-data.ts. */
export const personalData: readonly TableOfData[] = [
  impersonal('referentials', ['name', 'version', 'notice', 'extract', 'loaded_at']),
  impersonal('occupations', ['code', 'label', 'parent', 'regulated', 'active']),
  impersonal('occupation_titles', ['id', 'code', 'title', 'main', 'forms', 'search']),
  impersonal('occupation_moves', ['code', 'target', 'rank']),
  impersonal('abilities', ['code', 'label', 'kind', 'active']),
  impersonal('occupation_abilities', ['code', 'ability']),
  impersonal('places', ['country', 'postcode', 'name', 'latitude', 'longitude']),
];
