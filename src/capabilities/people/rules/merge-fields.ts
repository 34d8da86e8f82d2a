/** What is chosen when two entries of one person are made one: each from the one or from the other. */
export const MERGE_FIELDS = [
  'name',
  'phone',
  'email',
  'place',
  'birthYear',
  'reach',
  'languages',
  'occupations',
  'skills',
  'contracts',
  'availability',
  'mobility',
  'licences',
  'background',
  'accessNeeds',
  'cv',
  'counsellor',
] as const;
export type MergeField = (typeof MERGE_FIELDS)[number];

export type Side = 'kept' | 'gone';

interface Place {
  readonly table: 'people' | 'person_occupations' | 'person_skills' | 'caseload_links' | 'documents';
  readonly columns: readonly string[];
}

/** Where each field stands. */
export const COLUMNS_OF: Readonly<Record<MergeField, Place>> = {
  name: { table: 'people', columns: ['first_name', 'last_name'] },
  phone: { table: 'people', columns: ['phone'] },
  email: { table: 'people', columns: ['email'] },
  place: { table: 'people', columns: ['street', 'postcode', 'town', 'country'] },
  birthYear: { table: 'people', columns: ['birth_year'] },
  reach: { table: 'people', columns: ['preferred_channel', 'reach_note'] },
  languages: { table: 'people', columns: ['languages', 'language_levels'] },
  occupations: { table: 'person_occupations', columns: ['position', 'label', 'code'] },
  skills: { table: 'person_skills', columns: ['position', 'label', 'code'] },
  contracts: { table: 'people', columns: ['contracts'] },
  availability: { table: 'people', columns: ['availability', 'available_from'] },
  mobility: { table: 'people', columns: ['mobility_km'] },
  licences: { table: 'people', columns: ['licences'] },
  background: { table: 'people', columns: ['experience_years', 'diploma'] },
  accessNeeds: { table: 'people', columns: ['access_needs'] },
  cv: { table: 'documents', columns: [] },
  counsellor: { table: 'caseload_links', columns: ['counsellor_id'] },
};

/** What each entry says, field by field: a list of what is written there, empty where nothing is. */
export type Written = Readonly<Record<MergeField, readonly string[]>>;

/** Whose value stays when nobody chose: the fuller one; the kept entry's where both say as much. */
export function fuller(kept: Written, gone: Written): Record<MergeField, Side> {
  return Object.fromEntries(
    MERGE_FIELDS.map((field) => [field, gone[field].length > kept[field].length ? 'gone' : 'kept']),
  ) as Record<MergeField, Side>;
}

/** The fields where the two say different things: only these are asked about. */
export function differing(kept: Written, gone: Written): MergeField[] {
  return MERGE_FIELDS.filter(
    (field) =>
      kept[field].length > 0 && gone[field].length > 0 && kept[field].join('\n') !== gone[field].join('\n'),
  );
}

/** The fields that one of the two leaves empty: the other fills them, and nobody has to choose. */
export function filledIn(kept: Written, gone: Written): MergeField[] {
  return MERGE_FIELDS.filter((field) => (kept[field].length === 0) !== (gone[field].length === 0));
}
