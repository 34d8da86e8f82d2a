import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { ANYBODY, SYSTEM, testHouse } from '../../../tests/support/house.ts';
import { Actor, anyone } from '../../kernel/actor.ts';
import { newId } from '../../kernel/ids.ts';
import { sealJournal } from '../../kernel/journal-chain.ts';
import { done } from '../../kernel/result.ts';
import { query } from '../../kernel/use-case.ts';
import { memberBySession } from '../access/store/sessions.ts';
import { addMember } from '../access/use-cases/add-member.ts';
import { createEvent } from '../events/use-cases/create-event.ts';
import { listMyEvents } from '../events/use-cases/list-my-events.ts';
import { viewNetworkHome } from '../events/use-cases/view-network-home.ts';
import { viewNetworkJournal } from '../journal/use-cases/view-network-journal.ts';
import { rulesOf } from '../privacy/store/retention.ts';
import { updateRetention } from '../privacy/use-cases/update-retention.ts';
import { addTerritory } from './use-cases/add-territory.ts';
import { foundNetwork } from './use-cases/found-network.ts';
import { updateNetworkRules } from './use-cases/update-network-rules.ts';
import { viewNetwork } from './use-cases/view-network.ts';

const house = testHouse();

interface Network {
  networkId: string;
  organisationId: string;
  administrator: Actor;
}

let hainaut: Network;
let lille: Network;

/** A network with somebody signed in who administers it and organises in its first organisation. */
async function network(name: string): Promise<Network> {
  const email = `${name.toLowerCase()}@exemple.example`;
  const made = await house.must(foundNetwork, SYSTEM, {
    name,
    organisationName: `Maison de ${name}`,
    administratorName: `Ada de ${name}`,
    administratorEmail: email,
  });
  const { accountId } = await house.db
    .selectFrom('accounts')
    .select('id as accountId')
    .where('email', '=', email)
    .executeTakeFirstOrThrow();
  const cookie = await house.cookieOf({ accountId, name, roles: [] });
  const identity = await memberBySession(house.db, cookie.slice('session='.length), house.now);
  return { ...made, administrator: new Actor(identity!) };
}

beforeAll(async () => {
  hainaut = await network('Hainaut');
  lille = await network('Lille');
  for (const { organisationId, administrator } of [hainaut, lille]) {
    const { eventId } = await house.must(createEvent, administrator, {
      organisationId,
      name: `Soirée de ${administrator.name}`,
      date: '2026-12-10',
      place: 'La Verrière',
      firstRoundAt: '18:50',
    });
    await house.db.updateTable('events').set({ public: true }).where('id', '=', eventId).execute();
  }
});

test('visitors find the events of one network at its address, and of several networks only where each is', async () => {
  const home = (network: string) => house.ask(viewNetworkHome, ANYBODY, { network });
  expect(await home('hainaut')).toMatchObject({
    value: { name: 'Hainaut', coming: [{ host: 'Maison de Hainaut' }] },
  });
  expect(await home('lille')).toMatchObject({ value: { coming: [{ host: 'Maison de Lille' }] } });
  expect((await home('namur')).kind).toBe('not-found');
  const front = await house.must(listMyEvents, ANYBODY, {});
  expect(front.coming).toEqual([]);
  expect(front.doors).toEqual([
    { name: 'Hainaut', slug: 'hainaut' },
    { name: 'Lille', slug: 'lille' },
  ]);
  const inside = await house.must(listMyEvents, hainaut.administrator, {});
  expect(inside.coming.map(({ host }) => host)).toEqual(['Maison de Hainaut']);
  const page = await (await house.app.request('/n/lille')).text();
  expect(page).toContain('Soirée de Ada de Lille');
  expect(page).not.toContain('Hainaut');
  // While only one has something to show, it is on the first page.
  const setAll = (shown: boolean) =>
    house.db
      .updateTable('events')
      .set({ public: shown })
      .where('organisationId', '=', lille.organisationId)
      .execute();
  await setAll(false);
  const alone = await house.must(listMyEvents, ANYBODY, {});
  expect(alone.coming.map(({ host }) => host)).toEqual(['Maison de Hainaut']);
  expect(alone.doors).toEqual([]);
  await setAll(true);
});

test('an administrator reads and checks the lines of their network, and none of another', async () => {
  for (const { networkId, organisationId, administrator } of [hainaut, lille]) {
    await house.must(addTerritory, administrator, {
      networkId,
      name: `Pays de ${networkId}`,
      postcodes: '60',
      organisationId,
    });
    await house.must(addMember, administrator, {
      organisationId,
      name: 'Samir',
      email: `samir-${networkId}@exemple.example`,
      role: 'door',
    });
  }
  await sealJournal(house.db, house.now);
  const read = () => house.must(viewNetworkJournal, hainaut.administrator, { networkId: hainaut.networkId });
  const { lines, verified } = await read();
  expect(lines.map(({ action }) => action)).toEqual(['member-added', 'territory-added']);
  expect(JSON.stringify(lines)).not.toContain(lille.networkId);
  expect(lines[0]).toMatchObject({ actorName: 'Ada de Hainaut', facts: { name: 'Samir' } });
  expect(verified).toEqual({ lines: 2, waiting: 0, broken: null });
  const foreign = { networkId: lille.networkId };
  expect((await house.ask(viewNetworkJournal, hainaut.administrator, foreign)).kind).toBe('not-found');

  await sql`alter table journal disable trigger append_only`.execute(house.db);
  const change = (networkId: string) =>
    sql`update journal set facts = '{"territory":"Autre"}' where network_id = ${networkId}`.execute(house.db);
  await change(lille.networkId);
  expect((await read()).verified.broken).toBeNull();
  await change(hainaut.networkId);
  expect((await read()).verified.broken).toBe(lines[1]!.id);
  await sql`alter table journal enable trigger append_only`.execute(house.db);
});

