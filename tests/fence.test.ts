import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { capabilities } from '../src/app.ts';
import { type Actor, anyone } from '../src/kernel/actor.ts';
import { FENCE } from '../src/kernel/fence/rows.ts';
import { newId } from '../src/kernel/ids.ts';
import { done } from '../src/kernel/result.ts';
import { command, query } from '../src/kernel/use-case.ts';
import { useCasesOf } from '../src/web/capability.ts';
import { evening, type TestEvening } from './support/evening.ts';
import { ANYBODY, SYSTEM, testHouse } from './support/house.ts';

const house = testHouse();

/** Use cases that work as the owner, each with its reason beside it. A new one is a decision: write it here too. */
const UNFENCED = [
  'add-member',
  'add-organisation',
  'add-site-helper',
  'ask-passkey-sign-in',
  'ask-sign-in',
  'deactivate-member',
  'download-my-file',
  'download-stand-paper',
  'erase-followed',
  'erase-member',
  'erase-my-account',
  'erase-my-contact',
  'erase-my-data',
  'erase-person',
  'fetch-document',
  'finish-organisation-sign-in',
  'join-workshop',
  'keep-my-data',
  'list-sites',
  'note-attendance',
  'open-card',
  'open-organisation',
  'open-screen',
  'open-session',
  'pack-for-hall',
  'pack-for-home',
  'plan-workshop',
  'plug-in-station',
  'prove-my-data',
  'read-captions-of-clip',
  'register-at-fair',
  'register-myself',
  'register-stand',
  'set-up-instance',
  'sign-in-with-passkey',
  'sign-in-with-password',
  'start-organisation-sign-in',
  'take-home',
  'undo-import',
  'view-all-of-me',
  'view-hall',
  'view-my-account-data',
  'view-my-data',
  'view-notice',
  'view-public-event',
  'view-public-fair',
  'view-public-stand',
  'view-readiness',
  'view-screen',
  'view-sign-in',
  'view-site',
  'view-workshop',
  'view-workshops',
  'watch-clip',
];

const READ = Object.keys(FENCE).filter((table) => FENCE[table]!.rows !== null);

/** What a broken use case would show: everything, to everybody. */
const lookAtAll = query({
  name: 'look-at-all',
  summary: 'Tout voir',
  input: z.object({}),
  output: z.object({ rows: z.array(z.string()) }),
  token: 'events',
  allow: anyone,
  async run({ db }) {
    const each = READ.map(
      (table) => sql`select ${table} || ' ' || md5(t::text) as row from ${sql.table(table)} t`,
    );
    const { rows } = await sql<{ row: string }>`${sql.join(each, sql` union all `)}`.execute(db);
    return done({ rows: rows.map(({ row }) => row) });
  },
});

async function seenBy(actor: Actor): Promise<Set<string>> {
  return new Set((await house.must(lookAtAll, actor, {})).rows);
}

/** An evening of one tenant, with something in every corner that the evening's own helper leaves empty. */
async function tenant(): Promise<TestEvening & { organisations: string[] }> {
  const one = await evening(house, {
    recruiters: { Coron: {}, Terril: {} },
    candidates: {
      Jessica: { wishes: ['Coron'] },
      Steven: { wishes: ['Terril'], partner: 'other' },
    },
    grades: [{ recruiter: 'Coron', candidate: 'Jessica', grade: 'would' }],
  });
  const { db, now } = house;
  const networkId = newId();
  await db
    .insertInto('networks')
    .values({
      id: networkId,
      name: 'À part',
      country: 'BE',
      timeZone: 'Europe/Brussels',
      locale: 'fr',
      createdAt: now,
    })
    .execute();
  const organisations = [one.organiser, one.counsellor, one.otherCounsellor].map(
    (who) => who.roles[0]!.organisationId,
  );
  await db.updateTable('organisations').set({ networkId }).where('id', 'in', organisations).execute();
  await db.updateTable('events').set({ public: false }).where('id', '=', one.eventId).execute();
  const { Jessica } = one.candidates;
  await db
    .insertInto('caseloadLinks')
    .values({
      organisationId: organisations[1]!,
      personId: Jessica!.personId,
      purpose: 'training',
      since: now,
    })
    .execute();
  await db
    .insertInto('documents')
    .values({
      id: newId(),
      personId: Jessica!.personId,
      kind: 'cv',
      fileName: 'cv.pdf',
      mediaType: 'application/pdf',
      content: Buffer.from('%PDF-'),
      createdAt: now,
    })
    .execute();
  return { ...one, organisations };
}

let ours: Awaited<ReturnType<typeof tenant>>;
let theirs: Awaited<ReturnType<typeof tenant>>;
/** Every row of the other tenant. */
let foreign: Set<string>;

beforeAll(async () => {
  theirs = await tenant();
  const open = READ.filter((table) => FENCE[table]!.because !== undefined);
  foreign = new Set(
    [...(await seenBy(SYSTEM))].filter((row) => !open.some((table) => row.startsWith(`${table} `))),
  );
  ours = await tenant();
});

test('every table has its line in the fence, and what is open or closed says why', async () => {
  const { rows } = await sql<{ name: string; fenced: boolean }>`
    select relname as name, relrowsecurity as fenced from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`.execute(house.db);
  const unfenced = rows.filter(({ fenced }) => !fenced).map(({ name }) => name);
  expect(unfenced, 'Give each a line in src/kernel/fence/rows.ts: who reaches its rows?').toEqual([]);
  const tables = rows.map(({ name }) => name);
  expect(Object.keys(FENCE).filter((name) => !tables.includes(name))).toEqual([]);
  const silent = Object.entries(FENCE).filter(
    ([, { rows: through, because }]) => (through === null || through === 'true') && !because,
  );
  expect(silent).toEqual([]);
});

