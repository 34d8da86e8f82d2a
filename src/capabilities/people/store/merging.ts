import { sql } from 'kysely';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';

/** Fields of a file that an entry without them takes from the one that is made one with it. */
const FILLED = [
  'email',
  'phone',
  'postcode',
  'town',
  'country',
  'birth_year',
  'preferred_channel',
  'reach_note',
  'mobility_km',
  'available_from',
] as const;

export interface PeoplePair {
  readonly organisationId: string;
  readonly keptId: string;
  readonly goneId: string;
}

/** What a merge of two people moved, so that it can be moved back. */
export interface MovedOfPerson {
  readonly link: {
    readonly counsellorId: string | null;
    readonly purpose: string;
    readonly basis: string;
    readonly since: string;
    readonly cvState: string;
  };
  readonly filled: readonly string[];
  readonly documents: readonly string[];
  readonly activities: readonly string[];
}

/**
 * Moves what an organisation knows of one entry to another, and takes the first out of its caseload. An entry that
 * somebody else follows too stays as it is for them.
 */
export async function moveFile(
  tx: Db,
  { organisationId, keptId, goneId }: PeoplePair,
  now: Instant,
): Promise<MovedOfPerson> {
  const filled = await fillFrom(tx, keptId, goneId, now);
  const documents = await tx
    .updateTable('documents')
    .set({ personId: keptId })
    .where('personId', '=', goneId)
    .where(sql<boolean>`(kind <> 'cv' or not exists (
      select from documents as own where own.person_id = ${keptId} and own.kind = 'cv'))`)
    .returning('id')
    .execute();
  const activities = await tx
    .updateTable('preparationActivities as one')
    .set({ personId: keptId })
    .where('one.organisationId', '=', organisationId)
    .where('one.personId', '=', goneId)
    .where(sql<boolean>`not exists (select from preparation_activities as own
      where own.organisation_id = one.organisation_id and own.person_id = ${keptId}
        and own.kind = one.kind and own.title = one.title and own.on_date = one.on_date)`)
    .returning('one.id')
    .execute();
  // Which entry took its place, for whoever erases the person; written while it is still in reach.
  await tx.updateTable('people').set({ mergedInto: keptId }).where('id', '=', goneId).execute();
  const link = await tx
    .deleteFrom('caseloadLinks')
    .where('organisationId', '=', organisationId)
    .where('personId', '=', goneId)
    .returning(['counsellorId', 'purpose', 'basis', 'since', 'cvState'])
    .executeTakeFirstOrThrow();
  return {
    link,
    filled,
    documents: documents.map(({ id }) => id),
    activities: activities.map(({ id }) => id),
  };
}

async function fillFrom(tx: Db, keptId: string, goneId: string, now: Instant): Promise<string[]> {
  const columns = FILLED.map((column) => sql.ref(column));
  const empty = sql.join(
    columns.map(
      (column, index) => sql`case when kept.${column} is null and gone.${column} is not null
      then ${FILLED[index]}::text end`,
    ),
  );
  const { rows } = await sql<{ filled: string[] }>`
    select array_remove(array[${empty}], null) as filled
    from people kept, people gone where kept.id = ${keptId} and gone.id = ${goneId}`.execute(tx);
  const filled = rows[0]?.filled ?? [];
  if (filled.length > 0) {
    const sets = filled.map((column) => sql`${sql.ref(column)} = gone.${sql.ref(column)}`);
    await sql`update people set ${sql.join(sets)}, updated_at = ${now} from people gone
      where people.id = ${keptId} and gone.id = ${goneId}`.execute(tx);
  }
  return filled;
}

/** Puts the two entries back as they were; what was written in the kept one since stays there. */
export async function moveFileBack(
  tx: Db,
  { organisationId, keptId, goneId }: PeoplePair,
  moved: MovedOfPerson,
  now: Instant,
): Promise<void> {
  await tx
    .insertInto('caseloadLinks')
    .values({ organisationId, personId: goneId, ...moved.link })
    .execute();
  await tx.updateTable('people').set({ mergedInto: null, updatedAt: now }).where('id', '=', goneId).execute();
  const filled = FILLED.filter((column) => moved.filled.includes(column));
  for (const column of filled)
    await sql`update people set ${sql.ref(column)} = null from people gone
      where people.id = ${keptId} and gone.id = ${goneId}
        and people.${sql.ref(column)} = gone.${sql.ref(column)}`.execute(tx);
  await tx
    .updateTable('documents')
    .set({ personId: goneId })
    .where(sql<boolean>`id = any(${[...moved.documents]}::uuid[])`)
    .execute();
  await tx
    .updateTable('preparationActivities')
    .set({ personId: goneId })
    .where(sql<boolean>`id = any(${[...moved.activities]}::uuid[])`)
    .execute();
}

/** Takes a company out of the address book for another; with null it comes back under its name. */
export async function hideCompany(
  tx: Db,
  id: string,
  mergedInto: string | null,
  now: Instant,
): Promise<void> {
  await tx.updateTable('companies').set({ mergedInto, updatedAt: now }).where('id', '=', id).execute();
}
