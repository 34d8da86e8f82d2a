import { createHash, randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { readPage, sendForm } from '../../../tests/support/browsing.ts';
import { evening, type TestEvening } from '../../../tests/support/evening.ts';
import { testHouse } from '../../../tests/support/house.ts';
import { publishedMeetings } from '../../../tests/support/meetings.ts';
import { siteOf } from '../../../tests/support/site.ts';
import type { Actor } from '../../kernel/actor.ts';
import { plusMinutes } from '../../kernel/clock.ts';
import { issueCard } from '../cards/use-cases/issue-card.ts';
import { cardMarkOf } from './rules/codes.ts';
import type { Presence } from './schema.ts';
import { markPresence } from './use-cases/mark-presence.ts';
import { disputesOf } from './use-cases/shared/disputes.ts';
import { syncDesk } from './use-cases/sync-desk.ts';
import { viewDeskSnapshot } from './use-cases/view-desk-snapshot.ts';
import { viewDoor } from './use-cases/view-door.ts';

const house = testHouse();
const BEFORE = '2026-11-12T17:30:00.000Z';
const at = (minute: number) => plusMinutes(BEFORE, minute);
const A = randomUUID();
const B = randomUUID();

let soiree: TestEvening;
let door: Actor;
let eventId: string;

beforeEach(async () => {
  house.now = BEFORE;
  soiree = await evening(house, {
    recruiters: { 'Studio Terril': { seats: 2 }, 'Garage Nord': {} },
    candidates: { Jessica: {}, Steven: {}, Éloïse: { partner: 'other' } },
  });
  ({ eventId } = soiree);
  door = await house.as(soiree.door);
  await publishedMeetings(house, soiree, [
    { candidate: 'Jessica', recruiter: 'Studio Terril', round: 1, table: 4 },
    { candidate: 'Jessica', recruiter: 'Garage Nord', round: 2, table: 7 },
  ]);
});

const mark = (name: string, state: Presence, minute: number, saw: Presence = 'expected') => ({
  what: 'mark' as const,
  id: randomUUID(),
  at: at(minute),
  kind: 'candidate' as const,
  subjectId: soiree.candidates[name]!.id,
  state,
  saw,
});
const walkIn = (firstName: string, minute: number, more: object = {}) => ({
  what: 'walk-in' as const,
  id: randomUUID(),
  at: at(minute),
  firstName,
  lastName: 'Nouvelle',
  consent: true,
  ...more,
});
const send = async (deskId: string, ...operations: object[]) =>
  (await house.must(syncDesk, door, { eventId, deskId, operations })).answers;
const siteOfWalkIn = async (subjectId: string | null) =>
  (
    await house.db
      .selectFrom('registrations')
      .select('siteId')
      .where('id', '=', subjectId!)
      .executeTakeFirstOrThrow()
  ).siteId;
const presenceOf = (subjectId: string) =>
  house.db
    .selectFrom('presences')
    .select(['state', 'arrivedAt', 'disputed'])
    .where('subjectId', '=', subjectId)
    .executeTakeFirst();
const people = async () => (await house.must(viewDoor, door, { eventId })).people;

test('a snapshot has everybody with all their places, recognises a link and holds none, and is sent once', async () => {
  const { id: registrationId } = soiree.candidates.Jessica!;
  const { code } = await house.must(issueCard, door, { eventId, registrationId });
  const snapshot = await house.must(viewDeskSnapshot, door, { eventId });
  const jessica = snapshot.people!.find(({ name }) => name === 'Jessica Essai')!;
  expect(jessica.places.map(({ table, whom }) => [table, whom])).toEqual([
    ['4', 'Studio Terril'],
    ['7', 'Garage Nord'],
  ]);
  const { link } = soiree.candidates.Jessica!;
  const hash = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 22);
  expect(jessica.link).toBe(hash(link));
  expect(jessica.cardHash).toBe(hash(cardMarkOf(eventId, code)!));
  expect(snapshot.people!.filter(({ cardHash }) => cardHash !== null)).toHaveLength(1);
  const [front = '', middle = '', end = ''] = code.split(' ');
  for (const secret of [link.slice(3), front, middle + end])
    expect(JSON.stringify(snapshot)).not.toContain(secret);
  expect(snapshot.until).toBe(at(12 * 60));
  const { version } = snapshot;
  expect(await house.must(viewDeskSnapshot, door, { eventId, known: version })).toMatchObject({
    version,
    people: null,
  });
  await house.must(markPresence, door, {
    eventId,
    kind: 'candidate',
    subjectId: jessica.id,
    state: 'present',
  });
  expect((await house.must(viewDeskSnapshot, door, { eventId, known: version })).people).toHaveLength(5);
});

