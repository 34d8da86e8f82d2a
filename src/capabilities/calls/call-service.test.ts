import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { readPage } from '../../../tests/support/browsing.ts';
import { selfSigned } from '../../../tests/support/certificate.ts';
import { evening, type TestEvening } from '../../../tests/support/evening.ts';
import { testHouse } from '../../../tests/support/house.ts';
import type { Actor } from '../../kernel/actor.ts';
import { checkCallService } from './use-cases/check-call-service.ts';
import { saveCallSettings } from './use-cases/save-call-settings.ts';
import { viewCallSettings } from './use-cases/view-call-settings.ts';

const house = testHouse();
let soiree: TestEvening;
let organiser: Actor;

beforeAll(async () => {
  soiree = await evening(house, { recruiters: {}, candidates: {} });
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
