import { sql } from 'kysely';
import type { OrganisationScope } from '../../kernel/actor.ts';
import { type Instant, plusMinutes } from '../../kernel/clock.ts';
import type { Db } from '../../kernel/database.ts';
import type { Reader, Stop } from './schema.ts';

const DAY_MINUTES = 24 * 60;
const MONTH_DAYS = 30;
/** Old stops are looked at in the journal. */
const LATEST = 50;

/** Who opened files in the name of this organisation in the last thirty days, most of the last day first. */
export async function listReaders(db: Db, scope: OrganisationScope, now: Instant): Promise<Reader[]> {
  const { rows } = await sql<Reader>`
    select accounts.name,
      count(distinct person_id) filter (where file_reads.at > ${plusMinutes(now, -DAY_MINUTES)})::int as day,
      count(distinct person_id) filter (where not own and file_reads.at > ${plusMinutes(now, -DAY_MINUTES)})::int
        as "dayOthers",
      count(distinct person_id)::int as month,
      max(file_reads.at) as "lastAt"
    from file_reads left join accounts on accounts.id = file_reads.account_id
    where file_reads.organisation_id = ${scope.organisationId}
      and file_reads.at > ${plusMinutes(now, -MONTH_DAYS * DAY_MINUTES)}
    group by file_reads.reader, accounts.name
    order by day desc, month desc, accounts.name`.execute(db);
  return rows;
}

/** The latest stops of this organisation, newest first. */
export async function listStops(
  db: Db,
  scope: OrganisationScope,
): Promise<(Omit<Stop, 'own'> & { accountId: string | null })[]> {
  return db
    .selectFrom('readingStops')
    .leftJoin('accounts as stopped', 'stopped.id', 'readingStops.accountId')
    .leftJoin('accounts as lifter', 'lifter.id', 'readingStops.liftedBy')
    .select([
      'readingStops.id',
      'readingStops.accountId',
      'stopped.name',
      'files',
      'others',
      'at',
      'liftedAt',
      'lifter.name as liftedBy',
    ])
    .where('readingStops.organisationId', '=', scope.organisationId)
    .orderBy('at', 'desc')
    .limit(LATEST)
    .execute();
}

/** Opens the files again for whoever was stopped; false when somebody already did. */
export async function liftStop(
  db: Db,
  scope: OrganisationScope,
  lifted: { stopId: string; by: string | null; now: Instant },
): Promise<boolean> {
  const row = await db
    .updateTable('readingStops')
    .set({ liftedAt: lifted.now, liftedBy: lifted.by })
    .where('id', '=', lifted.stopId)
    .where('organisationId', '=', scope.organisationId)
    .where('liftedAt', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}
