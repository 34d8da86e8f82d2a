import { sql } from 'kysely';
import type { CaseloadScope } from '../../kernel/actor.ts';
import type { Instant } from '../../kernel/clock.ts';
import type { Db } from '../../kernel/database.ts';
import { newId } from '../../kernel/ids.ts';
import type { DoneMerge, Entry } from './schema.ts';

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
    ])
    .where('kind', '=', 'person')
    .where('undoneAt', 'is', null)
    .where(sql<boolean>`merges.organisation_id = any(${[...scope.organisationIds]}::uuid[])`)
    .orderBy('mergedAt', 'desc')
    .limit(20)
    .execute();
  return rows;
}
