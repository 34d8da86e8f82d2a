import { extractText, getDocumentProxy } from 'unpdf';
import { beforeAll, expect, test } from 'vitest';
import { evening, type TestEvening } from '../../../tests/support/evening.ts';
import { testHouse } from '../../../tests/support/house.ts';
import { publishedMeetings } from '../../../tests/support/meetings.ts';
import type { Actor } from '../../kernel/actor.ts';
import { joinWorkshop } from '../preparation/use-cases/join-workshop.ts';
import { noteAttendance } from '../preparation/use-cases/note-attendance.ts';
import { planWorkshop } from '../preparation/use-cases/plan-workshop.ts';
import { signOnScreen } from '../reports/use-cases/sign-on-screen.ts';
import { viewSignatures } from '../reports/use-cases/view-signatures.ts';
import { printPile } from './print-pile.ts';
import { samplePile } from './rules/sample-pile.ts';
import { type Kind, Pile, type SheetPart } from './schema.ts';
import { findCard } from './use-cases/find-card.ts';
import { viewSheets } from './use-cases/view-sheets.ts';

const house = testHouse('2026-11-02T08:00:00.000Z');
/** A name of 40 letters without a break, as people are called. */
const LONG = 'Wolfeschlegelsteinhausenbergerdorffwelch';
let hall: TestEvening;
let claire: Actor;
let luc: Actor;
let mia: Actor;
let workshopId: string;

beforeAll(async () => {
  hall = await evening(house, {
    rounds: 4,
    recruiters: { Coron: {} },
    candidates: {
      Anna: { partner: 'own' },
      Bilal: { partner: 'own' },
      Mona: { partner: 'other' },
      [LONG]: { partner: 'own' },
    },
  });
  claire = await house.as(hall.organiser);
  luc = await house.as(hall.counsellor);
  mia = await house.as(hall.otherCounsellor);
  ({ workshopId } = await house.must(planWorkshop, luc, {
    eventId: hall.eventId,
    title: 'Se présenter en deux minutes',
    onDate: '2026-11-05',
    startsAt: '14:00',
    leaders: [hall.counsellor.accountId],
    outsideLeaders: 'une comédienne',
  }));
  const about = { eventId: hall.eventId, workshopId };
  await house.must(joinWorkshop, luc, { ...about, registrationIds: [hall.candidates.Anna!.id] });
  await house.must(joinWorkshop, mia, { ...about, registrationIds: [hall.candidates.Mona!.id] });
});

/** The sheets of a kind as somebody sees them. */
async function sheets(actor: Actor, kind: Kind) {
  return (await house.must(viewSheets, actor, { eventId: hall.eventId, kind })).pile;
}

/** Texts whose baselines are nearer than this, in points, stand on one line. */
const LINE = 8;

/** No text leaves its page, and none is printed over its neighbour on the line. */
async function expectNoOverlap(document: Awaited<ReturnType<typeof getDocumentProxy>>): Promise<void> {
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const right = page.getViewport({ scale: 1 }).width - 20;
    const { items } = await page.getTextContent();
    const placed = items.flatMap((item) =>
      'str' in item && item.str.trim() !== ''
        ? [
            {
              str: item.str,
              from: item.transform[4],
              until: item.transform[4] + item.width,
              y: item.transform[5],
            },
          ]
        : [],
    );
    for (const one of placed) {
      expect(one.until, `"${one.str}" on page ${number}`).toBeLessThan(right);
      const over = placed.find(
        ({ from, y }) => Math.abs(y - one.y) < LINE && from > one.from && from < one.until - 1,
      );
      expect(over?.str, `over "${one.str}" on page ${number}`).toBeUndefined();
    }
  }
}

function listsOf(part: SheetPart | undefined) {
  if (part === undefined || !('sheets' in part.content) || part.kind !== 'signatures')
    throw new Error('no lists of signatures');
  return part.content.sheets;
}

