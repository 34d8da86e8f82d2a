import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { type DemoServer, publishPlan, startDemo } from '../support/demo-server.ts';
import { type ServerProcess, startServerProcess } from '../support/server.ts';
import { LAPTOP, PHONE, Stage, WALL } from './stage.ts';

// The Charleroi evening on the day, on five open pages: a fifth of the candidates stay away, two recruiters are late, four
// people walk in, the door is without network for ten minutes, and the server is killed in round 3.
const LONG = { timeout: 180_000 };
const PATIENT = { timeout: 30_000 };
const Id = z.uuid();
const Nothing = z.object({});

const Person = z.object({ id: Id, firstName: z.string(), lastName: z.string(), cardCode: z.string() });
const Board = z.object({
  event: z.object({ planVersion: z.int() }),
  clock: z.object({
    rounds: z.array(z.object({ number: z.int(), startsAt: z.string(), state: z.string() })),
  }),
  meetings: z.array(
    z.object({
      id: Id,
      registrationId: Id,
      recruiterId: Id,
      round: z.int(),
      name: z.string(),
      table: z.string().nullable(),
    }),
  ),
  counts: z.object({
    candidate: z.record(z.string(), z.int()),
    recruiter: z.record(z.string(), z.int()),
  }),
});

let demo: DemoServer;
let server: ServerProcess;
let stage: Stage;
let event: string;
let door: Page;
let board: Page;
let wall: Page;
let pixel: Page;
let jessica: Page;
let people: z.output<typeof Person>[];
let recruiters: { id: string; company: string }[];
/** Who stays away, and who comes while the door is without network. */
let absent: z.output<typeof Person>[];
let later: z.output<typeof Person>[];
let failed = false;

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const seeBoard = () => demo.api.get(`${event}/board`, Board);
const mark = (kind: string, id: string, state: string, more: object = {}) =>
  demo.api.put(`${event}/door/${kind}/${id}`, { state, ...more }, Nothing);
/** Eight hands at work: five open pages follow, and read again once for all that is pressed meanwhile. */
async function eachOf<T>(list: readonly T[], press: (one: T) => Promise<unknown>): Promise<void> {
  const left = list.values();
  const hand = async () => {
    for (const one of left) await press(one);
  };
  await Promise.all(Array.from({ length: 8 }, hand));
}
const clock = (time: string) => demo.api.put(`${event}/board/clock`, { time }, Nothing);
const pages = () => ({ door, board, wall, pixel, jessica });

beforeAll(async () => {
  demo = await startDemo();
  server = demo.server;
  event = `/events/${demo.eventId}`;
  await publishPlan(demo);
  await clock('18:30');
  const list = z.object({ candidates: z.array(Person) });
  people = (await demo.api.get(`${event}/candidates`, list)).candidates;
  const companies = z.object({ recruiters: z.array(z.object({ id: Id, company: z.string() })) });
  recruiters = (await demo.api.get(`${event}/recruiters`, companies)).recruiters;
  const others = people.filter(({ lastName }) => lastName !== 'Moreau' && lastName !== 'Lecocq');
  absent = others.slice(0, Math.round(people.length / 5));
  later = others.slice(absent.length, absent.length + 3);

  stage = await Stage.open(server.url, 'live');
  const signedIn = async (screen: typeof PHONE, cookie: string) => {
    const page = await stage.person(screen);
    const [name = '', ...value] = cookie.split('=');
    await page.context().addCookies([{ name, value: value.join('='), url: server.url }]);
    return page;
  };
  door = await signedIn(PHONE, demo.door);
  board = await signedIn(LAPTOP, demo.organiser);
  [wall, pixel, jessica] = await Promise.all([stage.person(WALL), stage.person(PHONE), stage.person(PHONE)]);
  const screen = await demo.api.post(
    `${event}/screens`,
    { name: 'Salle', contents: ['clock', 'seats', 'messages'] },
    z.object({ path: z.string() }),
  );
  await Promise.all([
    door.goto(`${event}/door`),
    board.goto(`${event}/board`),
    wall.goto(screen.path),
    pixel.goto(demo.recruiterPath),
    jessica.goto(demo.candidatePath),
  ]);
}, LONG.timeout);

