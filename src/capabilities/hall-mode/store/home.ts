import { sql } from 'kysely';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import type { Brought, Bundle, Conflict, Row } from '../schema.ts';
import { addRows } from './tables.ts';

export interface Take {
  readonly id: string;
  readonly eventId: string;
  readonly takenAt: Instant;
  readonly planVersion: number;
  readonly homeAt: Instant | null;
  readonly journalUntil: Instant | null;
}

/** Holds a take for this transaction; null when this instance never gave it away. */
export async function holdTake(tx: Db, takeId: string): Promise<Take | null> {
  const row = await tx
    .selectFrom('hallTakes')
    .select(['id', 'eventId', 'takenAt', 'planVersion', 'homeAt', 'journalUntil'])
    .where('id', '=', takeId)
    .forUpdate()
    .executeTakeFirst();
  return row ?? null;
}

const rowsOf = (bundle: Bundle, name: string): readonly Row[] =>
  bundle.tables.find((table) => table.name === name)?.rows ?? [];
const text = (row: Row | undefined, field: string): string => String(row?.[field] ?? '');

/** Tables whose rows are only ever added on the day: what is here already stays as it is. */
const ADDED = [
  'happenings',
  'walk_in_consents',
  'standbys',
  'errands',
  'wall_messages',
  'recruiter_grades',
  'wishes',
  'shared_fields',
];

/**
 * Brings an event home: what was done in the hall comes beside what was done here. Done again with the same file nothing
 * changes. The caller works out anew where people are, from all presses.
 */
export async function bringHome(
  tx: Db,
  take: Take,
  bundle: Bundle,
  now: Instant,
): Promise<{
  brought: Brought;
  conflicts: Conflict[];
  pressed: { kind: 'candidate' | 'recruiter'; subjectId: string }[];
}> {
  const conflicts: Conflict[] = [];
  const walkIns = await bringPeople(tx, bundle, conflicts);
  const { meetings, versions } = await bringPlan(tx, take, bundle, conflicts);
  const marks = rowsOf(bundle, 'presence_marks');
  const presses = await addRows(tx, 'presence_marks', marks);
  const results = await bringResults(tx, bundle, conflicts);
  let others = 0;
  for (const name of ADDED) others += await addRows(tx, name, rowsOf(bundle, name));
  await bringJournal(tx, take, bundle);
  const brought = { walkIns, presses, meetings, results, versions, others };
  const last =
    bundle.journal
      .map((row) => text(row, 'at'))
      .sort()
      .at(-1) ?? null;
  await tx
    .updateTable('hallTakes')
    .set({ homeAt: now, journalUntil: last ?? take.journalUntil })
    .where('id', '=', take.id)
    .execute();
  if (take.homeAt === null || Object.values(brought).some((count) => count > 0))
    await tx
      .updateTable('hallTakes')
      .set({ brought: JSON.stringify(brought), conflicts: JSON.stringify(conflicts) })
      .where('id', '=', take.id)
      .execute();
  const subjects = new Map(marks.map((row) => [text(row, 'subject_id'), text(row, 'subject_kind')]));
  const pressed = [...subjects].map(([subjectId, kind]) => ({
    subjectId,
    kind: kind as 'candidate' | 'recruiter',
  }));
  return { brought, conflicts, pressed };
}

