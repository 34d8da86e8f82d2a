import { beforeEach, expect, test } from 'vitest';
import { sendForm } from '../../../tests/support/browsing.ts';
import { ANYBODY, type Person, SYSTEM, testHouse } from '../../../tests/support/house.ts';
import { plusDays, plusMinutes } from '../../kernel/clock.ts';
import { IDLE_MINUTES, SESSION_MINUTES } from './rules.ts';
import { forgetSpent } from './store/cleaning.ts';
import { addMember } from './use-cases/add-member.ts';
import { allowPasswords } from './use-cases/allow-passwords.ts';
import { askSignIn } from './use-cases/ask-sign-in.ts';
import { changeMemberRoles } from './use-cases/change-member-roles.ts';
import { deactivateMember } from './use-cases/deactivate-member.ts';
import { endOneSession } from './use-cases/end-one-session.ts';
import { setPassword } from './use-cases/set-password.ts';
import { signInWithPassword } from './use-cases/sign-in-with-password.ts';
import { viewMyAccount } from './use-cases/view-my-account.ts';
import { viewOrganisation } from './use-cases/view-organisation.ts';

const house = testHouse();
const began = '2026-11-12T08:00:00.000Z';
const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0';
let number = 0;
let host: { id: string; people: Record<string, Person> };

beforeEach(async () => {
  house.now = began;
  number += 1;
  host = await house.organisation(`Maison ${number}`, {
    Sara: 'organiser',
    Luc: 'counsellor',
    Ida: 'organiser',
  });
});

const statusOf = async (path: string, cookie: string) =>
  (await house.app.request(path, { headers: { cookie } })).status;

const emailOf = async ({ accountId }: Person) =>
  (
    await house.db
      .selectFrom('accounts')
      .select('email')
      .where('id', '=', accountId)
      .executeTakeFirstOrThrow()
  ).email;

test('a session lasts eight hours when somebody is there, and half an hour when nobody is', async () => {
  const cookie = await house.cookieOf(host.people.Sara!);
  for (let minutes = 20; minutes < SESSION_MINUTES; minutes += 20) {
    house.now = plusMinutes(began, minutes);
    expect([minutes, await statusOf('/account', cookie)]).toEqual([minutes, 200]);
  }
  house.now = plusMinutes(began, SESSION_MINUTES);
  expect(await statusOf('/account', cookie)).toBe(404);

  house.now = began;
  const idle = await house.cookieOf(host.people.Sara!);
  house.now = plusMinutes(began, IDLE_MINUTES - 1);
  expect(await statusOf('/account', idle)).toBe(200);
  house.now = plusMinutes(house.now, IDLE_MINUTES);
  expect(await statusOf('/account', idle)).toBe(404);
});

test('one sees one’s own sessions in words, ends one, or all the others', async () => {
  const sara = host.people.Sara!;
  const here = await house.cookieOf(sara);
  const elsewhere = await house.cookieOf(sara);
  const third = await house.cookieOf(sara);
  await house.cookieOf(host.people.Luc!);
  const { sessions } = (await (
    await house.app.request('/api/account', { headers: { cookie: here } })
  ).json()) as { sessions: { id: string; current: boolean; method: string }[] };
  expect(sessions.map(({ current }) => current).filter(Boolean)).toHaveLength(1);
  expect(sessions).toHaveLength(3);
  const other = sessions.find(({ current }) => !current)!;
  const ended = await sendForm(house.app, `/account/sessions/${other.id}/end`, {}, { cookie: here });
  expect(ended.location).toBe('/account?done=end-one-session');
  expect([await statusOf('/account', elsewhere), await statusOf('/account', third)].sort()).toEqual([
    200, 404,
  ]);
  await sendForm(house.app, '/account/sessions/end-others', {}, { cookie: here });
  expect([await statusOf('/account', elsewhere), await statusOf('/account', third)]).toEqual([404, 404]);
  expect(await statusOf('/account', here)).toBe(200);
});

