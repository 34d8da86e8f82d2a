import { expect, test } from 'vitest';
import { ANYBODY, SYSTEM, testHouse } from '../../../tests/support/house.ts';
import { plusMinutes } from '../../kernel/clock.ts';
import { addMember } from './use-cases/add-member.ts';
import { addOrganisation } from './use-cases/add-organisation.ts';
import { askSignIn } from './use-cases/ask-sign-in.ts';
import { handOverSignInLink } from './use-cases/hand-over-sign-in-link.ts';
import { issueToken } from './use-cases/issue-token.ts';
import { openSession } from './use-cases/open-session.ts';
import { revokeToken } from './use-cases/revoke-token.ts';
import { setUpInstance } from './use-cases/set-up-instance.ts';
import { viewOrganisation } from './use-cases/view-organisation.ts';

const house = testHouse();

/** The message that a sign-in request sent, from its signal. */
async function lastMessage(): Promise<{ secret: string; code: string }> {
  const { payload } = await house.db
    .selectFrom('outbox')
    .select('payload')
    .where('signal', '=', 'access.sign-in-asked')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();
  const { path, code } = payload as { path: string; code: string };
  return { secret: path.split('/').at(-1)!, code };
}

async function knownAddress(name: string): Promise<string> {
  const { id } = await house.organisation(`Organisation de ${name}`);
  const email = `${name.toLowerCase()}@exemple.example`;
  await house.must(addMember, SYSTEM, { organisationId: id, name, email, role: 'organiser' });
  return email;
}

test('an instance that has its organisation cannot be set up again', async () => {
  const input = {
    organisationName: 'Une autre',
    organisationKind: 'school',
    country: 'BE',
    name: 'Quelqu’un',
    email: 'x@exemple.example',
  };
  expect(await house.ask(setUpInstance, ANYBODY, input)).toMatchObject({
    kind: 'refused',
    refusal: 'already-set-up',
  });
});

test('the browser that asked opens a session with the link, once', async () => {
  const email = await knownAddress('Claire');
  const { browserSecret } = await house.must(askSignIn, ANYBODY, { email });
  const { secret } = await lastMessage();
  expect((await house.must(openSession, ANYBODY, { secret, browserSecret })).sessionSecret).toEqual(
    expect.any(String),
  );
  expect((await house.must(openSession, ANYBODY, { secret, browserSecret })).sessionSecret).toBeNull();
});

test('a mail scanner that opens the link in another browser gets nothing, and the link still works', async () => {
  const email = await knownAddress('Karim');
  const { browserSecret } = await house.must(askSignIn, ANYBODY, { email });
  const { secret, code } = await lastMessage();
  expect((await house.must(openSession, ANYBODY, { secret })).sessionSecret).toBeNull();
  expect(
    (await house.must(openSession, ANYBODY, { secret, browserSecret: 'another' })).sessionSecret,
  ).toBeNull();
  const typed = `${code.slice(0, 3)} ${code.slice(3)}`;
  expect((await house.must(openSession, ANYBODY, { code: typed, browserSecret })).sessionSecret).toEqual(
    expect.any(String),
  );
});

test('ten wrong codes end the link, even for the right one', async () => {
  const email = await knownAddress('Ines');
  const { browserSecret } = await house.must(askSignIn, ANYBODY, { email });
  const { code } = await lastMessage();
  const wrong = code === '000000' ? '111111' : '000000';
  for (let attempt = 0; attempt < 10; attempt++)
    expect((await house.must(openSession, ANYBODY, { code: wrong, browserSecret })).sessionSecret).toBeNull();
  expect((await house.must(openSession, ANYBODY, { code, browserSecret })).sessionSecret).toBeNull();
});

test('wrong codes that arrive together are counted one by one', async () => {
  const email = await knownAddress('Aya');
  const { browserSecret } = await house.must(askSignIn, ANYBODY, { email });
  const { code } = await lastMessage();
  const wrong = code === '000000' ? '111111' : '000000';
  await Promise.all(
    Array.from({ length: 20 }, () => house.must(openSession, ANYBODY, { code: wrong, browserSecret })),
  );
  const { attempts } = await house.db
    .selectFrom('signInLinks')
    .select('attempts')
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();
  expect(attempts).toBe(20);
  expect((await house.must(openSession, ANYBODY, { code, browserSecret })).sessionSecret).toBeNull();
});

test('an account gets five messages in ten minutes, and whoever asks does not see the limit', async () => {
  const email = await knownAddress('Lina');
  const messages = async () =>
    (
      await house.db
        .selectFrom('outbox')
        .select('payload')
        .where('signal', '=', 'access.sign-in-asked')
        .execute()
    ).filter(({ payload }) => (payload as { email: string }).email === email).length;
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => house.must(askSignIn, ANYBODY, { email })),
  );
  expect(new Set(answers.map(({ browserSecret }) => browserSecret)).size).toBe(8);
  expect(await messages()).toBe(5);
  const before = house.now;
  house.now = plusMinutes(before, 10);
  await house.must(askSignIn, ANYBODY, { email });
  expect(await messages()).toBe(6);
  house.now = before;
});

test('a sign-in message is worthless after ten minutes', async () => {
  const email = await knownAddress('Tom');
  const { browserSecret } = await house.must(askSignIn, ANYBODY, { email });
  const { code } = await lastMessage();
  const before = house.now;
  house.now = plusMinutes(before, 10);
  expect((await house.must(openSession, ANYBODY, { code, browserSecret })).sessionSecret).toBeNull();
  house.now = before;
});