/** Who came without being registered; and what was changed about the registered in both places. */
async function bringPeople(tx: Db, bundle: Bundle, conflicts: Conflict[]): Promise<number> {
  const registrations = rowsOf(bundle, 'registrations');
  const { rows: here } = await sql<{ row: Row }>`select to_jsonb(one) as row from registrations one
    where event_id = ${bundle.eventId}`.execute(tx);
  const known = new Map(here.map(({ row }) => [text(row, 'id'), row]));
  const codes = new Set(here.map(({ row }) => text(row, 'card_code')));
  const added = registrations.filter((row) => !known.has(text(row, 'id')));
  const people = new Set(added.map((row) => text(row, 'person_id')));
  await addRows(
    tx,
    'people',
    rowsOf(bundle, 'people').filter((row) => people.has(text(row, 'id'))),
  );
  const own = new Set((await bringableOrganisations(tx)).map((id) => id));
  const fitted = added.map((row) => ({
    ...row,
    queue_number: null,
    partner_id: own.has(text(row, 'partner_id')) ? row.partner_id : null,
    card_code: codes.has(text(row, 'card_code'))
      ? text(row, 'id').replaceAll('-', '').slice(-6).toUpperCase()
      : row.card_code,
  }));
  const count = await addRegistrations(tx, fitted);
  for (const row of registrations) {
    const before = known.get(text(row, 'id'));
    if (before === undefined || text(before, 'status') === text(row, 'status')) continue;
    const changedHere = text(before, 'updated_at') > bundle.takenAt;
    const changedThere = text(row, 'updated_at') > bundle.takenAt;
    if (changedHere && changedThere)
      conflicts.push({
        what: `registration ${text(row, 'card_code')}`,
        here: text(before, 'status'),
        hall: text(row, 'status'),
        kept: 'here',
      });
    else if (changedThere)
      await sql`update registrations set status = ${text(row, 'status')} where id = ${text(row, 'id')}`.execute(
        tx,
      );
  }
  return count;
}

async function bringableOrganisations(tx: Db): Promise<string[]> {
  const rows = await tx.selectFrom('organisations').select('id').execute();
  return rows.map(({ id }) => id);
}

/** Registrations get their place in the queue here. */
async function addRegistrations(tx: Db, rows: readonly Row[]): Promise<number> {
  if (rows.length === 0) return 0;
  const { rows: columns } = await sql<{
    name: string;
  }>`select column_name as name from information_schema.columns
    where table_schema = current_schema() and table_name = 'registrations' and is_identity = 'NO'
      and is_generated = 'NEVER'`.execute(tx);
  const names = sql.join(columns.map(({ name }) => sql.id(name)));
  const added = await sql`insert into registrations (${names})
    select ${names} from jsonb_populate_recordset(null::registrations, ${JSON.stringify(rows)}::jsonb)
    on conflict do nothing returning 1`.execute(tx);
  return added.rows.length;
}

/**
 * The plan of the hall is what people followed: it goes on top of what was changed here meanwhile, which stays readable
 * as versions and is told as a conflict.
 */
async function bringPlan(
  tx: Db,
  take: Take,
  bundle: Bundle,
  conflicts: Conflict[],
): Promise<{ meetings: number; versions: number }> {
  const { eventId, takenAt } = bundle;
  if (take.homeAt !== null) return bringStates(tx, bundle);
  const { planVersion } = await tx
    .selectFrom('events')
    .select('planVersion')
    .where('id', '=', eventId)
    .executeTakeFirstOrThrow();
  const later = planVersion - take.planVersion;
  const shifted = (row: Row, field: string): number | null =>
    row[field] == null
      ? null
      : Number(row[field]) > take.planVersion
        ? Number(row[field]) + later
        : Number(row[field]);
  const versions = rowsOf(bundle, 'plan_versions').filter((row) => Number(row.version) > take.planVersion);
  const meetings = rowsOf(bundle, 'meetings').map((row) => ({
    ...row,
    version_from: shifted(row, 'version_from'),
    version_until: shifted(row, 'version_until'),
  }));
  if (later > 0) {
    conflicts.push({
      what: 'plan',
      here: `version ${planVersion}`,
      hall: `version ${take.planVersion + versions.length}`,
      kept: 'hall',
    });
    // Every version's meetings are kept: what was added here meanwhile was so, until the hall came home.
    await sql`update meetings set status = 'cancelled', version_until = ${planVersion + 1}
      where event_id = ${eventId} and status <> 'cancelled' and created_at > ${takenAt}`.execute(tx);
  }
  await addRows(
    tx,
    'plan_versions',
    versions.map((row) => ({ ...row, version: Number(row.version) + later })),
  );
  const written = await upsertMeetings(tx, meetings);
  await sql`update events set plan_version = ${planVersion + versions.length} where id = ${eventId}`.execute(
    tx,
  );
  return { meetings: written, versions: versions.length };
}

