import { expect, test } from 'vitest';
import type { CallRole } from './driver.ts';
import type { Line } from './neighbours.ts';
import { type Answer, openSignalling, type Presence, type Signalling } from './signalling.ts';
import { makeToken } from './tickets.ts';
import type { Joined, Sent, Told } from './wire.ts';

const key = Buffer.alloc(32, 7);
const status = { microphone: true, camera: true, screen: false, wantsPictures: true };
const START = Date.parse('2030-06-20T08:00:00.000Z');

function ticket(room: string, id: string, { role = 'guest' as CallRole, expires = START + 600_000 } = {}) {
  return makeToken({ room, person: { id, name: `Name of ${id}`, role }, expires }, key);
}
const pageOf = (id: string, load = 1) => `page-of-${id}-${load}`;
const joinAs = (house: Signalling, room: string, id: string, load = 1): Answer =>
  house.join(room, ticket(room, id), { page: pageOf(id, load), next: 1, status });

function joined(answer: Answer): Joined {
  if (!('json' in answer) || answer.status !== 200) throw new Error(`not inside: ${JSON.stringify(answer)}`);
  return answer.json;
}

/** Reads what a stream has to say now; what it says later is read by another call of `next`. */
function listen(house: Signalling, room: string, id: string, lastEventId: string, load = 1) {
  const answer = house.stream(room, ticket(room, id), pageOf(id, load), lastEventId);
  if (!('stream' in answer)) throw new Error(`no stream: ${JSON.stringify(answer)}`);
  const reader = answer.stream.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  const queue: { id: string; told: Told }[] = [];
  return {
    async next(): Promise<{ id: string; told: Told } | null> {
      while (queue.length === 0) {
        const { done, value } = await reader.read();
        if (done) return null;
        const events = (rest + decoder.decode(value)).split('\n\n');
        rest = events.pop() ?? '';
        for (const event of events) {
          const found = /^id: (\S+)\ndata: (.*)$/s.exec(event);
          if (found) queue.push({ id: found[1]!, told: JSON.parse(found[2]!) as Told });
        }
      }
      return queue.shift()!;
    },
    hangUp: () => reader.cancel(),
  };
}

/** A server whose time stands still until it is told. */
function open(options: { line?: Line; presence?: Presence[] } = {}) {
  const time = { now: START };
  const house = openSignalling({
    key,
    clockMs: () => time.now,
    line: options.line ?? null,
    onPresence: (news) => options.presence?.push(news),
    pingMs: 5,
  });
  return { house, time };
}
const text = (words: string): Sent => ({ kind: 'text', text: words });
const description = (sdp: string): Sent => ({
  kind: 'link',
  to: pageOf('jessica'),
  link: 'link-one',
  body: { description: { type: 'offer', sdp } },
});
const codeOf = (answer: Answer) =>
  'json' in answer && 'reason' in answer.json ? [answer.status, answer.json.reason] : answer.status;

test('a hundred rooms: each person hears of the other, and of nobody else', async () => {
  const { house } = open();
  const heard = await Promise.all(
    Array.from({ length: 100 }, async (_, index) => {
      const room = `room-${index}`;
      const first = joined(joinAs(house, room, 'jessica'));
      const jessica = listen(house, room, 'jessica', `${first.boot}:0`);
      expect(joined(joinAs(house, room, 'dubois')).people.map(({ person }) => person.name)).toEqual([
        'Name of jessica',
      ]);
      house.post(room, ticket(room, 'dubois'), {
        page: pageOf('dubois'),
        first: 1,
        messages: [description(room)],
      });
      return [await jessica.next(), await jessica.next()].map((event) => event?.told);
    }),
  );
  for (const [index, [came, said]] of heard.entries()) {
    expect(came).toMatchObject({ kind: 'joined', member: { person: { id: 'dubois' } } });
    expect(said).toMatchObject({
      kind: 'link',
      from: pageOf('dubois'),
      body: { description: { sdp: `room-${index}` } },
    });
  }
  expect(house.size).toEqual({ rooms: 100, people: 200, processes: 1 });
  house.close();
});

