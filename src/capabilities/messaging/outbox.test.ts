import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { evening, type TestEvening } from '../../../tests/support/evening.ts';
import { testHouse } from '../../../tests/support/house.ts';
import { type Act, type Stage, scriptedSmtp } from '../../../tests/support/scripted-smtp.ts';
import { type Instant, plusMinutes } from '../../kernel/clock.ts';
import { eventFacts } from '../events/queries.ts';
import { kindNamed } from './rules/kinds.ts';
import { sendDueMail } from './send-mail.ts';
import { followSms, sendDueSms } from './send-sms.ts';
import { findCandidates } from './store/recipients.ts';
import { tell } from './tell.ts';

// R15, R16 and R17 (reliability): what the outbox does when servers fail, plans change ten times and numbers are wrong.

const house = testHouse();
let server: Awaited<ReturnType<typeof scriptedSmtp>>;
let act: (stage: Stage, to: string) => Act | null = () => null;
/** What the SMS gateway took, and what it says of each number. */
const gateway = { taken: [] as { to: string; body: string }[], says: {} as Record<string, string> };
const http = createServer((request, response) => {
  const answer = (status: number, body: object) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  };
  let body = '';
  request.on('data', (chunk) => {
    body += chunk;
  });
  request.on('end', () => {
    if (request.method === 'GET') {
      const to = decodeURIComponent(/Messages\/(.*)\.json/.exec(request.url!)![1]!);
      const status = gateway.says[to] ?? 'delivered';
      return answer(200, { sid: to, status, error_code: status === 'undelivered' ? 30005 : null });
    }
    const said = new URLSearchParams(body);
    const to = said.get('To')!;
    if (gateway.says[to] === 'refused') return answer(400, { code: 21211, message: 'not a number' });
    gateway.taken.push({ to, body: said.get('Body')! });
    answer(201, { sid: to, status: 'queued' });
  });
});

beforeAll(async () => {
  server = await scriptedSmtp((stage, to) => act(stage, to));
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
});
beforeEach(() => {
  process.env.SMTP_URL = server.url;
});
afterEach(async () => {
  act = () => null;
  server.received.length = 0;
  gateway.taken.length = 0;
  delete process.env.SMTP_URL;
  delete process.env.SMS_GATEWAY;
  await house.db.deleteFrom('messages').execute();
});
afterAll(async () => {
  await server.close();
  http.close();
});

function withSms() {
  process.env.SMS_GATEWAY = `http://account:token@127.0.0.1:${(http.address() as AddressInfo).port}/?from=Tremplin`;
}

const PEOPLE = { Jessica: {}, Steven: {}, Mounir: {} } as const;

async function soiree(
  reach: Record<string, { email?: string | null; phone?: string | null; preferredChannel?: string }>,
) {
  const made = await evening(house, { recruiters: { Acme: {} }, candidates: PEOPLE });
  for (const [name, { email = null, phone = null, preferredChannel = null }] of Object.entries(reach))
    await house.db
      .updateTable('people')
      .set({ email, phone, preferredChannel })
      .where('id', '=', made.candidates[name]!.personId)
      .execute();
  return made;
}

interface ToTell {
  kind?: string;
  /** The fact; the kind when nothing is said. */
  about?: string;
  now?: Instant;
  onTheDay?: boolean;
  expiresAt?: Instant | null;
}

/** Has somebody told of a place, or of a plan as often as it changes. */
async function told(made: TestEvening, name: string, asked: ToTell = {}) {
  const { kind = 'promoted', about = kind, now = house.now, onTheDay = false, expiresAt = null } = asked;
  const recipients = await findCandidates(house.db, [made.candidates[name]!.id]);
  const event = await eventFacts(house.db, made.eventId);
  const facts = kind === 'plan' ? { appointments: [] } : {};
  const common = { event, recipients, onTheDay, expiresAt, about: () => `${made.eventId}:${about}:${name}` };
  await tell(house.db, { ...common, kind: kindNamed(kind)!, facts: () => facts }, now);
}

async function messages(made: TestEvening) {
  return house.db
    .selectFrom('messages')
    .selectAll()
    .where('eventId', '=', made.eventId)
    .orderBy('createdAt')
    .orderBy('channel')
    .execute();
}