test('only the use cases that say why work without it', () => {
  const named = [...useCasesOf(capabilities)].filter(([, { unfenced }]) => unfenced !== undefined);
  expect(named.map(([name]) => name).sort()).toEqual(UNFENCED);
});

describe('with every guard gone', () => {
  test('the look itself is not blind: the owner sees both tenants', async () => {
    const all = await seenBy(SYSTEM);
    expect([...foreign].filter((row) => !all.has(row))).toEqual([]);
    const tables = new Set([...foreign].map((row) => row.split(' ')[0]));
    for (const table of ['people', 'registrations', 'documents', 'wishes', 'accounts', 'caseload_links'])
      expect(tables).toContain(table);
  });

  test.each(['organiser', 'door', 'counsellor', 'otherCounsellor'] as const)(
    'the %s of another tenant sees no row of theirs',
    async (who) => {
      const seen = await seenBy(await house.as(ours[who]));
      expect([...seen].filter((row) => foreign.has(row))).toEqual([]);
      expect([...seen].some((row) => row.startsWith('events '))).toBe(true);
    },
  );

  test('neither does a candidate, a recruiter or a visitor', async () => {
    for (const actor of [ours.candidates.Jessica!.actor, ours.recruiters.Coron!.actor, ANYBODY]) {
      const seen = await seenBy(actor);
      expect([...seen].filter((row) => foreign.has(row))).toEqual([]);
    }
  });

  const names = query({
    name: 'look-at-names',
    summary: 'Voir les noms',
    input: z.object({}),
    output: z.object({ names: z.array(z.string()), files: z.int() }),
    token: 'people',
    allow: anyone,
    async run({ db }) {
      const people = await db.selectFrom('people').select('firstName').orderBy('firstName').execute();
      const files = await db.selectFrom('documents').select('id').execute();
      return done({ names: people.map(({ firstName }) => firstName), files: files.length });
    },
  });

  test('in one event each finds the people they bring, meet or are; the host finds all', async () => {
    const look = async (actor: Actor) => house.must(names, actor, {});
    expect(await look(await house.as(ours.organiser))).toEqual({ names: ['Jessica', 'Steven'], files: 1 });
    expect(await look(await house.as(ours.counsellor))).toEqual({ names: ['Jessica'], files: 1 });
    expect(await look(await house.as(ours.otherCounsellor))).toEqual({ names: ['Steven'], files: 0 });
    expect(await look(ours.candidates.Steven!.actor)).toEqual({ names: ['Steven'], files: 0 });
    expect(await look(ours.recruiters.Coron!.actor)).toEqual({ names: ['Jessica'], files: 1 });
    expect(await look(ANYBODY)).toEqual({ names: [], files: 0 });
  });

  const vandal = command({
    name: 'change-everybody',
    summary: 'Tout changer',
    input: z.object({ eventId: z.uuid() }),
    output: z.object({ people: z.int(), meetings: z.int(), wishes: z.int() }),
    token: null,
    allow: anyone,
    async run({ db }, { eventId }) {
      const people = await db.updateTable('people').set({ firstName: 'X' }).executeTakeFirst();
      const wishes = await db.deleteFrom('wishes').where('eventId', '=', eventId).executeTakeFirst();
      const meetings = await db.deleteFrom('meetings').executeTakeFirst();
      return done({
        people: Number(people.numUpdatedRows),
        wishes: Number(wishes.numDeletedRows),
        meetings: Number(meetings.numDeletedRows),
      });
    },
  });

  test('nobody changes, removes or adds a row of another tenant', async () => {
    const before = await seenBy(SYSTEM);
    const { eventId } = theirs;
    for (const actor of [await house.as(ours.door), ours.recruiters.Terril!.actor, ANYBODY])
      await house.must(vandal, actor, { eventId });
    const after = await seenBy(SYSTEM);
    expect([...foreign].filter((row) => before.has(row) && !after.has(row))).toEqual([]);
    const intrude = command({
      name: 'add-to-another',
      summary: 'Ajouter ailleurs',
      input: z.object({}),
      output: z.object({}),
      token: null,
      allow: anyone,
      async run({ db, now }) {
        const id = newId();
        const row = { id, eventId, personId: theirs.candidates.Jessica!.personId, status: 'registered' };
        const dates = { createdAt: now, updatedAt: now };
        await db
          .insertInto('registrations')
          .values({ ...row, source: 'import', cardCode: 'AAAA', ...dates })
          .execute();
        return done({});
      },
    });
    await expect(house.ask(intrude, await house.as(ours.organiser), {})).rejects.toThrow(
      /row-level security policy for table "registrations"/,
    );
  });
});

test('a caseload ends: whom an organisation no longer follows is out of its reach, at that very instant', async () => {
  const { organisationId } = ours.otherCounsellor.roles[0]!;
  const personId = ours.candidates.Jessica!.personId;
  const until = '2026-11-12T09:00:00.000Z';
  await house.db
    .insertInto('caseloadLinks')
    .values({ organisationId, personId, purpose: 'guidance', since: house.now, until })
    .execute();
  const find = query({
    name: 'find-person',
    summary: 'Trouver',
    input: z.object({ personId: z.uuid() }),
    output: z.object({ found: z.boolean() }),
    token: null,
    allow: anyone,
    async run({ db }, input) {
      const row = await db
        .selectFrom('people')
        .select('id')
        .where('id', '=', input.personId)
        .executeTakeFirst();
      return done({ found: row !== undefined });
    },
  });
  const mia = await house.as(ours.otherCounsellor);
  expect(await house.must(find, mia, { personId })).toEqual({ found: true });
  house.now = until;
  expect(await house.must(find, mia, { personId })).toEqual({ found: false });
  house.now = '2026-11-12T08:00:00.000Z';
});