test('a stream that was cut goes on where it was; one of before a restart must join again', async () => {
  const { house } = open();
  const { boot } = joined(joinAs(house, 'r', 'jessica'));
  const before = listen(house, 'r', 'jessica', `${boot}:0`);
  joinAs(house, 'r', 'dubois');
  const came = await before.next();
  await before.hangUp();
  for (const words of ['Bonjour', 'Vous m’entendez ?'])
    house.post('r', ticket('r', 'dubois'), {
      page: pageOf('dubois'),
      first: words === 'Bonjour' ? 1 : 2,
      messages: [text(words)],
    });
  const after = listen(house, 'r', 'jessica', came!.id);
  const lines = [await after.next(), await after.next()].map((event) =>
    event?.told.kind === 'text' ? event.told.line.text : event?.told.kind,
  );
  expect(lines).toEqual(['Bonjour', 'Vous m’entendez ?']);

  const restarted = open().house;
  const again = restarted.stream('r', ticket('r', 'jessica'), pageOf('jessica'), came!.id);
  expect(codeOf(again)).toEqual([410, 'join-again']);
  expect(
    codeOf(
      restarted.post('r', ticket('r', 'jessica'), {
        page: pageOf('jessica'),
        first: 9,
        messages: [text('?')],
      }),
    ),
  ).toEqual([410, 'join-again']);
  expect(joined(joinAs(restarted, 'r', 'jessica')).boot).not.toBe(boot);
  house.close();
  restarted.close();
});

test('a post that is sent again acts once, and posts keep their order', () => {
  const { house } = open();
  joinAs(house, 'r', 'jessica');
  const post = (first: number, ...words: string[]) =>
    house.post('r', ticket('r', 'jessica'), { page: pageOf('jessica'), first, messages: words.map(text) });
  expect(post(1, 'un', 'deux').status).toBe(204);
  post(1, 'un', 'deux');
  post(2, 'deux', 'trois');
  expect(joined(joinAs(house, 'r', 'dubois')).texts.map((line) => line.text)).toEqual([
    'un',
    'deux',
    'trois',
  ]);
  house.close();
});

test('a ticket opens one room for one person, until it has expired', () => {
  const { house, time } = open();
  joinAs(house, 'r', 'jessica');
  const body = { page: pageOf('third'), next: 1, status };
  expect(codeOf(house.join('r', ticket('other', 'third'), body))).toEqual([403, 'other-room']);
  expect(codeOf(house.join('r', `${ticket('r', 'third')}x`, body))).toEqual([403, 'forged']);
  expect(codeOf(house.join('r', 'nonsense', body))).toEqual([403, 'forged']);
  expect(codeOf(house.join('r', ticket('r', 'third', { expires: START }), body))).toEqual([401, 'expired']);
  // Somebody with a ticket of their own takes no page of another person.
  expect(codeOf(house.join('r', ticket('r', 'third'), { ...body, page: pageOf('jessica') }))).toEqual([
    403,
    'other-person',
  ]);
  expect(
    codeOf(
      house.post('r', ticket('r', 'third'), { page: pageOf('jessica'), first: 1, messages: [text('!')] }),
    ),
  ).toEqual([410, 'join-again']);
  expect(codeOf(house.stream('r', ticket('r', 'third'), pageOf('jessica'), null))).toEqual([
    410,
    'join-again',
  ]);
  expect(codeOf(house.join('r', ticket('r', 'third'), { page: '<script>', next: 1, status }))).toEqual([
    400,
    'not-understood',
  ]);
  // Who is inside stays there.
  time.now += 3_600_000;
  expect(
    house.post('r', ticket('r', 'jessica'), { page: pageOf('jessica'), first: 1, messages: [text('là')] })
      .status,
  ).toBe(204);
  house.close();
});

test('four fit; a person who reloads takes the place of their earlier page', async () => {
  const presence: Presence[] = [];
  const { house } = open({ presence });
  for (const id of ['jessica', 'dubois', 'interpreter', 'coach']) joinAs(house, 'r', id);
  expect(codeOf(joinAs(house, 'r', 'fifth'))).toEqual([409, 'full']);
  const { boot } = joined(joinAs(house, 'r', 'dubois', 2));
  const old = house.stream('r', ticket('r', 'dubois'), pageOf('dubois'), `${boot}:0`);
  expect(codeOf(old)).toEqual([410, 'join-again']);
  expect(codeOf(joinAs(house, 'r', 'dubois'))).toEqual([410, 'opened-elsewhere']);
  expect(house.people('r').map(({ id }) => id)).toEqual(['jessica', 'interpreter', 'coach', 'dubois']);
  expect(presence.map(({ kind, person }) => `${person.id} ${kind}`)).toEqual([
    'jessica entered',
    'dubois entered',
    'interpreter entered',
    'coach entered',
  ]);
  house.close();
});