async function mailUntil(end: Instant, from: Instant = house.now, step = 1) {
  for (let now = from; now <= end; now = plusMinutes(now, step)) await sendDueMail({ db: house.db, now });
}

test('a server that is away for two hours holds nothing up, and each mail leaves once when it is back', async () => {
  const made = await soiree({
    Jessica: { email: 'jessica@ici.example' },
    Steven: { email: 'steven@ici.example' },
  });
  await told(made, 'Jessica');
  await told(made, 'Steven');
  act = (stage) => (stage === 'greeting' ? '554 away' : null);
  await mailUntil(plusMinutes(house.now, 120), house.now, 4);
  expect(server.received).toEqual([]);
  expect((await messages(made)).map(({ status }) => status)).toEqual(['waiting', 'waiting']);
  act = () => null;
  await mailUntil(plusMinutes(house.now, 220), plusMinutes(house.now, 121), 10);
  expect(server.received.map(({ to }) => to).sort()).toEqual(['jessica@ici.example', 'steven@ici.example']);
});

test('a mail that nobody answered for is given once more with the same Message-ID, never a third time, and marked', async () => {
  const made = await soiree({ Jessica: { email: 'jessica@ici.example' } });
  await told(made, 'Jessica');
  act = (stage) => (stage === 'taken' ? 'cut' : null);
  await mailUntil(plusMinutes(house.now, 300), house.now, 10);
  const ids = server.received.map(({ mail }) => /Message-ID: (.*)/i.exec(mail)![1]);
  expect(ids).toHaveLength(2);
  expect(ids[0]).toBe(ids[1]);
  const [message] = await messages(made);
  expect(message).toMatchObject({ status: 'sent', uncertainAt: house.now });
});

test('a sender that dies with a mail in hand leaves it to the next, who marks it; twice, and it is taken for sent', async () => {
  const made = await soiree({ Jessica: { email: 'jessica@ici.example' } });
  await told(made, 'Jessica');
  const { id } = (await messages(made))[0]!;
  const dies = (nextAttemptAt: Instant) =>
    house.db
      .updateTable('messages')
      .set({ attempts: 1, lastError: null, nextAttemptAt })
      .where('id', '=', id)
      .execute();
  await dies(house.now);
  await mailUntil(house.now);
  expect(server.received).toHaveLength(1);
  expect((await messages(made))[0]).toMatchObject({ status: 'sent', uncertainAt: house.now });
  await house.db.updateTable('messages').set({ status: 'waiting' }).where('id', '=', id).execute();
  await dies(house.now);
  await mailUntil(house.now);
  expect(server.received).toHaveLength(1);
  expect((await messages(made))[0]).toMatchObject({ status: 'sent' });
});

test('what is refused for good is told by the next channel, a full box is tried again, and one does not hold up the others', async () => {
  const made = await soiree({
    Jessica: { email: 'jessica@ailleurs.example', phone: '+32470000101' },
    Steven: { email: 'steven@pleine.example' },
    Mounir: { email: 'mounir@ici.example' },
  });
  for (const name of Object.keys(PEOPLE)) await told(made, name);
  act = (stage, to) => {
    if (stage === 'RCPT' && to.includes('ailleurs')) return '550 unknown';
    return stage === 'taken' && to.includes('pleine') ? '452 full' : null;
  };
  await mailUntil(house.now);
  const all = await messages(made);
  expect(all.map(({ channel, status, failure }) => [channel, status, failure]).sort()).toEqual([
    ['call', 'waiting', null],
    ['email', 'failed', 'address-refused'],
    ['email', 'sent', null],
    ['email', 'waiting', null],
  ]);
  const failed = all.find(({ status }) => status === 'failed')!;
  expect(all.find(({ channel }) => channel === 'call')).toMatchObject({
    insteadOf: failed.id,
    address: '+32470000101',
    body: failed.body,
  });
});

test('what makes no sense any more is not sent', async () => {
  const made = await soiree({ Jessica: { email: 'jessica@ici.example' } });
  await told(made, 'Jessica', { expiresAt: plusMinutes(house.now, 30) });
  await mailUntil(plusMinutes(house.now, 40), plusMinutes(house.now, 31));
  expect(server.received).toEqual([]);
  expect((await messages(made))[0]).toMatchObject({ status: 'dropped' });
});

