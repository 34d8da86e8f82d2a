import { beforeAll, expect, test } from 'vitest';
import { pageWeight, readPage, sendForm } from '../../../tests/support/browsing.ts';
import { evening, type TestEvening } from '../../../tests/support/evening.ts';
import { testHouse } from '../../../tests/support/house.ts';
import { publishedMeetings } from '../../../tests/support/meetings.ts';
import { LOCALES } from '../../kernel/locale.ts';
import { prepareAssets } from '../../web/assets.ts';

const house = testHouse('2026-11-12T17:52:00.000Z');
let soiree: TestEvening;
let base: string;
let door: { cookie: string };
let organiser: { cookie: string };

beforeAll(async () => {
  await prepareAssets();
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

test('without a script: three letters, one press, where to go, one press back', async () => {
  const found = await readPage(house.app, `${base}/door?q=elo`, door);
  expect(found.html.match(/class="door-row"/g)).toHaveLength(1);
  const action = `${base}/door/candidate/${soiree.candidates.Éloïse!.id}`;
  const sent = await sendForm(house.app, action, { _key: 'p1', lateMinutes: '15', state: 'present' }, door);
  expect(sent.status).toBe(303);
  const said = await readPage(house.app, sent.location!, door);
  expect(said.html).toContain('19:08, table 4 : Studio Terril');
  expect(said.html).toContain('Annuler');
  await sendForm(house.app, action, { _key: 'p2', state: 'expected' }, door);
  const { html } = await readPage(house.app, `${base}/door?q=elo`, door);
  expect(html).toContain('data-state="expected"');
});

test('somebody of the same name at the door: what was typed is still there, with a box to tick', async () => {
  const fields = { _key: 'w1', firstName: 'steven', lastName: 'Essai' };
  const sent = await sendForm(house.app, `${base}/door/walk-ins`, fields, door);
  expect(sent.status).toBe(422);
  expect(sent.html).toContain('value="steven"');
  expect(sent.html).toContain('C’est une autre personne du même nom');
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

test('the wall shows the running round with first names and initials only', async () => {
  const { html } = await readPage(house.app, `${base}/wall`, door);
  expect(html).toContain('Tour 1');
  expect(html).toContain('محمد E.');
  expect(html).not.toContain('Essai');
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

test('the door with 63 people weighs less than 50 kB, its script less than 15', async () => {
  const weight = await pageWeight(house.app, await readPage(house.app, `${base}/door`, door));
  expect(weight.scripts).toBeGreaterThan(0);
  expect(weight.scripts).toBeLessThanOrEqual(15_000);
  expect(weight.all).toBeLessThanOrEqual(50_000);
});
