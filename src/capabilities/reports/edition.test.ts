import { beforeAll, expect, test } from 'vitest';
import { type Person, testHouse } from '../../../tests/support/house.ts';
import { recruitersOf } from '../events/queries.ts';
import { createEvent } from '../events/use-cases/create-event.ts';
import { registerRecruiter } from '../events/use-cases/register-recruiter.ts';
import { updateTables } from '../events/use-cases/update-tables.ts';
import { setReminder } from '../invitations/use-cases/set-reminder.ts';
import { saveMessageSettings } from '../messaging/use-cases/save-message-settings.ts';
import { saveWords } from '../messaging/use-cases/save-words.ts';
import { addQuestion } from '../satisfaction/use-cases/add-question.ts';
import { viewSatisfaction } from '../satisfaction/use-cases/view-satisfaction.ts';
import { addSite } from '../sites/use-cases/add-site.ts';
import { EDITION_FORMAT, type Edition, readEdition } from './rules/edition-file.ts';
import { exportEdition } from './use-cases/export-edition.ts';
import { readEditionFile } from './use-cases/read-edition-file.ts';
import { startEdition } from './use-cases/start-edition.ts';
import { viewReport } from './use-cases/view-report.ts';

const house = testHouse('2026-11-20T09:00:00.000Z');
let claire: Person;
let organisationId: string;
let eventId: string;

beforeAll(async () => {
  const host = await house.organisation('La Verrière', { Claire: 'organiser', Luc: 'counsellor' });
  claire = host.people.Claire!;
  organisationId = host.id;
  const made = await house.must(createEvent, await house.as(claire), {
    organisationId,
    name: 'Soirée, 3e édition',
    date: '2026-11-12',
    place: 'La Verrière',
    description: 'Venez comme vous êtes.',
    firstRoundAt: '18:50',
    opensAt: '18:00',
    breaks: [{ afterRound: 5, minutes: 15 }],
    tableCount: 3,
    capacity: 40,
  });
  eventId = made.eventId;
  const actor = await house.as(claire);
  await house.must(updateTables, actor, {
    eventId,
    tables: [{ number: 2, label: 'Près du bar', stepFree: true, quiet: false }],
  });
  for (const [company, titles] of [
    ['Studio Terril', ['Dev', 'Design']],
    ['Garage Nord', ['Mécano']],
  ] as const)
    await house.must(registerRecruiter, actor, {
      eventId,
      company,
      sector: 'services',
      firstName: 'Sophie',
      lastName: 'Marchal',
      email: `sophie@${company.toLowerCase().replace(' ', '-')}.example`,
      seats: 2,
      pitch: `Nous sommes ${company}.`,
      needs: titles.map((title) => ({ title, contract: 'permanent', positions: 2, skills: ['vue'] })),
    });
});

async function exported(id: string): Promise<{ text: string; edition: Edition }> {
  const file = await house.must(exportEdition, await house.as(claire), { eventId: id });
  const text = new TextDecoder().decode(file.bytes);
  const read = readEdition(text);
  if ('problem' in read) throw new Error(`${read.problem} at ${read.at}`);
  return { text, edition: read.edition };
}

