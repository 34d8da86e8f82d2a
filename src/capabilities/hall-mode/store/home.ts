import { sql } from 'kysely';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import { newId } from '../../../kernel/ids.ts';
import { keyText } from '../rules/merge.ts';
import type { PlanHome } from '../rules/plan-home.ts';
import type { HomeBundle, Row } from '../schema.ts';
import type { Reckoned } from './homecoming.ts';
import { followRounds, type Lengths, lengthsOfPlans, writeTimetable } from './rounds-home.ts';
import { addRows, inOrder, keysOf, type Reference, references } from './tables.ts';
import type { TakeRow } from './takes.ts';

const text = (row: Row | undefined, field: string): string => String(row?.[field] ?? '');

export interface Pressed {
  readonly kind: 'candidate' | 'recruiter';
  readonly subjectId: string;
}

/**
 * Writes what was worked out, all or nothing in the caller's transaction. Gives those about whom there were presses: the
 * caller works out anew where they are.
 */
export async function writeHome(
  tx: Db,
  take: TakeRow,
  bundle: HomeBundle,
  { merged, timetable, plan }: Reckoned,
  now: Instant,
): Promise<readonly Pressed[]> {
  const { eventId } = take;
  await sql`set constraints all deferred`.execute(tx);
  const seatsBefore = await seatsOf(tx, eventId);
  const byTable = Map.groupBy(merged.adds, ({ table }) => table);
  const names = await inOrder(tx, [...new Set([...byTable.keys(), 'meetings'])]);
  const all = await references(tx);
  const lengths = await lengthsOfPlans(tx, bundle);
  await writeTimetable(tx, eventId, timetable);
  for (const { table, row, set } of merged.sets) await setRow(tx, table, row, set);
  for (const { table, row } of merged.removes) await removeRow(tx, table, row);
  for (const name of names) {
    if (name === 'meetings') await writePlan(tx, eventId, plan, lengths, now);
    const rows = (byTable.get(name) ?? []).map(({ row }) => row);
    const fitting = name === 'registrations' ? await fitted(tx, eventId, rows) : rows;
    await addWhole(tx, name, fitting, all);
  }
  await orderWishes(
    tx,
    merged.adds.filter(({ table }) => table === 'wishes').map(({ row }) => row),
  );
  await sql`update events set seats_taken = greatest(0, seats_taken + ${(await seatsOf(tx, eventId)) - seatsBefore})
    where id = ${eventId}`.execute(tx);
  await addJournal(tx, take, bundle);
  await sql`set constraints all immediate`.execute(tx);
  return pressedOf(tx, eventId, byTable.get('presence_marks')?.map(({ row }) => row) ?? []);
}

/** Adds rows whose every reference finds something; a row about what was erased meanwhile stays away. */
async function addWhole(
  tx: Db,
  table: string,
  rows: readonly Row[],
  all: readonly Reference[],
): Promise<void> {
  let kept = rows;
  for (const { column, to, toColumn, nullable } of all.filter((one) => one.table === table)) {
    const values = [...new Set(kept.map((row) => row[column]).filter((value) => value != null))].map(String);
    if (values.length === 0) continue;
    const found = await sql<{
      value: string;
    }>`select ${sql.ref(toColumn)}::text as value from ${sql.table(to)}
      where ${sql.ref(toColumn)}::text = any(${values})`.execute(tx);
    const there = new Set(found.rows.map(({ value }) => value));
    const missing = (row: Row) => row[column] != null && !there.has(String(row[column]));
    kept = nullable
      ? kept.map((row) => (missing(row) ? { ...row, [column]: null } : row))
      : kept.filter((row) => !missing(row));
  }
  await addRows(tx, table, kept);
}

/** Who came without being registered gets a code of their own here, and a place at the end of the queue. */
async function fitted(tx: Db, eventId: string, rows: readonly Row[]): Promise<Row[]> {
  const here = await tx
    .selectFrom('registrations')
    .select('cardCode')
    .where('eventId', '=', eventId)
    .execute();
  const codes = new Set(here.map(({ cardCode }) => cardCode));
  const { rows: numbers } = await sql<{ number: string }>`
    select nextval(pg_get_serial_sequence('registrations', 'queue_number'))::text as number
    from generate_series(1, ${rows.length})`.execute(tx);
  return rows.map((row, index) => ({
    ...row,
    queue_number: Number(numbers[index]?.number),
    card_code: codes.has(text(row, 'card_code'))
      ? text(row, 'id').replaceAll('-', '').slice(-6).toUpperCase()
      : row.card_code,
  }));
}