test('whoever was welcomed at a site without network takes part from there; a site that is gone loses nobody', async () => {
  const { siteId } = await siteOf(house, soiree, { name: 'Fives', computers: 0, guests: [] });
  const [there, gone] = await send(
    A,
    walkIn('Ana', 1, { site: siteId }),
    walkIn('Bea', 2, { site: randomUUID() }),
  );
  expect([there, gone]).toMatchObject([{ outcome: 'done' }, { outcome: 'done' }]);
  expect(await siteOfWalkIn(there!.subjectId)).toBe(siteId);
  expect(await siteOfWalkIn(gone!.subjectId)).toBeNull();
});

test('where the system keeper keeps nothing in browsers, a desk is told to forget, and sends what it has', async () => {
  process.env.TREMPLIN_OFFLINE = 'off';
  try {
    expect(await house.must(viewDeskSnapshot, door, { eventId })).toMatchObject({
      allowed: false,
      people: null,
    });
    expect(await send(A, mark('Steven', 'present', -3))).toMatchObject([{ outcome: 'done' }]);
  } finally {
    delete process.env.TREMPLIN_OFFLINE;
  }
});

test('a press keeps its time, counts once however often it is sent, and two desks agree on the first arrival', async () => {
  house.now = at(40);
  const steven = mark('Steven', 'present', 7);
  const [first] = await send(A, steven);
  expect(first).toMatchObject({ outcome: 'done', name: 'Steven Essai', state: 'present' });
  expect(await send(A, steven)).toMatchObject([{ id: steven.id, outcome: 'same' }]);
  expect(await send(B, mark('Steven', 'present', 12))).toMatchObject([{ outcome: 'merged' }]);
  expect((await presenceOf(steven.subjectId))?.arrivedAt).toBe(at(7));
  await send(B, mark('Steven', 'present', 2));
  expect((await presenceOf(steven.subjectId))?.arrivedAt).toBe(at(2));
  expect(
    await house.db
      .selectFrom('presenceMarks')
      .select('id')
      .where('subjectId', '=', steven.subjectId)
      .execute(),
  ).toHaveLength(3);
});

test('the journal says when it was pressed, and what another desk says', async () => {
  house.now = at(40);
  await send(A, mark('Steven', 'present', 7));
  await send(B, mark('Steven', 'absent', 12));
  const rows = await house.db
    .selectFrom('journal')
    .select(['action', 'facts'])
    .where('eventId', '=', eventId)
    .execute();
  const facts = rows.map((row) => [row.action, row.facts]);
  expect(facts).toContainEqual(['presence-marked', expect.objectContaining({ at: '18:37' })]);
  expect(facts).toContainEqual([
    'presence-contradicted',
    expect.objectContaining({ state: 'absent', stands: 'present' }),
  ]);
});

test('two desks that say different things are both heard, and one press decides', async () => {
  house.now = at(40);
  const subjectId = soiree.candidates.Jessica!.id;
  await send(B, mark('Jessica', 'absent', 12));
  expect(await send(A, mark('Jessica', 'present', 5))).toMatchObject([
    { outcome: 'flagged', state: 'present' },
  ]);
  const scope = door.welcomes(eventId)!;
  expect(await disputesOf(house.db, scope)).toMatchObject([
    {
      subjectId,
      name: 'Jessica Essai',
      said: [
        { state: 'present', at: at(5), by: 'Denis', stands: true },
        { state: 'absent', at: at(12), stands: false },
      ],
    },
  ]);
  expect(await presenceOf(subjectId)).toMatchObject({ state: 'present', disputed: true });
  await house.must(markPresence, door, { eventId, kind: 'candidate', subjectId, state: 'present' });
  expect(await disputesOf(house.db, scope)).toEqual([]);
  expect(await presenceOf(subjectId)).toMatchObject({ state: 'present', arrivedAt: at(5), disputed: false });
});

