import { getDocumentProxy } from 'unpdf';
import { beforeAll, expect, test } from 'vitest';
import { evening, type TestEvening } from '../../../tests/support/evening.ts';
import { testHouse } from '../../../tests/support/house.ts';
import { queriesOf } from '../../../tests/support/queries.ts';
import type { Actor } from '../../kernel/actor.ts';
import { attendeesOf, recruitersOf } from '../events/queries.ts';
import { applyPlanChange, type NextMeeting, situationNow } from '../matching/queries.ts';
import type { PaperFile } from './schema.ts';
import { downloadSheets } from './use-cases/download-sheets.ts';
import { makePack } from './use-cases/make-pack.ts';
import { collect } from './use-cases/shared/collect.ts';
import { viewPaper } from './use-cases/view-paper.ts';
import { viewSheets } from './use-cases/view-sheets.ts';

const house = testHouse();
let hall: TestEvening;
let claire: Actor;

const LONG = 'Intercommunale d’incendie du Hainaut-Centre Est';

beforeAll(async () => {
  hall = await evening(house, {
    rounds: 12,
    tables: 6,
    recruiters: { Coron: { seats: 2 }, [LONG]: {}, Encre: {} },
    candidates: {
      Anna: {},
      'محمد عبد الرحمن': { partner: 'other' },
      'Marie-Françoise Élisabeth': {},
      Олександра: { partner: 'other' },
      Zoé: {},
    },
  });
  claire = await house.as(hall.organiser);
  await house.db
    .updateTable('people')
    .set({ readingLocale: 'ar' })
    .where('id', '=', hall.candidates['محمد عبد الرحمن']!.personId)
    .execute();
  await change([
    ['Anna', 'Coron', 1],
    ['Anna', LONG, 3],
    ['محمد عبد الرحمن', 'Coron', 2],
    ['Marie-Françoise Élisabeth', 'Encre', 12],
    ['Олександра', LONG, 1],
  ]);
});

/** Publishes these interviews as the next version of the plan. */
async function change(meetings: readonly [who: string, company: string, round: number][]): Promise<void> {
  const { planVersion } = await house.db
    .selectFrom('events')
    .select('planVersion')
    .where('id', '=', hall.eventId)
    .executeTakeFirstOrThrow();
  const next = meetings.map(
    ([who, company, round]): NextMeeting => ({
      registrationId: hall.candidates[who]!.id,
      recruiterId: hall.recruiters[company]!.id,
      round,
      seat: null,
      table: null,
    }),
  );
  const asked = {
    eventId: hall.eventId,
    expectedVersion: planVersion,
    kind: 'published',
    next,
    by: null,
  } as const;
  const done = await house.db.transaction().execute((tx) => applyPlanChange(tx, asked, house.now));
  expect(done.done).toBe(true);
}

/** Makes a pack, as the worker would, and gives its files. */
async function pack(actor: Actor, more: object = {}) {
  const { packId } = await house.must(makePack, actor, { eventId: hall.eventId, ...more });
  await house.deliver();
  const { packs } = await house.must(viewPaper, actor, { eventId: hall.eventId });
  const made = packs.find(({ id }) => id === packId)!;
  expect(made.status).toBe('ready');
  return made;
}

/** The text of each page of a file, with single spaces. */
async function pagesOf(actor: Actor, packId: string, kind: PaperFile): Promise<string[]> {
  const { bytes } = await house.must(downloadSheets, actor, { eventId: hall.eventId, packId, kind });
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(
      items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .replaceAll(/\s+/g, ' '),
    );
  }
  return pages;
}

test('every interview of the published plan stands on the sheet of its recruiter and of its candidate', async () => {
  const made = await pack(claire, { kinds: ['recruiter-plans', 'candidate-plans', 'badges'] });
  const { published, rounds } = await situationNow(house.db, hall.eventId, house.now);
  expect(published).toHaveLength(5);
  const clock = new Intl.DateTimeFormat('fr-BE', { timeZone: 'Europe/Brussels', timeStyle: 'short' });
  const people = new Map((await attendeesOf(house.db, hall.eventId)).map((one) => [one.id, one]));
  const companies = new Map((await recruitersOf(house.db, hall.eventId)).map((one) => [one.id, one.company]));
  const recruiters = await pagesOf(claire, made.id, 'recruiter-plans');
  const candidates = await pagesOf(claire, made.id, 'candidate-plans');
  expect(recruiters).toHaveLength(3);
  expect(candidates).toHaveLength(5);
  for (const { candidate, recruiter, round, table } of published) {
    const { cardCode } = people.get(candidate)!;
    const company = companies.get(recruiter)!;
    const at = clock.format(new Date(rounds.find(({ number }) => number === round)!.startsAt));
    const [hours, minutes] = at.split(':');
    const ofRecruiter = recruiters.find((page) => page.includes(company))!;
    expect(ofRecruiter).toMatch(new RegExp(`${round} ${at} ${table} .*${cardCode}`));
    const ofCandidate = candidates.find((page) => page.includes(cardCode))!;
    if (people.get(candidate)!.firstName === 'محمد عبد الرحمن') expect(ofCandidate).toContain(company);
    else expect(ofCandidate).toContain(`${hours} h ${minutes} Table ${table} ${company}`);
  }
});

