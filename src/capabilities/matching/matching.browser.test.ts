import { serve } from '@hono/node-server';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { axeViolationsInBoth, openBrowser } from '../../../tests/support/browser.ts';
import { type EveningPlan, evening, type TestEvening } from '../../../tests/support/evening.ts';
import { type Person, testHouse } from '../../../tests/support/house.ts';
import { prepareAssets } from '../../web/assets.ts';
import type { DraftMeeting } from './schema.ts';
import { publishDraft } from './use-cases/publish-draft.ts';
import { startPlan } from './use-cases/start-plan.ts';
import { viewOwnWishes } from './use-cases/view-own-wishes.ts';

const house = testHouse();
let browser: Browser;
let origin: string;
let stop: () => void;
let page: Page;

beforeAll(async () => {
  await prepareAssets();
  browser = await openBrowser();
  await new Promise<void>((resolve) => {
    const server = serve({ fetch: house.app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
      origin = `http://localhost:${port}`;
      resolve();
    });
    stop = () => server.close();
  });
});
afterEach(() => page?.context().close());
afterAll(async () => {
  await browser?.close();
  stop?.();
});

async function open(
  path: string,
  options: { person?: Person; javaScriptEnabled?: boolean } = {},
): Promise<Page> {
  const { person, javaScriptEnabled = true } = options;
  const context = await browser.newContext({
    viewport: { width: person ? 1280 : 360, height: 800 },
    javaScriptEnabled,
    reducedMotion: 'reduce',
  });
  if (person) {
    const [name = '', value = ''] = (await house.cookieOf(person)).split('=');
    await context.addCookies([{ name, value, url: origin }]);
  }
  page = await context.newPage();
  await page.goto(`${origin}${path}`);
  return page;
}

const SMALL: EveningPlan = {
  rounds: 3,
  tables: 5,
  wishesOpen: true,
  recruiters: { Coron: {}, Rivage: {}, Encre: {} },
  candidates: { Anna: { wishes: ['Coron'] }, Bilal: { wishes: ['Coron'] } },
};

async function withDraft(plan: EveningPlan = SMALL): Promise<TestEvening & { draftId: string }> {
  const there = await evening(house, plan);
  const claire = await house.as(there.organiser);
  const { draftId } = await house.must(startPlan, claire, { eventId: there.eventId, seconds: 0.3 });
  await house.deliver();
  return { ...there, draftId };
}

async function roundsOf(draftId: string): Promise<Map<string, number>> {
  const { meetings } = await house.db
    .selectFrom('planDrafts')
    .select('meetings')
    .where('id', '=', draftId)
    .executeTakeFirstOrThrow();
  return new Map((meetings as unknown as DraftMeeting[]).map((one) => [one.registrationId, one.round]));
}

test('on a phone with a script, presses on wishes change the list in place and keep the focus', async () => {
  const { candidates, recruiters } = await evening(house, { ...SMALL, candidates: { Anna: {} } });
  const { link, actor } = candidates.Anna!;
  await open(`${link}/wishes`);
  await page.evaluate(() => {
    (window as unknown as { same: boolean }).same = true;
  });
  await page.getByRole('button', { name: 'Ajouter Coron' }).click();
  await page.getByRole('button', { name: 'Retirer Coron' }).waitFor();
  await page.getByRole('button', { name: 'Ajouter Rivage' }).click();
  const up = page.getByRole('button', { name: 'Monter Rivage' });
  await up.click();
  await page.getByRole('button', { name: 'Descendre Rivage' }).waitFor();
  await page.locator('[name="down"]:focus').waitFor();
  expect((await house.must(viewOwnWishes, actor, {})).chosen).toEqual([
    recruiters.Rivage!.id,
    recruiters.Coron!.id,
  ]);
  expect(await page.evaluate(() => (window as unknown as { same?: boolean }).same)).toBe(true);
});

