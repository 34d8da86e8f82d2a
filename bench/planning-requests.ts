import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { sql } from 'kysely';
import { capabilities } from '../src/app.ts';
import { addSession } from '../src/capabilities/access/store/sessions.ts';
import { type Db, openDatabase } from '../src/kernel/database.ts';
import { newId, newSecret } from '../src/kernel/ids.ts';
import { migrate } from '../src/kernel/migrations.ts';
import { settleSignal, takeSignal } from '../src/kernel/outbox.ts';
import { loadSigningKey } from '../src/kernel/personal-links.ts';
import { startPostgres } from '../src/kernel/postgres/index.ts';
import { createApp } from '../src/web/app.ts';
import { prepareAssets } from '../src/web/assets.ts';
import { openLiveHub } from '../src/web/live.ts';
import { milliseconds, printTable } from './planner/table.ts';

const NOW = '2026-11-12T08:00:00.000Z';
const HALL = { candidates: 900, recruiters: 120, rounds: 12, wishes: 8 };

/** What each request of the organiser who plans costs the thread that serves everybody, in a hall of 900 × 120. */
export async function benchPlanningRequests(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tremplin-bench-'));
  const server = await startPostgres({ dataFolder: folder });
  try {
    await migrate(server.url);
    const { db, close } = openDatabase(server.url);
    const hub = openLiveHub(server.url);
    try {
      await loadSigningKey(db, undefined);
      await prepareAssets();
      const { eventId, cookie } = await fillHall(db);
      const report = (error: unknown) => {
        throw error;
      };
      const app = createApp({ capabilities, db, clock: () => NOW, hub, report });
      printTable(
        `Longest hold of the main thread per request, ${HALL.candidates} × ${HALL.recruiters}, ${HALL.wishes} wishes each`,
        ['', 'status', 'answered in', 'longest hold'],
        await walk({ app, db, eventId, cookie }),
      );
    } finally {
      await hub.close();
      await close();
    }
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Visit {
  readonly app: Hono;
  readonly db: Db;
  readonly eventId: string;
  readonly cookie: string;
}

async function walk({ app, db, eventId, cookie }: Visit): Promise<string[][]> {
  const rows: string[][] = [];
  const event = `/events/${eventId}`;
  const ask = async (name: string, path: string, body?: object): Promise<Response> => {
    const request = () =>
      app.request(path, {
        method: body ? 'POST' : 'GET',
        headers: {
          cookie,
          ...(body ? { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' } : {}),
        },
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
    // The first one compiles; what a server in use costs is the next.
    if (!body) await (await request()).text();
    const watch = watchThread();
    const began = performance.now();
    const response = await request();
    const copy = response.clone();
    await response.arrayBuffer();
    const took = performance.now() - began;
    rows.push([name, String(copy.status), milliseconds(took), milliseconds(watch.longest())]);
    return copy;
  };
  await ask('plan page, before', `${event}/plan`);
  const started = (await (
    await ask('ask for a plan', `/api${event}/plan/drafts`, { seconds: 5 })
  ).json()) as {
    draftId: string;
  };
  const { draftId } = started;
  const watch = watchThread();
  for (let signal = await takeSignal(db, NOW); signal; signal = await takeSignal(db, NOW)) {
    for (const { listens } of capabilities) await listens?.[signal.signal]?.({ db, now: NOW }, signal);
    await settleSignal(db, signal.id, NOW);
  }
  rows.push(['search (worker)', '', '', milliseconds(watch.longest())]);
  const draft = `${event}/plan/drafts/${draftId}`;
  const { meetings } = await db
    .selectFrom('planDrafts')
    .select('meetings')
    .where('id', '=', draftId)
    .executeTakeFirstOrThrow();
  const [meeting] = meetings as unknown as { registrationId: string; recruiterId: string; round: number }[];
  if (!meeting) throw new Error('The draft is empty.');
  const pair = `${meeting.registrationId}.${meeting.recruiterId}`;
  await ask('draft', draft);
  await ask('draft, by candidate', `${draft}?by=candidate`);
  await ask('draft, a chosen meeting', `${draft}?meeting=${pair}`);
  await ask('draft, a free place', `${draft}?place=${meeting.recruiterId}.12`);
  await ask('draft, why not', `${draft}?by=candidate&candidate=${meeting.registrationId}`);
  const move = { kind: 'move', registrationId: meeting.registrationId, recruiterId: meeting.recruiterId };
  const asQuery = new URLSearchParams({ ...move, round: '12' }).toString();
  await ask('what if', `/api${draft}/what-if?${asQuery}`);
  await ask('remove a meeting', `/api${draft}/changes`, { ...move, kind: 'remove', revision: 1 });
  await ask('before publishing', `${draft}/publish`);
  await ask('publish', `/api${draft}/publish`, { revision: 2 });
  await ask('plan page, published', `${event}/plan`);
  await ask('board', `${event}/board`);
  return rows;
}

/**
 * The most processor time that this thread spent between two turns of its loop, in milliseconds: how long others had to
 * wait at worst. It counts this thread alone, so that a busy machine does not blur it.
 */
function watchThread(): { longest(): number } {
  let most = 0;
  let running = true;
  const spent = () => {
    const { user, system } = process.threadCpuUsage();
    return (user + system) / 1000;
  };
  let before = spent();
  const turn = () => {
    const now = spent();
    most = Math.max(most, now - before);
    before = now;
    if (running) setImmediate(turn);
  };
  setImmediate(turn);
  return {
    longest() {
      running = false;
      return Math.max(most, spent() - before);
    },
  };
}

/** Writes an event with its people straight into the database. */
async function fillHall(db: Db): Promise<{ eventId: string; cookie: string }> {
  const { candidates, recruiters, rounds, wishes } = HALL;
  const [networkId, hostId, accountId, eventId] = [newId(), newId(), newId(), newId()];
  const secret = newSecret();
  await sql`insert into networks (id, name, country, time_zone, locale, created_at)
    values (${networkId}, 'Réseau', 'BE', 'Europe/Brussels', 'fr', ${NOW})`.execute(db);
  await sql`insert into organisations (id, network_id, name, kind, created_at)
    values (${hostId}, ${networkId}, 'Hôte', 'coworking', ${NOW})`.execute(db);
  await sql`insert into accounts (id, name, email, locale, created_at)
    values (${accountId}, 'Claire', 'claire@exemple.example', 'fr', ${NOW})`.execute(db);
  await sql`insert into memberships (organisation_id, account_id, role, created_at)
    values (${hostId}, ${accountId}, 'organiser', ${NOW})`.execute(db);
  await addSession(db, accountId, secret, NOW);
  await sql`insert into events (id, organisation_id, name, slug, date, time_zone, place, first_round_at, round_minutes,
      move_minutes, round_count, table_count, most_interviews, fewest_interviews, floor, created_at, updated_at)
    values (${eventId}, ${hostId}, 'Grande salle', 'grande-salle', '2026-11-12', 'Europe/Brussels', 'Halle', '13:00', 15, 3,
      ${rounds}, ${recruiters}, 6, 0, 2, ${NOW}, ${NOW})`.execute(db);
  await sql`insert into event_partners (event_id, organisation_id, role)
    values (${eventId}, ${hostId}, 'host')`.execute(db);
  await sql`insert into rounds (event_id, number, starts_at, ends_at)
    select ${eventId}::uuid, n, timestamptz '2026-11-12 12:00Z' + n * interval '18 minutes',
      timestamptz '2026-11-12 12:15Z' + n * interval '18 minutes' from generate_series(1, ${rounds}::int) n`.execute(
    db,
  );
  await sql`insert into event_tables (event_id, number, step_free, quiet)
    select ${eventId}::uuid, n, n % 10 = 0, false from generate_series(1, ${recruiters}::int) n`.execute(db);
  await sql`with made as (insert into companies (id, organisation_id, name, created_at, updated_at)
      select gen_random_uuid(), ${hostId}::uuid, 'Entreprise ' || n, ${NOW}, ${NOW}
      from generate_series(1, ${recruiters}::int) n returning id)
    insert into recruiters (id, event_id, company_id, locale, created_at, updated_at)
    select gen_random_uuid(), ${eventId}::uuid, id, 'fr', ${NOW}, ${NOW} from made`.execute(db);
  await sql`with made as (insert into people (id, first_name, last_name, locale, created_at, updated_at)
      select gen_random_uuid(), 'Prénom' || n % 300, 'Nom' || n, 'fr', ${NOW}, ${NOW}
      from generate_series(1, ${candidates}::int) n returning id)
    insert into registrations (id, event_id, person_id, partner_id, status, source, access_needs, card_code, created_at, updated_at)
    select gen_random_uuid(), ${eventId}::uuid, id, ${hostId}::uuid, 'registered', 'counsellor', '{}', substr(id::text, 1, 8), ${NOW}, ${NOW}
    from made`.execute(db);
  // Wishes lean to the first third of the companies, as in a real hall; the same each time.
  await sql`with c as (select id, row_number() over (order by id) n from registrations where event_id = ${eventId}),
      r as (select id, row_number() over (order by id) - 1 n from recruiters where event_id = ${eventId}),
      drawn as (select distinct c.id c, (power(((c.n * 7919 + k * 104729) % 9973) / 9973.0, 1.6) * ${recruiters}::int)::int % ${recruiters}::int r
        from c, generate_series(1, ${wishes}::int) k)
    insert into wishes (event_id, registration_id, recruiter_id, rank, at)
    select ${eventId}::uuid, drawn.c, r.id, row_number() over (partition by drawn.c order by r.id), ${NOW}
    from drawn join r on r.n = drawn.r`.execute(db);
  return { eventId, cookie: `session=${secret}` };
}