/** Home again: the versions have been brought; states that moved since are. */
async function bringStates(tx: Db, bundle: Bundle): Promise<{ meetings: number; versions: number }> {
  const states = rowsOf(bundle, 'meetings').map((row) => ({
    id: row.id,
    status: row.status,
    updated_at: row.updated_at,
  }));
  const moved = await sql`update meetings set status = brought.status, updated_at = brought.updated_at
    from jsonb_to_recordset(${JSON.stringify(states)}::jsonb) as brought (id uuid, status text, updated_at timestamptz)
    where meetings.id = brought.id and brought.updated_at > meetings.updated_at
      and brought.status is distinct from meetings.status returning 1`.execute(tx);
  return { meetings: moved.rows.length, versions: 0 };
}

async function upsertMeetings(tx: Db, rows: readonly Row[]): Promise<number> {
  const written = await sql`insert into meetings
    select * from jsonb_populate_recordset(null::meetings, ${JSON.stringify(rows)}::jsonb)
    on conflict (id) do update set status = excluded.status, seat = excluded.seat, round_number = excluded.round_number,
      table_number = excluded.table_number, during = excluded.during, version_until = excluded.version_until,
      updated_at = excluded.updated_at
    where (meetings.status, meetings.during, meetings.table_number, meetings.version_until)
      is distinct from (excluded.status, excluded.during, excluded.table_number, excluded.version_until)
    returning 1`.execute(tx);
  return written.rows.length;
}

/** Results of both places; where they differ the later one stands, and both are told. */
async function bringResults(tx: Db, bundle: Bundle, conflicts: Conflict[]): Promise<number> {
  const rows = rowsOf(bundle, 'outcomes');
  const { rows: here } = await sql<{ row: Row }>`select to_jsonb(one) as row from outcomes one
    where event_id = ${bundle.eventId}`.execute(tx);
  const key = (row: Row) => `${text(row, 'meeting_id')}/${text(row, 'given_by')}`;
  const known = new Map(here.map(({ row }) => [key(row), row]));
  let count = await addRows(
    tx,
    'outcomes',
    rows.filter((row) => !known.has(key(row))),
  );
  for (const row of rows) {
    const before = known.get(key(row));
    if (before === undefined || text(before, 'result') === text(row, 'result')) continue;
    const later = text(row, 'given_at') > text(before, 'given_at');
    conflicts.push({
      what: `result ${key(row)}`,
      here: text(before, 'result'),
      hall: text(row, 'result'),
      kept: later ? 'hall' : 'here',
    });
    if (!later) continue;
    count += 1;
    await sql`update outcomes set result = ${text(row, 'result')}, note = ${row.note as string | null},
      reason = ${row.reason as string | null}, words = ${row.words as string | null}, given_at = ${text(row, 'given_at')} where meeting_id = ${text(row, 'meeting_id')}
      and given_by = ${text(row, 'given_by')}`.execute(tx);
  }
  return count;
}

/** The lines that the laptop wrote come to the end of this journal, with the time at which they were written. */
async function bringJournal(tx: Db, { journalUntil }: Take, { journal }: Bundle): Promise<void> {
  const lines = journal.filter(
    (row) => journalUntil === null || new Date(text(row, 'at')).toISOString() > journalUntil,
  );
  if (lines.length === 0) return;
  await sql`insert into journal (at, actor_kind, actor_id, actor_name, organisation_id, event_id, action, facts, about)
    select at, actor_kind, actor_id, actor_name, organisation_id, event_id, action, facts, about
    from jsonb_populate_recordset(null::journal, ${JSON.stringify(lines)}::jsonb) order by id`.execute(tx);
}