afterAll(async () => {
  await stage?.close();
  await server?.stop();
  await demo?.stop();
});
// What comes after a step that failed has nothing to stand on.
beforeEach((context) => {
  context.skip(failed, 'an earlier step failed');
  context.onTestFailed(async () => {
    failed = true;
    await stage.pictureAll('failed');
  });
});

/** Finds somebody at the door by letters or a code, as a hand scanner types it. */
async function scan(text: string): Promise<void> {
  await door.locator('input[type=search]:visible').fill(text);
  await door.keyboard.press('Enter');
}

/** The same with the network: the list follows the letters, and the page that the press leads to comes after it. */
async function scanOnline(text: string): Promise<void> {
  await door.waitForLoadState();
  const arrived = door.waitForEvent('load');
  await scan(text);
  await arrived;
}

/** Goes to something with the Tab key alone. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const words = () =>
    page.evaluate(() => {
      const { activeElement: at } = document;
      return at?.matches('button, a, summary, input') ? (at.textContent ?? '').trim() : '';
    });
  for (let steps = 0; steps < 150; steps += 1) {
    if (name.test(await words())) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Nothing called ${name} is reached with the Tab key.`);
}

/** What each page has been told about the plan is what the plan says. */
async function everyPageAgrees(): Promise<void> {
  const { meetings, clock: day } = await seeBoard();
  const mine = people.find(({ lastName }) => lastName === 'Moreau')!;
  const own = meetings.filter(({ registrationId }) => registrationId === mine.id);
  const table = recruiters.find(({ company }) => company === 'Pixel & Charbon')!;
  const told = meetings.filter(({ recruiterId }) => recruiterId === table.id);
  const rows = (page: Page, section: string) => page.locator(`${section} li:not(:has(.badge--missed))`);
  const gone = jessica.locator('#my-meetings li', { hasText: 'annulé' });
  await expect
    .poll(async () => (await rows(jessica, '#my-meetings').count()) - (await gone.count()), PATIENT)
    .toBe(own.length);
  await expect.poll(() => rows(pixel, '#evening').count(), PATIENT).toBe(told.length);
  const about =
    day.rounds.find(({ state }) => state === 'running') ?? day.rounds.find(({ state }) => state === 'next');
  if (about === undefined) return;
  const seated = meetings.filter(({ round }) => round === about.number).map(({ name }) => name);
  const missingOnWall = async () => {
    // Those who do not fit are on the next page of the same list.
    const text = (await wall.locator(`[data-key="seats-${about.number}"]`).textContent()) ?? '';
    return seated.filter((name) => !text.includes(name));
  };
  await expect.poll(missingOnWall, PATIENT).toEqual([]);
}

test('people come: by their code, by three letters, a group at once', LONG, async () => {
  const mine = people.find(({ lastName }) => lastName === 'Moreau')!;
  await stage.look(door, 'door');
  await scanOnline(mine.cardCode);
  await door.getByRole('status').filter({ hasText: 'Jessica Moreau' }).waitFor();
  await door.getByText('Premier entretien :').waitFor();
  await stage.look(door, 'door-scanned');
  await scanOnline('emi');
  await door.waitForURL(/[?&]q=emi/);
  await button(door, /^Présent : Émile Lecocq/).click();
  await door.getByRole('status').filter({ hasText: 'Émile Lecocq' }).waitFor();

  await button(door, /^Noter les \d+ présents/)
    .first()
    .click();
  await door.getByText('personnes sont notées présentes.').waitFor();
  await button(door, 'Annuler pour tout le groupe').click();
  await door.getByText('C’est annulé.').waitFor();

  const known = new Set([...absent, ...later].map(({ id }) => id));
  const here = people.filter(({ id }) => !known.has(id));
  await eachOf(here, ({ id }) => mark('candidate', id, 'present'));
  await eachOf(absent, ({ id }) => mark('candidate', id, 'absent'));
  const [first, second, ...others] = recruiters.filter(({ company }) => company !== 'Pixel & Charbon');
  await scanOnline(first!.company);
  await door.waitForURL(/[?&]q=/);
  const row = door.locator('.door-row', { hasText: first!.company });
  await row.locator('summary').first().click();
  await row.getByRole('button', { name: '20 min' }).click();
  await door.getByRole('status').filter({ hasText: 'en retard de 20 min' }).waitFor();
  await mark('recruiter', second!.id, 'late', { lateMinutes: 20 });
  await eachOf(others, ({ id }) => mark('recruiter', id, 'present'));
  await mark('recruiter', recruiters.find(({ company }) => company === 'Pixel & Charbon')!.id, 'present');
  const { counts } = await seeBoard();
  expect(counts.candidate).toMatchObject({
    present: people.length - absent.length - later.length,
    absent: absent.length,
    expected: later.length,
  });
  expect(counts.recruiter).toMatchObject({ present: 21, late: 2 });
});