test('an edition goes out as a file, comes back as the next event, and goes out the same', async () => {
  const site = { eventId, name: 'Fives', postcode: '6000', stationCount: 2, resetMinutes: 7 };
  await house.must(addSite, await house.as(claire), site);
  const { text, edition } = await exported(eventId);
  expect(text).not.toMatch(/Sophie|Marchal|@/);
  const actor = await house.as(claire);
  const upload = {
    name: 'edition.json',
    mediaType: 'application/json',
    bytes: new TextEncoder().encode(text),
  };
  const preview = await house.must(readEditionFile, actor, { organisationId, file: upload });
  expect(preview.recruiters).toEqual([
    { company: 'Studio Terril', needs: ['Dev', 'Design'], pitch: true },
    { company: 'Garage Nord', needs: ['Mécano'], pitch: true },
  ]);
  const next = await house.must(startEdition, actor, {
    organisationId,
    edition: preview.text,
    name: 'Soirée, 4e édition',
    date: '2027-11-18',
  });
  const again = await exported(next.eventId);
  const apart = { name: null, date: null, registrationOpen: null };
  expect({ ...again.edition.settings, ...apart }).toEqual({ ...edition.settings, ...apart });
  expect(again.edition.tables).toEqual(edition.tables);
  expect(again.edition.sites).toEqual(edition.sites);
  expect(edition.sites).toMatchObject([
    { name: 'Fives', resetMinutes: 7, stations: [{ number: 1 }, { number: 2 }] },
  ]);
  const unconfirmed = (one: Edition) => one.recruiters.map(({ confirmedAt: _, ...rest }) => rest);
  expect(unconfirmed(again.edition)).toEqual(unconfirmed(edition));
  expect(again.edition.settings).toMatchObject({ name: 'Soirée, 4e édition', date: '2027-11-18' });

  // Nobody has confirmed what was taken over, and the figures are there to compare with.
  const [studio] = await recruitersOf(house.db, next.eventId);
  expect(studio!.needs.every(({ refreshedAt }) => refreshedAt! < '2026-08-22')).toBe(true);
  expect([studio!.email, studio!.lastName]).toEqual([null, null]);
  const { editions } = await house.must(viewReport, await house.as(claire), { eventId: next.eventId });
  expect(editions!.before).toMatchObject({ name: 'Soirée, 3e édition', candidates: 0 });
});

test('the next event writes in the words of the last one and reminds when it did; what it could not say stays as usual', async () => {
  const actor = await house.as(claire);
  const words = { subject: 'À demain', body: '{name}, à demain, {place}.', sms: '{name}, à demain.' };
  const which = { kind: 'evening-before', locale: 'fr' };
  await house.must(saveWords, actor, { eventId, ...which, ...words });
  await house.must(saveMessageSettings, actor, {
    eventId,
    ...{ quietFrom: '20:00', quietUntil: '09:00', mostPerDay: 2, nextMinutes: 5 },
  });
  const reminder = { kind: 'company-days-before', isOn: true, days: 5, atTime: '09:30' };
  await house.must(setReminder, actor, { eventId, ...reminder });
  const { edition } = await exported(eventId);
  const damaged = {
    ...edition,
    messages: {
      ...edition.messages,
      texts: [...edition.messages.texts, { ...which, locale: 'nl', ...words, body: 'Dag {stranger}' }],
      reminders: [
        ...edition.messages.reminders,
        { kind: 'thanks', isOn: true, days: null, atTime: null, minutes: null, channel: 'usual' },
      ],
    },
  };
  const { eventId: next } = await house.must(startEdition, actor, {
    organisationId,
    edition: JSON.stringify(damaged),
    name: 'Soirée, 5e édition',
    date: '2028-03-16',
  });
  await house.deliver();
  const again = await exported(next);
  expect(again.edition.messages).toEqual(edition.messages);
  expect(again.edition.messages).toEqual({
    texts: [{ ...which, ...words }],
    settings: { quietFrom: '20:00', quietUntil: '09:00', mostPerDay: 2, nextMinutes: 5 },
    reminders: [{ ...reminder, minutes: null, channel: 'usual' }],
  });
});

test('an edition made in the house writes, reminds and asks as the one before', async () => {
  const actor = await house.as(claire);
  const label = 'Reviendrez-vous ?';
  await house.must(addQuestion, actor, { eventId, audience: 'candidate', kind: 'text', label });
  const { eventId: next } = await house.must(createEvent, actor, {
    organisationId,
    name: 'Soirée, 6e édition',
    place: 'La Verrière',
    firstRoundAt: '18:50',
    date: '2028-11-16',
    previousEventId: eventId,
  });
  await house.deliver();
  const [before, after] = [await exported(eventId), await exported(next)];
  expect(before.edition.messages.texts).toHaveLength(1);
  expect(after.edition.messages).toEqual(before.edition.messages);
  const asked = await house.must(viewSatisfaction, await house.as(claire), { eventId: next });
  expect(asked.questions.map((question) => question.label)).toEqual([label]);

  // The file brings them too, elsewhere as well.
  expect(before.edition.questions).toEqual([{ audience: 'candidate', kind: 'text', label }]);
  const entry = { organisationId, edition: before.text, name: 'Soirée, 7e édition', date: '2029-11-15' };
  const started = await house.must(startEdition, await house.as(claire), { ...entry, withRecruiters: false });
  await house.deliver();
  const { questions } = await house.must(viewSatisfaction, await house.as(claire), started);
  expect(questions).toMatchObject([{ audience: 'candidate', kind: 'text', label }]);
});

