import { sql } from 'kysely';
import { type Instant, plusDays } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import { LEAST_NOTICE_DAYS, NOTICE_MONTHS, RULED, type Ruled, USUAL_MONTHS } from '../rules/months.ts';

/** Months by which an organisation keeps a kind of data, in SQL: what it says, and never more than its network does. */
function monthsOf(organisation: string, keeping: Ruled) {
  return sql`coalesce(least(
    (select months from retention_rules where organisation_id = ${sql.raw(organisation)} and keeping = ${keeping}),
    (select months from network_retention join organisations using (network_id)
      where organisations.id = ${sql.raw(organisation)} and keeping = ${keeping})), ${USUAL_MONTHS[keeping]})`;
}

/** For whom a kind of data is kept longest decides: everybody who still follows the person. */
function longestMonths(keeping: Ruled) {
  return sql`coalesce((select max(${monthsOf('link.organisation_id', keeping)}) from caseload_links as link
    where link.person_id = people.id), ${USUAL_MONTHS[keeping]})`;
}

/**
 * The last time that somebody had to do with a person: the file was written, an event, something prepared, or a wish to
 * keep the file.
 */
const CONTACT = sql`greatest(
  people.updated_at,
  people.kept_at,
  (select max(greatest(registrations.created_at, events.date::timestamptz))
    from registrations join events on events.id = registrations.event_id
    where registrations.person_id = people.id),
  (select max(since) from caseload_links where caseload_links.person_id = people.id),
  (select max(on_date)::timestamptz from preparation_activities where preparation_activities.person_id = people.id)
)`;

/** The latest day that counts for anybody, whoever follows them: who was written down later is not looked at. */
function latest(keeping: Ruled, now: Instant, before = 0) {
  return sql`(select ${now}::timestamptz - make_interval(months => least(${USUAL_MONTHS[keeping]}, min(months))::int - ${before})
    from (select months from retention_rules where keeping = ${keeping}
      union all select months from network_retention where keeping = ${keeping}) as said)`;
}

/**
 * Everybody who is somebody and could be due, with the last contact and the months that count; `within` one organisation
 * when said.
 */
function files(within: string | null, due: ReturnType<typeof latest>) {
  const reach =
    within === null
      ? sql`true`
      : sql`exists (select from caseload_links where person_id = people.id and organisation_id = ${within})`;
  return sql`select people.id, ${CONTACT} as contact, ${longestMonths('person')} as months
    from people where erased_at is null and merged_into is null and ${due} and ${reach}`;
}

export interface DueNotice {
  readonly personId: string;
  readonly eraseAt: Instant;
  /** The last registration, by which the person can be written to; null when there is none. */
  readonly registrationId: string | null;
  readonly eventId: string | null;
}

/** People whose file goes within a month and who were not told since the last contact. */
export async function dueNotices(
  db: Db,
  now: Instant,
  { limit, within = null }: { limit: number; within?: string | null },
): Promise<DueNotice[]> {
  const { rows } = await sql<DueNotice>`
    with files as (${files(within, sql`people.updated_at <= ${latest('person', now, NOTICE_MONTHS)} + interval '3 days'`)})
    select files.id as person_id,
      greatest(contact + make_interval(months => months::int), ${plusDays(now, LEAST_NOTICE_DAYS)}) as erase_at,
      last.id as registration_id, last.event_id
    from files
    left join retention_notices as told on told.person_id = files.id
    left join lateral (
      select id, event_id from registrations where person_id = files.id order by created_at desc limit 1
    ) as last on true
    where contact + make_interval(months => months::int - ${NOTICE_MONTHS}) <= ${now}
      and (told.person_id is null or told.told_at < contact)
    order by files.id limit ${limit}`.execute(db);
  return rows;
}

