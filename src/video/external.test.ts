import { createHash, createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import type { CallRoom } from './driver.ts';
import {
  bigBlueButtonDriver,
  bigBlueButtonUrl,
  jitsiDriver,
  linkDriver,
  liveKitDriver,
  serviceAddress,
} from './external.ts';
import { signJwt } from './jwt.ts';

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
  const driver = jitsiDriver({ address: 'https://meet.example.org/', app: { id: 'tremplin', secret: 's3' } });
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

  const open = await jitsiDriver({ address: 'https://meet.example.org', app: null }).ticket(
    ROOM,
    STEVEN,
    NOW,
  );
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
      return answer;
    },
  });
  await driver.prepare(ROOM);
  expect(Object.fromEntries(asked[0]!.searchParams)).toMatchObject({
    meetingID: NAME,
    record: 'false',
    autoStartRecording: 'false',
    allowStartStopRecording: 'false',
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
  answer = '<response><returncode>FAILED</returncode><messageKey>checksumError</messageKey></response>';
  await expect(driver.prepare(ROOM)).rejects.toThrow('answered FAILED to "create"');
});

test('LiveKit gets a grant for one room, and only the host may rule it', async () => {
  const driver = liveKitDriver({
    page: 'https://meet.example.org/custom',
    server: 'wss://livekit.example.org',
    apiKey: 'key',
    apiSecret: 'secret',
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
  const late = await linkDriver('https://example.org/r').ticket(ROOM, STEVEN, '2030-06-20T08:55:00.000Z');
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
