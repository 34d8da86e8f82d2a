import { expect, test } from 'vitest';
import { builtInDriver } from './built-in.ts';
import { readToken } from './tickets.ts';
import { iceServers, turnCredentials, turnFromEnvironment, turnHealth } from './turn.ts';

const NOW = '2030-06-20T08:00:00.000Z';
const TURN = {
  urls: ['turn:relay.example.org:3478?transport=udp', 'turns:relay.example.org:443?transport=tcp'],
  secret: 'north',
};

test('the relay’s password is the HMAC-SHA1 of the name with the secret, and ends in two hours', () => {
  // Worked out apart with: printf '1908180000:room' | openssl dgst -sha1 -hmac north -binary | base64
  expect(turnCredentials('north', 'room', Date.parse(NOW))).toEqual({
    username: '1908180000:room',
    credential: 'hKOuWLQX5togqDdDyh/TM9mIXAg=',
  });
});

test('without settings nobody’s server is asked; with them, only one’s own', () => {
  expect(iceServers(null, 'room', Date.parse(NOW))).toEqual([]);
  const [stun, turn] = iceServers(TURN, 'room', Date.parse(NOW));
  expect(stun).toEqual({ urls: ['stun:relay.example.org:3478'] });
  expect(turn).toMatchObject({ urls: TURN.urls, username: '1908180000:room' });
});

test('settings come in a pair, and are addresses of relays', () => {
  expect(turnFromEnvironment({})).toBeNull();
  expect(
    turnFromEnvironment({ TREMPLIN_TURN_URLS: ` ${TURN.urls.join(' , ')}`, TREMPLIN_TURN_SECRET: 'north' }),
  ).toEqual(TURN);
  expect(() => turnFromEnvironment({ TREMPLIN_TURN_URLS: TURN.urls[0]! })).toThrow('go together');
  expect(() =>
    turnFromEnvironment({ TREMPLIN_TURN_URLS: 'stun:stun.example.com', TREMPLIN_TURN_SECRET: 'x' }),
  ).toThrow('is not like');
});

test('health says what is missing for networks that are closed', () => {
  expect(turnHealth(null).notes).toEqual(['no-relay']);
  expect(turnHealth(TURN).notes).toEqual(['relay-set']);
  expect(turnHealth({ ...TURN, urls: TURN.urls.slice(0, 1) }).notes).toEqual([
    'relay-set',
    'relay-without-tcp',
  ]);
});

test('a ticket of the built-in driver opens its room, for ten minutes and not longer than the room', async () => {
  const key = Buffer.alloc(32, 1);
  const ended: string[] = [];
  const driver = builtInDriver({
    key,
    turn: TURN,
    addressOf: (room) => `/calls/${room}`,
    end: (room) => ended.push(room),
  });
  const room = {
    id: 'r1',
    externalRef: null,
    opensAt: NOW,
    closesAt: '2030-06-20T08:05:00.000Z',
    relayOnly: true,
  };
  const person = { id: 'p1', name: 'Émilie', role: 'guest' } as const;
  expect(await driver.prepare(room)).toEqual({ externalRef: null });
  const ticket = await driver.ticket(room, person, NOW);
  expect(ticket).toMatchObject({
    kind: 'native',
    signalling: '/calls/r1',
    relayOnly: true,
    expiresAt: room.closesAt,
  });
  const token = ticket.kind === 'native' ? ticket.token : '';
  expect(readToken(token, key, Date.parse(NOW))).toEqual({
    ok: true,
    claims: { room: 'r1', person, expires: Date.parse(room.closesAt) },
  });
  expect(readToken(token, key, Date.parse(room.closesAt))).toEqual({ ok: false, why: 'expired' });
  expect(readToken(token, Buffer.alloc(32, 2), Date.parse(NOW))).toEqual({ ok: false, why: 'forged' });
  await driver.end(room);
  expect(ended).toEqual(['r1']);
});