export async function noteNotices(db: Db, notices: readonly DueNotice[], now: Instant): Promise<void> {
  if (notices.length === 0) return;
  await db
    .insertInto('retentionNotices')
    .values(notices.map(({ personId, eraseAt }) => ({ personId, toldAt: now, eraseAt })))
    .onConflict((conflict) =>
      conflict.column('personId').doUpdateSet({ toldAt: now, eraseAt: (eb) => eb.ref('excluded.eraseAt') }),
    )
    .execute();
}

/** People who were told, whose time is over, and who had no contact since. */
export async function duePeople(
  db: Db,
  now: Instant,
  { limit, within = null }: { limit: number; within?: string | null },
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with files as (${files(
      within,
      sql`id in (select person_id from retention_notices where erase_at <= ${now})`,
    )})
    select files.id from files join retention_notices as told on told.person_id = files.id
    where told.erase_at <= ${now} and contact < told.told_at
      and contact + make_interval(months => months::int) <= ${now}
    order by files.id limit ${limit}`.execute(db);
  return rows.map(({ id }) => id);
}

/** Organisations that keep people for less time than others who follow the same person: only their link goes. */
export async function dueLinks(
  db: Db,
  now: Instant,
  { limit, within = null }: { limit: number; within?: string | null },
): Promise<{ organisationId: string; personId: string }[]> {
  const reach = within === null ? sql`true` : sql`link.organisation_id = ${within}`;
  const { rows } = await sql<{ organisationId: string; personId: string }>`
    select link.organisation_id, link.person_id from caseload_links as link
    join people on people.id = link.person_id and people.erased_at is null
    where ${reach} and people.updated_at <= ${latest('person', now)} + interval '3 days'
      and ${monthsOf('link.organisation_id', 'person')} < ${longestMonths('person')}
      and ${CONTACT} + make_interval(months => (${monthsOf('link.organisation_id', 'person')})::int) <= ${now}
    order by link.person_id limit ${limit}`.execute(db);
  return rows;
}

export async function removeLinks(
  db: Db,
  links: readonly { organisationId: string; personId: string }[],
): Promise<void> {
  for (const { organisationId, personId } of links)
    await db
      .deleteFrom('caseloadLinks')
      .where('organisationId', '=', organisationId)
      .where('personId', '=', personId)
      .execute();
}

/** Events whose details have been kept long enough and are still there. */
export async function dueEvents(
  db: Db,
  keeping: 'event-file' | 'recruiter-note',
  now: Instant,
  within: string | null = null,
): Promise<string[]> {
  const reach = within === null ? sql`true` : sql`organisation_id = ${within}`;
  const { rows } = await sql<{ id: string }>`
    select id from events
    where ${reach} and date + make_interval(months => (${monthsOf('events.organisation_id', keeping)})::int, days => 1)
        <= ${now}::timestamptz
      and not exists (select from retention_done where event_id = events.id and keeping = ${keeping})
    order by date, id limit 50`.execute(db);
  return rows.map(({ id }) => id);
}

export async function noteEventDone(
  db: Db,
  eventId: string,
  keeping: 'event-file' | 'recruiter-note',
  now: Instant,
): Promise<void> {
  await db
    .insertInto('retentionDone')
    .values({ eventId, keeping, at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Registrations and meetings of an event, for clearing what they say. */
export async function idsOfEvent(
  db: Db,
  eventId: string,
): Promise<{ registration: string[]; meeting: string[] }> {
  const registrations = await db
    .selectFrom('registrations')
    .select('id')
    .where('eventId', '=', eventId)
    .execute();
  const meetings = await db.selectFrom('meetings').select('id').where('eventId', '=', eventId).execute();
  return { registration: registrations.map(({ id }) => id), meeting: meetings.map(({ id }) => id) };
}

/** Documents that were left long ago by somebody who had no contact since. */
export async function dueDocuments(
  db: Db,
  now: Instant,
  { limit, within = null }: { limit: number; within?: string | null },
): Promise<string[]> {
  const reach =
    within === null
      ? sql`true`
      : sql`exists (select from caseload_links where person_id = people.id and organisation_id = ${within})`;
  const { rows } = await sql<{ id: string }>`
    select documents.id from documents join people on people.id = documents.person_id
    where ${reach} and documents.created_at <= ${latest('document', now)} + interval '3 days'
      and greatest(documents.created_at, ${CONTACT})
      + make_interval(months => (${longestMonths('document')})::int) <= ${now}
    order by documents.id limit ${limit}`.execute(db);
  return rows.map(({ id }) => id);
}

export async function removeDocuments(db: Db, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await db.deleteFrom('documents').where('id', 'in', ids).execute();
}

/** Messages that were settled long ago, and who opened which file; gives how many went. */
export async function removeOldTraces(
  db: Db,
  { messagesBefore, readsBefore }: { messagesBefore: Instant; readsBefore: Instant },
): Promise<number> {
  const messages = await db
    .deleteFrom('messages')
    .where('createdAt', '<', messagesBefore)
    .where('status', '<>', 'waiting')
    .executeTakeFirst();
  const merges = await db.deleteFrom('merges').where('mergedAt', '<', messagesBefore).executeTakeFirst();
  const reads = await db.deleteFrom('fileReads').where('at', '<', readsBefore).executeTakeFirst();
  return Number(messages.numDeletedRows + merges.numDeletedRows + reads.numDeletedRows);
}

export async function countOldTraces(
  db: Db,
  { messagesBefore, readsBefore }: { messagesBefore: Instant; readsBefore: Instant },
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select (select count(*) from messages where created_at < ${messagesBefore} and status <> 'waiting')::int
      + (select count(*) from merges where merged_at < ${messagesBefore})::int
      + (select count(*) from file_reads where at < ${readsBefore})::int as count`.execute(db);
  return rows[0]!.count;
}