test('a partner prints the signature lists of its own people and hours, with whole names', async () => {
  const own = listsOf((await sheets(luc, 'signatures')).parts[0]);
  const names = (index: number) =>
    own[index]!.groups[0]!.rows.map(([, name]) => name).filter((name) => name !== '');
  expect(own).toHaveLength(2);
  expect(names(0)).toEqual(['Essai Anna', 'Essai Bilal', `Essai ${LONG}`]);
  expect(own[1]!.facts[0]).toBe('Atelier · jeudi 5 novembre 2026 · à 14 h');
  expect(own[1]!.facts[1]).toMatch(/^Encadrement : Luc .*, une comédienne$/);
  expect(names(1)).toEqual(['Essai Anna']);
  const other = listsOf((await sheets(mia, 'signatures')).parts[0]);
  expect(JSON.stringify(other)).not.toMatch(/Anna|Bilal/);
});

test('who came to an hour signs it on the screen, and the drawing stands on the printed list', async () => {
  const about = { eventId: hall.eventId, workshopId };
  const asked = { eventId: hall.eventId, sheet: workshopId };
  const before = await house.must(viewSignatures, luc, asked);
  expect(before.sheets.map(({ title }) => title)).not.toContain('Se présenter en deux minutes');
  const registrationId = hall.candidates.Anna!.id;
  await house.must(noteAttendance, luc, { ...about, registrationId, attended: 'yes' });
  const { lines } = await house.must(viewSignatures, luc, asked);
  expect(lines.map(({ name, how }) => [name, how])).toEqual([['Anna Essai', null]]);
  const sign = { eventId: hall.eventId, sheet: workshopId, lineId: lines[0]!.id };
  const drawing = 'M40 100L200 60L300 140L420 80';
  expect(await house.ask(signOnScreen, mia, { ...sign, drawing })).toEqual({ kind: 'not-found' });
  await house.must(signOnScreen, luc, { ...sign, drawing });
  const half = { ...sign, sheet: 'evening', lineId: hall.candidates.Bilal!.id };
  await house.must(signOnScreen, luc, { ...half, drawing: null });

  const pile = await sheets(luc, 'signatures');
  const [evenings, hour] = listsOf(pile.parts[0]);
  expect(hour!.groups[0]!.drawings).toEqual([drawing]);
  expect(evenings!.groups[0]!.rows.map((row) => row[3]).filter((words) => words !== '')).toEqual([
    'signé à l’écran, 9 h',
  ]);
  const document = await getDocumentProxy(new Uint8Array((await printPile(pile)).pdf));
  await expectNoOverlap(document);
  const { text } = await extractText(document, { mergePages: true });
  expect(text.match(/signé à l’écran/g)).toHaveLength(2);
  // Nobody else's list bears it.
  expect(JSON.stringify((await sheets(mia, 'signatures')).parts)).not.toContain('signé à l’écran');
});

test('whose name a partner keeps stands by the code, on the lists of who runs the event', async () => {
  const { id } = hall.candidates.Mona!;
  const [signed] = (await sheets(claire, 'signatures')).parts;
  expect(JSON.stringify(signed)).toContain('Essai Mona');
  await house.db.updateTable('registrations').set({ knownToHost: false }).where('id', '=', id).execute();
  for (const kind of ['signatures', 'door-list'] as const) {
    const text = JSON.stringify((await sheets(claire, kind)).parts);
    expect(text, kind).not.toContain('Mona');
    expect(text, kind).toContain(id.slice(-6));
  }
});

