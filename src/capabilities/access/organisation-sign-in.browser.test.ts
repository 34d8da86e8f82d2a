/// <reference path="./oidc-provider.d.ts" />
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { axeViolations, openBrowser } from '../../../tests/support/browser.ts';
import { SYSTEM, testHouse } from '../../../tests/support/house.ts';
import { serveApp } from '../../../tests/support/serve.ts';
import { setPublicUrl } from '../../kernel/public-url.ts';
import { prepareAssets } from '../../web/assets.ts';
import { addMember } from './use-cases/add-member.ts';
import { setIdentityProvider } from './use-cases/set-identity-provider.ts';

const house = testHouse(new Date().toISOString());
let browser: Browser;
let origin: string;
let stop: () => void;
let provider: Server;
let issuer: string;
const contexts: BrowserContext[] = [];

/** What the provider says of somebody, by the name typed in its sign-in form. */
const PEOPLE: Record<string, { email: string; email_verified: boolean }> = {
  nadia: { email: 'Nadia@Verriere.example', email_verified: true },
  imposter: { email: 'nadia@verriere.example', email_verified: false },
  stranger: { email: 'stranger@verriere.example', email_verified: true },
};

/** A real OpenID Connect provider (oidc-provider), with its own sign-in and consent pages. */
async function startProvider(): Promise<void> {
  const { createServer } = await import('node:http');
  provider = createServer();
  await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`;
  const oidc = new Provider(issuer, {
    clients: [
      {
        client_id: 'tremplin',
        client_secret: 'a-well-kept-secret',
        redirect_uris: [`${origin}/sign-in/back`],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    pkce: { required: () => true },
    findAccount: (_, id) => ({ accountId: id, claims: async () => ({ sub: id, ...PEOPLE[id] }) }),
  });
  provider.on('request', oidc.callback());
}

beforeAll(async () => {
  vi.stubEnv('TREMPLIN_OPENID_INSIDE', '1');
  // The provider says on the console that its sign-in pages are for development: that is what they are for here.
  vi.spyOn(console, 'info').mockImplementation(() => undefined);
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  await prepareAssets();
  browser = await openBrowser();
  ({ origin, stop } = await serveApp(house.app));
  setPublicUrl(origin);
  await startProvider();
});
afterEach(async () => {
  await Promise.all(contexts.splice(0).map((context) => context.close()));
});
afterAll(async () => {
  await browser?.close();
  provider?.closeAllConnections();
  provider?.close();
  stop?.();
  vi.unstubAllEnvs();
});

async function newPage({ javaScriptEnabled = true } = {}): Promise<Page> {
  const context = await browser.newContext({ locale: 'fr-BE', reducedMotion: 'reduce', javaScriptEnabled });
  contexts.push(context);
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  // What the provider's own pages would fetch elsewhere is not part of this.
  await page.route(/googleapis|gstatic/, (route) => route.abort());
  return page;
}

/** An organisation whose members come in by the provider; Nadia is also of another one. */
async function setUp(name: string, provesTwice = true): Promise<{ id: string; other: string }> {
  const { id, people } = await house.organisation(name, { Chef: 'organiser' });
  const { id: other } = await house.organisation(`${name} voisine`);
  for (const organisationId of [id, other])
    await house.must(addMember, SYSTEM, {
      organisationId,
      name: 'Nadia',
      email: 'nadia@verriere.example',
      role: 'organiser',
    });
  await house.must(setIdentityProvider, await house.as(people.Chef!), {
    organisationId: id,
    issuer,
    clientId: 'tremplin',
    clientSecret: 'a-well-kept-secret',
    provesTwice,
  });
  return { id, other };
}

/** Goes through the provider's own pages as this person. */
async function signInAs(page: Page, name: string, organisation: string): Promise<void> {
  await page.goto(`${origin}/sign-in`);
  await page.getByRole('button', { name: `Continuer avec ${organisation}`, exact: true }).click();
  await page.locator('input[name=login]').fill(name);
  await page.locator('input[name=password]').fill('peu importe');
  await page.locator('button[type=submit]').click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.waitForURL(`${origin}/**`);
  await page.waitForURL((url) => url.origin === origin && url.pathname !== '/sign-in/back');
}

const statusOf = async (page: Page, path: string) => (await page.request.get(origin + path)).status();

test('a member comes in by the provider, reaches that organisation only, and may not change how the account opens', async () => {
  const { id, other } = await setUp('La Verrière');
  const page = await newPage();
  await signInAs(page, 'nadia', 'La Verrière');
  await page.getByRole('heading', { name: 'Mes événements' }).waitFor();
  expect(await statusOf(page, `/organisations/${id}`)).toBe(200);
  expect(await statusOf(page, `/organisations/${other}`)).toBe(404);
  expect(await statusOf(page, '/account/second-factor')).toBe(404);
  await page.goto(`${origin}/account`);
  expect(await page.getByText('par mon organisation').count()).toBe(1);
  expect(await axeViolations(page)).toEqual([]);
  const linked = await house.db.selectFrom('linkedIdentities').select(['issuer', 'subject']).execute();
  expect(linked).toEqual([{ issuer, subject: 'nadia' }]);
  const secrets = JSON.stringify(await house.db.selectFrom('identityProviders').selectAll().execute());
  expect(secrets).not.toContain('a-well-kept-secret');

  // From now on the provider's own name for her is enough, whatever address it gives.
  PEOPLE.nadia = { email: 'autre@verriere.example', email_verified: false };
  const later = await newPage();
  await signInAs(later, 'nadia', 'La Verrière');
  await later.getByRole('heading', { name: 'Mes événements' }).waitFor();
});

test('an address that the provider has not verified, and one of nobody here, open nothing', async () => {
  await setUp('Passerelle');
  for (const name of ['imposter', 'stranger']) {
    const page = await newPage();
    await signInAs(page, name, 'Passerelle');
    await page.getByText('Votre organisation n’a pas pu vous faire entrer.').waitFor();
    expect((await page.context().cookies(origin)).map((cookie) => cookie.name)).not.toContain('session');
  }
});

test('what the provider sends back is worth nothing in another browser, and once only', async () => {
  await setUp('Cité');
  PEOPLE.nadia = { email: 'nadia@verriere.example', email_verified: true };
  // Without a script nothing is pressed by itself: the way there is a link, and the way back a button.
  const page = await newPage({ javaScriptEnabled: false });
  await page.goto(`${origin}/sign-in`);
  await page.getByRole('button', { name: 'Continuer avec Cité', exact: true }).click();
  await page.getByRole('link', { name: 'Aller chez Cité' }).click();
  await page.locator('input[name=login]').fill('nadia');
  await page.locator('input[name=password]').fill('peu importe');
  await page.locator('button[type=submit]').click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Ouvrir ma session' }).waitFor();
  const back = page.url();
  expect(back).toContain('code=');
  const thief = await newPage();
  await thief.goto(back);
  await thief.getByText('Votre organisation n’a pas pu vous faire entrer.').waitFor();
  await page.getByRole('button', { name: 'Ouvrir ma session' }).click();
  await page.getByRole('heading', { name: 'Mes événements' }).waitFor();
  const again = await newPage();
  await again.context().addCookies(await page.context().cookies(origin));
  await again.goto(back);
  await again.getByText('Votre organisation n’a pas pu vous faire entrer.').waitFor();
});

test('without a second step at the provider, one’s own is asked; a provider that is none is refused in words', async () => {
  const { id } = await setUp('Forges', false);
  await house.db.updateTable('networks').set({ secondFactorFrom: '2026-01-01T00:00:00.000Z' }).execute();
  const page = await newPage();
  await signInAs(page, 'nadia', 'Forges');
  await page.getByRole('heading', { name: 'Deuxième étape' }).waitFor();
  expect(await page.getByText('Rien n’est encore réglé.').count()).toBe(1);
  await house.db.updateTable('networks').set({ secondFactorFrom: null }).execute();

  const set = (wrong: string) =>
    house.ask(setIdentityProvider, SYSTEM, { organisationId: id, issuer: wrong, clientId: 'x' });
  expect(await set(`${origin}/nowhere`)).toMatchObject({ refusal: 'issuer-not-reachable' });
  vi.stubEnv('TREMPLIN_OPENID_INSIDE', '');
  for (const inside of [
    issuer,
    'https://127.0.0.1/x',
    'https://localhost/',
    'https://u:p@example.org/',
    'ftp://exemple.example',
  ])
    expect([inside, await set(inside)]).toMatchObject([inside, { refusal: 'issuer-not-allowed' }]);
});