test('the organiser mends the plan with the keyboard alone, and every open page shows it', LONG, async () => {
  await board.getByRole('heading', { name: 'Le planning peut être réparé' }).waitFor(PATIENT);
  // Each press gave a proposal of its own; the last one speaks of everybody.
  const causes = board.locator('#repair-proposal .notice').first();
  const unsaid = async () => {
    const text = await causes.innerText();
    return absent.filter(({ lastName }) => !text.includes(lastName)).map(({ lastName }) => lastName);
  };
  await expect.poll(unsaid, PATIENT).toEqual([]);
  await stage.look(board, 'board-proposal');
  await board.locator('body').press('Tab');
  await tabTo(board, /^Appliquer/);
  await board.keyboard.press('Enter');
  await board.getByText('La réparation est appliquée.').waitFor(PATIENT);
  await stage.look(board, 'board-repaired');
  const { event: now, meetings } = await seeBoard();
  expect(now.planVersion).toBe(2);
  const away = new Set(absent.map(({ id }) => id));
  expect(meetings.filter(({ registrationId }) => away.has(registrationId))).toEqual([]);
  await everyPageAgrees();
  await stage.look(wall, 'wall-before');
});

test('four people without appointment: what is free is offered on the spot', LONG, async () => {
  for (const [index, name] of ['Idris', 'Maëlle', 'Björn'].entries()) {
    await door.goto(`${event}/door`);
    const form = door.locator('form[action$="/walk-ins"]');
    await door.locator('details:has(form[action$="/walk-ins"]) > summary').first().click();
    await form.getByLabel('Prénom').fill(name);
    await form.getByLabel('Nom', { exact: true }).fill('Sans-Rendez-Vous');
    await form.getByLabel(/J’ai lu à voix haute/).check();
    await form.getByRole('button', { name: 'Accueillir' }).click();
    const offer = door.locator('#offer');
    await offer.getByText(`Places libres pour ${name} Sans-Rendez-Vous`).waitFor(PATIENT);
    if (index === 0) await stage.look(door, 'door-offer');
    const give = offer.getByRole('button', { name: 'Donner ces entretiens' });
    if ((await give.count()) === 0) await offer.getByText('Aucune place n’est libre').waitFor();
    else if (index < 2) {
      await give.click();
      await door.getByText('Les entretiens sont dans le planning.').waitFor(PATIENT);
    } else await offer.getByRole('link', { name: 'Plus tard' }).click();
  }
  const { counts } = await seeBoard();
  expect(counts.candidate.present).toBe(people.length - absent.length - later.length + 3);
  await everyPageAgrees();
});

test('the door goes on without network for ten minutes, and brings all of it home', LONG, async () => {
  await clock('18:52');
  await door.goto(`${event}/door`);
  const kept = () =>
    door.evaluate(
      async (path) => navigator.serviceWorker.controller !== null && (await caches.match(path)) !== undefined,
      `${event}/door`,
    );
  await expect.poll(kept, PATIENT).toBe(true);
  await door.context().setOffline(true);
  await door.getByText(/^Sans réseau depuis/).waitFor(PATIENT);
  for (const { lastName, firstName } of later.slice(0, 2)) {
    await scan(lastName);
    await button(door, 'Présent').first().click();
    await door.locator('.desk__marked').getByText(`${firstName} ${lastName}`).waitFor();
  }
  await stage.look(door, 'door-without-network');
  await clock('19:02');
  await scan(later[2]!.cardCode);
  await door.locator('.desk__marked').getByText(`${later[2]!.firstName} ${later[2]!.lastName}`).waitFor();
  await door.locator('#desk-walk-in summary').click();
  await door.fill('#desk-firstName', 'Ana');
  await door.fill('#desk-lastName', 'Nouvelle');
  await door.check('#desk-consent');
  await door.locator('[data-desk-walk-in] button').click();
  await door.locator('.desk__marked').getByText('Ana Nouvelle').waitFor();
  expect((await seeBoard()).counts.candidate.expected).toBe(later.length);

  await door.context().setOffline(false);
  await door.getByText('4 arrivées envoyées.').waitFor(PATIENT);
  await expect
    .poll(async () => (await seeBoard()).counts.candidate, PATIENT)
    .toMatchObject({ present: people.length - absent.length + 4, absent: absent.length });
});

