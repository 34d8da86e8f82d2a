import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { evening } from '../../../tests/support/evening.ts';
import { testHouse } from '../../../tests/support/house.ts';
import { plusMinutes } from '../../kernel/clock.ts';
import { inTransaction } from '../../kernel/database.ts';
import { announce } from '../../kernel/outbox.ts';
import { applyPlanChange } from '../matching/queries.ts';
import { sendDueMail } from './send-mail.ts';
import { markTold } from './use-cases/mark-told.ts';
import { viewMessages } from './use-cases/view-messages.ts';

const house = testHouse();

/** A mail server of this test: what it took, and whether it takes more. */
const mailbox = {
  received: [] as { to: string; subject: string; text: string }[],
  /** From and Reply-To of the last one. */
  last: null as { from: string; replyTo: string | null } | null,
  refuses: false,
};
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, session, callback) {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', async () => {
      if (mailbox.refuses) return callback(Object.assign(new Error('Mailbox full'), { responseCode: 452 }));
      const mail = await PostalMime.parse(Buffer.concat(chunks));
      const to = session.envelope.rcptTo[0]!.address;
      const from = mail.from as { name: string; address: string };
      mailbox.last = {
        from: `${from.name} <${from.address}>`,
        replyTo: (mail.replyTo?.[0] as { address?: string } | undefined)?.address ?? null,
      };
      mailbox.received.push({ to, subject: mail.subject ?? '', text: mail.text ?? '' });
      callback();
    });
  },
});

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  process.env.SMTP_URL = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
});
afterAll(() => {
  delete process.env.SMTP_URL;
  server.close(() => {});
});

/** An evening whose plan is published: Jessica sees Acme; Steven, who has no e-mail, sees Zeta. */
async function published() {
  const made = await evening(house, {
    recruiters: { Acme: {}, Zeta: {} },
    candidates: {
      Jessica: { wishes: ['Acme'], partner: 'own' },
      Steven: { wishes: ['Zeta'], partner: 'other' },
    },
  });
  const { Jessica, Steven } = made.candidates;
  await house.db
    .updateTable('people')
    .set({ email: 'jessica@exemple.example', phone: '+32470000101' })
    .where('id', '=', Jessica!.personId)
    .execute();
  await house.db
    .updateTable('people')
    .set({ email: null, phone: '+32470000102' })
    .where('id', '=', Steven!.personId)
    .execute();
  await change(made, 0, [
    ['Jessica', 'Acme', 1],
    ['Steven', 'Zeta', 1],
  ]);
  await house.deliver();
  return made;
}

type Made = Awaited<ReturnType<typeof evening>>;

async function change(
  { eventId, candidates, recruiters }: Made,
  expectedVersion: number,
  meetings: readonly (readonly [candidate: string, recruiter: string, round: number])[],
  signal = 'matching.plan-published',
) {
  const next = meetings.map(([candidate, recruiter, round]) => ({
    registrationId: candidates[candidate]!.id,
    recruiterId: recruiters[recruiter]!.id,
    round,
    seat: null,
    table: null,
  }));
  await inTransaction(house.db, async (tx) => {
    const kind = expectedVersion === 0 ? ('published' as const) : ('repaired' as const);
    const changed = await applyPlanChange(
      tx,
      { eventId, expectedVersion, kind, next, by: 'Claire' },
      house.now,
    );
    expect(changed).toMatchObject({ done: true });
    await announce(tx, { signal, payload: { eventId, version: expectedVersion + 1 }, now: house.now });
  });
}

async function seenBy(person: Made['organiser'], { eventId }: Made) {
  return (await house.must(viewMessages, await house.as(person), { eventId })).messages;
}

test('a published plan is told by e-mail, and on the telephone to who has no address', async () => {
  const made = await published();
  const messages = await seenBy(made.organiser, made);
  const candidates = messages.filter(({ recipientKind }) => recipientKind === 'candidate');
  expect(candidates.map(({ channel, address, status }) => [channel, address, status]).sort()).toEqual([
    ['call', '+32470000102', 'waiting'],
    ['email', 'jessica@exemple.example', 'waiting'],
  ]);
  const jessica = candidates.find(({ channel }) => channel === 'email')!;
  expect(jessica.body).toContain('Bonjour Jessica');
  expect(jessica.body).toMatch(/18 h 50 : Acme, table \d+/);
  expect(jessica.body).toContain(made.candidates.Jessica!.link);
});

