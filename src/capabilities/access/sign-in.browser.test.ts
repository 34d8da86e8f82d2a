import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { axeViolations, openBrowser } from '../../../tests/support/browser.ts';
import { type Person, testHouse } from '../../../tests/support/house.ts';
import { serveApp } from '../../../tests/support/serve.ts';
import { setPublicUrl } from '../../kernel/public-url.ts';
import { prepareAssets } from '../../web/assets.ts';

const house = testHouse(new Date().toISOString());
let browser: Browser;
let origin: string;
let stop: () => void;
const contexts: BrowserContext[] = [];

beforeAll(async () => {
  await prepareAssets();
  browser = await openBrowser();
  ({ origin, stop } = await serveApp(house.app));
  setPublicUrl(origin);
});
afterEach(async () => {
  await Promise.all(contexts.splice(0).map((context) => context.close()));
});
afterAll(async () => {
  await browser?.close();
  stop?.();
});

async function newPage(cookie: string | null = null): Promise<Page> {
  const context = await browser.newContext({ locale: 'fr-BE', reducedMotion: 'reduce' });
  contexts.push(context);
  if (cookie) {
    const [name = '', value = ''] = cookie.split('=');
    await context.addCookies([{ name, value, url: origin }]);
  }
  return context.newPage();
}

/** A device that holds passkeys and always recognises its owner: Chromium's own, without a screen. */
async function withAuthenticator(
  page: Page,
): Promise<{ credentials(): Promise<number>; lock(): Promise<void> }> {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    credentials: async () =>
      (await session.send('WebAuthn.getCredentials', { authenticatorId })).credentials.length,
    lock: async () => {
      await session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
    },
  };
}

const sessionOf = async (page: Page) =>
  (await page.context().cookies(origin)).find(({ name }) => name === 'session')?.value ?? null;

async function emailOf({ accountId }: Person): Promise<string> {
  const row = await house.db
    .selectFrom('accounts')
    .select('email')
    .where('id', '=', accountId)
    .executeTakeFirstOrThrow();
  return row.email;
}

/** The link and the code that were sent to an address last. */
async function lastMessageTo(email: string): Promise<{ path: string; code: string }> {
  const rows = await house.db
    .selectFrom('outbox')
    .select('payload')
    .where('signal', '=', 'access.sign-in-asked')
    .orderBy('id', 'desc')
    .execute();
  return rows
    .map(({ payload }) => payload as { email: string; path: string; code: string })
    .find((sent) => sent.email === email)!;
}

test('a passkey is made, named, and signs in alone; a device that does not know its owner opens nothing', async () => {
  const { people } = await house.organisation('La Verrière', { Nadia: 'organiser' });
  const page = await newPage(await house.cookieOf(people.Nadia!));
  const device = await withAuthenticator(page);
  await page.goto(`${origin}/account/second-factor`);
  expect(await axeViolations(page)).toEqual([]);
  await page.getByLabel('Nom de la clé').fill('Portable de Nadia');
  await page.getByRole('button', { name: 'Ajouter une clé d’accès sur cet appareil' }).click();
  await page.getByRole('heading', { name: 'Vos codes de secours' }).waitFor();
  expect(await page.locator('ol code').count()).toBe(10);
  expect(await device.credentials()).toBe(1);
  await page.goto(`${origin}/account/second-factor`);
  expect(await page.getByText('Portable de Nadia').count()).toBeGreaterThan(0);

  await page.context().clearCookies();
  await page.goto(`${origin}/sign-in`);
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Entrer avec ma clé d’accès' }).click();
  await page.getByRole('heading', { name: 'Mes événements' }).waitFor();
  expect(await sessionOf(page)).not.toBeNull();

  await page.context().clearCookies();
  await device.lock();
  await page.goto(`${origin}/sign-in`);
  await page.getByRole('button', { name: 'Entrer avec ma clé d’accès' }).click();
  await page.getByText('L’appareil n’a pas répondu.').waitFor();
  expect(await sessionOf(page)).toBeNull();
});

test('after the message, the passkey is the second step', async () => {
  const { people } = await house.organisation('Passerelle', { Luc: 'counsellor' });
  const page = await newPage(await house.cookieOf(people.Luc!));
  await withAuthenticator(page);
  await page.goto(`${origin}/account/second-factor`);
  await page.getByRole('button', { name: 'Ajouter une clé d’accès sur cet appareil' }).click();
  await page.getByRole('link', { name: 'Je les ai gardés, continuer' }).waitFor();

  await page.context().clearCookies();
  const email = await emailOf(people.Luc!);
  await page.goto(`${origin}/sign-in`);
  await page.getByLabel('Adresse e-mail').fill(email);
  await page.getByRole('button', { name: 'Recevoir le lien et le code' }).click();
  await page.getByLabel('Code à six chiffres').fill((await lastMessageTo(email)).code);
  await page.getByRole('button', { name: 'Ouvrir ma session' }).click();
  await page.getByRole('heading', { name: 'Deuxième étape' }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Utiliser ma clé d’accès' }).click();
  await page.getByRole('heading', { name: 'Mes événements' }).waitFor();
});

test('a mail scanner, even one that runs scripts and presses every button, gets no session and breaks no link', async () => {
  const { people } = await house.organisation('Cité', { Ines: 'organiser' });
  const email = await emailOf(people.Ines!);
  const asking = await newPage();
  await asking.goto(`${origin}/sign-in`);
  await asking.getByLabel('Adresse e-mail').fill(email);
  await asking.getByRole('button', { name: 'Recevoir le lien et le code' }).click();
  await asking.getByRole('heading', { name: 'Regardez vos messages' }).waitFor();
  const { path } = await lastMessageTo(email);
  const sessions = async () =>
    (
      await house.db
        .selectFrom('sessions')
        .select('id')
        .where('accountId', '=', people.Ines!.accountId)
        .execute()
    ).length;

  for (const method of ['HEAD', 'GET'])
    expect((await fetch(origin + path, { method })).headers.getSetCookie()).toEqual([]);
  const robot = await newPage();
  await robot.goto(origin + path);
  const buttons = await robot.getByRole('button').count();
  for (let index = 0; index < buttons; index++) {
    await robot.goto(origin + path);
    await robot.getByRole('button').nth(index).click();
    await robot.waitForLoadState();
  }
  const links = await robot
    .locator('a[href]')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  for (const link of links) await fetch(link);
  expect([buttons > 0, await sessionOf(robot), await sessions()]).toEqual([true, null, 0]);

  await asking.goto(origin + path);
  await asking.getByRole('button', { name: 'Ouvrir ma session' }).click();
  await asking.getByRole('heading', { name: 'Mes événements' }).waitFor();
  expect(await sessions()).toBe(1);
});

test('the pages of signing in and of an organisation fit a small phone and have nothing wrong', async () => {
  const { id, people } = await house.organisation('Forges', { Zoé: 'organiser', Tom: 'door' });
  const page = await newPage(await house.cookieOf(people.Zoé!));
  await page.setViewportSize({ width: 320, height: 740 });
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const path of ['/sign-in/password', '/card?wrong=1', '/account', `/organisations/${id}`]) {
    await page.goto(origin + path);
    await page.locator('details').evaluateAll((all) => {
      for (const details of all) details.setAttribute('open', '');
    });
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect([path, wider, await axeViolations(page)]).toEqual([path, 0, []]);
  }
});