test('nobody learns from the answer whether an address has an account', async () => {
  const known = await house.must(askSignIn, ANYBODY, { email: await knownAddress('Nora') });
  const unknown = await house.must(askSignIn, ANYBODY, { email: 'personne@exemple.example' });
  expect(Object.keys(unknown)).toEqual(Object.keys(known));
  expect(unknown.browserSecret).toHaveLength(known.browserSecret.length);
});

test('a session opens the pages of its organisation and no other, and ends with sign-out', async () => {
  const mine = await house.organisation('La Verrière', { Sara: 'organiser', Luc: 'counsellor' });
  const other = await house.organisation('Ailleurs', { Max: 'organiser' });
  const cookie = await house.cookieOf(mine.people.Sara!);
  const get = (path: string, headers: Record<string, string>) => house.app.request(path, { headers });
  expect((await get(`/organisations/${mine.id}`, { cookie })).status).toBe(200);
  expect((await get(`/organisations/${other.id}`, { cookie })).status).toBe(404);
  expect(
    (await get(`/organisations/${mine.id}`, { cookie: await house.cookieOf(mine.people.Luc!) })).status,
  ).toBe(404);
  const out = await house.app.request('/sign-out', { method: 'POST', headers: { cookie } });
  expect(out.headers.get('location')).toBe('/sign-in?done=end-session');
  expect((await get(`/organisations/${mine.id}`, { cookie })).status).toBe(404);
});

test('a form that another site makes a browser send does nothing', async () => {
  const { id, people } = await house.organisation('Attaquée', { Lia: 'organiser' });
  const cookie = await house.cookieOf(people.Lia!);
  const send = (headers: Record<string, string>) =>
    house.app.request(`/organisations/${id}/partners`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body: 'name=Intrus&kind=other',
    });
  expect((await send({ origin: 'https://ailleurs.example', host: 'tremplin.example' })).status).toBe(403);
  expect((await send({ 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  expect((await send({ 'sec-fetch-site': 'same-origin' })).status).toBe(303);
});

test('the same form sent twice adds one partner; its words are kept when it is refused', async () => {
  const { id, people } = await house.organisation('Double', { Ana: 'organiser' });
  const headers = {
    cookie: await house.cookieOf(people.Ana!),
    'content-type': 'application/x-www-form-urlencoded',
    'accept-language': 'en',
  };
  const send = (body: string) =>
    house.app.request(`/organisations/${id}/partners`, { method: 'POST', headers, body });
  expect((await send('_key=k1&name=Forges&kind=school')).status).toBe(303);
  expect((await send('_key=k1&name=Forges&kind=school')).status).toBe(303);
  const again = await send('_key=k2&name=Forges&kind=school&organiserEmail=pas-une-adresse');
  expect(again.status).toBe(422);
  const refused = await (await send('_key=k3&name=Forges&kind=school')).text();
  expect(refused).toContain('“Forges” is already in the list.');
  expect(refused).toContain('value="Forges"');
  const found = await house.db
    .selectFrom('organisations')
    .select('id')
    .where('name', '=', 'Forges')
    .execute();
  expect(found).toHaveLength(1);
});

test('a token speaks for its organisation, within its scopes, until it is revoked', async () => {
  const { id, people } = await house.organisation('Programmes', { Eva: 'organiser' });
  const eva = await house.as(people.Eva!);
  const full = await house.must(issueToken, eva, {
    organisationId: id,
    name: 'Site web',
    scopes: ['events'],
  });
  const narrow = await house.must(issueToken, eva, {
    organisationId: id,
    name: 'Tableau',
    scopes: ['results'],
  });
  const post = (token: string, name: string) =>
    house.app.request(`/api/organisations/${id}/partners`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ name, kind: 'city' }),
    });
  expect((await post(full.secret, 'Commune')).status).toBe(200);
  const refused = await post(narrow.secret, 'Autre commune');
  expect([refused.status, refused.headers.get('content-type')]).toEqual([403, 'application/problem+json']);
  expect((await post('tremplin_faux', 'Rien')).status).toBe(401);
  await house.must(revokeToken, eva, { organisationId: id, tokenId: full.tokenId });
  expect((await post(full.secret, 'Encore')).status).toBe(401);
  expect(
    (await house.must(viewOrganisation, eva, { organisationId: id })).tokens.map(({ name }) => name),
  ).toEqual(['Tableau']);
});

test('a new partner may come with its first organiser, who then manages it alone', async () => {
  const host = await house.organisation('Hôte', { Zoé: 'organiser' });
  const zoe = await house.as(host.people.Zoé!);
  const { organisationId } = await house.must(addOrganisation, zoe, {
    organisationId: host.id,
    name: 'Passerelle',
    kind: 'training',
    organiserName: 'Omar',
    organiserEmail: 'omar@exemple.example',
  });
  expect(await house.ask(viewOrganisation, zoe, { organisationId })).toEqual({ kind: 'not-found' });
  const { path } = await house.must(handOverSignInLink, SYSTEM, { email: 'omar@exemple.example' });
  const opened = await house.app.request(path, { method: 'POST' });
  const cookie = opened.headers
    .getSetCookie()
    .find((each) => each.startsWith('session='))!
    .split(';')[0]!;
  expect((await house.app.request(`/organisations/${organisationId}`, { headers: { cookie } })).status).toBe(
    200,
  );
});