test('the door shows what two desks say, and a form alone decides', async () => {
  house.now = at(40);
  const subjectId = soiree.candidates.Jessica!.id;
  await send(A, mark('Jessica', 'present', 5));
  await send(B, mark('Jessica', 'absent', 12));
  const headers = { cookie: await house.cookieOf(soiree.door) };
  const path = `/events/${eventId}/door`;
  const { html } = await readPage(house.app, path, headers);
  expect(html).toContain('Deux postes ne disent pas la même chose');
  expect(html).toContain('Absent, 18:42, Denis');
  const board = await readPage(house.app, `/events/${eventId}/board`, headers);
  expect(board.html).toContain('Deux postes d’accueil ne disent pas la même chose');
  await sendForm(house.app, `${path}/candidate/${subjectId}`, { state: 'absent' }, headers);
  expect(await presenceOf(subjectId)).toMatchObject({ state: 'absent', arrivedAt: null, disputed: false });
  expect((await readPage(house.app, path, headers)).html).not.toContain('Deux postes');
});

test('somebody welcomed without network is put on the list once, and what was pressed about them follows', async () => {
  house.now = at(40);
  const ana = walkIn('Ana', 3);
  const gone = { ...mark('Steven', 'left', 25, 'present'), subjectId: ana.id };
  const answers = await send(A, gone, ana);
  expect(answers.map(({ outcome, name, state }) => [outcome, name, state])).toEqual([
    ['done', 'Ana Nouvelle', 'left'],
    ['done', 'Ana Nouvelle', 'present'],
  ]);
  expect(await send(A, ana)).toMatchObject([{ outcome: 'same' }]);
  expect(await presenceOf(answers[0]!.subjectId!)).toMatchObject({ state: 'left', arrivedAt: at(3) });
  expect((await people()).filter(({ name }) => name === 'Ana Nouvelle')).toHaveLength(1);
  expect(
    await house.db
      .selectFrom('walkInConsents')
      .select(['at', 'textVersion'])
      .where('registrationId', '=', answers[0]!.subjectId!)
      .executeTakeFirst(),
  ).toEqual({ at: at(3), textVersion: 1 });
});

test('two desks that welcome the same name put one person on the list, unless it is another one', async () => {
  house.now = at(40);
  const both = await Promise.all([send(A, walkIn('Ana', 3)), send(B, walkIn('Ana', 9))]);
  expect(both.map(([answer]) => answer?.outcome).sort()).toEqual(['done', 'same-name']);
  await send(B, walkIn('Ana', 20, { another: true }));
  expect((await people()).filter(({ name }) => name === 'Ana Nouvelle')).toHaveLength(2);
});

test('a press is taken back, also when that comes first', async () => {
  house.now = at(40);
  const slip = mark('Steven', 'present', 5);
  const back = {
    what: 'take-back' as const,
    id: randomUUID(),
    at: at(6),
    kind: 'candidate' as const,
    subjectId: slip.subjectId,
    takesBack: slip.id,
  };
  await send(A, back);
  await send(A, slip);
  expect(await presenceOf(slip.subjectId)).toMatchObject({ state: 'expected', arrivedAt: null });
});

test('a press that cannot be taken is refused alone; a clock that is ahead presses now', async () => {
  const stranger = { ...mark('Steven', 'present', -1), subjectId: randomUUID() };
  const old = mark('Jessica', 'present', -60 * 49);
  const ahead = mark('Steven', 'present', 40);
  expect(await send(A, stranger, old, ahead)).toMatchObject([
    { outcome: 'refused', refusal: 'unknown' },
    { outcome: 'refused', refusal: 'too-old' },
    { outcome: 'done' },
  ]);
  expect((await presenceOf(ahead.subjectId))?.arrivedAt).toBe(BEFORE);
});
