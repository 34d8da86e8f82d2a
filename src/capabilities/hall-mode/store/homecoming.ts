import { sql } from 'kysely';
import type { Db } from '../../../kernel/database.ts';
import { keyText, type Merged, mergeChanges } from '../rules/merge.ts';
import { type PlanHome, planHome } from '../rules/plan-home.ts';
import { roundsAsLeft, type TimetableHome, timetableHome, withoutTimes } from '../rules/timetable-home.ts';
import type { About, Choices, HomeBundle, Homecoming, Row } from '../schema.ts';
import { rowsWithKeys } from './leaving.ts';
import { keysOf, NOT_COMPARED } from './tables.ts';
import type { TakeRow } from './takes.ts';

/** What coming home comes to, worked out and not yet written. */
export interface Reckoned {
  readonly merged: Merged;
  readonly timetable: TimetableHome;
  readonly plan: PlanHome;
  readonly seen: Homecoming;
}

/** Works out what comes home and what was done in both places; reads, and writes nothing. */
export async function reckon(db: Db, take: TakeRow, bundle: HomeBundle, chosen: Choices): Promise<Reckoned> {
  const again = take.homeAt !== null;
  // What somebody chose when it came home before stands.
  const before = take.conflicts
    .filter(({ why }) => why === 'chosen')
    .map(({ key, kept }) => [key, kept] as const);
  const choices: Choices = { ...Object.fromEntries(before), ...chosen };
  const known = await keysOf(db);
  const keyOf = (table: string) => known.get(table) ?? [];
  const erased = await erasedAmong(db, bundle);
  const ofErased = (table: string, row: Row): boolean =>
    table === 'recruiters'
      ? erased.recruiters.has(String(row.id))
      : Object.values(row).some((value) => erased.people.has(String(value)));
  const changes = withoutTimes(bundle.changes).filter(
    ({ table, after }) =>
      known.has(table) && !NOT_COMPARED.has(table) && !(after !== null && ofErased(table, after)),
  );
  const here = new Map<string, Row>();
  for (const [table, own] of Map.groupBy(changes, (change) => change.table)) {
    const rows = own.flatMap(({ before: left, after }): Row[] => {
      const row = after ?? left;
      return row === null ? [] : [row];
    });
    for (const row of await rowsWithKeys(db, table, keyOf(table), rows))
      here.set(`${table}/${keyText(keyOf(table), row)}`, row);
  }
  const registrationOf = await registrationsOfPeople(db, bundle);
  const merged = mergeChanges(changes, {
    keyOf,
    here: (table, key) => here.get(`${table}/${key}`) ?? null,
    aboutOf: (table, row) => aboutOf(table, row, registrationOf),
    choices,
    again,
  });
  const timetable = timetableHome(
    {
      left: roundsAsLeft(bundle.rounds, bundle.changes),
      hall: bundle.rounds,
      here: await rowsOf(db, 'rounds', take.eventId),
    },
    { choices, again },
  );
  const last = take.planShifts.at(-1);
  const plan = planHome(bundle.plan, await planHere(db, take, last), {
    choices,
    again,
    shift: (version) =>
      version + (take.planShifts.find(({ after, until }) => version > after && version <= until)?.by ?? 0),
  });
  const added = (table: string) => merged.adds.filter((add) => add.table === table).length;
  const set = (table: string) => merged.sets.filter((one) => one.table === table).length;
  const all = merged.adds.length + merged.sets.length + merged.removes.length + timetable.writes.length;
  const brought = {
    walkIns: added('registrations'),
    presses: added('presence_marks'),
    meetings: plan.rows.length + plan.off.length,
    results: added('outcomes') + set('outcomes'),
    versions: plan.versions.length,
  };
  const counted = brought.walkIns + brought.presses + brought.results;
  return {
    merged,
    timetable,
    plan,
    seen: {
      brought: { ...brought, others: all - counted },
      differences: [
        ...(timetable.difference === null ? [] : [timetable.difference]),
        ...merged.differences,
        ...plan.differences,
      ],
      plan: plan.clash,
    },
  };
}

/** Of those that the file speaks of, who was erased here: nothing about them comes back. */
async function erasedAmong(
  db: Db,
  { changes }: HomeBundle,
): Promise<{ people: ReadonlySet<string>; recruiters: ReadonlySet<string> }> {
  const among = async (tables: readonly string[]) => {
    const ids = changes.flatMap(({ table, after }) =>
      after !== null && tables.includes(table) ? [String(after.id)] : [],
    );
    const { rows } = await sql<{ id: string }>`select id from unnest(${ids}::text[]) as asked (id)
      join erasures on subject_hash = encode(sha256(convert_to(id, 'UTF8')), 'hex')`.execute(db);
    return new Set(rows.map(({ id }) => id));
  };
  return { people: await among(['people', 'registrations']), recruiters: await among(['recruiters']) };
}

async function planHere(db: Db, take: TakeRow, last: TakeRow['planShifts'][number] | undefined) {
  const { planVersion } = await db
    .selectFrom('events')
    .select('planVersion')
    .where('id', '=', take.eventId)
    .executeTakeFirstOrThrow();
  return {
    version: planVersion,
    left: last?.here ?? take.planVersion,
    broughtUntil: last?.until ?? take.planVersion,
    declined: last?.kept === 'here',
    meetings: await rowsOf(db, 'meetings', take.eventId),
  };
}

async function rowsOf(db: Db, table: 'rounds' | 'meetings', eventId: string): Promise<Row[]> {
  const { rows } = await sql<{ row: Row }>`select to_jsonb(one) as row from ${sql.table(table)} one
    where event_id = ${eventId}`.execute(db);
  return rows.map(({ row }) => row);
}

/** Of each person that the file speaks of, the registration at this event. */
async function registrationsOfPeople(db: Db, { eventId, changes }: HomeBundle): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('registrations')
    .select(['id', 'personId'])
    .where('eventId', '=', eventId)
    .execute();
  const added = changes
    .filter(({ table, after }) => table === 'registrations' && after !== null)
    .map(({ after }) => [String(after?.person_id), String(after?.id)] as const);
  return new Map([...added, ...rows.map(({ id, personId }) => [personId, id] as const)]);
}

function aboutOf(table: string, row: Row, registrationOf: ReadonlyMap<string, string>): About {
  const one = (value: unknown) => (typeof value === 'string' ? value : null);
  const ofSubject = one(row.subject_id);
  const candidate = row.subject_kind === 'candidate' ? ofSubject : null;
  const recruiter = row.subject_kind === 'recruiter' ? ofSubject : null;
  const round = row.round_number ?? row.round ?? (table === 'rounds' ? row.number : null);
  return {
    registrationId:
      table === 'registrations'
        ? one(row.id)
        : table === 'people'
          ? (registrationOf.get(String(row.id)) ?? null)
          : (one(row.registration_id) ?? candidate),
    recruiterId: table === 'recruiters' ? one(row.id) : (one(row.recruiter_id) ?? recruiter),
    round: round == null ? null : Number(round),
  };
}
