import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { readPage } from '../../../tests/support/browsing.ts';
import { selfSigned } from '../../../tests/support/certificate.ts';
import { evening, type TestEvening } from '../../../tests/support/evening.ts';
import { testHouse } from '../../../tests/support/house.ts';
import { publishedMeetings } from '../../../tests/support/meetings.ts';
import type { Actor } from '../../kernel/actor.ts';
import { checkCallService } from './use-cases/check-call-service.ts';
import { enterCallDesk } from './use-cases/enter-call-desk.ts';
import { enterMyCall } from './use-cases/enter-my-call.ts';
import { saveCallSettings } from './use-cases/save-call-settings.ts';
import { viewCallSettings } from './use-cases/view-call-settings.ts';
import { viewCalls } from './use-cases/view-calls.ts';

/** Two minutes into the first round, 18:52 in Brussels. */
const house = testHouse('2026-11-12T17:52:00.000Z');
let soiree: TestEvening;
let organiser: Actor;

beforeAll(async () => {
  soiree = await evening(house, { recruiters: { Coron: {} }, candidates: { Steven: {} } });
  organiser = await house.as(soiree.organiser);
});

afterEach(() => vi.unstubAllEnvs());

test('a press asks the service of others whether it is there, and says what is wrong and what to do', async () => {
  const { eventId } = soiree;
  const { key, certificate } = selfSigned();
  const server = createServer({ key, cert: certificate }, (_, answer) => answer.end('Bonjour'));
  let knocks = 0;
  server.on('connection', () => knocks++);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const given = { eventId, driver: 'bigbluebutton', address, secret: 'north', processor: 'Ville de Lille' };
  await house.must(saveCallSettings, organiser, given);
  // An organiser does not have the server ask in its own network; its keeper may allow that.
  expect(await house.ask(checkCallService, organiser, { eventId })).toMatchObject({
    refusal: 'service-inside-our-network',
  });
  expect(knocks).toBe(0);
  vi.stubEnv('TREMPLIN_CALLS_INSIDE', '1');
  // Nobody vouches for it, so no browser would go there either.
  expect(await house.ask(checkCallService, organiser, { eventId })).toMatchObject({
    refusal: 'service-certificate-refused',
  });
  await new Promise((resolve) => server.close(resolve));
  expect(await house.ask(checkCallService, organiser, { eventId })).toMatchObject({
    refusal: 'service-not-reached',
  });

  const page = `/events/${eventId}/calls/settings`;
  const cookie = await house.cookieOf(soiree.organiser);
  const { html } = await readPage(house.app, page, { cookie });
  expect(html).toContain(`action="${page}/check"`);
  expect(html).not.toContain('Aucun relais');
  const counsellor = await house.as(soiree.counsellor);
  expect(await house.ask(checkCallService, counsellor, { eventId })).toEqual({ kind: 'not-found' });
});

test('our own server says that nothing passes where all is to go by a relay that is not set', async () => {
  const { eventId } = soiree;
  await house.must(saveCallSettings, organiser, { eventId, driver: 'built-in' });
  expect(await house.must(viewCallSettings, organiser, { eventId })).toMatchObject({ notes: ['no-relay'] });
  await house.must(saveCallSettings, organiser, { eventId, driver: 'built-in', relayOnly: true });
  expect(await house.must(viewCallSettings, organiser, { eventId })).toMatchObject({
    notes: ['relay-only-without-relay'],
  });
  expect(await house.ask(checkCallService, organiser, { eventId })).toMatchObject({ kind: 'done' });
});

test('who comes in while the service is away is told so and may go on by telephone; who helps sees it, until it is mended', async () => {
  const { eventId } = soiree;
  vi.stubEnv('TREMPLIN_CALLS_INSIDE', '1');
  const [meetingId] = (await publishedMeetings(house, soiree, [
    { candidate: 'Steven', recruiter: 'Coron', round: 1 },
  ])) as [string];
  await house.db.updateTable('meetings').set({ channel: 'video-home' }).execute();
  const steven = soiree.candidates.Steven!.actor;
  const coron = soiree.recruiters.Coron!.actor;
  // Nobody listens on the first port of a machine.
  const address = 'https://127.0.0.1:1';
  const given = { eventId, address, processor: 'Ville de Lille' };
  const seen = async () => {
    const { calls, processor } = await house.must(viewCalls, organiser, { eventId });
    return { processor, trouble: calls[0]!.trouble, steps: calls[0]!.steps };
  };
  await house.must(saveCallSettings, organiser, { ...given, driver: 'bigbluebutton', secret: 'north' });
  expect(await house.must(enterMyCall, steven, { meetingId })).toEqual({
    kind: 'away',
    keptBy: 'Ville de Lille',
    url: null,
  });
  expect(await seen()).toMatchObject({ processor: 'Ville de Lille', trouble: 'service' });
  const page = `/events/${eventId}/calls`;
  const { html } = await readPage(house.app, page, { cookie: await house.cookieOf(soiree.organiser) });
  expect(html).toContain('Le service de vidéo ne répond pas : Ville de Lille');
  // Of a service that makes no rooms beforehand, people may try the address: it may answer them and not this server.
  await house.must(saveCallSettings, organiser, { ...given, driver: 'jitsi' });
  expect(await house.must(enterCallDesk, coron, { meetingId })).toMatchObject({
    kind: 'away',
    url: expect.stringContaining(address),
  });
  await house.must(saveCallSettings, organiser, { eventId, driver: 'built-in' });
  expect(await house.must(enterMyCall, steven, { meetingId })).toMatchObject({ kind: 'native' });
  expect(await seen()).toMatchObject({ processor: null, trouble: 'nobody' });
});

test('a key that is of another kind is known before anybody comes in', async () => {
  const jitsi = {
    eventId: soiree.eventId,
    driver: 'jitsi',
    address: 'https://8x8.vc',
    processor: '8x8',
    application: 'vpaas-magic-cookie-1',
    secret: 'north',
  };
  expect(await house.ask(saveCallSettings, organiser, jitsi)).toMatchObject({
    refusal: 'other-kind-of-key',
    field: 'secret',
  });
});
