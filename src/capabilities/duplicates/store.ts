import { sql } from 'kysely';
import type { CaseloadScope } from '../../kernel/actor.ts';
import type { Instant } from '../../kernel/clock.ts';
import type { Db } from '../../kernel/database.ts';
import { newId } from '../../kernel/ids.ts';
import type { DoneMerge, Entry, Written } from './schema.ts';

export interface CaseloadEntry extends Entry {
  readonly organisationId: string;
  readonly organisation: string;
}

/** Everybody whom the organisations of this scope follow, the oldest entry first. */
export async function entriesOf(db: Db, scope: CaseloadScope, now: Instant): Promise<CaseloadEntry[]> {
  const { rows } = await sql<CaseloadEntry>`
    select people.id, people.first_name, people.last_name, people.email, people.phone, people.postcode, people.town,
      people.birth_year, people.created_at, accounts.name as counsellor, links.organisation_id,
      organisations.name as organisation,
      (select count(*) from registrations where person_id = people.id and status <> 'cancelled') as registrations
    from caseload_links links
    join people on people.id = links.person_id
    join organisations on organisations.id = links.organisation_id
    left join accounts on accounts.id = links.counsellor_id
    where links.organisation_id = any(${[...scope.organisationIds]}::uuid[])
      and (links.until is null or links.until > ${now})
    order by people.created_at, people.id`.execute(db);
  return rows;
}

export interface MergeRow {
  readonly id: string;
  readonly organisationId: string;
  readonly keptId: string;
  readonly goneId: string;
  readonly moved: unknown;
}

export async function addMerge(
  db: Db,
  merge: Omit<MergeRow, 'id'>,
  { by, now }: { by: string | null; now: Instant },
): Promise<string> {
  const id = newId();
  const { organisationId, keptId, goneId, moved } = merge;
  await db
    .insertInto('merges')
    .values({
      id,
      organisationId,
      kind: 'person',
      keptId,
      goneId,
      moved: JSON.stringify(moved),
      mergedBy: by,
      mergedAt: now,
    })
    .execute();
  return id;
}

/** A merge that stands, within reach; locked for who undoes it. */
export async function findMerge(db: Db, scope: CaseloadScope, id: string): Promise<MergeRow | null> {
  const row = await db
    .selectFrom('merges')
    .select(['id', 'organisationId', 'keptId', 'goneId', 'moved'])
    .where('id', '=', id)
    .where('kind', '=', 'person')
    .where('undoneAt', 'is', null)
    .where(sql<boolean>`organisation_id = any(${[...scope.organisationIds]}::uuid[])`)
    .forUpdate()
    .executeTakeFirst();
  return row ?? null;
}

export async function settleMerge(db: Db, id: string, now: Instant): Promise<void> {
  await db.updateTable('merges').set({ undoneAt: now }).where('id', '=', id).execute();
}

/** The last merges that can be undone: of one kept entry the last only, as the earlier ones lie under it. */
export async function listMerges(db: Db, scope: CaseloadScope): Promise<DoneMerge[]> {
  const rows = await db
    .selectFrom('merges')
    .innerJoin('people', 'people.id', 'merges.keptId')
    .select([
      'merges.id',
      'keptId',
      sql<string>`people.first_name || ' ' || people.last_name`.as('kept'),
      'mergedBy as by',
      'mergedAt as at',
      sql<DoneMerge['clashes']>`coalesce(moved -> 'clashes', '[]')`.as('clashes'),
    ])
    .where('kind', '=', 'person')
    .where('undoneAt', 'is', null)
    .where(sql<boolean>`merges.organisation_id = any(${[...scope.organisationIds]}::uuid[])`)
    .orderBy('mergedAt', 'desc')
    .limit(20)
    .execute();
  return rows;
}

/** What the files of these people say, field by field, as one reads it; in one query. */
export async function writtenOf(
  db: Db,
  organisationId: string,
  personIds: readonly string[],
): Promise<Map<string, Written>> {
  const lines = (table: string) => sql`coalesce((select json_agg(label order by position)
    from ${sql.table(table)} lines where lines.person_id = people.id), '[]')`;
  const { rows } = await sql<{ id: string; written: Record<keyof Written, (string | null)[] | null> }>`
    select people.id, json_build_object(
      'name', json_build_array(people.first_name || ' ' || people.last_name),
      'phone', json_build_array(people.phone), 'email', json_build_array(people.email),
      'place', json_build_array(people.street, people.postcode, people.town),
      'birthYear', json_build_array(people.birth_year::text),
      'reach', json_build_array(people.reach_note, people.preferred_channel),
      'languages', (select coalesce(json_agg(code || coalesce(' ' || (people.language_levels ->> code), '')), '[]')
        from unnest(people.languages) code),
      'occupations', ${lines('person_occupations')}, 'skills', ${lines('person_skills')},
      'contracts', to_json(people.contracts),
      'availability', to_json(people.availability || array_remove(array[people.available_from::text], null)),
      'mobility', json_build_array(people.mobility_km::text), 'licences', to_json(people.licences),
      'background', json_build_array(people.experience_years::text, people.diploma),
      'accessNeeds', to_json(people.access_needs),
      'cv', coalesce((select json_agg(file_name || ' · ' || to_char(created_at, 'YYYY-MM-DD')) from documents
        where documents.person_id = people.id and kind = 'cv'), '[]'),
      'counsellor', json_build_array(accounts.name)) as written
    from people
    left join caseload_links links on links.person_id = people.id and links.organisation_id = ${organisationId}
    left join accounts on accounts.id = links.counsellor_id
    where people.id = any(${[...personIds]}::uuid[])`.execute(db);
  return new Map(
    rows.map(({ id, written }) => [
      id,
      Object.fromEntries(
        Object.entries(written).map(([field, values]) => [
          field,
          (values ?? []).filter((one) => one !== null),
        ]),
      ) as unknown as Written,
    ]),
  );
}

/** For each pair of people the events where both are on the list, by name; in one query. */
export async function sharedEventsOf(
  db: Db,
  pairs: readonly (readonly [string, string])[],
): Promise<string[][]> {
  const { rows } = await sql<{ place: number; names: string[] }>`
    select pairs.place::int, array_agg(events.name order by events.date) as names
    from unnest(${pairs.map(([one]) => one)}::uuid[], ${pairs.map(([, other]) => other)}::uuid[])
      with ordinality as pairs (one, other, place)
    join registrations first on first.person_id = pairs.one and first.status <> 'cancelled'
    join registrations second on second.person_id = pairs.other and second.event_id = first.event_id
      and second.status <> 'cancelled'
    join events on events.id = first.event_id
    group by pairs.place`.execute(db);
  const names = new Map(rows.map((row) => [row.place, row.names]));
  return pairs.map((_, index) => names.get(index + 1) ?? []);
}
