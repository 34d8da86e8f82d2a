import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { charleroi, thursdayFrom } from '../../demo/charleroi/index.ts';
import { readSpreadsheet } from '../../src/kernel/spreadsheets/read.ts';
import { removeDataFolder, type ServerProcess, startServerProcess } from '../support/server.ts';
import { LAPTOP, PHONE, Stage, WALL } from './stage.ts';

const { network, evening } = charleroi;
const FILES = join(import.meta.dirname, '../../demo/charleroi');
/** What recruiters answer when nobody reads the cards, in turn. */
const RESULTS = ['second-yes', 'no', 'second-maybe', 'no', 'hired', 'training', 'immersion', 'internship'];
/** A machine may be busy. */
const PATIENT = { timeout: 30_000 };
/** The columns of the report. */
const REPORTED = ['hired', 'second-yes', 'second-maybe', 'internship', 'immersion', 'training', 'no'];

/** A candidate with a phone. */
interface Guest {
  readonly firstName: string;
  /** As the list of candidates writes them. */
  readonly listed: string;
  readonly javaScript: boolean;
  link: string;
  phone: Page;
}

describe('one evening from two Excel files to the report', { timeout: 180_000 }, () => {
  let server: ServerProcess;
  let stage: Stage;
  let nadia: Page;
  /** Address of the event, "/events/…". */
  let event: string;
  let first: string;
  let second: string;
  /** Two candidates do the same, and one of their phones runs no script. */
  const guests = [
    { firstName: 'Jessica', listed: 'Moreau Jessica', javaScript: true },
    { firstName: 'Noémie', listed: 'Delvaux Noémie', javaScript: false },
  ] as Guest[];
  let pixel: Page;
  let door: Page;
  let failed = false;

  beforeAll(async () => {
    server = await startServerProcess();
    stage = await Stage.open(server.url, 'evening');
    nadia = await stage.person(LAPTOP);
  });
  afterAll(async () => {
    await stage.close();
    await server.stop();
    await removeDataFolder(server.dataFolder);
  });
  // What comes after a step that failed has nothing to stand on.
  beforeEach((context) => {
    context.skip(failed, 'an earlier step failed');
    context.onTestFailed(async () => {
      failed = true;
      await stage.pictureAll('failed');
    });
  });

  const desk = (name: string) => stage.look(nadia, name);
  const lookAt = ({ phone, firstName }: Guest, name: string) =>
    stage.look(phone, `candidate-${name}-${firstName}`);
  const button = (page: Page | Locator, name: string | RegExp) => page.getByRole('button', { name });
  const link = (page: Page | Locator, name: string | RegExp) => page.getByRole('link', { name });
  /** The personal link on the page of somebody of a list. */
  const personalLink = async (list: string, name: string) => {
    await nadia.goto(`${event}/${list}`);
    await link(nadia.getByRole('table'), name).first().click();
    return nadia.getByRole('textbox', { name: 'Lien personnel' }).inputValue();
  };

  /** A request of Nadia's signed-in browser to the API: for what would be the same press a hundred times. */
  const asNadia = async <T>(method: string, path: string, data?: object): Promise<T> => {
    const answer = await nadia.request.fetch(`/api${event}${path}`, {
      method,
      ...(data ? { data } : {}),
      headers: { origin: server.url },
    });
    if (!answer.ok()) throw new Error(`${path} answered ${answer.status()}: ${await answer.text()}`);
    return (await answer.json()) as T;
  };
  /** Everybody who is still expected comes in. */
  const markOthersPresent = async () => {
    await stage.putAway();
    for (const list of ['candidate', 'recruiter']) {
      const { people } = await asNadia<{ people: { kind: string; id: string; state: string }[] }>(
        'GET',
        `/door?list=${list}`,
      );
      for (const { kind, id, state } of people)
        if (state === 'expected') await asNadia('PUT', `/door/${kind}/${id}`, { state: 'present' });
    }
  };
  /** The clock of the whole event: so many minutes after a time of the evening. */
  const rehearse = async (time: string, minutes: number) => {
    const [hours = 0, past = 0] = time.split(':').map(Number);
    const at = hours * 60 + past + minutes;
    const text = `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
    await asNadia('PUT', '/board/clock', { time: text });
  };

  test('1. Nadia makes her organisation and the evening, and adds the three partners', async () => {
    await nadia.goto('/');
    await nadia.getByRole('heading', { level: 1, name: 'Bienvenue dans Tremplin' }).waitFor();
    await desk('first-run');
    await nadia.getByLabel('Nom de votre organisation').fill(network.host.name);
    await nadia.getByLabel('Prénom et nom').fill('Nadia Lambert');
    await nadia.getByLabel('Adresse e-mail').fill('nadia.lambert@la-verriere.example');
    await button(nadia, 'Créer mon organisation').click();
    await nadia.getByRole('heading', { level: 1, name: 'Mes événements' }).waitFor();
    await desk('no-event-yet');

    await link(nadia, 'Créer un événement').click();
    await desk('new-event');
    await nadia.getByLabel('Nom de l’événement').fill(evening.name);
    await nadia.getByLabel('Date').fill(thursdayFrom(new Date().toISOString().slice(0, 10), 7));
    await nadia.getByLabel('Lieu').fill(evening.place);
    await nadia.getByLabel('Nombre de tables').fill(String(evening.tables.length));
    await button(nadia, 'Créer l’événement').click();
    await nadia.getByText('L’événement est créé.').waitFor();
    event = new URL(nadia.url()).pathname;
    await desk('prepare-empty');

    await nadia.goto(`${event}/settings`);
    for (const { name } of network.partners) {
      await nadia.getByLabel('Ou nouvelle organisation').fill(name);
      await button(nadia, 'Ajouter le partenaire').click();
      await nadia.getByRole('listitem').filter({ hasText: name }).waitFor();
    }
    await desk('settings');
    await nadia.getByText(`Décrire les ${evening.tables.length} tables`).click();
    for (const { number, stepFree, quiet } of evening.tables) {
      if (stepFree) await nadia.getByLabel(`Table ${number}: sans marche`).check();
      if (quiet) await nadia.getByLabel(`Table ${number}: au calme`).check();
    }
    await desk('settings-tables');
    await button(nadia, 'Enregistrer les tables').click();
    await nadia.getByText('Les tables sont enregistrées.').waitFor();
  });

  test('2. and 3. she imports the recruiters and the candidates from their Excel files', async () => {
    const lists = [
      { list: 'recruiters', file: 'recruteurs.xlsx', says: '23 à ajouter, 0 à mettre à jour.' },
      { list: 'candidates', file: 'candidats.xlsx', says: '38 à ajouter, 0 à mettre à jour.' },
    ];
    const read = async (list: string, file: string) => {
      await nadia.goto(`${event}/${list}/import`);
      await nadia.getByLabel('Fichier').setInputFiles(join(FILES, file));
      await button(nadia, 'Lire le fichier').click();
      await nadia.getByRole('heading', { level: 1, name: `Avant d’importer : ${file}` }).waitFor();
    };
    for (const { list, file, says } of lists) {
      await nadia.goto(`${event}/${list}/import`);
      await desk(`import-${list}`);
      await read(list, file);
      await nadia.getByText(says).waitFor();
      await desk(`import-${list}-preview`);
      await button(nadia, 'Importer maintenant').click();
      await nadia.getByText('L’import est fait.').waitFor();
      await desk(`import-${list}-done`);
      await nadia.goto(`${event}/${list}`);
      await desk(list);
    }
    // The wishes of the file come after it, one signal each.
    await expect
      .poll(async () => (await asNadia<{ withWishes: number }>('GET', '/wishes')).withWishes, PATIENT)
      .toBe(38);
    await read('candidates', 'candidats.xlsx');
    await nadia.getByText('Ce fichier n’apporte rien de nouveau.').waitFor();
  });

  test('4. companies pitch, and the wall follows', async () => {
    const wall = await stage.person(WALL);
    await wall.context().addCookies(await nadia.context().cookies());
    await nadia.goto(`${event}/pitches`);
    await desk('pitches');
    await wall.goto(`${event}/wall/pitches`);
    await wall.getByText('Les présentations vont commencer').waitFor();
    await button(nadia, 'Commencer').click();
    await wall.getByText('Présentation 1 sur 23').waitFor();
    await button(nadia, 'Suivante').click();
    await wall.getByText('Présentation 2 sur 23').waitFor();
    await stage.look(wall, 'pitch-wall');
    await button(nadia, 'Arrêter').click();
    await wall.getByText('Merci !').waitFor();
    await wall.context().close();
  });

  test('4. two candidates change their wishes on their phones, Pixel & Charbon says whom it must meet', async () => {
    await nadia.goto(`${event}/wishes`);
    await button(nadia, 'Ouvrir les vœux').click();
    await nadia.getByText('Les vœux sont ouverts.').waitFor();
    await desk('wishes');
    for (const guest of guests) {
      guest.link = await personalLink('candidates', guest.listed);
      if (guest === guests[0]) await desk('candidate-file');
      guest.phone = await stage.person({ ...PHONE, javaScript: guest.javaScript });
      const { phone } = guest;
      await phone.goto(guest.link);
      await lookAt(guest, 'before');
      await link(phone, 'Revoir mes choix').click();
      await lookAt(guest, 'wishes');
      const order = phone.locator('#my-order').getByRole('listitem');
      const before = await order.allInnerTexts();
      const last = await order.last().locator('.wishes__name').innerText();
      await button(phone, `Retirer ${last}`).click();
      await expect.poll(() => order.count(), PATIENT).toBe(before.length - 1);
      await button(phone, `Ajouter ${last}`).click();
      await expect.poll(() => order.count(), PATIENT).toBe(before.length);
      await button(phone, `Monter ${last}`).click();
      await expect.poll(() => order.nth(before.length - 2).innerText(), PATIENT).toContain(last);
    }

    const table = await personalLink('recruiters', 'Pixel & Charbon');
    await desk('recruiter-file');
    pixel = await stage.person(PHONE);
    await pixel.goto(table);
    await stage.look(pixel, 'recruiter-before');
    await link(pixel, 'Les personnes').click();
    const yasmina = pixel.getByRole('listitem').filter({ hasText: 'Yasmina' });
    await button(yasmina, 'Absolument').click();
    await pixel.getByText('Votre réponse est enregistrée.').waitFor();
    await stage.look(pixel, 'recruiter-grades');

    await nadia.goto(`${event}/wishes`);
    await button(nadia, 'Fermer les vœux').click();
    await nadia.getByText('Les vœux sont fermés.').waitFor();
    for (const guest of guests) {
      await guest.phone.goto(`${guest.link}/wishes`);
      await guest.phone.getByText('Votre planning arrive bientôt.').waitFor();
      await lookAt(guest, 'wishes-closed');
    }
  });

  test('5. she plans, asks why not, is told why a move is not possible, locks, plans again, compares', async () => {
    await nadia.goto(`${event}/plan`);
    await desk('plan-none');
    await button(nadia, 'Calculer un planning').click();
    await nadia.getByRole('heading', { name: 'Le planning se calcule' }).waitFor();
    await nadia.getByRole('progressbar').first().waitFor();
    await desk('plan-searching');
    const publish = link(nadia, /^Publier…/);
    await publish.waitFor({ timeout: 60_000 });
    first = new URL(nadia.url()).pathname;
    await desk('draft');
    await nadia.getByText('Chaque personne présente a au moins 3 entretiens.').waitFor();

    await nadia.goto(`${first}?by=candidate`);
    await desk('draft-by-candidate');
    // Not everybody has a wish that is not held.
    const told = nadia.locator('#why').getByText('À dire à la personne :');
    for (let person = 0; !(await told.first().isVisible()); person += 1) {
      await link(nadia, /Pourquoi pas/)
        .nth(person)
        .click();
      await nadia.locator('#why').waitFor();
    }
    await desk('draft-why-not');
    await nadia.goto(`${first}?by=recruiter`);
    await desk('draft-by-recruiter');

    // By keyboard: taken up with M, carried with the arrows, and each place answers at once.
    await nadia.goto(first);
    const cells = nadia.locator('a[href*="?meeting="]');
    const refusal = nadia.locator('[data-plan-status][data-tone="no"]');
    await cells.first().focus();
    await nadia.keyboard.press('m');
    for (let steps = 0; steps < 12 && !(await refusal.isVisible()); steps += 1) {
      await nadia.keyboard.press(steps < 8 ? 'ArrowRight' : 'ArrowDown');
      await nadia.locator('[data-plan-status]:not([data-tone="ask"])').waitFor();
    }
    expect(await refusal.innerText()).toMatch(/\w{3,}.*\./);
    await nadia.keyboard.press('Escape');

    // By the panel, which needs no script: the places that a rule forbids say which rule.
    await cells.first().click();
    const panel = nadia.locator('#chosen');
    await panel.getByText('Où peut aller cet entretien ?').waitFor();
    expect(await panel.locator('.options__why').first().innerText()).toMatch(/\w{3,}.*\./);
    await desk('draft-chosen');
    const held = await panel.getByRole('heading', { level: 2 }).innerText();
    await button(panel, 'Verrouiller').click();
    await nadia.getByText('C’est fait.').waitFor();
    await nadia.getByText('1 entretien verrouillé.').waitFor();

    await button(nadia, 'Recalculer autour des verrous').click();
    await nadia.waitForURL(({ pathname }) => pathname !== first);
    await publish.waitFor({ timeout: 60_000 });
    second = new URL(nadia.url()).pathname;
    expect(second).not.toBe(first);
    expect(held).toMatch(/ – /);
    await link(nadia, 'Comparer avec la proposition 1').click();
    await nadia.getByRole('heading', { level: 1, name: 'Propositions 2 et 1' }).waitFor();
    await desk('compare');
  });

  test('5. she sees who will be told, and publishes', async () => {
    await nadia.goto(second);
    await link(nadia, /^Publier…/).click();
    await nadia.getByText('Première publication').waitFor();
    await desk('publication');
    await button(nadia, /^Publier la version 1/).click();
    await nadia.getByText('La version 1 est publiée.').waitFor();
    await desk('plan-published');
    await nadia.goto(`${event}/plan/print`);
    await desk('plan-print');
    for (const guest of guests) {
      await guest.phone.goto(guest.link);
      await guest.phone.getByRole('heading', { name: 'Tous vos entretiens' }).waitFor();
      await lookAt(guest, 'planned');
    }
  });

  test('6. at the door all are here, but one is late and one does not come', async () => {
    await nadia.goto(`${event}/board`);
    await desk('board-before');
    await nadia.getByText('Répéter le jour J').click();
    await nadia.getByLabel('Faire comme s’il était').fill('18:30');
    await button(nadia, 'Changer l’heure').click();
    await nadia.getByText('L’heure de l’événement est changée.').waitFor();

    door = await stage.person(PHONE);
    await door.context().addCookies(await nadia.context().cookies());
    await door.goto(`${event}/door`);
    await stage.look(door, 'door');
    const find = async (letters: string, name: string) => {
      await door.locator('input[type=search]:visible').fill(letters);
      // The list follows the letters, and the address with it: the page that the press leads to is another one.
      await door.waitForLoadState();
      const arrived = door.waitForEvent('load');
      await button(door, 'Chercher').click();
      await arrived;
      await door.waitForURL(new RegExp(`[?&]q=${letters}`));
      return door.getByRole('listitem').filter({ hasText: name });
    };
    await button(await find('emi', 'Émile Lecocq'), /^Présent/).click();
    await door.getByRole('status').filter({ hasText: 'Émile Lecocq' }).waitFor();
    await stage.look(door, 'door-present');
    const samira = await find('chaf', 'Samira Chafik');
    await samira.locator('summary').first().click();
    await samira.getByLabel('Autre durée, en minutes').fill('45');
    await stage.look(door, 'door-states');
    await button(samira, 'En retard').click();
    await door.getByRole('status').filter({ hasText: 'en retard de 45 min' }).waitFor();
    const dylan = await find('fon', 'Dylan Fontaine');
    await dylan.locator('summary').first().click();
    await button(dylan, 'Absent').click();
    await door.getByRole('status').filter({ hasText: 'Dylan Fontaine' }).waitFor();
    await markOthersPresent();
  });

  test('6. the plan is mended around them', async () => {
    await nadia.goto(`${event}/board`);
    await button(nadia, 'Chercher une réparation').click();
    await nadia.waitForURL(/done=propose-repair/);
    await nadia.getByRole('heading', { name: 'Le planning peut être réparé' }).waitFor();
    await nadia.getByText('Dylan Fontaine ne vient pas.').waitFor();
    await desk('repair');
    await button(nadia, /^Appliquer/).click();
    await nadia.getByText('La réparation est appliquée.').waitFor();
    await desk('board-repaired');
    const dylan = nadia.getByRole('table', { name: 'Recruteurs et tours' }).getByText('Dylan F.');
    expect(await dylan.count()).toBe(0);
  });

  test('6. and 7. their first rounds: the wall, their own pages, a result in one press', async () => {
    const firsts: { guest: Guest; time: string; company: string }[] = [];
    for (const guest of guests) {
      await guest.phone.goto(guest.link);
      const mine = guest.phone.locator('#my-meetings').getByRole('listitem').first();
      const time = (await mine.innerText()).match(/\d\d:\d\d/)![0];
      firsts.push({ guest, time, company: await mine.locator('strong').innerText() });
    }
    // The clock goes forward.
    firsts.sort((one, other) => one.time.localeCompare(other.time));
    for (const { guest, time, company } of firsts) {
      const { phone, firstName } = guest;
      await rehearse(time, 2);
      if (guest === guests[0]) {
        await nadia.goto(`${event}/board`);
        await desk('board-running');
        const wall = await stage.person(WALL);
        await wall.context().addCookies(await nadia.context().cookies());
        await wall.goto(`${event}/wall`);
        // The list may take two pages, which follow each other.
        const seat = wall.locator('[data-key^="seats-"]', { hasText: 'Jessica M.' });
        await seat.first().waitFor({ state: 'attached' });
        await stage.look(wall, 'wall');
        await wall.context().close();
      }

      await phone.goto(guest.link);
      await phone.getByText(company).first().waitFor();
      await lookAt(guest, 'running');

      const table = await stage.person(PHONE);
      await table.goto(await personalLink('recruiters', company));
      await table.getByRole('heading', { name: firstName }).waitFor();
      await stage.look(table, `recruiter-running-${firstName}`);
      // Two interviewers may have somebody at the same time: the press is in this person's form.
      await button(table.locator('form').filter({ hasText: firstName }), 'Stage').click();
      await table.getByText('La suite est notée.').waitFor();
      await stage.look(table, `recruiter-result-${firstName}`);
      await table.context().close();

      const question = phone.locator('#answers');
      await phone.goto(guest.link);
      await button(question, 'Oui').first().click();
      await phone.getByText('Merci. Votre réponse est notée.').waitFor();
      await lookAt(guest, 'answered');
    }
  });

  test('7. the other results are typed, and the report counts them', async () => {
    interface Line {
      meetingId: string;
      partner: string | null;
      result: string | null;
    }
    await nadia.goto(`${event}/results`);
    await desk('results-first');
    const { lines } = await asNadia<{ lines: Line[] }>('GET', '/results');
    expect(lines.filter(({ result }) => result !== null).map(({ result }) => result)).toEqual([
      'internship',
      'internship',
    ]);
    const given: Line[] = [];
    await stage.putAway();
    for (const [number, line] of lines.entries()) {
      const result = line.result ?? RESULTS[number % RESULTS.length]!;
      given.push({ ...line, result });
      if (line.result === null) await asNadia('POST', `/meetings/${line.meetingId}/result`, { result });
    }
    await asNadia('PUT', '/board/clock', { time: '21:45' });
    await nadia.goto(`${event}/results`);
    await desk('results');
    await link(nadia, 'Bilan').click();
    await nadia.getByRole('heading', { level: 1, name: 'Bilan' }).waitFor();
    await desk('report');

    const figures = await nadia.getByRole('main').innerText();
    expect(figures).toMatch(/Présents\s+37\s+sur 38 inscrits/);
    expect(figures).toMatch(/Recruteurs présents\s+23 \/ 23/);
    const held = `Entretiens tenus\\s+${lines.length}\\s+sur ${lines.length} prévus`;
    expect(figures).toMatch(new RegExp(held));
    expect(figures).toMatch(/Oui des deux côtés\s+2\s/);
    const rows = nadia.getByRole('table', { name: 'Par partenaire' }).getByRole('row');
    const shown = (await rows.allInnerTexts())
      .slice(1)
      .map((row) => row.split('\t').map((cell) => cell.trim()));
    const row = (name: string, partner: string | null, registered: number, present: number) => {
      const own = given.filter((line) => partner === null || line.partner === partner);
      const counts = REPORTED.map((result) => own.filter((line) => line.result === result).length);
      const cells = [registered, present, own.length, ...counts];
      return [name, ...cells.map((count) => (count === 0 ? '·' : String(count)))];
    };
    // Cells of less than five are hidden, and some others so that nobody reckons those; all that is shown is right.
    const rightOrHidden = (cells: string[], expected: string[]) =>
      cells.map((cell, index) => (cell === 'masqué' ? expected[index]! : cell));
    const expected = [
      row('Passerelle 6060', 'Passerelle 6060', 12, 11),
      row('Promotion sociale des Forges', 'Promotion sociale des Forges', 11, 11),
      row('Sambre-Code', 'Sambre-Code', 15, 15),
      row('Total', null, 38, 37).map((cell) => (cell === '·' ? '0' : cell)),
    ];
    const columns = expected[0]!.length;
    expect(shown.map((cells, index) => rightOrHidden(cells.slice(0, columns), expected[index]!))).toEqual(
      expected,
    );
    for (const cells of shown.slice(0, -1))
      expect(cells.slice(1).filter((cell) => /^[1-4]$/.test(cell))).toEqual([]);
    expect(lines.length).toBeGreaterThanOrEqual(150);

    const file = await nadia.request.get(`${event}/report.xlsx`);
    const read = await readSpreadsheet(await file.body(), 'bilan.xlsx');
    expect(read.done && read.value.map(({ name }) => name)).toContain('Par partenaire');
  });

  test('nothing was complained about', () => {
    expect(stage.complaints).toEqual([]);
    // The server says where it serves, and nothing else while nothing goes wrong.
    expect(server.output().trim().split('\n')).toHaveLength(1);
  });
});