test('ten plans in five minutes make one message; the next change waits for half an hour', async () => {
  const made = await soiree({ Jessica: { email: 'jessica@ici.example' } });
  let now = house.now;
  for (let version = 1; version <= 10; version++) {
    await told(made, 'Jessica', { kind: 'plan', about: `v${version}`, now });
    await sendDueMail({ db: house.db, now });
    now = plusMinutes(now, 0.5);
  }
  await mailUntil(plusMinutes(now, 20), now);
  expect(server.received).toHaveLength(1);
  const waiting = (await messages(made)).filter(({ status }) => status !== 'dropped');
  expect(waiting).toHaveLength(1);
  await told(made, 'Jessica', { kind: 'plan', about: 'v11', now: plusMinutes(now, 20) });
  await mailUntil(plusMinutes(now, 28), plusMinutes(now, 21));
  expect(server.received).toHaveLength(1);
  await mailUntil(plusMinutes(now, 40), plusMinutes(now, 29));
  expect(server.received).toHaveLength(2);
});

test('at night only what is urgent goes, and nobody gets more than so many a day', async () => {
  const made = await soiree({ Jessica: { email: 'jessica@ici.example' } });
  await house.db
    .insertInto('messageSettings')
    .values({
      eventId: made.eventId,
      quietFrom: '21:00',
      quietUntil: '08:00',
      mostPerDay: 2,
      updatedAt: house.now,
    })
    .execute();
  const night = '2026-11-11T23:30:00.000Z';
  await told(made, 'Jessica', { about: 'night', now: night });
  await told(made, 'Jessica', { kind: 'registered', now: night });
  await mailUntil(night, night);
  expect(server.received).toHaveLength(1);
  for (const about of ['second', 'third']) await told(made, 'Jessica', { about, now: night });
  await mailUntil(house.now);
  expect(server.received).toHaveLength(3);
  expect((await messages(made)).filter(({ status }) => status === 'waiting')).toHaveLength(1);
});

test('SMS goes to mobile numbers alone, by first name where two share a phone, and fails into a call', async () => {
  withSms();
  const shared = '+32470000101';
  const made = await soiree({
    Jessica: { phone: shared },
    Steven: { phone: shared },
    Mounir: { phone: '+3271000000' },
  });
  for (const name of Object.keys(PEOPLE)) await told(made, name);
  await sendDueSms({ db: house.db, now: house.now });
  expect(gateway.taken.map(({ to, body }) => [to, body.slice(0, body.indexOf(','))]).sort()).toEqual([
    [shared, 'Jessica'],
    [shared, 'Steven'],
  ]);
  const landline = (await messages(made)).find(({ channel }) => channel === 'call');
  expect(landline).toMatchObject({ recipientId: made.candidates.Mounir!.id, address: '+3271000000' });

  gateway.says = { [shared]: 'undelivered' };
  await followSms({ db: house.db, now: plusMinutes(house.now, 5) });
  await followSms({ db: house.db, now: plusMinutes(house.now, 6) });
  const after = await messages(made);
  expect(after.filter(({ channel }) => channel === 'sms').map(({ failure }) => failure)).toEqual([
    'number-wrong',
    'number-wrong',
  ]);
  expect(after.filter(({ channel, insteadOf }) => channel === 'call' && insteadOf !== null)).toHaveLength(2);
});

test('a number that the gateway refuses is told by e-mail where there is one, and a gateway that is down is tried again', async () => {
  withSms();
  const made = await soiree({
    Jessica: { email: 'jessica@ici.example', phone: '+32470000102', preferredChannel: 'sms' },
  });
  gateway.says = { '+32470000102': 'refused' };
  await told(made, 'Jessica');
  const gone = createServer().listen(0, '127.0.0.1');
  await once(gone, 'listening');
  process.env.SMS_GATEWAY = `http://account:token@127.0.0.1:${(gone.address() as AddressInfo).port}/`;
  gone.close();
  await once(gone, 'close');
  await sendDueSms({ db: house.db, now: house.now });
  expect((await messages(made)).map(({ status, uncertainAt }) => [status, uncertainAt])).toEqual([
    ['waiting', null],
  ]);
  withSms();
  await sendDueSms({ db: house.db, now: plusMinutes(house.now, 5) });
  expect((await messages(made)).map(({ channel, status, failure }) => [channel, status, failure])).toEqual([
    ['sms', 'failed', 'number-wrong'],
    ['email', 'waiting', null],
  ]);
});
