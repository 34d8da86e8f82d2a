import { sql } from 'kysely';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import { COLUMNS_OF, type MergeField, type Side } from '../rules/merge-fields.ts';

export interface PeoplePair {
  readonly organisationId: string;
  readonly keptId: string;
  readonly goneId: string;
}

/** A value of the entry that stays, before and after the other's was taken. */
interface Replaced {
  readonly field: MergeField;
  readonly before: unknown;
  readonly after: unknown;
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
  readonly replaced: readonly Replaced[];
  /** Documents of the one that goes, and a CV that made room for the other's. */
  readonly documents: readonly string[];
  readonly madeRoom: readonly string[];
  readonly activities: readonly string[];
}

/**
 * Moves what an organisation knows of one entry to another, and takes the first out of its caseload. `taken` says for
 * each field whose value stays. An entry that somebody else follows too stays as it is for them.
 */
export async function moveFile(
  tx: Db,
  pair: PeoplePair,
  taken: Readonly<Record<MergeField, Side>>,
  now: Instant,
): Promise<MovedOfPerson> {
  const { organisationId, keptId, goneId } = pair;
  const fields = (Object.keys(taken) as MergeField[]).filter((field) => taken[field] === 'gone');
  const replaced: Replaced[] = [];
  for (const field of fields.filter((one) => one !== 'cv')) {
    const [before, after] = [
      await readField(tx, pair, keptId, field),
      await readField(tx, pair, goneId, field),
    ];
    await writeField(tx, pair, keptId, field, after);
    replaced.push({ field, before, after });
  }
  await tx.updateTable('people').set({ updatedAt: now }).where('id', '=', keptId).execute();
  const giveDocuments = (from: string, to: string, which: ReturnType<typeof sql<boolean>>) =>
    tx
      .updateTable('documents')
      .set({ personId: to })
      .where('personId', '=', from)
      .where(which)
      .returning('id')
      .execute();
  const madeRoom = fields.includes('cv')
    ? await giveDocuments(keptId, goneId, sql<boolean>`kind = 'cv'`)
    : [];
  const documents = await giveDocuments(
    goneId,
    keptId,
    sql<boolean>`id <> all(${madeRoom.map(({ id }) => id)}::uuid[]) and (kind <> 'cv' or not exists (
      select from documents as own where own.person_id = ${keptId} and own.kind = 'cv'))`,
  );
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
    replaced,
    documents: documents.map(({ id }) => id),
    madeRoom: madeRoom.map(({ id }) => id),
    activities: activities.map(({ id }) => id),
  };
}

/** Puts the two entries back as they were; what was written in the kept one since stays there. */
export async function moveFileBack(
  tx: Db,
  pair: PeoplePair,
  moved: MovedOfPerson,
  now: Instant,
): Promise<void> {
  const { organisationId, keptId, goneId } = pair;
  await tx
    .insertInto('caseloadLinks')
    .values({ organisationId, personId: goneId, ...moved.link })
    .execute();
  await tx.updateTable('people').set({ mergedInto: null, updatedAt: now }).where('id', '=', goneId).execute();
  for (const { field, before, after } of moved.replaced) {
    const present = await readField(tx, pair, keptId, field);
    if (sameValue(present, after)) await writeField(tx, pair, keptId, field, before);
  }
  await giveTo(tx, 'documents', moved.documents, goneId);
  await giveTo(tx, 'documents', moved.madeRoom, keptId);
  await giveTo(tx, 'preparation_activities', moved.activities, goneId);
}

async function giveTo(
  tx: Db,
  table: 'documents' | 'preparation_activities',
  ids: readonly string[],
  personId: string,
): Promise<void> {
  await sql`update ${sql.table(table)} set person_id = ${personId} where id = any(${[...ids]}::uuid[])`.execute(
    tx,
  );
}

/** As PostgreSQL tells two values of a file apart: whatever the order in which keys were written. */
function sameValue(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => one.localeCompare(other)))
      : part,
  );
}

/** The value of a field, as JSON: a row of columns, a list of lines, or the counsellor. */
async function readField(tx: Db, pair: PeoplePair, personId: string, field: MergeField): Promise<unknown> {
  const where = COLUMNS_OF[field];
  const from =
    where.table === 'people'
      ? sql`select to_jsonb(one) as value from (select ${sql.join(where.columns.map((column) => sql.ref(column)))}
          from people where id = ${personId}) one`
      : where.table === 'caseload_links'
        ? sql`select to_jsonb(one) as value from (select counsellor_id from caseload_links
            where person_id = ${personId} and organisation_id = ${pair.organisationId}) one`
        : sql`select coalesce(jsonb_agg(to_jsonb(one) order by position), '[]') as value from
            (select ${sql.join(where.columns.map((column) => sql.ref(column)))} from ${sql.table(where.table)}
            where person_id = ${personId}) one`;
  const { rows } = await sql<{ value: unknown }>`select (${from})::text as value`.execute(tx);
  return JSON.parse((rows[0]?.value as string | null) ?? 'null');
}

/** Writes what `readField` read. */
async function writeField(
  tx: Db,
  pair: PeoplePair,
  personId: string,
  field: MergeField,
  value: unknown,
): Promise<void> {
  const where = COLUMNS_OF[field];
  const columns = sql.join(where.columns.map((column) => sql.ref(column)));
  const json = JSON.stringify(value);
  if (where.table === 'people')
    await sql`update people set (${columns}) = row(${sql.join(where.columns.map((column) => sql`said.${sql.ref(column)}`))})
      from jsonb_populate_record(null::people, ${json}::jsonb) said where people.id = ${personId}`.execute(
      tx,
    );
  else if (where.table === 'caseload_links')
    await sql`update caseload_links set counsellor_id = (${json}::jsonb ->> 'counsellor_id')::uuid
      where person_id = ${personId} and organisation_id = ${pair.organisationId}`.execute(tx);
  else {
    const table = sql.table(where.table);
    await sql`delete from ${table} where person_id = ${personId}`.execute(tx);
    await sql`insert into ${table} (person_id, ${columns})
      select ${personId}::uuid, ${columns} from jsonb_populate_recordset(null::${table}, ${json}::jsonb)`.execute(
      tx,
    );
  }
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
