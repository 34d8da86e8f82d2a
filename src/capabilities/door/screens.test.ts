import { beforeAll, expect, test } from 'vitest';
import { pageWeight, readPage, sendForm } from '../../../tests/support/browsing.ts';
import { evening, type TestEvening } from '../../../tests/support/evening.ts';
import { testHouse } from '../../../tests/support/house.ts';
import { publishedMeetings } from '../../../tests/support/meetings.ts';
import { prepareAssets } from '../../web/assets.ts';

const house = testHouse('2026-11-12T17:52:00.000Z');
let soiree: TestEvening;
let base: string;
let door: { cookie: string };

beforeAll(async () => {
  await prepareAssets();
  const names = Array.from({ length: 60 }, (_, index) => `Personne${index}`);
  soiree = await evening(house, {
    recruiters: { 'Studio Terril': {}, 'Garage Nord': {} },
    candidates: {
      Éloïse: { wishes: ['Studio Terril'] },
      Steven: { wishes: ['Studio Terril'] },
      محمد: {},
      ...Object.fromEntries(names.map((name) => [name, {}])),
    },
  });
  base = `/events/${soiree.eventId}`;
  door = { cookie: await house.cookieOf(soiree.door) };
  await publishedMeetings(house, soiree, [
    { candidate: 'Éloïse', recruiter: 'Studio Terril', round: 2, table: 4 },
    { candidate: 'محمد', recruiter: 'Garage Nord', round: 1, table: 7 },
  ]);
});

test('without a script: three letters, one press, where to go, one press back', async () => {
  const found = await readPage(house.app, `${base}/door?q=elo`, door);
  expect(found.html.match(/<li class="door-row" data-key/g)).toHaveLength(1);
  const action = `${base}/door/candidate/${soiree.candidates.Éloïse!.id}`;
  const sent = await sendForm(house.app, action, { _key: 'p1', lateMinutes: '15', state: 'present' }, door);
  expect(sent.status).toBe(303);
  const said = await readPage(house.app, sent.location!, door);
  expect(said.html).toContain('19:08, table 4 : Studio Terril');
  expect(said.html).toContain('Annuler');
  await sendForm(house.app, action, { _key: 'p2', state: 'expected' }, door);
  const { html } = await readPage(house.app, `${base}/door?q=elo`, door);
  expect(html).toContain('data-state="expected"');
});

test('rows are drawn once for all desks, and their forms have the key of each drawing', async () => {
  const keysOf = ({ html }: { html: string }) =>
    new Set([...html.matchAll(/name="_key" value="([^"]*)"/g)].map(([, key]) => key));
  const one = keysOf(await readPage(house.app, `${base}/door`, door));
  const other = keysOf(await readPage(house.app, `${base}/door`, door));
  expect([one.size, other.size, new Set([...one, ...other]).size]).toEqual([1, 1, 2]);
});

test('what is scanned is sent, not asked for: letters lead to a list, a code to its person, and no code is shown again', async () => {
  const scan = (q: string, key: string) => sendForm(house.app, `${base}/door/scan`, { _key: key, q }, door);
  expect((await scan('élo', 's1')).location).toBe(
    `${base}/door?q=${encodeURIComponent('élo')}&done=scan-at-door`,
  );
  const { id, link } = soiree.candidates.Steven!;
  const marked = await scan(`https://tremplin.example${link}`, 's2');
  expect(marked.location).toBe(`${base}/door?marked=${id}&before=expected&minutes=&done=scan-at-door`);
  expect((await readPage(house.app, marked.location!, door)).html).toContain('Steven Essai\u00a0:');
  const again = await readPage(house.app, (await scan(link, 's3')).location!, door);
  expect(again.html).toContain('Steven Essai : c’était déjà noté depuis');
  const unknown = await scan(`https://tremplin.example/c/${'A'.repeat(43)}`, 's4');
  expect(unknown.status).toBe(422);
  expect(unknown.html).toContain('Ce code n’est celui de personne à cet événement.');
  expect(unknown.html).not.toContain('A'.repeat(43));
  // The browser is at an address where nothing is to be read: the page says where it stands, and leads to its own.
  expect(unknown.html).toContain(`<link rel="canonical" href="${base}/door"`);
  expect(unknown.html).toContain(`href="${base}/door?lang=nl"`);
});

test('a group is marked and taken back with forms alone', async () => {
  const ids = [soiree.candidates.Personne1!.id, soiree.candidates.Personne2!.id];
  const fields = new URLSearchParams([['_key', 'g1'], ...ids.map((id) => ['ids', id])] as [string, string][]);
  const sent = await house.app.request(`${base}/door/together`, {
    method: 'POST',
    headers: door,
    body: fields,
  });
  expect(sent.status).toBe(303);
  const { html } = await readPage(house.app, sent.headers.get('location')!, door);
  expect(html).toContain('2 personnes sont notées présentes.');
  const undo = /action="([^"]+\/undo)"/.exec(html)![1]!;
  const undone = await sendForm(house.app, undo, { _key: 'g2' }, door);
  expect((await readPage(house.app, undone.location!, door)).html).toContain('C’est annulé.');
});

test('the camera may be used at the door, and on no other page', async () => {
  const policyOf = async (path: string) =>
    (await house.app.request(path, { headers: door })).headers.get('permissions-policy');
  expect(await policyOf(`${base}/door`)).toContain('camera=(self)');
  expect(await policyOf(`${base}/board`)).toContain('camera=()');
});

test('somebody of the same name at the door: what was typed is still there, with a box to tick', async () => {
  const fields = { _key: 'w1', firstName: 'steven', lastName: 'Essai', consent: 'on' };
  const sent = await sendForm(house.app, `${base}/door/walk-ins`, fields, door);
  expect(sent.status).toBe(422);
  expect(sent.html).toContain('value="steven"');
  expect(sent.html).toContain('C’est une autre personne du même nom');
});

test('the door with 63 people weighs less than 50 kB, its script less than 15', async () => {
  const weight = await pageWeight(house.app, await readPage(house.app, `${base}/door`, door));
  expect(weight.scripts).toBeGreaterThan(0);
  expect(weight.scripts).toBeLessThanOrEqual(15_000);
  expect(weight.all).toBeLessThanOrEqual(50_000);
});
