import { sql } from 'kysely';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';

/** An activity of preparation as one organisation has written it down. */
export interface WrittenActivity {
  readonly id: string;
  readonly personId: string;
  readonly kind: string;
  readonly title: string;
  readonly onDate: string;
  readonly attended: boolean | null;
  readonly ledBy: string | null;
  readonly note: string | null;
}

/** What an organisation has written down of workshops and interviews of these people. */
export async function activitiesOf(
  db: Db,
  organisationId: string,
  personIds: readonly string[],
): Promise<WrittenActivity[]> {
  if (personIds.length === 0) return [];
  return db
    .selectFrom('preparationActivities')
    .select(['id', 'personId', 'kind', 'title', 'onDate', 'attended', 'ledBy', 'note'])
    .where('organisationId', '=', organisationId)
    .where(sql<boolean>`person_id = any(${[...personIds]}::uuid[])`)
    .orderBy('id')
    .execute();
}

/** These activities of an organisation as they stand, by id. */
export async function activitiesById(
  db: Db,
  organisationId: string,
  ids: readonly string[],
): Promise<Map<string, WrittenActivity>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('preparationActivities')
    .select(['id', 'personId', 'kind', 'title', 'onDate', 'attended', 'ledBy', 'note'])
    .where('organisationId', '=', organisationId)
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/** Takes activities off that were written down by mistake. */
export async function removeActivities(
  db: Db,
  organisationId: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  await db
    .deleteFrom('preparationActivities')
    .where('organisationId', '=', organisationId)
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .execute();
}

/** Puts fields of an activity back to what they were. */
export async function putBackActivity(
  db: Db,
  activity: { organisationId: string; id: string },
  fields: Readonly<Record<string, unknown>>,
  now: Instant,
): Promise<void> {
  const said = (['attended', 'ledBy', 'note'] as const)
    .filter((field) => field in fields)
    .map((field) => [field, fields[field]]);
  if (said.length === 0) return;
  await db
    .updateTable('preparationActivities')
    .set({ ...Object.fromEntries(said), updatedAt: now })
    .where('organisationId', '=', activity.organisationId)
    .where('id', '=', activity.id)
    .execute();
}