test('leaving is told at once, with the figures of the call; ending ends it for all', async () => {
  const presence: Presence[] = [];
  const { house } = open({ presence });
  const { boot } = joined(joinAs(house, 'r', 'jessica'));
  const jessica = listen(house, 'r', 'jessica', `${boot}:0`);
  joinAs(house, 'r', 'dubois');
  const stats = {
    path: 'relay',
    firstMediaMs: 400,
    secondsLive: 61,
    loss: 0.01,
    roundTripMs: 30,
    reconnections: 1,
    secondsWeak: 0,
  } as const;
  expect(house.leave('r', { token: ticket('r', 'dubois'), page: pageOf('dubois'), stats }).status).toBe(204);
  expect([await jessica.next(), await jessica.next()].map((event) => event?.told.kind)).toEqual([
    'joined',
    'left',
  ]);
  house.tell('r', 'channel', { to: 'telephone' });
  expect((await jessica.next())?.told).toEqual({
    kind: 'notice',
    notice: { name: 'channel', data: { to: 'telephone' } },
  });
  house.end('r');
  expect((await jessica.next())?.told).toEqual({ kind: 'over', reason: 'ended-for-all' });
  expect(await jessica.next()).toBeNull();
  expect(codeOf(joinAs(house, 'r', 'jessica'))).toEqual([410, 'ended-for-all']);
  house.reopen('r');
  expect(joined(joinAs(house, 'r', 'jessica')).texts).toEqual([]);
  expect(presence.map(({ kind, person }) => `${person.id} ${kind}`)).toEqual([
    'jessica entered',
    'dubois entered',
    'dubois stats',
    'dubois left',
    'jessica left',
    'jessica entered',
  ]);
  house.close();
});

test('a page that is silent for long is told to have gone', async () => {
  const { house, time } = open();
  const { boot } = joined(joinAs(house, 'r', 'jessica'));
  const jessica = listen(house, 'r', 'jessica', `${boot}:0`);
  joinAs(house, 'r', 'dubois');
  expect((await jessica.next())?.told.kind).toBe('joined');
  time.now += 16_000;
  expect((await jessica.next())?.told).toEqual({ kind: 'left', page: pageOf('dubois'), gone: true });
  house.close();
});

test('closed, it says nothing of anybody any more', async () => {
  const presence: Presence[] = [];
  const { house } = open({ presence });
  const { boot } = joined(joinAs(house, 'r', 'jessica'));
  const jessica = listen(house, 'r', 'jessica', `${boot}:0`);
  house.close();
  expect(await jessica.next()).toBeNull();
  house.leave('r', { token: ticket('r', 'jessica'), page: pageOf('jessica') });
  house.end('r');
  expect(presence.map(({ kind }) => kind)).toEqual(['entered']);
});

test('two processes of one server are one house, also for what is longer than a notification', async () => {
  const ears: ((text: string) => void)[] = [];
  const line = (): Line => ({
    send: (words) => {
      expect(words.length).toBeLessThan(8_000);
      for (const hear of ears) hear(words);
    },
    hear: (heard) => void ears.push(heard),
  });
  const first = open({ line: line() }).house;
  const { boot } = joined(joinAs(first, 'r', 'jessica'));
  const second = open({ line: line() }).house;
  // Who comes later learns who is there.
  expect(second.people('r').map(({ id }) => id)).toEqual(['jessica']);
  const jessica = listen(first, 'r', 'jessica', `${boot}:0`);
  expect(joined(joinAs(second, 'r', 'dubois')).people.map(({ person }) => person.id)).toEqual(['jessica']);
  expect((await jessica.next())?.told.kind).toBe('joined');
  const long = 'é'.repeat(30_000);
  second.post('r', ticket('r', 'dubois'), {
    page: pageOf('dubois'),
    first: 1,
    messages: [description(long)],
  });
  expect((await jessica.next())?.told).toMatchObject({ kind: 'link', body: { description: { sdp: long } } });
  // A post that comes to the other process goes to where its page has its seat, and acts once.
  for (const house of [first, second])
    house.post('r', ticket('r', 'dubois'), { page: pageOf('dubois'), first: 2, messages: [text('Bonjour')] });
  expect((await jessica.next())?.told.kind).toBe('text');
  // The page goes on at the other process: same page, same place.
  expect(joined(joinAs(first, 'r', 'dubois')).texts.map((said) => said.text)).toEqual(['Bonjour']);
  expect(second.people('r')).toHaveLength(2);
  second.end('r');
  expect([await jessica.next(), await jessica.next()].map((event) => event?.told.kind)).toEqual([
    'joined',
    'over',
  ]);
  first.close();
  second.close();
});