async function seatsOf(tx: Db, eventId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from registrations
    where event_id = ${eventId} and status in ('registered', 'confirmed') and source <> 'walk-in'`.execute(
    tx,
  );
  return rows[0]?.count ?? 0;
}

async function setRow(tx: Db, table: string, row: Row, set: Row): Promise<void> {
  const keys = (await keysOf(tx)).get(table) ?? [];
  const values = sql.join(
    Object.keys(set).map((column) => sql`${sql.id(column)} = brought.${sql.id(column)}`),
  );
  const where = sql.join(
    keys.map((column) => sql`one.${sql.id(column)} = brought.${sql.id(column)}`),
    sql` and `,
  );
  const whole = JSON.stringify({ ...row, ...set });
  await sql`update ${sql.table(table)} one set ${values}
    from jsonb_populate_record(null::${sql.table(table)}, ${whole}::jsonb) brought where ${where}`.execute(
    tx,
  );
}

async function removeRow(tx: Db, table: string, row: Row): Promise<void> {
  const keys = (await keysOf(tx)).get(table) ?? [];
  const where = sql.join(
    keys.map((column) => sql`one.${sql.id(column)} = gone.${sql.id(column)}`),
    sql` and `,
  );
  await sql`delete from ${sql.table(table)} one
    using jsonb_populate_record(null::${sql.table(table)}, ${JSON.stringify(row)}::jsonb) gone where ${where}`.execute(
    tx,
  );
}

/** Wishes added in both places: each person's ranks count from one again, the dearest of both first. */
async function orderWishes(tx: Db, added: readonly Row[]): Promise<void> {
  const people = [...new Set(added.map((row) => text(row, 'registration_id')))];
  if (people.length === 0) return;
  await sql`update wishes set rank = ordered.place from (
      select registration_id, recruiter_id,
        row_number() over (partition by registration_id order by rank, at, recruiter_id)::int as place
      from wishes where registration_id = any(${people}::uuid[])) ordered
    where wishes.registration_id = ordered.registration_id and wishes.recruiter_id = ordered.recruiter_id`.execute(
    tx,
  );
}

/** The interviews and the versions of the plan. */
async function writePlan(
  tx: Db,
  eventId: string,
  plan: PlanHome,
  lengths: Lengths,
  now: Instant,
): Promise<void> {
  const before = plan.version - plan.versions.length - (plan.returns ? 1 : 0);
  if (plan.off.length > 0)
    await sql`update meetings set status = 'cancelled', version_until = ${before}, updated_at = ${now}
      where id = any(${plan.off}::uuid[])`.execute(tx);
  await addRows(
    tx,
    'plan_versions',
    plan.versions.map((row) => ({ ...row, draft_id: null })),
  );
  if (plan.returns)
    await tx
      .insertInto('planVersions')
      .values({
        ...{ eventId, version: plan.version, kind: 'repaired', changes: '[]', publishedAt: now },
        reason: JSON.stringify({ hall: newId() }),
      })
      .execute();
  await upsertMeetings(tx, plan.rows);
  await followRounds(tx, eventId, lengths, now);
  await giveWay(tx, eventId, plan.rows, before, now);
  await sql`update events set plan_version = ${plan.version} where id = ${eventId} and plan_version <> ${plan.version}`.execute(
    tx,
  );
}

async function upsertMeetings(tx: Db, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  await sql`insert into meetings
    select one.* from jsonb_populate_recordset(null::meetings, ${JSON.stringify(rows)}::jsonb) one
    where exists (select from registrations where id = one.registration_id)
      and exists (select from recruiters where id = one.recruiter_id)
    on conflict (id) do update set status = excluded.status, seat = excluded.seat, round_number = excluded.round_number,
      table_number = excluded.table_number, during = excluded.during, version_until = excluded.version_until,
      channel = excluded.channel, station_id = excluded.station_id,
      station_reset_minutes = excluded.station_reset_minutes, updated_at = excluded.updated_at`.execute(tx);
}

/** Who would be in two places keeps the interview of the hall. */
async function giveWay(
  tx: Db,
  eventId: string,
  rows: readonly Row[],
  before: number,
  now: Instant,
): Promise<void> {
  if (rows.length === 0) return;
  const ids = rows.map((row) => text(row, 'id'));
  await sql`update meetings one set status = 'cancelled', version_until = ${before}, updated_at = ${now}
    where event_id = ${eventId} and status not in ('cancelled', 'missed') and not id = any(${ids}::uuid[])
      and exists (select from meetings other where other.id = any(${ids}::uuid[])
        and other.status not in ('cancelled', 'missed') and ((other.during && one.during
          and (other.registration_id = one.registration_id
            or (other.recruiter_id = one.recruiter_id and other.seat = one.seat)
            or other.table_number = one.table_number))
        or (other.station_id = one.station_id and other.registration_id <> one.registration_id
          and station_time(other.during, other.station_reset_minutes)
            && station_time(one.during, one.station_reset_minutes))))`.execute(tx);
}

/** The lines that the laptop wrote come to the end of this journal, with the time at which they were written. */
async function addJournal(tx: Db, { journalUntil }: TakeRow, { journal }: HomeBundle): Promise<void> {
  const lines = journal.filter(
    (row) => journalUntil === null || new Date(text(row, 'at')).toISOString() > journalUntil,
  );
  if (lines.length === 0) return;
  await sql`insert into journal (at, actor_kind, actor_id, actor_name, organisation_id, event_id, action, facts, about)
    select at, actor_kind, actor_id, actor_name, organisation_id, event_id, action, facts, about
    from jsonb_populate_recordset(null::journal, ${JSON.stringify(lines)}::jsonb) order by id`.execute(tx);
}

/** The last moment of the hall's journal, to the millisecond; null when there are no lines. */
export function lastLine({ journal }: HomeBundle): Instant | null {
  const last = journal.map((row) => new Date(text(row, 'at')).toISOString()).sort();
  return last.at(-1) ?? null;
}

/** Those of the presses who are on a list of this event. */
async function pressedOf(tx: Db, eventId: string, marks: readonly Row[]): Promise<Pressed[]> {
  const keys = await sql<{ id: string }>`select id::text from registrations where event_id = ${eventId}
    union all select id::text from recruiters where event_id = ${eventId}`.execute(tx);
  const there = new Set(keys.rows.map(({ id }) => id));
  const subjects = new Map(
    marks
      .map((row) => [keyText(['subject_id'], row), text(row, 'subject_kind')] as const)
      .filter(([id]) => there.has(id)),
  );
  return [...subjects].map(([subjectId, kind]) => ({ subjectId, kind: kind as Pressed['kind'] }));
}
