import { createHash } from 'node:crypto';
import pg from 'pg';
import { COUNTED_PEOPLE } from './counted-people.ts';
import { FUNCTIONS } from './functions.ts';
import { REQUESTS_ROLE } from './reach.ts';
import { FENCE, type Fence } from './rows.ts';
import { SEEN_PEOPLE } from './seen-people.ts';

/** Where the database remembers which fence stands in it: without this view there is none. */
const MARK_ON = 'seen_people';

/**
 * Puts up the fence that stands under the use cases: the role that requests are served as, what it may do, and which
 * rows it sees. Does nothing when this very fence stands already. Runs after migrations, as the owner.
 */
export async function layFence(client: pg.Client): Promise<void> {
  const tables = await tablesOf(client);
  const statements = [...fenceOf(tables), ...((await roleIsOurs(client)) ? grantsOf(tables) : [])].join(
    ';\n',
  );
  const mark = `fence ${createHash('sha256')
    .update(FUNCTIONS + SEEN_PEOPLE + COUNTED_PEOPLE + statements)
    .digest('hex')}`;
  const { rows } = await client.query<{ mark: string | null }>(
    `select obj_description(to_regclass('${MARK_ON}')) as mark`,
  );
  if (rows[0]?.mark === mark) return;
  await client.query(`do $$ declare old record; begin
    for old in select tablename, policyname from pg_policies
      where schemaname = 'public' and policyname in ('within_reach', 'may_be_changed', 'may_be_added') loop
      execute format('drop policy %I on %I', old.policyname, old.tablename);
    end loop;
  end $$`);
  await client.query(
    `${FUNCTIONS}${SEEN_PEOPLE}${COUNTED_PEOPLE}\n${statements};\ncomment on view ${MARK_ON} is '${mark}'`,
  );
}

/** Same fingerprint, same fence. */
export function fenceFingerprint(): string {
  return createHash('sha256')
    .update(`${FUNCTIONS}${SEEN_PEOPLE}${COUNTED_PEOPLE}${JSON.stringify(FENCE)}`)
    .digest('hex');
}

/** Takes away what stands on columns that a migration may change; `layFence` puts it up again. */
export async function takeDownViews(client: pg.Client): Promise<void> {
  await client.query(`drop view if exists ${MARK_ON}, counted_people`);
}

async function tablesOf(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by relname`,
  );
  return rows.map(({ name }) => name);
}

function fenceOf(tables: readonly string[]): string[] {
  return tables.flatMap((name) => {
    const fence = FENCE[name];
    const table = pg.escapeIdentifier(name);
    if (fence === undefined) return [];
    return [`alter table ${table} enable row level security`, ...policiesOf(table, fence)];
  });
}

function policiesOf(table: string, { rows, added, changed }: Fence): string[] {
  const only = changed === undefined ? 'for all' : 'for select';
  return [
    ...(rows === null ? [] : [`create policy within_reach on ${table} ${only} using (${rows})`]),
    ...(changed === undefined ? [] : [`create policy may_be_changed on ${table} for all using (${changed})`]),
    ...(added === undefined
      ? []
      : [`create policy may_be_added on ${table} for insert with check (${added})`]),
  ];
}

function grantsOf(tables: readonly string[]): string[] {
  const view = `grant select on ${MARK_ON}, counted_people to ${REQUESTS_ROLE}`;
  return [view, ...tables.flatMap(rightsTo)];
}

function rightsTo(name: string): string[] {
  const table = pg.escapeIdentifier(name);
  const allowed = rightsOn(FENCE[name]);
  return [
    `revoke all on ${table} from ${REQUESTS_ROLE}`,
    ...(allowed === null ? [] : [`grant ${allowed} on ${table} to ${REQUESTS_ROLE}`]),
  ];
}

function rightsOn(fence: Fence | undefined): string | null {
  if (fence?.rows === null && fence.added === undefined) return null;
  return fence?.rights ?? 'select, insert, update, delete';
}

/** Makes the role when it is missing and lets the owner take it; false where this user may not. */
async function roleIsOurs(client: pg.Client): Promise<boolean> {
  if (await canBeTaken(client)) return true;
  await attempt(client, `create role ${REQUESTS_ROLE} nologin`);
  await attempt(client, `grant ${REQUESTS_ROLE} to current_user`);
  return canBeTaken(client);
}

async function canBeTaken(client: pg.Client): Promise<boolean> {
  const taken = await attempt(client, `set local role ${REQUESTS_ROLE}`);
  if (taken) await client.query('reset role');
  return taken;
}

/** No right to do it, no such role, or made by another process meanwhile. */
const EXPECTED = new Set(['42501', '22023', '42704', '42710', '23505']);

async function attempt(client: pg.Client, statement: string): Promise<boolean> {
  await client.query('savepoint attempt');
  try {
    await client.query(statement);
    return true;
  } catch (error) {
    if (!EXPECTED.has((error as { code?: string }).code ?? '')) throw error;
    await client.query('rollback to savepoint attempt');
    return false;
  }
}