test('the notice on paper is the notice on its page', async () => {
  const cookie = await house.cookieOf(hall.organiser);
  const { slug } = await house.db
    .selectFrom('events')
    .select('slug')
    .where('id', '=', hall.eventId)
    .executeTakeFirstOrThrow();
  const page = await (await house.app.request(`/e/${slug}/privacy`, { headers: { cookie } })).text();
  // What the report counts people by: no sex where the network does not let it be counted.
  expect(page).toContain('compte les personnes par filière, sans aucun nom');
  const [part] = (await sheets(claire, 'privacy')).parts;
  if (part?.kind !== 'privacy') throw new Error('no notice');
  expect(part.content.sections).toHaveLength(5);
  for (const { title, parts } of part.content.sections) {
    expect(page).toContain(title);
    for (const { text } of parts) expect(page).toContain(text.replaceAll('&', '&amp;'));
  }
});

test('what the lists say stands in the PDF, and every page bears event and version', async () => {
  const pile = await sheets(claire, 'door-list');
  const more = await Promise.all(
    (['signatures', 'incidents', 'privacy'] as const).map((kind) => sheets(claire, kind)),
  );
  const { pdf } = await printPile({
    ...pile,
    parts: [...pile.parts, ...more.flatMap(({ parts }) => parts)],
  });
  const document = await getDocumentProxy(new Uint8Array(pdf));
  await expectNoOverlap(document);
  const { text } = await extractText(document, { mergePages: false });
  const pages = text.map((page) => page.replace(/\s+/g, ' '));
  for (const page of pages) {
    expect(page).toContain(pile.frame.event);
    expect(page).toContain('Avant le planning');
    expect(page).toMatch(/Page \d+ \/ \d+/);
  }
  const all = pages.join(' ');
  for (const words of [
    `Essai ${LONG}`,
    'Essai Anna',
    'Essai Bilal',
    'Urgences : 112',
    'Se présenter en deux minutes',
  ])
    expect(all).toContain(words);
});

test('the sheets that make the compiler ready are sheets, a page each', async () => {
  expect(Pile.safeParse(samplePile()).success).toBe(true);
  const { pages } = await printPile(samplePile());
  expect(pages.map(({ pages: count }) => count)).toEqual([1, 1, 1, 1]);
});

test('a card leads its code to the interview, and nobody else than who runs the event', async () => {
  const { id } = hall.candidates.Anna!;
  const [meetingId] = await publishedMeetings(house, hall, [
    { candidate: 'Anna', recruiter: 'Coron', round: 2 },
  ]);
  const code = `${id.slice(-6)}-2`;
  expect(await house.must(findCard, claire, { eventId: hall.eventId, code })).toMatchObject({ meetingId });
  for (const wrong of [`${id.slice(-6)}-3`, 'zzz-2', 'what'])
    expect(await house.must(findCard, claire, { eventId: hall.eventId, code: wrong })).toMatchObject({
      meetingId: null,
      code: wrong,
    });
  expect(await house.ask(findCard, luc, { eventId: hall.eventId, code })).toMatchObject({
    kind: 'not-found',
  });
  const cookie = await house.cookieOf(hall.organiser);
  const answer = await house.app.request(`/events/${hall.eventId}/paper/cards?code=${code}`, {
    headers: { cookie },
  });
  expect(answer.headers.get('location')).toBe(`/events/${hall.eventId}/meetings/${meetingId}`);
});

test('the reserve is printed in the order that was agreed, without who was struck out', async () => {
  const at = (candidate: string, rank: number, struckAt: string | null = null) => ({
    eventId: hall.eventId,
    recruiterId: hall.recruiters.Coron!.id,
    registrationId: hall.candidates[candidate]!.id,
    rank,
    struckAt,
  });
  await house.db
    .insertInto('standbys')
    .values([at('Bilal', 1), at('Anna', 3), at('Mona', 2, house.now)])
    .execute();
  const [part] = (await sheets(claire, 'standby')).parts;
  if (part?.kind !== 'standby') throw new Error('no reserve');
  expect(part.content.sheets[0]!.groups.map(({ rows }) => rows.map(([, , name]) => name))).toEqual([
    ['Bilal E.', 'Anna E.'],
  ]);
});