/** The months that hold for an organisation: its own, and never more than its network says. */
export async function rulesOf(db: Db, organisationId: string): Promise<Record<Ruled, number>> {
  const rows = await db
    .selectFrom('retentionRules')
    .select(['keeping', 'months'])
    .where('organisationId', '=', organisationId)
    .execute();
  const own = Object.fromEntries(rows.map(({ keeping, months }) => [keeping, months]));
  const most = await limitsOf(db, organisationId);
  return Object.fromEntries(
    RULED.map((keeping) => {
      const said = [own[keeping], most[keeping]].filter((months) => months != null);
      return [keeping, said.length === 0 ? USUAL_MONTHS[keeping] : Math.min(...said)];
    }),
  ) as Record<Ruled, number>;
}

/** The most months that the network of an organisation allows, by kind; null where it says nothing. */
export async function limitsOf(db: Db, organisationId: string): Promise<Record<Ruled, number | null>> {
  const rows = await db
    .selectFrom('networkRetention')
    .innerJoin('organisations', 'organisations.networkId', 'networkRetention.networkId')
    .select(['keeping', 'months'])
    .where('organisations.id', '=', organisationId)
    .execute();
  return Object.fromEntries(
    RULED.map((kind) => [kind, rows.find(({ keeping }) => keeping === kind)?.months ?? null]),
  ) as Record<Ruled, number | null>;
}

export async function saveRules(
  db: Db,
  organisationId: string,
  rules: Readonly<Record<Ruled, number>>,
): Promise<void> {
  await db
    .insertInto('retentionRules')
    .values(Object.entries(rules).map(([keeping, months]) => ({ organisationId, keeping, months })))
    .onConflict((conflict) =>
      conflict
        .columns(['organisationId', 'keeping'])
        .doUpdateSet({ months: (eb) => eb.ref('excluded.months') }),
    )
    .execute();
}

/** Rows of others that end with the details of their event, such as an imported list. */
export async function removeRowsOfEvent(db: Db, table: string, key: string, eventId: string): Promise<void> {
  await sql`delete from ${sql.table(table)} where ${sql.ref(key)} = ${eventId}`.execute(db);
}
