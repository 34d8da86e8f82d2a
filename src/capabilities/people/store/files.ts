import { sql } from 'kysely';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import type { Coded, LanguageLevel, OwnFacts, PersonFile, SpokenLanguage } from '../schema.ts';

/** A file as it is written: titles and abilities with their codes found. */
export interface FileChange extends Omit<OwnFacts, 'wanted'> {
  readonly firstName?: string;
  readonly lastName?: string;
  readonly birthYear?: number | null;
  readonly country?: string | null;
  readonly wanted: readonly Coded[];
  /** Left as they are when not given. */
  readonly skills?: readonly Coded[];
}

/** The file of a person; null when there is none. Whether the asker may see it is for the caller to know before. */
export async function findFile(db: Db, personId: string): Promise<PersonFile | null> {
  const row = await db
    .selectFrom('people')
    .select([
      'id',
      'firstName',
      'lastName',
      'email',
      'phone',
      'locale',
      'readingLocale',
      'street',
      'postcode',
      'town',
      'country',
      'birthYear',
      'languages',
      'languageLevels',
      'preferredChannel',
      'reachNote',
      'mobilityKm',
      'licences',
      'experienceYears',
      'diploma',
      'contracts',
      'availability',
      'availableFrom',
      'accessNeeds',
      'revision',
      'createdAt',
      'updatedAt',
      wantedOf.as('wanted'),
      skillsOf.as('skills'),
    ])
    .where('id', '=', personId)
    .executeTakeFirst();
  if (!row) return null;
  const { languageLevels, ...file } = row;
  const levels = languageLevels as Readonly<Record<string, LanguageLevel>>;
  return {
    ...file,
    languages: row.languages.map((code): SpokenLanguage => ({ code, level: levels[code] ?? null })),
  } as PersonFile;
}

const skillsOf = sql<Coded[]>`coalesce((select json_agg(json_build_object('label', label, 'code', code)
  order by position) from person_skills where person_id = people.id), '[]')`;

/** Until the file says what is wanted, what was said at the last registration stands there. */
const wantedOf = sql<Coded[]>`coalesce(
  (select json_agg(json_build_object('label', label, 'code', code) order by position)
    from person_occupations where person_id = people.id),
  (select json_agg(json_build_object('label', said.label, 'code', null) order by said.position)
    from (select wanted_occupations from registrations where registrations.person_id = people.id
      and wanted_occupations <> '{}' order by created_at desc limit 1) last
    cross join unnest(last.wanted_occupations) with ordinality as said(label, position)),
  '[]')`;

/**
 * Writes a file as it is now said.
 * @param revision what the writer had read; null to write whatever happened since
 * @returns false when somebody else has written meanwhile
 */
export async function saveFile(
  db: Db,
  personId: string,
  change: FileChange,
  { revision, now }: { revision: number | null; now: Instant },
): Promise<boolean> {
  const { wanted, skills, languages, ...facts } = change;
  const levels = Object.fromEntries(
    languages.flatMap(({ code, level }) => (level === null ? [] : [[code, level]])),
  );
  let update = db
    .updateTable('people')
    .set((eb) => ({
      ...facts,
      languages: [...new Set(languages.map(({ code }) => code))],
      languageLevels: JSON.stringify(levels),
      revision: eb('revision', '+', 1),
      updatedAt: now,
    }))
    .where('id', '=', personId);
  if (revision !== null) update = update.where('revision', '=', revision);
  const saved = await update.returning('id').executeTakeFirst();
  if (!saved) return false;
  await replaceList(db, 'personOccupations', personId, wanted);
  if (skills) await replaceList(db, 'personSkills', personId, skills);
  return true;
}

async function replaceList(
  db: Db,
  table: 'personOccupations' | 'personSkills',
  personId: string,
  items: readonly Coded[],
): Promise<void> {
  await db.deleteFrom(table).where('personId', '=', personId).execute();
  if (items.length === 0) return;
  await db
    .insertInto(table)
    .values(items.map(({ label, code }, index) => ({ personId, position: index + 1, label, code })))
    .execute();
}

/** The person behind a registration. */
export async function personOfRegistration(db: Db, registrationId: string): Promise<string | null> {
  const row = await db
    .selectFrom('registrations')
    .select('personId')
    .where('id', '=', registrationId)
    .executeTakeFirst();
  return row?.personId ?? null;
}
