import { type SharedField, type SharedFile, USUAL_FIELDS } from './schema.ts';

/** The whole of what can be read of a file, before anything is left out. */
export type WholeFile = { [K in keyof SharedFile]: NonNullable<SharedFile[K]> | null };

/** Which field of the list opens which part of the file. */
const OPENS: { readonly [K in keyof SharedFile]: SharedField } = {
  phone: 'phone',
  email: 'email',
  town: 'town',
  languages: 'languages',
  contracts: 'occupations',
  abilities: 'abilities',
  licences: 'licences',
  hours: 'availability',
  availableFrom: 'availability',
};

/** What of a file is read when these fields are shared; everything else is null, as if it were not written down. */
export function sharedPart(fields: readonly string[], file: WholeFile): SharedFile {
  return Object.fromEntries(
    Object.entries(OPENS).map(([part, field]) => [
      part,
      fields.includes(field) ? file[part as keyof SharedFile] : null,
    ]),
  ) as SharedFile;
}

/** What one recruiter reads: said of this one, else said of all, else the usual. */
export function fieldsFor(
  own: { readonly fields: readonly SharedField[] } | null,
  all: { readonly fields: readonly SharedField[] } | null,
): readonly SharedField[] {
  return (own ?? all)?.fields ?? USUAL_FIELDS;
}

/** What changed between two choices, for the journal: codes only, no values. */
export function changeOf(
  before: readonly SharedField[],
  after: readonly SharedField[],
): { shared: SharedField[]; kept: SharedField[] } {
  return {
    shared: after.filter((field) => !before.includes(field)),
    kept: before.filter((field) => !after.includes(field)),
  };
}
