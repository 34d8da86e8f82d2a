import { sql } from 'kysely';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import { newId } from '../../../kernel/ids.ts';
import type { KnownShortage, Shortage } from '../rules/import/plan-shortages.ts';

/** The shortage occupations that an organisation has taken in: newest year first, then by region and name. */
export async function listShortages(
  db: Db,
  organisationId: string,
  { ids = null }: { ids?: readonly string[] | null } = {},
): Promise<KnownShortage[]> {
  let rows = db
    .selectFrom('shortageOccupations')
    .select(['id', 'region', 'year', 'label', 'occupationCode', 'status', 'cause', 'source'])
    .where('organisationId', '=', organisationId)
    .orderBy('year', 'desc')
    .orderBy('region')
    .orderBy(sql`unaccent(lower(label))`);
  if (ids !== null) rows = rows.where(sql<boolean>`id = any(${[...ids]}::uuid[])`);
  return (await rows.execute()) as KnownShortage[];
}

/** Adds occupations to the list of an organisation, and changes those that are given with their id. Gives all ids in order. */
export async function saveShortages(
  db: Db,
  organisationId: string,
  shortages: readonly (Shortage & { readonly id: string | null })[],
  now: Instant,
): Promise<string[]> {
  const rows = shortages.map(({ id, ...shortage }) => ({
    id: id ?? newId(),
    organisationId,
    ...shortage,
    createdAt: now,
    updatedAt: now,
  }));
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE)
    await db
      .insertInto('shortageOccupations')
      .values(rows.slice(at, at + ROWS_AT_ONCE))
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet((eb) => ({
          occupationCode: eb.fn.coalesce('excluded.occupationCode', 'shortageOccupations.occupationCode'),
          status: eb.ref('excluded.status'),
          cause: eb.fn.coalesce('excluded.cause', 'shortageOccupations.cause'),
          source: eb.fn.coalesce('excluded.source', 'shortageOccupations.source'),
          updatedAt: now,
        })),
      )
      .execute();
  return rows.map(({ id }) => id);
}

/** Statements stay below the 65,535 values that the protocol carries. */
const ROWS_AT_ONCE = 2_000;

export async function removeShortages(db: Db, organisationId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await db
    .deleteFrom('shortageOccupations')
    .where('organisationId', '=', organisationId)
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .execute();
}

/** Puts fields of an occupation back to what they were. */
export async function putBackShortage(
  db: Db,
  shortage: { organisationId: string; id: string },
  fields: Readonly<Record<string, unknown>>,
  now: Instant,
): Promise<void> {
  const said = (['occupationCode', 'status', 'cause', 'source'] as const)
    .filter((field) => field in fields)
    .map((field) => [field, fields[field]]);
  if (said.length === 0) return;
  await db
    .updateTable('shortageOccupations')
    .set({ ...Object.fromEntries(said), updatedAt: now })
    .where('organisationId', '=', shortage.organisationId)
    .where('id', '=', shortage.id)
    .execute();
}
