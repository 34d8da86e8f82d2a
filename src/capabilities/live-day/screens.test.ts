import { beforeAll, expect, test } from 'vitest';
import { readPage, sendForm } from '../../../tests/support/browsing.ts';
import { evening, type TestEvening } from '../../../tests/support/evening.ts';
import { testHouse } from '../../../tests/support/house.ts';
import { publishedMeetings } from '../../../tests/support/meetings.ts';
import { atStation, siteOf } from '../../../tests/support/site.ts';
import { LOCALES } from '../../kernel/locale.ts';

const house = testHouse('2026-11-12T17:52:00.000Z');
let soiree: TestEvening;
let base: string;
let door: { cookie: string };
let organiser: { cookie: string };

beforeAll(async () => {
  const names = Array.from({ length: 60 }, (_, index) => `Personne${index}`);
  soiree = await evening(house, {
    recruiters: { 'Studio Terril': {}, 'Garage Nord': {} },
    candidates: {
      Éloïse: { wishes: ['Studio Terril'] },
      Steven: { wishes: ['Studio Terril'] },
      محمد: {},
      ...Object.fromEntries(names.map((name) => [name, {}])),
    },
  });
  base = `/events/${soiree.eventId}`;
  door = { cookie: await house.cookieOf(soiree.door) };
  organiser = { cookie: await house.cookieOf(soiree.organiser) };
  await publishedMeetings(house, soiree, [
    { candidate: 'Éloïse', recruiter: 'Studio Terril', round: 2, table: 4 },
    { candidate: 'محمد', recruiter: 'Garage Nord', round: 1, table: 7 },
  ]);
});

test('an absence is marked, the repair read, applied and undone with forms alone', async () => {
  const action = `${base}/door/candidate/${soiree.candidates.Éloïse!.id}`;
  await sendForm(house.app, action, { _key: 'a1', state: 'absent' }, door);
  await house.deliver();
  const { html } = await readPage(house.app, `${base}/board`, organiser);
  expect(html).toContain('Le planning peut être réparé');
  expect(html).toContain('Éloïse Essai ne rencontre plus Studio Terril');
  expect(html).toContain('Steven Essai rencontre Studio Terril');
  const apply = /action="([^"]+\/apply)"/.exec(html)![1]!;
  const applied = await sendForm(house.app, apply, { _key: 'a2' }, organiser);
  expect(applied.location).toBe(`${base}/board?done=apply-repair`);
  const second = await sendForm(house.app, apply, { _key: 'a3' }, organiser);
  expect(second.html).toContain('Quelqu’un vient d’appliquer cette réparation.');
  const after = await readPage(house.app, `${base}/board`, organiser);
  expect(after.html).toContain('Le planning a été réparé : version 2.');
  const undo = /action="([^"]+\/undo)"/.exec(after.html)![1]!;
  expect((await sendForm(house.app, undo, { _key: 'a4' }, organiser)).status).toBe(303);
});

test('the door sees a proposal without its buttons', async () => {
  await sendForm(house.app, `${base}/board/repairs`, { _key: 'r1' }, door);
  const { html } = await readPage(house.app, `${base}/board`, door);
  expect(html).toContain('L’organisation décide de cette réparation.');
  expect(html).not.toContain('/apply"');
});

test('a rehearsal is said on the board, and one press goes back to real time', async () => {
  await sendForm(house.app, `${base}/board/clock`, { _key: 'c1', time: '19:10' }, organiser);
  const { html } = await readPage(house.app, `${base}/board`, organiser);
  expect(html).toContain('Répétition : il est 19:10');
  await sendForm(house.app, `${base}/board/clock`, { _key: 'c2', time: '' }, organiser);
  expect((await readPage(house.app, `${base}/board`, organiser)).html).not.toContain('Répétition :');
});

test('door, board and wall are there in three languages, with nothing left out', async () => {
  for (const locale of LOCALES)
    for (const page of ['door', 'board', 'wall']) {
      const { status, html } = await readPage(house.app, `${base}/${page}?lang=${locale}`, organiser);
      expect(status).toBe(200);
      expect(html).toContain(`<html lang="${locale}"`);
      expect(html).not.toMatch(/undefined|\[object|NaN/);
    }
});

test('the cell of an interview at a distance says where its person is, in a short word', async () => {
  const { eventId } = soiree;
  const site = await siteOf(house, soiree, { name: 'Fives', computers: 3, guests: ['محمد'] });
  const { id } = await house.db
    .selectFrom('meetings')
    .select('id')
    .where('eventId', '=', eventId)
    .where('registrationId', '=', soiree.candidates.محمد!.id)
    .where('status', '<>', 'cancelled')
    .executeTakeFirstOrThrow();
  const where = async () => {
    const { html } = await readPage(house.app, `${base}/board?on=m.${id}`, organiser);
    return [...html.matchAll(/<span class="plan__where muted">([^<]*)</g)].map(([, word]) => word);
  };
  expect(await where()).toEqual([]);
  await atStation(house, id, site.stations[2]!);
  expect(await where()).toEqual(['PC 3 · Fives']);
  await house.db
    .updateTable('meetings')
    .set({ channel: 'telephone', stationId: null })
    .where('id', '=', id)
    .execute();
  expect(await where()).toEqual(['téléphone']);
});
