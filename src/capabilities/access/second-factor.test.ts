import { afterEach, beforeEach, expect, test } from 'vitest';
import { sendForm } from '../../../tests/support/browsing.ts';
import { ANYBODY, type Person, SYSTEM, testHouse } from '../../../tests/support/house.ts';
import { plusDays, plusMinutes } from '../../kernel/clock.ts';
import { codeOfCounter, stepAt } from '../../kernel/one-time-code.ts';
import { perform } from '../../kernel/perform.ts';
import { findApp } from './store/second-factors.ts';
import { memberBySession } from './store/sessions.ts';
import { giveSecondFactor } from './use-cases/give-second-factor.ts';
import { resetSecondFactors } from './use-cases/reset-second-factors.ts';
import { signInWithPasskey } from './use-cases/sign-in-with-passkey.ts';
import { viewMyFactors } from './use-cases/view-my-factors.ts';

const house = testHouse();
const began = '2026-11-12T08:00:00.000Z';
let nadia: Person;
let organisationId: string;
let number = 0;

beforeEach(async () => {
  house.now = began;
  number += 1;
  const made = await house.organisation(`La Verrière ${number}`, { Nadia: 'organiser' });
  nadia = made.people.Nadia!;
  organisationId = made.id;
});
afterEach(async () => {
  await house.db.updateTable('networks').set({ secondFactorFrom: null }).execute();
});

const requireFrom = (secondFactorFrom: string) =>
  house.db.updateTable('networks').set({ secondFactorFrom }).execute();

const read = (path: string, cookie: string) => house.app.request(path, { headers: { cookie } });

/** The code that the person's app shows now. */
async function shownCode(person: Person): Promise<string> {
  const app = await findApp(house.db, person.accountId);
  return codeOfCounter(app!.secret, stepAt(house.now));
}

/** Sets up a code app as a browser does; gives the session that goes on, and the recovery codes. */
async function setUpApp(person: Person, cookie: string): Promise<{ cookie: string; codes: string[] }> {
  await sendForm(house.app, '/account/second-factor', {}, { cookie });
  const answer = await house.app.request('/account/second-factor/app', {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ code: await shownCode(person) }).toString(),
  });
  const html = await answer.text();
  return {
    cookie: answer.headers.getSetCookie()[0]!.split(';')[0]!,
    codes: [...html.matchAll(/<code>([A-Z2-7-]{19})<\/code>/g)].map((match) => match[1]!),
  };
}

test('before the network’s date everything opens; from then on only the page to set a second step up', async () => {
  await requireFrom(plusDays(began, 14));
  const cookie = await house.cookieOf(nadia);
  expect((await read(`/organisations/${organisationId}`, cookie)).status).toBe(200);
  house.now = plusDays(began, 14);
  const late = await house.cookieOf(nadia);
  for (const path of ['/', `/organisations/${organisationId}`, '/account']) {
    const answer = await read(path, late);
    expect([path, answer.status, answer.headers.get('location')]).toEqual([
      path,
      303,
      '/sign-in/second-factor',
    ]);
  }
  expect((await read('/sign-in/second-factor', late)).headers.get('location')).toBe('/account/second-factor');
  const page = await read('/account/second-factor', late);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('Réglez une deuxième étape pour continuer');
  expect((await read('/api/events', late)).status).toBe(200);
  expect(await (await read('/api/events', late)).json()).toMatchObject({ mine: [], managed: [] });
});

test('a first code of the app opens everything, under another session secret, and gives ten recovery codes', async () => {
  await requireFrom(began);
  const before = await house.cookieOf(nadia);
  const { cookie, codes } = await setUpApp(nadia, before);
  expect(codes).toHaveLength(10);
  expect(new Set(codes).size).toBe(10);
  expect((await read(`/organisations/${organisationId}`, cookie)).status).toBe(200);
  // The secret from before the second step is worth nothing.
  expect((await read(`/organisations/${organisationId}`, before)).status).toBe(404);
  expect((await read('/account/second-factor/app', cookie)).status).toBe(404);
});