test('nobody ends the session of somebody else', async () => {
  await house.cookieOf(host.people.Luc!);
  const { id } = await house.db
    .selectFrom('sessions')
    .select('id')
    .where('accountId', '=', host.people.Luc!.accountId)
    .executeTakeFirstOrThrow();
  expect(await house.ask(endOneSession, await house.as(host.people.Sara!), { sessionId: id })).toEqual({
    kind: 'not-found',
  });
});

test('who is taken out of an organisation is signed out at once, and keeps the other one', async () => {
  const other = await house.organisation(`Voisine ${number}`);
  const luc = host.people.Luc!;
  await house.must(addMember, SYSTEM, {
    organisationId: other.id,
    name: 'Luc',
    email: await emailOf(luc),
    role: 'organiser',
  });
  const cookie = await house.cookieOf(luc);
  expect(await statusOf(`/organisations/${other.id}`, cookie)).toBe(200);
  const sara = await house.as(host.people.Sara!);
  await house.must(deactivateMember, sara, { organisationId: host.id, accountId: luc.accountId });
  expect(await statusOf(`/organisations/${other.id}`, cookie)).toBe(404);
  expect(await statusOf(`/organisations/${other.id}`, await house.cookieOf(luc))).toBe(200);
  const { members } = await house.must(viewOrganisation, sara, { organisationId: host.id });
  expect(members.map(({ name }) => name)).toEqual(['Ida', 'Sara']);
});

test('an account that no organisation has any more is closed, and opens again when one invites it', async () => {
  const luc = host.people.Luc!;
  const sara = await house.as(host.people.Sara!);
  await house.must(deactivateMember, sara, { organisationId: host.id, accountId: luc.accountId });
  expect(await statusOf('/account', await house.cookieOf(luc))).toBe(404);
  const email = await emailOf(luc);
  await house.must(addMember, sara, { organisationId: host.id, name: 'Luc', email, role: 'door' });
  expect(await statusOf('/account', await house.cookieOf(luc))).toBe(200);
});

test('roles change at once, and an organisation keeps an organiser even when two leave together', async () => {
  const { Sara, Ida, Luc } = host.people;
  const sara = await house.as(Sara!);
  const change = (actor: typeof sara, person: Person, roles: string[]) =>
    house.ask(changeMemberRoles, actor, { organisationId: host.id, accountId: person.accountId, roles });
  const cookie = await house.cookieOf(Luc!);
  expect((await change(sara, Luc!, ['organiser', 'door'])).kind).toBe('done');
  expect(await statusOf(`/organisations/${host.id}`, cookie)).toBe(200);
  expect((await change(sara, Luc!, ['counsellor'])).kind).toBe('done');
  expect(await statusOf(`/organisations/${host.id}`, cookie)).toBe(404);
  const both = await Promise.all([
    house.ask(deactivateMember, sara, { organisationId: host.id, accountId: Ida!.accountId }),
    house.ask(deactivateMember, await house.as(Ida!), {
      organisationId: host.id,
      accountId: Sara!.accountId,
    }),
  ]);
  expect(both.map(({ kind }) => kind).sort()).toEqual(['done', 'refused']);
  expect(both).toContainEqual(expect.objectContaining({ refusal: 'last-organiser' }));
});

