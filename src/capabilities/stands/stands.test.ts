import { beforeAll, expect, test } from 'vitest';
import { readPage, sendForm } from '../../../tests/support/browsing.ts';
import { evening, type TestEvening } from '../../../tests/support/evening.ts';
import { testHouse } from '../../../tests/support/house.ts';
import { plusMinutes } from '../../kernel/clock.ts';
import { acceptTurn } from './use-cases/accept-turn.ts';
import { addStandHost } from './use-cases/add-stand-host.ts';
import { answerProposal } from './use-cases/answer-proposal.ts';
import { askCallback } from './use-cases/ask-callback.ts';
import { callNext } from './use-cases/call-next.ts';
import { changeFair } from './use-cases/change-fair.ts';
import { endTalk } from './use-cases/end-talk.ts';
import { enterTalk } from './use-cases/enter-talk.ts';
import { extendTalk } from './use-cases/extend-talk.ts';
import { handOverTalk } from './use-cases/hand-over-talk.ts';
import { leavePlace } from './use-cases/leave-place.ts';
import { markCallback } from './use-cases/mark-callback.ts';
import { proposeStand } from './use-cases/propose-stand.ts';
import { setHostPresence } from './use-cases/set-host-presence.ts';
import { setQueue } from './use-cases/set-queue.ts';
import { seenByVisitors } from './use-cases/shared/seen.ts';
import { passMissedTurns } from './use-cases/shared/upkeep.ts';
import { takePlace } from './use-cases/take-place.ts';
import { viewMyFair } from './use-cases/view-my-fair.ts';
import { viewStandDesk } from './use-cases/view-stand-desk.ts';

const START = '2026-11-12T09:00:00.000Z';
const house = testHouse(START);
let fair: TestEvening;
const NAMES = ['Jessica', 'Steven', 'Noor', 'Amina'] as const;
type Name = (typeof NAMES)[number];

const later = (seconds: number) => {
  house.now = plusMinutes(house.now, seconds / 60);
};
const who = (name: Name) => fair.candidates[name]!.actor;
const stand = (company: string) => fair.recruiters[company]!;
const settings = { open: true, talkMinutes: 10, registers: false };
const set = async (change: object) =>
  house.must(changeFair, await house.as(fair.organiser), { eventId: fair.eventId, ...settings, ...change });

const take = async (name: Name, company: string, channel = 'video') =>
  (await house.must(takePlace, who(name), { standId: stand(company).id, channel, shownName: name })).placeId;
const places = async (name: Name) => (await house.must(viewMyFair, who(name), {})).places;
const placeAt = async (name: Name, company: string) =>
  (await places(name)).find((place) => place.company === company);
const desk = (company: string) => house.must(viewStandDesk, stand(company).actor, {});
const host = async (company: string, name: string) =>
  (await house.must(addStandHost, stand(company).actor, { name })).hostId;
const call = async (company: string, hostId: string) =>
  (await house.must(callNext, stand(company).actor, { hostId })).placeId;

beforeAll(async () => {
  fair = await evening(house, {
    recruiters: { 'Studio Terril': {}, Coron: {}, 'Garage Nord': {} },
    candidates: Object.fromEntries(NAMES.map((name) => [name, {}])),
  });
  await set({});
});

