import { createHash, createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { bigBlueButtonDriver, bigBlueButtonUrl } from './bigbluebutton.ts';
import type { CallRoom, VideoDriver } from './driver.ts';
import { jitsiDriver, linkDriver, liveKitDriver } from './external.ts';
import { signJwt } from './jwt.ts';
import { type Ask, serviceAddress } from './service.ts';

const NOW = '2030-06-20T08:00:00.000Z';
const ROOM: CallRoom = {
  id: '0197889a-1111-7222-8333-444455556666',
  externalRef: null,
  opensAt: '2030-06-20T07:50:00.000Z',
  closesAt: '2030-06-20T09:00:00.000Z',
  relayOnly: false,
};
const NAME = 't0197889a111172228333444455556666';
const DUBOIS = { id: 'p1', name: 'Mme Dubois', role: 'host' } as const;
const STEVEN = { id: 'p2', name: 'Steven', role: 'guest' } as const;

const answering =
  (status: number, text: string): Ask =>
  async () => ({ status, text });
const nobody = answering(500, '');
/** Nobody answers, as `fetch` says it. */
const failing =
  (code: string): Ask =>
  async () => {
    throw new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) });
  };
const noted = async (driver: VideoDriver) => (await driver.health()).notes[0];

/** Reads a token with its signature checked, as the service does. */
function readJwt(token: string, secret: string) {
  const [head, body, signature] = token.split('.') as [string, string, string];
  expect(createHmac('sha256', secret).update(`${head}.${body}`).digest('base64url')).toBe(signature);
  return JSON.parse(Buffer.from(body, 'base64url').toString('utf8'));
}

test('a token is the one that other makers of tokens make of the same claims', () => {
  // The example that jwt.io shows for HS256.
  expect(signJwt({ sub: '1234567890', name: 'John Doe', iat: 1516239022 }, 'your-256-bit-secret')).toBe(
    'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c',
  );
});

test('Jitsi gets one room, one person and who moderates; an open server gets no token', async () => {
  const driver = jitsiDriver({
    address: 'https://meet.example.org/',
    app: { id: 'tremplin', secret: 's3' },
    ask: nobody,
  });
  const { externalRef } = await driver.prepare(ROOM);
  expect(externalRef).toBe(NAME);
  const ticket = await driver.ticket({ ...ROOM, externalRef }, DUBOIS, NOW);
  if (ticket.kind !== 'url') throw new Error('not a link');
  expect(ticket).toMatchObject({ keptBy: 'meet.example.org', expiresAt: '2030-06-20T08:10:00.000Z' });
  const url = new URL(ticket.url);
  expect(url.origin + url.pathname).toBe(`https://meet.example.org/${NAME}`);
  expect(readJwt(url.searchParams.get('jwt') ?? '', 's3')).toEqual({
    aud: 'tremplin',
    iss: 'tremplin',
    sub: 'meet.example.org',
    room: NAME,
    nbf: 1908172770,
    exp: 1908173400,
    context: { user: { id: 'p1', name: 'Mme Dubois', moderator: 'true', affiliation: 'owner' } },
  });
  expect(decodeURIComponent(url.hash)).toBe('#userInfo.displayName="Mme Dubois"');

  const open = await jitsiDriver({
    address: 'https://meet.example.org',
    app: null,
    ask: nobody,
  }).ticket(ROOM, STEVEN, NOW);
  expect(open.kind === 'url' && open.url).toBe(
    `https://meet.example.org/${NAME}#userInfo.displayName=%22Steven%22`,
  );
});