test('companies can stay out, and nobody else starts an edition', async () => {
  const { text } = await exported(eventId);
  const entry = { organisationId, edition: text, name: 'Vide', date: '2027-01-14', withRecruiters: false };
  const { eventId: empty } = await house.must(startEdition, await house.as(claire), entry);
  expect(await recruitersOf(house.db, empty)).toEqual([]);
  const other = await house.organisation('Ailleurs', { Mia: 'organiser' });
  expect((await house.ask(startEdition, await house.as(other.people.Mia!), entry)).kind).toBe('not-found');
  expect((await house.ask(exportEdition, await house.as(other.people.Mia!), { eventId })).kind).toBe(
    'not-found',
  );
});

test('a file that is no edition, of a later version, or damaged, makes nothing and says why', async () => {
  const { edition } = await exported(eventId);
  const wrong: [string, string][] = [
    ['edition-not-json', 'Bonjour'],
    ['edition-not-json', '{'.repeat(200_000)],
    ['edition-other', '[]'],
    ['edition-other', JSON.stringify({ format: 'autre', version: 1 })],
    ['edition-newer', JSON.stringify({ format: EDITION_FORMAT, version: 99 })],
    ['edition-broken', JSON.stringify({ ...edition, tables: [{ number: 'deux' }] })],
    ['edition-broken', JSON.stringify({ ...edition, settings: { ...edition.settings, roundCount: 1e9 } })],
    ['edition-broken', JSON.stringify({ ...edition, recruiters: Array(501).fill(edition.recruiters[0]) })],
    // What no field says alone: a minimum above the most.
    ['edition-broken', JSON.stringify({ ...edition, settings: { ...edition.settings, floor: 60 } })],
  ];
  const before = await events();
  const actor = await house.as(claire);
  for (const [refusal, text] of wrong) {
    const entry = { organisationId, edition: text, name: 'Non', date: '2027-01-14' };
    expect([text.slice(0, 40), await house.ask(startEdition, actor, entry)]).toMatchObject([
      text.slice(0, 40),
      { kind: 'refused', refusal },
    ]);
  }
  expect(await events()).toBe(before);
});

async function events(): Promise<number> {
  return (await house.db.selectFrom('events').select('id').execute()).length;
}

test('the pages: a file is chosen, looked at, and made an event', async () => {
  const { text } = await exported(eventId);
  const headers = { cookie: await house.cookieOf(claire), 'sec-fetch-site': 'same-origin' };
  const address = `/events/new/edition?organisationId=${organisationId}`;
  const page = await house.app.request(address, { headers });
  expect(page.status).toBe(200);
  const key = /name="_key" value="([^"]+)"/.exec(await page.text())![1]!;
  const body = new FormData();
  body.set('_key', key);
  body.set('organisationId', organisationId);
  body.set('file', new File([text], 'edition.json', { type: 'application/json' }));
  const preview = await house.app.request(address, { method: 'POST', headers, body });
  const shown = await preview.text();
  expect([
    preview.status,
    shown.includes('Studio Terril'),
    shown.includes('2 entreprises, 3 besoins'),
  ]).toEqual([200, true, true]);

  // Without a day nothing is made: the page says so, and the file is still in the form.
  const nameless = new URLSearchParams({
    _key: crypto.randomUUID(),
    organisationId,
    edition: text,
    name: 'Suite',
  });
  const start = `/events/new/edition/start?organisationId=${organisationId}`;
  const refused = await house.app.request(start, { method: 'POST', headers, body: nameless });
  const again = await refused.text();
  expect([
    refused.status,
    again.includes('data-error-summary'),
    again.includes('value="Suite"'),
    again.includes('tremplin-edition'),
  ]).toEqual([422, true, true, true]);
});