test('a queue keeps its order, says where one is and for how long, and never gives one person two turns', async () => {
  const lina = await host('Coron', 'Lina');
  const omar = await host('Studio Terril', 'Omar');
  for (const name of ['Jessica', 'Steven', 'Noor'] as const) await take(name, 'Coron');
  await take('Jessica', 'Studio Terril', 'text');
  await take('Amina', 'Studio Terril');
  // A second press takes no second place.
  expect(await take('Jessica', 'Coron')).toBe((await placeAt('Jessica', 'Coron'))!.id);
  expect((await placeAt('Noor', 'Coron'))!).toMatchObject({
    ...{ ahead: 2, present: true, wait: { minutes: 15, basis: 'meant', talks: 0 } },
  });
  const seen = await seenByVisitors(house.db, fair.eventId);
  const called = await call('Coron', lina);
  expect((await placeAt('Jessica', 'Coron'))!).toMatchObject({ id: called, state: 'called' });
  // Only her page is another one; Noor and Steven are told where they are now, in figures that name nobody.
  const then = await seenByVisitors(house.db, fair.eventId);
  const read = [...then.people].filter(([id, version]) => seen.people.get(id) !== version);
  expect(read.map(([id]) => id)).toEqual([fair.candidates.Jessica!.id]);
  expect(then.everybody).toBe(seen.everybody);
  const noors = (await placeAt('Noor', 'Coron'))!;
  expect(then.figures.people.get(fair.candidates.Noor!.id)).toEqual({
    [noors.id]: { position: 2, ahead: 1, minutes: noors.wait!.minutes, meant: 0 },
  });
  expect(then.figures.everybody[stand('Coron').id]).toEqual({ waiting: 2 });
  // Jessica is called at Coron: the other stand calls who comes after her, and she keeps her place there.
  const amina = await call('Studio Terril', omar);
  expect((await placeAt('Amina', 'Studio Terril'))!).toMatchObject({ id: amina, state: 'called' });
  expect((await placeAt('Jessica', 'Studio Terril'))!).toMatchObject({ state: 'waiting', ahead: 0 });
  expect((await desk('Studio Terril')).people.find(({ shownName }) => shownName === 'Jessica')).toMatchObject(
    { elsewhere: true },
  );
  expect(await house.ask(callNext, stand('Coron').actor, { hostId: lina })).toMatchObject({
    refusal: 'host-engaged',
  });
  await house.must(acceptTurn, who('Jessica'), { placeId: called });
  await house.must(extendTalk, stand('Coron').actor, { placeId: called });
  expect((await placeAt('Jessica', 'Coron'))!.meantUntil).toBe(plusMinutes(house.now, 15));
  // Tickets for this room: the visitor by the name they chose, the host by theirs; nobody else gets one.
  const tickets = [who('Jessica'), stand('Coron').actor].map((actor) =>
    house.must(enterTalk, actor, { placeId: called }),
  );
  const [guest, receiver] = await Promise.all(tickets);
  expect([guest, receiver]).toMatchObject([
    { kind: 'native', person: { name: 'Jessica', role: 'guest' } },
    { kind: 'native', person: { name: 'Lina', role: 'host' } },
  ]);
  expect(guest).toHaveProperty('room', receiver && 'room' in receiver ? receiver.room : '');
  for (const stranger of [who('Steven'), stand('Studio Terril').actor])
    expect(await house.ask(enterTalk, stranger, { placeId: called })).toMatchObject({ kind: 'not-found' });
  later(6 * 60);
  await house.must(endTalk, stand('Coron').actor, { placeId: called });
  await house.must(acceptTurn, who('Amina'), { placeId: amina }).catch(() => null);
  expect(await house.ask(enterTalk, who('Jessica'), { placeId: called })).toMatchObject({
    refusal: 'talk-over',
  });
});

test('who misses a turn keeps the place once behind the next, and loses it the second time; a restart changes nothing', async () => {
  const lina = (await desk('Coron')).hosts[0]!.id;
  const steven = await call('Coron', lina);
  later(31);
  expect(await house.ask(acceptTurn, who('Steven'), { placeId: steven })).toMatchObject({
    refusal: 'turn-over',
  });
  // All of it is in the database: the software's own upkeep finds it whoever runs it.
  await passMissedTurns(house.db, house.now);
  expect(await placeAt('Steven', 'Coron')).toMatchObject({ state: 'waiting', ahead: 1, misses: 1 });
  expect(await placeAt('Noor', 'Coron')).toMatchObject({ state: 'waiting', ahead: 0 });
  const noor = await call('Coron', lina);
  expect((await placeAt('Noor', 'Coron'))!.id).toBe(noor);
  await house.must(acceptTurn, who('Noor'), { placeId: noor });
  await house.must(endTalk, stand('Coron').actor, { placeId: noor });
  expect(await call('Coron', lina)).toBe(steven);
  later(31);
  // Without the upkeep too: the next who acts finds the turn passed.
  const again = await take('Noor', 'Coron');
  expect(await placeAt('Steven', 'Coron')).toMatchObject({ state: 'missed' });
  await house.must(leavePlace, who('Noor'), { placeId: again });
  expect(await placeAt('Noor', 'Coron')).toBeUndefined();
});

test('a talk goes on with a colleague who is free, or at another stand if the person says yes', async () => {
  const actor = stand('Coron').actor;
  const lina = (await desk('Coron')).hosts[0]!.id;
  const paul = await host('Coron', 'Paul');
  await take('Steven', 'Coron');
  const placeId = await call('Coron', lina);
  await house.must(acceptTurn, who('Steven'), { placeId });
  await house.must(setHostPresence, actor, { hostId: paul, present: false });
  expect(await house.ask(handOverTalk, actor, { placeId, hostId: paul })).toMatchObject({
    refusal: 'colleague-engaged',
  });
  await house.must(setHostPresence, actor, { hostId: paul, present: true });
  await house.must(handOverTalk, actor, { placeId, hostId: paul });
  expect((await placeAt('Steven', 'Coron'))!.host).toBe('Paul');
  const garage = stand('Garage Nord').id;
  await house.must(proposeStand, actor, { placeId, standId: garage });
  await house.must(answerProposal, who('Steven'), { placeId, agrees: false });
  expect(await placeAt('Steven', 'Coron')).toMatchObject({ state: 'talking', proposed: null });
  await house.must(proposeStand, actor, { placeId, standId: garage });
  await house.must(answerProposal, who('Steven'), { placeId, agrees: true });
  expect(await places('Steven')).toMatchObject([{ company: 'Garage Nord', state: 'waiting', wait: null }]);
});