test('a signal that comes twice tells nobody twice; a newer plan takes the place of what still waits', async () => {
  const made = await published();
  const count = async () => (await seenBy(made.organiser, made)).length;
  const before = await count();
  await announce(house.db, {
    signal: 'matching.plan-published',
    payload: { eventId: made.eventId, version: 1 },
    now: house.now,
  });
  await house.deliver();
  expect(await count()).toBe(before);
  await change(made, 1, [
    ['Jessica', 'Acme', 2],
    ['Steven', 'Zeta', 1],
  ]);
  await house.deliver();
  const toJessica = (await seenBy(made.organiser, made)).filter(
    ({ address }) => address === 'jessica@exemple.example',
  );
  expect(toJessica.map(({ status, body }) => [status, /19 h 08 : Acme/.test(body)])).toEqual([
    ['waiting', true],
  ]);
});

test('a repair on the day is told in person as well', async () => {
  const made = await published();
  await change(made, 1, [['Jessica', 'Acme', 2]], 'live-day.plan-repaired');
  await house.deliver();
  const messages = await seenBy(made.organiser, made);
  const waiting = messages.filter(
    ({ recipientName, status }) => recipientName.startsWith('Jessica') && status === 'waiting',
  );
  expect(waiting.map(({ channel }) => channel).sort()).toEqual(['call', 'email']);
});

test('each partner sees the messages of its own people; telling is noted once, with who did it', async () => {
  const made = await published();
  const own = await seenBy(made.counsellor, made);
  expect(own.map(({ recipientName }) => recipientName.split(' ')[0])).toEqual(['Jessica']);
  const theirs = await seenBy(made.otherCounsellor, made);
  const call = theirs.find(({ channel }) => channel === 'call')!;
  const told = { eventId: made.eventId, messageId: call.id };
  expect(await house.ask(markTold, await house.as(made.counsellor), told)).toEqual({ kind: 'not-found' });
  await house.must(markTold, await house.as(made.otherCounsellor), told);
  const [after] = (await seenBy(made.otherCounsellor, made)).filter(({ id }) => id === call.id);
  expect(after).toMatchObject({ status: 'told', settledBy: 'Mia' });
});

/** When a plan that was just published has settled, and is sent. */
const settled = () => plusMinutes(house.now, 6);

test('e-mail goes out once, waits when the server refuses, and is not sent after the event', async () => {
  const made = await published();
  mailbox.refuses = true;
  await sendDueMail({ db: house.db, now: settled() });
  const waiting = (await seenBy(made.organiser, made)).find(({ channel }) => channel === 'email')!;
  expect(waiting).toMatchObject({
    status: 'waiting',
    attempts: 1,
    lastError: expect.stringContaining('452'),
  });
  mailbox.refuses = false;
  mailbox.received.length = 0;
  await sendDueMail({ db: house.db, now: plusMinutes(settled(), 3) });
  await sendDueMail({ db: house.db, now: plusMinutes(settled(), 6) });
  const mine = mailbox.received.filter(({ text }) => text.includes(made.candidates.Jessica!.link));
  expect(mine).toEqual([
    {
      to: 'jessica@exemple.example',
      subject: expect.stringContaining('Votre planning'),
      text: expect.any(String),
    },
  ]);
  const late = await published();
  mailbox.received.length = 0;
  await sendDueMail({ db: house.db, now: '2026-11-13T08:00:00.000Z' });
  expect(mailbox.received).toEqual([]);
  expect(await seenBy(late.organiser, late)).toEqual([]);
});

test('somebody who asks to sign in gets the link and the code', async () => {
  mailbox.received.length = 0;
  const payload = {
    accountId: crypto.randomUUID(),
    email: 'claire@exemple.example',
    name: 'Claire',
    locale: 'nl',
    path: '/sign-in/link/secret',
    code: '012345',
    expiresAt: plusMinutes(house.now, 10),
  };
  await announce(house.db, { signal: 'access.sign-in-asked', payload, now: house.now });
  await house.deliver();
  await sendDueMail({ db: house.db, now: house.now });
  expect(mailbox.received).toEqual([
    {
      to: 'claire@exemple.example',
      subject: 'Uw aanmelding bij Tremplin',
      text: expect.stringMatching(/Uw code: 012345[\s\S]*\/sign-in\/link\/secret/),
    },
  ]);
});

test('e-mail about an event is from the sender that its network chose', async () => {
  const sender = {
    senderName: 'Cap Hainaut',
    senderAddress: 'job@hainaut.example',
    replyAddress: 'aide@hainaut.example',
  };
  await published();
  await sendDueMail({ db: house.db, now: settled() });
  expect(mailbox.last).toEqual({ from: ' <tremplin@localhost>', replyTo: null });

  await house.db.updateTable('networks').set(sender).execute();
  await published();
  await sendDueMail({ db: house.db, now: settled() });
  expect(mailbox.last).toEqual({
    from: 'Cap Hainaut <job@hainaut.example>',
    replyTo: 'aide@hainaut.example',
  });
});