test('a password works where the organisation wants it, and nowhere else', async () => {
  const luc = await house.as(host.people.Luc!);
  const email = await emailOf(host.people.Luc!);
  const password = 'trois chats verts';
  expect(await house.ask(setPassword, luc, { password })).toEqual({ kind: 'not-found' });
  const sara = await house.as(host.people.Sara!);
  await house.must(allowPasswords, sara, { organisationId: host.id, passwords: true });
  expect(await house.ask(setPassword, luc, { password: 'motdepasse123' })).toMatchObject({
    refusal: 'password-too-common',
    field: 'password',
  });
  expect((await house.ask(setPassword, luc, { password: 'court' })).kind).toBe('invalid');
  await house.must(setPassword, luc, { password });
  expect(await house.ask(setPassword, luc, { password: 'il pleut sur la gare' })).toMatchObject({
    refusal: 'password-wrong',
  });
  const signIn = async (typed: string) =>
    (await house.must(signInWithPassword, ANYBODY, { email, password: typed })).sessionSecret;
  expect(await signIn('trois chats noirs')).toBeNull();
  expect(await signIn(password)).toEqual(expect.any(String));
  const { passwordHash } = await house.db
    .selectFrom('accounts')
    .select('passwordHash')
    .where('email', '=', email)
    .executeTakeFirstOrThrow();
  expect(passwordHash).toMatch(/^argon2id\$/);
  await house.must(allowPasswords, sara, { organisationId: host.id, passwords: false });
  expect(await signIn(password)).toBeNull();
});

test('a wrong password, an account without one and no account have one answer, and twenty tries an hour', async () => {
  const sara = await house.as(host.people.Sara!);
  await house.must(allowPasswords, sara, { organisationId: host.id, passwords: true });
  const email = await emailOf(host.people.Sara!);
  await house.must(setPassword, sara, { password: 'il pleut sur la gare' });
  const answerTo = async (address: string) => {
    const { status, location } = await sendForm(house.app, '/sign-in/password', {
      email: address,
      password: 'autre chose encore',
    });
    return [status, location];
  };
  const wrong = [303, '/sign-in/password?wrong=1&done=sign-in-with-password'];
  expect(await answerTo(email)).toEqual(wrong);
  expect(await answerTo(await emailOf(host.people.Luc!))).toEqual(wrong);
  expect(await answerTo('personne@exemple.example')).toEqual(wrong);
  for (let tried = 1; tried < 20; tried++) await answerTo(email);
  const right = { email, password: 'il pleut sur la gare' };
  expect((await house.must(signInWithPassword, ANYBODY, right)).sessionSecret).toBeNull();
  house.now = plusMinutes(house.now, 61);
  const cookie = `session=${(await house.must(signInWithPassword, ANYBODY, { ...right, device: FIREFOX })).sessionSecret}`;
  const page = await (await house.app.request('/account', { headers: { cookie } })).text();
  expect(page).toContain('Firefox, Windows, par mot de passe');
  expect((await house.must(viewMyAccount, await house.as(host.people.Sara!), {})).hasPassword).toBe(true);
});

test('what is over is removed by the hour; what still serves stays', async () => {
  const sara = host.people.Sara!;
  const email = await emailOf(sara);
  await house.cookieOf(sara);
  await house.must(askSignIn, ANYBODY, { email });
  await house.app.request('/api/sign-in/passkey/question', { method: 'POST' });
  const rows = async () => {
    const count = async (table: 'sessions' | 'signInLinks' | 'signInChallenges') =>
      (await house.db.selectFrom(table).selectAll().execute()).length;
    return [await count('sessions'), await count('signInLinks'), await count('signInChallenges')];
  };
  await forgetSpent(house.db, house.now);
  expect((await rows()).every((count) => count > 0)).toBe(true);
  await forgetSpent(house.db, plusDays(house.now, 31));
  expect(await rows()).toEqual([0, 0, 0]);
});

test('whoever is invited gets a message in their language, with the door and no key', async () => {
  const sara = await house.as(host.people.Sara!);
  const invited = { name: 'An', email: `an${number}@exemple.example`, role: 'door', locale: 'nl' };
  await house.must(addMember, sara, { organisationId: host.id, ...invited });
  await house.deliver();
  const [message] = await house.db
    .selectFrom('messages')
    .select(['subject', 'body'])
    .where('address', '=', invited.email)
    .execute();
  expect(message?.subject).toBe(`Maison ${number} nodigt u uit in Tremplin`);
  expect(message?.body).toMatch(/\/sign-in\n/);
  expect(message?.body).not.toMatch(/sign-in\/link/);
});