test('when a queue closes, its stand alone learns the number to call, and it goes once the person was called', async () => {
  const actor = stand('Garage Nord').actor;
  expect(await house.must(setQueue, actor, { open: false })).toMatchObject({ left: 1 });
  const closed = (await placeAt('Steven', 'Garage Nord'))!;
  expect(closed.state).toBe('closed');
  expect(
    await house.ask(takePlace, who('Noor'), {
      ...{ standId: stand('Garage Nord').id, channel: 'audio', shownName: 'Noor' },
    }),
  ).toMatchObject({ refusal: 'queue-closed' });
  const placeId = closed.id;
  expect(await house.ask(askCallback, who('Steven'), { placeId, phone: '12345' })).toMatchObject({
    refusal: 'callback-phone-wrong',
  });
  await house.must(askCallback, who('Steven'), { placeId, phone: '0470 12 34 56' });
  expect((await desk('Garage Nord')).callbacks).toMatchObject([{ phone: '+32470123456', state: 'asked' }]);
  expect((await desk('Coron')).callbacks).toEqual([]);
  await house.must(markCallback, actor, { placeId, state: 'not-reached' });
  expect((await placeAt('Steven', 'Garage Nord'))!.callback).toBe('not-reached');
  await house.must(markCallback, actor, { placeId, state: 'called' });
  expect((await desk('Garage Nord')).callbacks).toMatchObject([{ phone: null, state: 'called' }]);
  expect(await house.ask(markCallback, stand('Coron').actor, { placeId, state: 'called' })).toMatchObject({
    kind: 'not-found',
  });
});

test('the fair is a page for everybody while it is open, and one may come in with a name when the organiser says so', async () => {
  const { slug } = await house.db
    .selectFrom('events')
    .select('slug')
    .where('id', '=', fair.eventId)
    .executeTakeFirstOrThrow();
  const page = await readPage(house.app, `/e/${slug}/fair`);
  expect(page.html).toContain('Garage Nord');
  expect(page.html).not.toContain('noindex');
  const form = {
    ...{ _key: crypto.randomUUID(), firstName: 'Ali', lastName: 'Benali', locale: 'fr', consent: 'true' },
  };
  expect((await sendForm(house.app, `/e/${slug}/fair/enter`, form)).html).toContain('fermé pour le moment');
  await set({ registers: true });
  const entered = await sendForm(house.app, `/e/${slug}/fair/enter`, { ...form, _key: crypto.randomUUID() });
  expect(entered.location).toMatch(/^\/c\/.+\/fair\?done=/);
  const mine = await readPage(house.app, entered.location!);
  expect(mine.html).toContain('Studio Terril');
  for (const [path, words] of [
    [`${stand('Coron').link}/stand-desk`, 'Qui accueille ?'],
    [`${stand('Coron').link}/stand-desk/content`, 'Mot d’accueil'],
    [`${fair.candidates.Amina!.link}/fair/${stand('Coron').id}`, 'Prendre place dans la file'],
    [`/e/${slug}/fair/${stand('Coron').id}`, 'À l’accueil :'],
    // The ways there, while it is open.
    [`/e/${slug}`, `/e/${slug}/fair"`],
    [fair.candidates.Amina!.link, `${fair.candidates.Amina!.link}/fair"`],
    [stand('Coron').link, `${stand('Coron').link}/stand-desk"`],
  ] as const)
    expect([path, (await readPage(house.app, path)).html.includes(words)]).toEqual([path, true]);
  await set({ open: false });
  expect((await readPage(house.app, `/e/${slug}/fair`)).status).toBe(404);
  for (const path of [`/e/${slug}`, fair.candidates.Amina!.link, stand('Coron').link])
    expect((await readPage(house.app, path)).html).not.toMatch(/\/(fair|stand-desk)"/);
  expect(
    await house.ask(takePlace, who('Noor'), {
      ...{ standId: stand('Coron').id, channel: 'audio', shownName: 'Noor' },
    }),
  ).toMatchObject({ refusal: 'fair-closed' });
});
