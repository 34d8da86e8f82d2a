import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { linkOfRegistration } from '../../src/capabilities/events/queries.ts';
import { applyPlanChange } from '../../src/capabilities/matching/queries.ts';
import { plusDays } from '../../src/kernel/clock.ts';
import { inTransaction } from '../../src/kernel/database.ts';
import { evening, type TestEvening } from '../support/evening.ts';
import { type Person, testHouse } from '../support/house.ts';
import { serveApp } from '../support/serve.ts';
import { LAPTOP, PHONE, Stage } from './stage.ts';

const house = testHouse('2026-11-10T08:00:00.000Z');

const HEADS = 'Nom;Prénom;GSM;E-mail';
/** Jessica is on both lists. Of Luc's, two rows cannot be read as they are. */
const LUC = [
  HEADS,
  'Moreau;Jessica;0470 00 01 01;jessica.moreau@courrier.example',
  'Claes;Steven;0470 12;steven.claes@courrier.example',
  ';Amina;0470 00 01 03;amina@courrier.example',
].join('\n');
const MIA = [
  HEADS,
  'Moreau;Jessica;0470 00 01 01;jessica.moreau@courrier.example',
  'Peeters;Sven;0470 00 01 04;',
].join('\n');

describe('two partners bring people to one event, and each keeps its own', { timeout: 120_000 }, () => {
  let served: Awaited<ReturnType<typeof serveApp>>;
  let stage: Stage;
  let made: TestEvening;
  let luc: Page;
  let mia: Page;
  /** Address of the event, "/events/…". */
  let event: string;
  let failed = false;

  beforeAll(async () => {
    served = await serveApp(house.app);
    made = await evening(house, { recruiters: { Coron: {} }, candidates: {} });
    event = `/events/${made.eventId}`;
    stage = await Stage.open(served.origin, 'two-partners');
    luc = await signedIn(made.counsellor);
    mia = await signedIn(made.otherCounsellor);
  });
  afterAll(async () => {
    await stage.close();
    served.stop();
  });
  beforeEach((context) => {
    context.skip(failed, 'an earlier step failed');
    context.onTestFailed(async () => {
      failed = true;
      await stage.pictureAll('failed');
    });
  });

  async function signedIn(person: Person): Promise<Page> {
    const page = await stage.person(LAPTOP);
    const [name = '', value = ''] = (await house.cookieOf(person)).split('=');
    await page.context().addCookies([{ name, value, url: stage.url }]);
    return page;
  }

  const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

  async function read(page: Page, name: string, list: string): Promise<void> {
    await page.goto(`${event}/candidates/import`);
    const file = { name, mimeType: 'text/csv', buffer: Buffer.from(list) };
    await page.getByLabel('Fichier').setInputFiles(file);
    await button(page, 'Lire le fichier').click();
    await page.getByRole('heading', { level: 1, name: `Avant d’importer : ${name}` }).waitFor();
  }

  const registrationOf = async (lastName: string, partner: Person) =>
    house.db
      .selectFrom('registrations')
      .innerJoin('people', 'people.id', 'registrations.personId')
      .select(['registrations.id', 'registrations.linkGeneration', 'people.id as personId'])
      .where('lastName', '=', lastName)
      .where('registrations.eventId', '=', made.eventId)
      .where('registrations.partnerId', '=', partner.roles[0]!.organisationId)
      .executeTakeFirst();

  test('Luc imports his list and mends on screen what could not be read', async () => {
    await read(luc, 'liste-luc.csv', LUC);
    await stage.look(luc, 'rows-to-mend');
    await luc
      .getByLabel(/^GSM|^Téléphone/)
      .first()
      .fill('0470 00 01 02');
    await button(luc, /^Enregistrer/)
      .first()
      .click();
    await luc.getByText(/corrections? .*enregistrée/i).waitFor();
    await luc.getByLabel(/^Nom/).first().fill('Diallo');
    await button(luc, /^Enregistrer/)
      .first()
      .click();
    await luc.getByText('3 à ajouter').first().waitFor();
    await button(luc, 'Importer maintenant').click();
    await luc.getByText('L’import est fait.').waitFor();
    await stage.look(luc, 'imported');
  });

  test('Mia’s list has one person of Luc’s: nothing says that somebody knows her', async () => {
    await read(mia, 'liste-mia.csv', MIA);
    await mia.getByText('2 à ajouter').first().waitFor();
    const text = await mia.getByRole('main').innerText();
    expect(text).not.toMatch(/double|existe déjà|(^|\n)Partenaire \d/);
    await button(mia, 'Importer maintenant').click();
    await mia.getByText('L’import est fait.').waitFor();
  });

  test('the same list again changes nothing', async () => {
    await read(mia, 'liste-mia.csv', MIA);
    await mia.getByText('Ce fichier n’apporte rien de nouveau.').waitFor();
  });

  test('each sees their own people only, also by the address of another’s', async () => {
    await luc.goto(`${event}/candidates`);
    await mia.goto(`${event}/candidates`);
    await stage.look(mia, 'own-people');
    const [his, hers] = await Promise.all([luc, mia].map((page) => page.getByRole('main').innerText()));
    for (const name of ['Moreau', 'Claes', 'Diallo']) expect(his).toContain(name);
    expect(his).not.toContain('Peeters');
    for (const name of ['Moreau', 'Peeters']) expect(hers).toContain(name);
    for (const name of ['Claes', 'Diallo']) expect(hers).not.toContain(name);

    const foreign = (await registrationOf('Claes', made.counsellor))!;
    for (const path of [`${event}/candidates/${foreign.id}`, `/people/${foreign.personId}`]) {
      const answer = await mia.context().request.get(stage.url + path);
      expect(answer.status(), path).toBe(404);
      expect(await answer.text()).not.toContain('Claes');
    }
  });

  test('a recruiter sees those on their plan; the link opens until the days after the event are over', async () => {
    const jessica = (await registrationOf('Moreau', made.counsellor))!;
    const coron = made.recruiters.Coron!;
    const meeting = { registrationId: jessica.id, recruiterId: coron.id, round: 1, seat: null, table: null };
    const plan = { eventId: made.eventId, expectedVersion: 0, kind: 'published' as const, by: 'Claire' };
    await inTransaction(house.db, async (tx) =>
      expect(await applyPlanChange(tx, { ...plan, next: [meeting] }, house.now)).toMatchObject({
        done: true,
      }),
    );
    const recruiter = await stage.person(PHONE);
    await recruiter.goto(coron.link);
    expect(await recruiter.getByRole('main').innerText()).toContain('Jessica');
    await stage.look(recruiter, 'recruiter');

    const before = house.now;
    const { recruiterAccessDays } = await house.db
      .selectFrom('events')
      .select('recruiterAccessDays')
      .where('id', '=', made.eventId)
      .executeTakeFirstOrThrow();
    house.now = plusDays('2026-11-12T18:30:00.000Z', recruiterAccessDays);
    expect((await recruiter.goto(coron.link))?.status()).toBe(200);
    house.now = plusDays('2026-11-12T19:30:00.000Z', recruiterAccessDays);
    const over = await recruiter.context().request.get(stage.url + coron.link);
    expect(await over.text()).not.toContain('Jessica');
    house.now = before;
  });

  test('Jessica takes her file away and has it erased; what Mia’s organisation holds of her is its own', async () => {
    const jessica = (await registrationOf('Moreau', made.counsellor))!;
    const link = linkOfRegistration(jessica);
    const phone = await stage.person(PHONE);
    await phone.goto(`${link}/data`);
    await stage.look(phone, 'who-holds-what');
    await phone.getByRole('textbox').first().fill('0101');
    await phone.getByRole('main').getByRole('button').first().click();
    await stage.look(phone, 'my-file');

    const [download] = await Promise.all([
      phone.waitForEvent('download'),
      phone.getByRole('link', { name: /Télécharger/ }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.zip$/);
    expect((await readFile(await download.path())).subarray(0, 2).toString()).toBe('PK');

    await phone.getByRole('checkbox').check();
    await phone.getByRole('button', { name: /Effacer/ }).click();
    await phone.getByRole('heading', { level: 1 }).waitFor();
    await stage.look(phone, 'erased');
    expect((await phone.context().request.get(stage.url + link)).status()).toBe(404);

    await luc.goto(`${event}/candidates`);
    expect(await luc.getByRole('main').innerText()).not.toContain('Moreau');
    await mia.goto(`${event}/candidates`);
    expect(await mia.getByRole('main').innerText()).toContain('Moreau');
  });

  test('every page looked at on the way was accessible and fitted its screen', () => {
    expect(stage.complaints).toEqual([]);
  });
});