test('whoever has a second step is always asked for it, and a code opens once', async () => {
  const { cookie: first } = await setUpApp(nadia, await house.cookieOf(nadia));
  house.now = plusMinutes(house.now, 2);
  const next = await house.cookieOf(nadia);
  expect((await read('/', next)).headers.get('location')).toBe('/sign-in/second-factor');
  // A session that has not proved itself may not change what it has to prove itself with.
  expect((await read('/account/second-factor', next)).status).toBe(404);
  const code = await shownCode(nadia);
  const given = await sendForm(house.app, '/sign-in/second-factor', { code }, { cookie: next });
  expect(given.location).toBe('/?done=give-second-factor');
  const third = await house.cookieOf(nadia);
  const again = await sendForm(house.app, '/sign-in/second-factor', { code }, { cookie: third });
  expect(again.location).toBe('/sign-in/second-factor?wrong=1&done=give-second-factor');
  expect((await read('/account', first)).status).toBe(200);
});

test('a recovery code opens once, however it is typed', async () => {
  const { codes } = await setUpApp(nadia, await house.cookieOf(nadia));
  const typed = codes[3]!.toLowerCase().replaceAll('-', ' ');
  const give = async () => {
    const cookie = await house.cookieOf(nadia);
    return (await sendForm(house.app, '/sign-in/second-factor', { code: typed }, { cookie })).location;
  };
  expect(await give()).toBe('/?done=give-second-factor');
  expect(await give()).toBe('/sign-in/second-factor?wrong=1&done=give-second-factor');
});

test('twenty wrong codes close the second step for an hour, even to the right one, with a line in the journal', async () => {
  await setUpApp(nadia, await house.cookieOf(nadia));
  house.now = plusMinutes(house.now, 2);
  const secret = (await house.cookieOf(nadia)).split('=')[1]!;
  const { Actor } = await import('../../kernel/actor.ts');
  const actor = new Actor((await memberBySession(house.db, secret, house.now))!);
  const give = async (code: string) =>
    perform(house.db, giveSecondFactor, { actor, input: { code }, now: house.now });
  const right = await shownCode(nadia);
  const wrong = right === '000000' ? '111111' : '000000';
  await Promise.all(Array.from({ length: 25 }, () => give(wrong)));
  expect(await give(right)).toMatchObject({ kind: 'done', value: { sessionSecret: null } });
  const lines = await house.db
    .selectFrom('journal')
    .select('action')
    .where('action', '=', 'guessing-stopped')
    .where('actorId', '=', `member:${nadia.accountId}`)
    .execute();
  expect(lines).toHaveLength(1);
  house.now = plusMinutes(house.now, 61);
  expect(await give(await shownCode(nadia))).toMatchObject({
    kind: 'done',
    value: { sessionSecret: expect.any(String) },
  });
});

test('who lost everything is helped from the command line, and signed out everywhere', async () => {
  const { cookie } = await setUpApp(nadia, await house.cookieOf(nadia));
  const { email } = await house.db
    .selectFrom('accounts')
    .select('email')
    .where('id', '=', nadia.accountId)
    .executeTakeFirstOrThrow();
  await house.must(resetSecondFactors, SYSTEM, { email });
  expect((await read('/account', cookie)).status).toBe(404);
  expect(await house.must(viewMyFactors, await house.as(nadia), {})).toMatchObject({
    app: false,
    passkeys: [],
    recoveryCodes: 0,
  });
});

test('what is no answer of a passkey opens nothing', async () => {
  const question = await house.app.request('/api/sign-in/passkey/question', { method: 'POST' });
  const { challengeId } = (await question.json()) as { challengeId: string };
  for (const response of ['', 'null', '[]', '{"id":3}', '{"id":"x","response":{}}', 'x'.repeat(2000)])
    expect(
      await house.must(signInWithPasskey, ANYBODY, { challengeId, response }),
      response.slice(0, 20),
    ).toMatchObject({ sessionSecret: null });
});