test('every page bears the event, the version, when it was printed, and its number among its kind', async () => {
  const { packs } = await house.must(viewPaper, claire, { eventId: hall.eventId });
  const made = packs[0]!;
  const pages = await pagesOf(claire, made.id, 'all');
  expect(pages).toHaveLength(made.files.find(({ kind }) => kind === 'all')!.pages);
  for (const [index, page] of pages.entries()) {
    expect(page, `page ${index + 1}`).toContain('Imprimé le');
    expect(page, `page ${index + 1}`).toMatch(/Page \d+ \/ \d+/);
  }
  const plans = pages.filter((page) => page.includes('Plannings des candidats'));
  expect(plans.map((page) => /Page (\d+) \/ (\d+)/.exec(page)?.slice(1))).toEqual(
    [1, 2, 3, 4, 5].map((number) => [String(number), '5']),
  );
  for (const page of plans)
    expect(page).toMatch(/Soirée \d+ · jeudi 12 novembre 2026 · La Verrière Planning n° 1/);
});

test('the sheets are tagged for who reads with a screen reader, and lead from kind to person', async () => {
  const { packs } = await house.must(viewPaper, claire, { eventId: hall.eventId });
  const { bytes } = await house.must(downloadSheets, claire, {
    eventId: hall.eventId,
    packId: packs[0]!.id,
    kind: 'recruiter-plans',
  });
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
  const [kind] = (await pdf.getOutline()) ?? [];
  expect(kind?.title).toBe('Plannings des recruteurs');
  expect(kind?.items.map(({ title }: { title: string }) => title)).toEqual(['Coron', 'Encre', LONG]);
});

test('a partner gets the sheets of its own people, the door what it hands out', async () => {
  const luc = await house.as(hall.counsellor);
  const own = await pack(luc);
  expect(own.kinds).toEqual(['candidate-plans', 'signatures']);
  const text = (await pagesOf(luc, own.id, 'candidate-plans')).join(' ');
  expect(text).toContain('Anna Essai');
  expect(text).not.toContain(hall.candidates.Олександра!.id.slice(-6));
  const denis = await house.as(hall.door);
  const { kinds } = await house.must(viewPaper, denis, { eventId: hall.eventId });
  expect(kinds).toEqual(['recruiter-plans', 'candidate-plans', 'badges', 'door-list', 'incidents']);
  const mia = await house.as(hall.otherCounsellor);
  for (const other of [mia, denis, claire])
    expect(
      await house.ask(downloadSheets, other, { eventId: hall.eventId, packId: own.id, kind: 'all' }),
    ).toEqual({ kind: 'not-found' });
});

test('after a change only the sheets of those concerned are made again, with the list of changes', async () => {
  const again = { eventId: hall.eventId, onlyChanged: true };
  expect(await house.ask(makePack, claire, again)).toMatchObject({ refusal: 'nothing-changed' });
  await change([
    ['Anna', 'Coron', 1],
    ['Anna', LONG, 4],
    ['محمد عبد الرحمن', 'Coron', 2],
    ['Marie-Françoise Élisabeth', 'Encre', 12],
    ['Олександра', LONG, 1],
    ['Zoé', 'Coron', 1],
  ]);
  // A list printed meanwhile does not make the plans right.
  await pack(claire, { kinds: ['door-list'] });
  const { outdated } = await house.must(viewPaper, claire, { eventId: hall.eventId });
  expect(outdated).toEqual({ version: 1, candidates: 2, recruiters: 2 });
  const made = await pack(claire, { onlyChanged: true });
  expect(made).toMatchObject({ version: 2, sinceVersion: 1 });
  expect(made.files.filter(({ kind }) => kind !== 'all')).toEqual([
    { kind: 'changes', pages: 1 },
    { kind: 'recruiter-plans', pages: 2 },
    { kind: 'candidate-plans', pages: 2 },
  ]);
  const [list] = await pagesOf(claire, made.id, 'changes');
  expect(list).toMatch(
    /Autre heure Anna Essai Intercommunale d’incendie du Hainaut-Centre Est 19:26, table \d 19:44, table \d/,
  );
  expect(list).toMatch(/Ajouté Zoé Essai Coron — 18:50, table \d/);
  expect((await house.must(viewPaper, claire, { eventId: hall.eventId })).outdated).toBeNull();
});

test('the page shows what the paper says, from the same content', async () => {
  const { pile } = await house.must(viewSheets, claire, {
    eventId: hall.eventId,
    kind: 'recruiter-plans',
    in: 'nl',
  });
  const [part] = pile.parts;
  if (part?.kind !== 'recruiter-plans') throw new Error('no plans of recruiters');
  expect(part.title).toBe('Planningen van de recruiters');
  expect(part.content.sheets[0]!.lines.filter(({ name }) => name !== null).map(({ name }) => name)).toEqual([
    'Anna E.',
    'Zoé E.',
    'محمد عبد الرحمن E.',
  ]);
  const html = await (
    await house.app.request(`/events/${hall.eventId}/paper/sheets?kind=recruiter-plans&in=nl`, {
      headers: { cookie: await house.cookieOf(hall.organiser) },
    })
  ).text();
  expect(html).toContain('Zoé E.');
  expect(html).not.toContain('Zoé Essai');
});

test('what sheets are made of is read in as many queries for one person as for all', async () => {
  const scope = claire.organises(hall.eventId)!;
  const small = await evening(house, { rounds: 2, recruiters: { Seul: {} }, candidates: { Une: {} } });
  const other = (await house.as(small.organiser)).organises(small.eventId)!;
  const many = await queriesOf(house.db, (db) => collect(db, scope, house.now, { locale: 'fr' }));
  expect(await queriesOf(house.db, (db) => collect(db, other, house.now, { locale: 'fr' }))).toBe(many);
});