test('with every guard gone an administrator reaches no person, no event’s details and nothing of another network', async () => {
  const look = query({
    name: 'look-around',
    summary: 'Regarder',
    input: z.object({}),
    output: z.object({
      organisations: z.array(z.string()),
      members: z.int(),
      people: z.int(),
      candidates: z.int(),
    }),
    token: null,
    allow: anyone,
    async run({ db }) {
      const organisations = await db.selectFrom('organisations').select('name').orderBy('name').execute();
      const { rows } = await sql<{ members: number; people: number; candidates: number }>`select
        (select count(distinct account_id) from memberships)::int as members,
        (select count(*) from people)::int as people, (select count(*) from registrations)::int as candidates`.execute(
        db,
      );
      return done({ organisations: organisations.map(({ name }) => name), ...rows[0]! });
    },
  });
  const school = await house.organisation('École d’ailleurs', { Paul: 'organiser' });
  const personId = newId();
  await house.db
    .insertInto('people')
    .values({
      id: personId,
      firstName: 'Jessica',
      lastName: 'Moreau',
      locale: 'fr',
      createdAt: house.now,
      updatedAt: house.now,
    })
    .execute();
  await house.db
    .insertInto('caseloadLinks')
    .values({ organisationId: school.id, personId, purpose: 'guidance', since: house.now })
    .execute();
  await house.db
    .updateTable('organisations')
    .set({ networkId: hainaut.networkId })
    .where('id', '=', school.id)
    .execute();
  const { identity } = hainaut.administrator;
  if (identity.kind !== 'member') throw new Error('A member administers.');
  // Somebody who only administers, and belongs to no organisation.
  const bare = new Actor({ ...identity, memberships: [] });
  expect(await house.must(look, bare, {})).toEqual({
    // The other network's is there as it hosts an event in public: a visitor sees as much.
    organisations: ['École d’ailleurs', 'Maison de Hainaut', 'Maison de Lille'],
    members: 3,
    people: 0,
    candidates: 0,
  });
  const seen = await house.must(viewNetwork, bare, { networkId: hainaut.networkId });
  expect(seen.organisations.map(({ name, members }) => [name, members])).toEqual([
    ['École d’ailleurs', 1],
    ['Maison de Hainaut', 2],
  ]);
});

const USUAL = { person: null, 'event-file': null, 'recruiter-note': null, document: null };

test('a network’s longest keeping times hold at once, and its organisations may only say less', async () => {
  const { networkId, organisationId, administrator } = hainaut;
  const { rules } = await house.must(viewNetwork, administrator, { networkId });
  const months = { person: 36, 'event-file': 6, 'recruiter-note': 6, document: 12 };
  await house.must(updateRetention, administrator, { organisationId, ...months });
  await house.must(updateNetworkRules, administrator, { ...rules, networkId, ...USUAL, person: 18 });
  expect(await rulesOf(house.db, organisationId)).toEqual({ ...months, person: 18 });
  expect(await rulesOf(house.db, lille.organisationId)).toMatchObject({ person: 24 });
  expect(await house.ask(updateRetention, administrator, { organisationId, ...months })).toMatchObject({
    kind: 'refused',
    refusal: 'longer-than-network',
    facts: { most: 18 },
    field: 'person',
  });
  await house.must(updateRetention, administrator, { organisationId, ...months, person: 12 });
  expect(await rulesOf(house.db, organisationId)).toMatchObject({ person: 12 });
  // A limit that goes leaves what organisations said.
  await house.must(updateNetworkRules, administrator, { ...rules, networkId, ...USUAL });
  expect(await rulesOf(house.db, organisationId)).toEqual({ ...months, person: 12 });
});

test('the day of the second factor may come sooner, wait some weeks, and not be taken away', async () => {
  const { networkId, administrator } = lille;
  const { rules } = await house.must(viewNetwork, administrator, { networkId });
  expect(rules.secondFactorFrom).toBe('2026-11-26');
  const set = (secondFactorFrom: string | null) =>
    house.ask(updateNetworkRules, administrator, { ...rules, networkId, secondFactorFrom });
  expect(await set('2026-11-13')).toMatchObject({ kind: 'done' });
  expect(await set('2027-02-10')).toMatchObject({ kind: 'done' });
  expect(await set('2027-06-01')).toMatchObject({ refusal: 'second-factor-late', field: 'secondFactorFrom' });
  expect(await set(null)).toMatchObject({ refusal: 'second-factor-late' });
  const { secondFactorFrom } = await house.db
    .selectFrom('networks')
    .select('secondFactorFrom')
    .where('id', '=', networkId)
    .executeTakeFirstOrThrow();
  expect(secondFactorFrom).toBe('2027-02-09T23:00:00.000Z');
});

test('an address belongs to one network', async () => {
  const { networkId, administrator } = lille;
  const { rules } = await house.must(viewNetwork, administrator, { networkId });
  const change = (slug: string) =>
    house.ask(updateNetworkRules, administrator, { ...rules, networkId, slug });
  expect(await change('Hainaut')).toMatchObject({ refusal: 'address-taken', field: 'slug' });
  expect(await change('lille métropole')).toMatchObject({ kind: 'invalid' });
  expect(await change('lille-metropole')).toMatchObject({ kind: 'done' });
  expect((await house.ask(viewNetworkHome, ANYBODY, { network: 'lille-metropole' })).kind).toBe('done');
});
