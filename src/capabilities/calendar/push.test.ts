import { createDecipheriv, createECDH, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { evening, type TestEvening } from '../../../tests/support/evening.ts';
import { testHouse } from '../../../tests/support/house.ts';
import { newId } from '../../kernel/ids.ts';
import { pushListeners, pushNext } from './push.ts';
import { isPushService } from './rules/push.ts';
import { subscribePush } from './use-cases/subscribe-push.ts';
import { unsubscribePush } from './use-cases/unsubscribe-push.ts';

const house = testHouse();
let night: TestEvening;
let service: Server;
let received: { path: string; headers: NodeJS.Dict<string | string[]>; body: Buffer }[] = [];
let answers = 201;

/** A push service of our own, and a browser that has its keys. */
const browser = createECDH('prime256v1');
browser.generateKeys();
const auth = randomBytes(16);

beforeAll(async () => {
  night = await evening(house, { recruiters: { Terril: {} }, candidates: { Jessica: {}, Steven: {} } });
  service = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      received.push({ path: request.url!, headers: request.headers, body: Buffer.concat(parts) });
      response.writeHead(answers).end();
    });
  });
  await new Promise<void>((listening) => service.listen(0, '127.0.0.1', listening));
  process.env.PUSH_SERVICES = '127.0.0.1';
  const meeting = {
    ...{ id: newId(), eventId: night.eventId, recruiterId: night.recruiters.Terril!.id },
    registrationId: night.candidates.Jessica!.id,
    ...{ roundNumber: 1, tableNumber: 12, seat: 1, status: 'planned', versionFrom: 1 },
    during: '[2026-11-12T17:50:00.000Z,2026-11-12T18:05:00.000Z)',
    ...{ createdAt: house.now, updatedAt: house.now },
  };
  await house.db.insertInto('meetings').values(meeting).execute();
});

afterAll(async () => {
  delete process.env.PUSH_SERVICES;
  await new Promise((closed) => service.close(closed));
});

beforeEach(async () => {
  received = [];
  answers = 201;
  for (const table of ['pushSubscriptions', 'pushSent'] as const) await house.db.deleteFrom(table).execute();
});

const addressOf = (path: string) => `http://127.0.0.1:${(service.address() as AddressInfo).port}/${path}`;

const subscribe = (name: string, path: string) =>
  house.must(subscribePush, (night.candidates[name] ?? night.recruiters[name])!.actor, {
    endpoint: addressOf(path),
    p256dh: browser.getPublicKey('base64url'),
    auth: auth.toString('base64url'),
  });

const subscriptions = async () =>
  (await house.db.selectFrom('pushSubscriptions').select('endpoint').execute()).map(
    ({ endpoint }) => endpoint,
  );

/** What the browser reads, by RFC 8291 and RFC 8188 (aes128gcm). */
function decrypted(body: Buffer): unknown {
  const salt = body.subarray(0, 16);
  const theirs = body.subarray(21, 21 + body[20]!);
  const secret = browser.computeSecret(theirs);
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), browser.getPublicKey(), theirs]);
  const shared = createHmac('sha256', createHmac('sha256', auth).update(secret).digest())
    .update(Buffer.concat([info, Buffer.from([1])]))
    .digest();
  const key = Buffer.from(hkdfSync('sha256', shared, salt, 'Content-Encoding: aes128gcm\0', 16));
  const nonce = Buffer.from(hkdfSync('sha256', shared, salt, 'Content-Encoding: nonce\0', 12));
  const sealed = body.subarray(21 + body[20]!);
  const decipher = createDecipheriv('aes-128-gcm', key, nonce);
  decipher.setAuthTag(sealed.subarray(-16));
  const text = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
  return JSON.parse(text.subarray(0, text.lastIndexOf(2)).toString());
}

test('three minutes before an interview its two people are told when and at which table, once, and nobody’s name', async () => {
  await subscribe('Jessica', 'jessica');
  await subscribe('Terril', 'terril');
  await subscribe('Steven', 'steven');
  const look = (now: string) => pushNext({ db: house.db, now });
  await look('2026-11-12T17:46:00.000Z');
  expect(received).toEqual([]);
  for (const second of ['00', '15']) await look(`2026-11-12T17:47:${second}.000Z`);
  expect(received.map(({ path }) => path).sort()).toEqual(['/jessica', '/terril']);
  for (const { headers, body } of received) {
    expect(decrypted(body)).toEqual({ title: 'C’est bientôt à vous', body: '18 h 50, table 12' });
    expect(headers).toMatchObject({ 'content-encoding': 'aes128gcm', ttl: '300', urgency: 'high' });
    expect(String(headers.authorization)).toMatch(/^vapid t=/);
  }
});

test('a new plan is told to whom it changes something for; a browser that is gone is forgotten', async () => {
  await subscribe('Jessica', 'jessica');
  await subscribe('Steven', 'steven');
  const { eventId } = night;
  const [registrationId, recruiterId] = [night.candidates.Jessica!.id, night.recruiters.Terril!.id];
  const changes = JSON.stringify([{ registrationId, recruiterId }]);
  await house.db
    .insertInto('planVersions')
    .values({ eventId, version: 7, kind: 'published', changes, publishedAt: house.now })
    .execute();
  const signal = { id: 1, signal: 'matching.plan-published', payload: { eventId, version: 7 } };
  answers = 410;
  for (let told = 0; told < 2; told++)
    await pushListeners['matching.plan-published']!({ db: house.db, now: house.now }, signal);
  expect(received.map(({ body }) => decrypted(body))).toEqual([
    { title: 'Votre planning a changé', body: 'Ouvrez votre page.' },
  ]);
  expect(await subscriptions()).toEqual([addressOf('steven')]);
});

test('somebody stops being told by a press, and only their own browsers', async () => {
  await subscribe('Jessica', 'jessica');
  await house.must(unsubscribePush, night.candidates.Steven!.actor, { endpoint: addressOf('jessica') });
  expect(await subscriptions()).toEqual([addressOf('jessica')]);
  await house.must(unsubscribePush, night.candidates.Jessica!.actor, { endpoint: addressOf('jessica') });
  expect(await subscriptions()).toEqual([]);
});

test('the server writes to push services only, whatever address it is given', () => {
  for (const good of [
    'https://fcm.googleapis.com/fcm/send/abc',
    'https://updates.push.services.mozilla.com/wpush/v2/abc',
    'https://web.push.apple.com/abc',
    'https://db5p.notify.windows.com/w/?token=abc',
  ])
    expect(isPushService(good, []), good).toBe(true);
  for (const bad of [
    'http://fcm.googleapis.com/fcm/send/abc',
    'https://fcm.googleapis.com.exemple.example/',
    'https://evilpush.apple.com.example/',
    'https://xpush.apple.com/',
    'https://fcm.googleapis.com:8443/',
    'https://someone@fcm.googleapis.com/',
    'https://169.254.169.254/latest',
    'http://127.0.0.1:80/',
    'nonsense',
  ])
    expect(isPushService(bad, []), bad).toBe(false);
  expect(isPushService('http://push.exemple.example/', ['push.exemple.example'])).toBe(false);
  expect(isPushService('https://push.exemple.example/', ['push.exemple.example'])).toBe(true);
});