test(
  'the late recruiters come; in round 3 the server is killed, and what is pressed meanwhile is not lost',
  LONG,
  async () => {
    await eachOf(recruiters, ({ id }) => mark('recruiter', id, 'present'));
    const { clock: day, meetings } = await seeBoard();
    const table = recruiters.find(({ company }) => company === 'Pixel & Charbon')!;
    expect(meetings.filter(({ recruiterId }) => recruiterId === table.id).length).toBeGreaterThan(3);
    const third = day.rounds.find(({ number }) => number === 3)!;
    const time = new Intl.DateTimeFormat('fr-BE', { timeZone: 'Europe/Brussels', timeStyle: 'short' });
    await clock(time.format(Date.parse(third.startsAt) + 2 * 60_000));
    await everyPageAgrees();
    // The person of this round is at the table by now, without anybody reading the page again.
    const own = meetings.find(({ recruiterId, round }) => recruiterId === table.id && round === 3);
    if (own) await pixel.locator('#at-table').getByText(own.name).first().waitFor(PATIENT);
    await stage.look(wall, 'wall-round-3');
    await stage.look(pixel, 'recruiter-round-3');
    await stage.look(jessica, 'candidate-round-3');

    const { port, dataFolder } = server;
    await server.kill();
    await button(pixel, 'Stage').first().click();
    await pixel.locator('[data-kept-card]:visible').first().waitFor(PATIENT);
    server = await startServerProcess({ command: 'demo', port, dataFolder });
    await pixel.getByText('La suite est notée.').waitFor(PATIENT);
    for (const [name, page] of Object.entries(pages()))
      await expect
        .poll(() => page.locator('[data-live-status="live"]').count(), {
          ...PATIENT,
          message: `${name} is live`,
        })
        .toBeGreaterThan(0);
    await everyPageAgrees();
    await demo.api.post(
      `${event}/screens/messages`,
      { text: 'Les photos sont au fond.', minutes: 15 },
      Nothing,
    );
    await wall.getByText('Les photos sont au fond.').waitFor(PATIENT);
  },
);

test('the report agrees with what every page was told', LONG, async () => {
  await clock('21:50');
  const lines = z.object({
    lines: z.array(z.object({ meetingId: Id, result: z.string().nullable() })),
  });
  const before = (await demo.api.get(`${event}/results`, lines)).lines;
  expect(before.filter(({ result }) => result !== null)).toHaveLength(1);
  const open = before.filter(({ result }) => result === null);
  await eachOf(open, ({ meetingId }) =>
    demo.api.post(`${event}/meetings/${meetingId}/result`, { result: 'no' }, Nothing),
  );
  await everyPageAgrees();
  const { meetings } = await seeBoard();
  expect(before).toHaveLength(meetings.length);
  await board.goto(`${event}/report`);
  await board.getByRole('heading', { level: 1, name: 'Bilan' }).waitFor();
  const figures = await board.getByRole('main').innerText();
  const present = people.length - absent.length + 4;
  expect(figures).toMatch(new RegExp(`Présents\\s+${present}\\s+sur ${people.length + 4} inscrits`));
  expect(figures).toMatch(/Recruteurs présents\s+23 \/ 23/);
  expect(figures).toMatch(new RegExp(`Entretiens tenus\\s+${meetings.length}\\s`));
});

test('nothing was complained about, but for the network that was not there', () => {
  const expected = /net::ERR_|Failed to fetch|status of 50[234]/;
  expect(stage.complaints.filter((line) => !expected.test(line))).toEqual([]);
});