test('BigBlueButton is asked with the checksum of its documentation', async () => {
  const documented = {
    address: 'https://bbb.example.org/bigbluebutton/api',
    secret: '639259d4-9dd8-4b25-bf01-95f9567eaf4b',
  };
  const parameters = {
    name: 'Test Meeting',
    meetingID: 'abc123',
    attendeePW: '111222',
    moderatorPW: '333444',
  };
  expect(bigBlueButtonUrl(documented, 'create', parameters, 'sha1')).toBe(
    'https://bbb.example.org/bigbluebutton/api/create?name=Test+Meeting&meetingID=abc123&attendeePW=111222&moderatorPW=333444&checksum=1fcbb0c4fc1f039f73aa6d697d2db9ba7f803f17',
  );

  const asked: URL[] = [];
  let answer = '<response><returncode>SUCCESS</returncode></response>';
  const driver = bigBlueButtonDriver({
    ...documented,
    ask: async (url) => {
      asked.push(new URL(url));
      return { status: 200, text: answer };
    },
  });
  await driver.prepare(ROOM);
  expect(Object.fromEntries(asked[0]!.searchParams)).toMatchObject({
    meetingID: NAME,
    record: 'false',
    autoStartRecording: 'false',
    allowStartStopRecording: 'false',
    guestPolicy: 'ALWAYS_ACCEPT',
  });
  const ticket = await driver.ticket(ROOM, STEVEN, NOW);
  const url = new URL(ticket.kind === 'url' ? ticket.url : '');
  const query = `fullName=Steven&meetingID=${NAME}&role=VIEWER&userID=p2&redirect=true`;
  expect(url.search).toBe(
    `?${query}&checksum=${createHash('sha256').update(`join${query}${documented.secret}`).digest('hex')}`,
  );
  answer = '<response><returncode>FAILED</returncode><messageKey>notFound</messageKey></response>';
  await driver.end(ROOM);
  expect(asked.at(-1)!.pathname).toMatch(/\/end$/);
  answer = '<response><returncode>FAILED</returncode><messageKey>idNotUnique</messageKey></response>';
  await expect(driver.prepare(ROOM)).rejects.toThrow('answered FAILED (idNotUnique) to "create"');
});

test('a BigBlueButton that takes another checksum gets that one, in the address of who joins too', async () => {
  const bbb = { address: 'https://bbb.example.org/bigbluebutton/api', secret: 'north' };
  for (const algorithm of ['sha256', 'sha512', 'sha384', 'sha1'] as const) {
    /** As a server that is set to take only this one (`supportedChecksumAlgorithms`). */
    const ask: Ask = async (url) => {
      const { pathname, search } = new URL(url);
      const [query, given] = search.slice(1).split(/&?checksum=/) as [string, string];
      const call = pathname.split('/').at(-1)!;
      const right = createHash(algorithm).update(`${call}${query}north`).digest('hex');
      const text =
        given === right
          ? '<response><returncode>SUCCESS</returncode></response>'
          : '<response><returncode>FAILED</returncode><messageKey>checksumError</messageKey></response>';
      return { status: 200, text };
    };
    const driver = bigBlueButtonDriver({ ...bbb, ask });
    await driver.prepare(ROOM);
    const ticket = await driver.ticket(ROOM, DUBOIS, NOW);
    const { text } = await ask(ticket.kind === 'url' ? ticket.url : '');
    expect([algorithm, text]).toEqual([algorithm, expect.stringContaining('SUCCESS')]);
    expect(await driver.health()).toEqual({ ok: true, notes: ['reached'] });
    expect(await noted(bigBlueButtonDriver({ ...bbb, secret: 'south', ask }))).toBe('key-refused');
  }
});