test('without a script the same presses load the page, and the same list comes of it', async () => {
  const { candidates, recruiters } = await evening(house, { ...SMALL, candidates: { Anna: {} } });
  const { link, actor } = candidates.Anna!;
  await open(`${link}/wishes`, { javaScriptEnabled: false });
  for (const name of ['Ajouter Coron', 'Ajouter Encre', 'Monter Encre', 'Retirer Coron'])
    await page.getByRole('button', { name }).click();
  await page.getByRole('button', { name: 'Ajouter Coron' }).waitFor();
  expect((await house.must(viewOwnWishes, actor, {})).chosen).toEqual([recruiters.Encre!.id]);
});

test('wishes are typed by the keyboard alone: letters, Tab, Enter, and the next person', async () => {
  const there = await evening(house, { ...SMALL, candidates: { Anna: {}, Bilal: {} } });
  await open(`/events/${there.eventId}/wishes/${there.candidates.Anna!.id}`, { person: there.counsellor });
  await page.locator('select').first().focus();
  await page.keyboard.type('Riv');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Cor');
  await page.getByRole('button', { name: /Enregistrer, puis/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Vœux de Bilal Essai' }).waitFor();
  const { chosen } = await house.must(viewOwnWishes, there.candidates.Anna!.actor, {});
  expect(chosen).toEqual([there.recruiters.Rivage!.id, there.recruiters.Coron!.id]);
});

test('by keyboard a meeting is picked up, every place says whether it may go there, and Enter puts it down', async () => {
  const there = await withDraft();
  const { eventId, draftId } = there;
  const [anna, bilal] = [there.candidates.Anna!.id, there.candidates.Bilal!.id];
  const before = await roundsOf(draftId);
  await open(`/events/${eventId}/plan/drafts/${draftId}`, { person: there.organiser });
  const coron = there.recruiters.Coron!.id;
  const cell = (round: number) => page.locator(`td[data-key="${coron}/1/${round}"] [data-cell]`);
  const status = page.locator('[data-plan-status]');
  await cell(before.get(anna)!).focus();
  await page.keyboard.press('m');
  expect(await status.textContent()).toContain('Anna Essai');
  await cell(before.get(bilal)!).focus();
  await page.locator('td[data-target="yes"]').waitFor();
  expect(await status.textContent()).toContain('Échange avec Bilal Essai');
  await page.keyboard.press('Enter');
  await page.getByText('C’est fait.').waitFor();
  const after = await roundsOf(draftId);
  expect([after.get(anna), after.get(bilal)]).toEqual([before.get(bilal), before.get(anna)]);
});

test('by mouse a meeting is dragged, and a place that a rule forbids says which and takes nothing', async () => {
  // Bilal is there for the first two rounds only: his meeting cannot go to the third.
  const there = await withDraft({
    ...SMALL,
    candidates: { Bilal: { wishes: ['Coron', 'Rivage'], presentUntil: '19:25' } },
  });
  const { eventId, draftId } = there;
  const coron = there.recruiters.Coron!.id;
  await open(`/events/${eventId}/plan/drafts/${draftId}`, { person: there.organiser });
  const { meetings } = await house.db
    .selectFrom('planDrafts')
    .select('meetings')
    .where('id', '=', draftId)
    .executeTakeFirstOrThrow();
  const mine = (meetings as unknown as DraftMeeting[]).find((one) => one.recruiterId === coron)!;
  const from = page.locator(`td[data-key="${coron}/1/${mine.round}"] a`);
  const third = page.locator(`td[data-key="${coron}/1/3"]`);
  await from.dragTo(third);
  await page.locator('[data-plan-status][data-tone="no"]').waitFor();
  expect(await page.locator('[data-plan-status]').textContent()).toContain(
    'Bilal Essai n’est pas là au tour 3',
  );
  await page.keyboard.press('Escape');
  expect((await roundsOf(draftId)).size).toBe(1);
});

test('without a script a press on a meeting opens its panel, where the places stand as buttons', async () => {
  const there = await withDraft();
  const { eventId, draftId } = there;
  const before = await roundsOf(draftId);
  const anna = there.candidates.Anna!.id;
  await open(`/events/${eventId}/plan/drafts/${draftId}`, {
    person: there.organiser,
    javaScriptEnabled: false,
  });
  await page
    .getByRole('link', { name: /^Anna E/ })
    .first()
    .click();
  await page.getByRole('heading', { name: 'Anna Essai – Coron' }).waitFor();
  await page.getByRole('button', { name: /^Échanger avec Bilal Essai/ }).click();
  await page.getByText('C’est fait.').waitFor();
  expect((await roundsOf(draftId)).get(anna)).not.toBe(before.get(anna));
});

test('other weights are tried on a draft, answered in words, and make the next draft', async () => {
  // Coron sees one person: Anna wants it most, and Bilal has nobody else.
  const there = await withDraft({
    rounds: 2,
    floor: 0,
    recruiters: {
      Coron: { presentUntil: '19:06' },
      Rivage: { presentFrom: '19:07' },
      Encre: { presentUntil: '18:00' },
      Loin: { presentUntil: '18:00' },
    },
    candidates: { Anna: { wishes: ['Coron', 'Rivage'] }, Bilal: { wishes: ['Encre', 'Loin', 'Coron'] } },
  });
  const { eventId, draftId, organiser } = there;
  const options = { person: organiser, javaScriptEnabled: false };
  await open(`/events/${eventId}/plan/drafts/${draftId}`, options);
  await page.getByRole('link', { name: 'Et si l’on comptait autrement ?' }).click();
  await page.getByLabel('Donner un premier entretien à chaque personne').selectOption('Ne compte pas');
  await page.getByRole('button', { name: 'Voir ce qui changerait' }).click();
  const result = page.locator('#result');
  await result.getByText('1 personne de plus sans entretien').waitFor();
  await result.getByText('1 premier vœu tenu de plus').waitFor();
  await page.getByRole('button', { name: 'Calculer une proposition avec ces poids' }).click();
  await page.getByRole('heading', { name: 'Proposition 2' }).waitFor();
  await house.deliver();
  await page.reload();
  await page.getByText('Donner un premier entretien à chaque personne – ne compte pas').waitFor();
  expect([...(await roundsOf(draftId)).keys()]).toHaveLength(2);
});

test('nothing on these pages is out of reach of a screen reader or too pale, in dark and in light', async () => {
  const there = await withDraft();
  const { eventId, draftId, organiser } = there;
  const draft = `/events/${eventId}/plan/drafts/${draftId}`;
  const meeting = `${there.candidates.Anna!.id}.${there.recruiters.Coron!.id}`;
  const claire = await house.as(organiser);
  const other = await house.must(startPlan, claire, { eventId, seed: 2, seconds: 0.3 });
  await house.deliver();
  const pages: [string, Person?][] = [
    [`${there.candidates.Anna!.link}/wishes`],
    [`${there.recruiters.Coron!.link}/candidates`],
    [`/events/${eventId}/wishes`, organiser],
    [`/events/${eventId}/wishes/${there.candidates.Anna!.id}`, organiser],
    [`/events/${eventId}/plan`, organiser],
    [`${draft}?meeting=${meeting}`, organiser],
    [`${draft}?by=candidate&candidate=${there.candidates.Anna!.id}`, organiser],
    [`${draft}?by=recruiter`, organiser],
    [`${draft}/compare/${other.draftId}`, organiser],
    [`${draft}/weigh?emphasis.floor=0`, organiser],
    [`${draft}/publish`, organiser],
  ];
  await open(`/events/${eventId}/plan`, { person: organiser });
  const look = async (path: string, person?: Person) => {
    await page.setViewportSize({ width: person ? 1280 : 360, height: 800 });
    await page.goto(`${origin}${path}`);
    expect([path, await axeViolationsInBoth(page)]).toEqual([path, []]);
  };
  for (const [path, person] of pages) await look(path, person);
  await house.must(publishDraft, claire, { eventId, draftId, revision: 1 });
  for (const by of ['recruiter', 'candidate', 'round'])
    await look(`/events/${eventId}/plan/print?by=${by}`, organiser);
  await look(`/events/${eventId}/plan`, organiser);
  await look(`/events/${eventId}/plan/people`, organiser);
}, 180_000); // Sixteen pages, each read to the end by axe.