test('each service is asked in its own way whether it is there, and what is wrong is told apart', async () => {
  const jitsi = (ask: Ask) => jitsiDriver({ address: 'https://meet.example.org', app: null, ask });
  const settings = "var config = { hosts: { domain: 'meet.example.org' }, bosh: '/http-bind' };";
  expect(await jitsi(answering(200, settings)).health()).toEqual({ ok: true, notes: ['reached'] });
  expect(await jitsi(answering(404, 'Not found')).health()).toEqual({
    ok: false,
    notes: ['not-this-service'],
  });
  expect(await noted(jitsi(answering(200, '<!doctype html><title>Bienvenue</title>')))).toBe(
    'not-this-service',
  );
  const bbb = (ask: Ask) => bigBlueButtonDriver({ address: 'https://bbb.example.org/api', secret: 's', ask });
  expect(await noted(bbb(answering(200, '<html>Bienvenue</html>')))).toBe('not-this-service');
  const link = (ask: Ask) => linkDriver('https://example.org/r', ask);
  expect(await noted(link(answering(302, '')))).toBe('reached');
  expect(await noted(link(answering(503, '')))).toBe('not-reached');
  for (const [code, note] of [
    ['ENOTFOUND', 'no-such-address'],
    ['ECONNREFUSED', 'not-reached'],
    ['CERT_HAS_EXPIRED', 'certificate-refused'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'certificate-refused'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'certificate-refused'],
  ] as const)
    expect([code, await noted(link(failing(code)))]).toEqual([code, note]);
});

test('LiveKit’s server is asked with leave for one thing, and ends a room for everybody', async () => {
  const asked: { url: string; grant: object; body: object }[] = [];
  let status = 200;
  const driver = liveKitDriver({
    page: 'https://meet.example.org/custom',
    server: 'wss://livekit.example.org',
    apiKey: 'key',
    apiSecret: 'secret',
    async ask(url, post) {
      if (!post) return { status: 200, text: '<!doctype html>' };
      const { iss, video } = readJwt(post.authorization.replace('Bearer ', ''), 'secret');
      expect(iss).toBe('key');
      asked.push({ url, grant: video, body: post.body });
      return { status, text: '{"rooms":[]}' };
    },
  });
  expect(await noted(driver)).toBe('reached');
  await driver.end(ROOM);
  const service = 'https://livekit.example.org/twirp/livekit.RoomService';
  expect(asked).toEqual([
    { url: `${service}/ListRooms`, grant: { roomList: true }, body: {} },
    { url: `${service}/DeleteRoom`, grant: { roomCreate: true }, body: { room: NAME } },
  ]);
  status = 401;
  expect(await noted(driver)).toBe('key-refused');
  await expect(driver.end(ROOM)).rejects.toThrow('answered 401');
  status = 404;
  await driver.end(ROOM);
});

test('LiveKit gets a grant for one room, and only the host may rule it', async () => {
  const driver = liveKitDriver({
    page: 'https://meet.example.org/custom',
    server: 'wss://livekit.example.org',
    apiKey: 'key',
    apiSecret: 'secret',
    ask: nobody,
  });
  const grants = [];
  for (const person of [DUBOIS, STEVEN]) {
    const ticket = await driver.ticket(ROOM, person, NOW);
    const url = new URL(ticket.kind === 'url' ? ticket.url : '');
    expect(url.searchParams.get('liveKitUrl')).toBe('wss://livekit.example.org');
    grants.push(readJwt(url.searchParams.get('token') ?? '', 'secret'));
  }
  const video = { room: NAME, roomJoin: true, canPublish: true, canSubscribe: true };
  expect(grants).toEqual([
    {
      exp: 1908173400,
      iss: 'key',
      nbf: 1908172770,
      sub: 'p1',
      name: 'Mme Dubois',
      video: { ...video, roomAdmin: true },
    },
    { exp: 1908173400, iss: 'key', nbf: 1908172770, sub: 'p2', name: 'Steven', video },
  ]);
});

test('a ticket is never good for longer than the room', async () => {
  const late = await linkDriver('https://example.org/r', nobody).ticket(
    ROOM,
    STEVEN,
    '2030-06-20T08:55:00.000Z',
  );
  expect(late).toEqual({
    kind: 'url',
    url: 'https://example.org/r',
    keptBy: 'example.org',
    expiresAt: ROOM.closesAt,
  });
});

test('an address of a service is one of the web, and secure', () => {
  expect(serviceAddress('https://meet.example.org/')).toBe('https://meet.example.org');
  for (const typed of [
    'meet.example.org',
    'http://meet.example.org',
    'javascript:alert(1)',
    'https://a:b@c.be',
  ])
    expect(() => serviceAddress(typed)).toThrow('is not an address');
});
