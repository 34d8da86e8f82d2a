import { expect, test } from 'vitest';
import { evening, type TestEvening } from '../../../tests/support/evening.ts';
import { testHouse } from '../../../tests/support/house.ts';
import { eventFacts } from '../events/queries.ts';
import { kindNamed } from './rules/kinds.ts';
import { sendDueMail } from './send-mail.ts';
import { findCandidates } from './store/recipients.ts';
import { tell } from './tell.ts';
import { previewSending } from './use-cases/preview-sending.ts';
import { recordCall } from './use-cases/record-call.ts';
import { saveMessageSettings } from './use-cases/save-message-settings.ts';
import { saveWords } from './use-cases/save-words.ts';
import { sendToList } from './use-cases/send-to-list.ts';
import { viewLetters } from './use-cases/view-letters.ts';
import { viewMessages } from './use-cases/view-messages.ts';
import { viewWords } from './use-cases/view-words.ts';

// What organisers and counsellors write themselves: to lists of people, in the words of their event.

const house = testHouse();
const WORDS = {
  subject: 'Préparez {event}',
  text: 'Apportez trois CV, {name}.\n{date}, {place}.',
  short: 'apportez 3 CV.',
};

async function soiree() {
  const made = await evening(house, {
    recruiters: { Acme: {} },
    candidates: {
      Jessica: { partner: 'own', wishes: ['Acme'] },
      Steven: { partner: 'own' },
      Mounir: { partner: 'other' },
    },
  });
  const reach = { Jessica: 'jessica@ici.example', Steven: null, Mounir: 'mounir@ici.example' };
  for (const [name, email] of Object.entries(reach))
    await house.db
      .updateTable('people')
      .set({ email, readingLocale: name === 'Mounir' ? 'ar' : null })
      .where('id', '=', made.candidates[name]!.personId)
      .execute();
  return made;
}

async function preview(made: TestEvening, by: TestEvening['organiser'], asked: object) {
  return house.ask(previewSending, await house.as(by), { eventId: made.eventId, ...WORDS, ...asked });
}

test('a message to a list says how many it reaches by which channel, and how one of them gets it', async () => {
  const made = await soiree();
  const all = await preview(made, made.organiser, {});
  expect(all).toMatchObject({
    kind: 'done',
    value: {
      people: 3,
      channels: { email: 2, sms: 0, call: 1, letter: 0 },
      reader: { name: 'Jessica Essai' },
      written: {
        subject: expect.stringMatching(/^Préparez Soirée/),
        sms: expect.stringMatching(/^Jessica, apportez 3 CV\./),
      },
    },
  });
  expect(all.kind === 'done' && all.value.written.body).toContain(
    'Apportez trois CV, Jessica.\njeudi 12 novembre 2026',
  );
  expect(await preview(made, made.organiser, { missing: 'wishes', language: 'fr' })).toMatchObject({
    value: { people: 1, reader: { name: 'Steven Essai' } },
  });
  expect(await preview(made, made.counsellor, {})).toMatchObject({ value: { people: 2 } });
  expect(await preview(made, made.otherCounsellor, { language: 'fr' })).toMatchObject({
    refusal: 'nobody-in-list',
  });
  expect(await preview(made, made.organiser, { text: 'Bonjour {prenom}' })).toMatchObject({
    refusal: 'field-unknown',
    facts: { field: 'prenom' },
  });
});

test('sent, each is written to once, whoever refused news is left out, and a letter can be printed', async () => {
  const made = await soiree();
  const refuse = await house.app.request(`${made.candidates.Jessica!.link}/no-news`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
  });
  expect(refuse.status).toBe(303);
  const asked = { eventId: made.eventId, ...WORDS };
  const organiser = await house.as(made.organiser);
  expect(await house.must(sendToList, organiser, asked, 'once')).toEqual({ people: 2 });
  expect(await house.must(sendToList, organiser, asked, 'once')).toEqual({ people: 2 });
  await house.must(sendToList, organiser, { ...asked, channel: 'letter', language: 'ar' });
  await house.deliver();
  const { messages } = await house.must(viewMessages, organiser, { eventId: made.eventId });
  expect(
    messages.map(({ recipientName, channel, locale }) => [recipientName, channel, locale]).sort(),
  ).toEqual([
    ['Mounir Essai', 'email', 'ar'],
    ['Mounir Essai', 'letter', 'ar'],
    ['Steven Essai', 'call', 'fr'],
  ]);
  await house.db
    .updateTable('people')
    .set({ street: 'Rue du Moulin 3', postcode: '6030', town: 'Marchienne' })
    .where('id', '=', made.candidates.Mounir!.personId)
    .execute();
  const { letters } = await house.must(viewLetters, organiser, { eventId: made.eventId });
  expect(letters).toMatchObject([
    {
      name: 'Mounir Essai',
      address: ['Rue du Moulin 3', '6030 Marchienne'],
      locale: 'ar',
      subject: expect.stringContaining('Préparez'),
    },
  ]);
  const page = await house.app.request(`/events/${made.eventId}/messages/letters`, {
    headers: { cookie: await house.cookieOf(made.organiser) },
  });
  const printed = await page.text();
  expect(page.status).toBe(200);
  for (const words of ['lang="ar" dir="rtl"', 'Rue du Moulin 3<br>6030 Marchienne', 'class="qr"'])
    expect(printed.replaceAll('<br/>', '<br>')).toContain(words);
  expect(printed).not.toContain('/no-news');
  // Who never followed their link: Jessica's was when she refused news.
  const unopened = { to: 'candidates', missing: 'opened' };
  expect(await preview(made, made.organiser, unopened)).toMatchObject({ value: { people: 2 } });
  expect(await house.ask(viewLetters, await house.as(made.counsellor), { eventId: made.eventId })).toEqual({
    kind: 'not-found',
  });
});

test('a call is tried until somebody is reached, and a wrong number is for who knows the person', async () => {
  const made = await soiree();
  const counsellor = await house.as(made.counsellor);
  await house.must(sendToList, counsellor, { eventId: made.eventId, ...WORDS });
  await house.deliver();
  const see = async () =>
    (await house.must(viewMessages, counsellor, { eventId: made.eventId })).messages.find(
      ({ channel }) => channel === 'call',
    )!;
  const { id: messageId } = await see();
  const call = { eventId: made.eventId, messageId };
  const other = await house.as(made.otherCounsellor);
  expect(await house.ask(recordCall, other, { ...call, outcome: 'reached' })).toEqual({ kind: 'not-found' });
  await house.must(recordCall, counsellor, { ...call, outcome: 'no-answer' });
  house.now = '2026-11-12T08:05:00.000Z';
  await house.must(recordCall, counsellor, { ...call, outcome: 'left-word', answer: 'Rappelle à midi' });
  expect(await see()).toMatchObject({
    status: 'waiting',
    tries: 2,
    lastOutcome: 'left-word',
    lastAnswer: 'Rappelle à midi',
  });
  await house.must(recordCall, counsellor, { ...call, outcome: 'wrong-number' });
  expect(await see()).toMatchObject({ status: 'failed', failure: 'number-wrong', tries: 3 });
});

test('an event says a message in its own words, with known fields and in one SMS, until it takes the usual ones again', async () => {
  const made = await soiree();
  const organiser = await house.as(made.organiser);
  const which = { eventId: made.eventId, kind: 'promoted', locale: 'fr' };
  const own = {
    subject: 'Venez, {name}',
    body: 'Une place à {event} !\n{place}',
    sms: '{name}, venez à {event}',
  };
  const see = async () => (await house.must(viewWords, organiser, which)).chosen;
  expect(await see()).toMatchObject({
    own: false,
    fields: expect.arrayContaining(['name', 'event', 'place']),
  });
  const refused = async (words: object) => house.ask(saveWords, organiser, { ...which, ...own, ...words });
  expect(await refused({ body: '{{name}} {secret}' })).toMatchObject({ refusal: 'field-unknown' });
  expect(await refused({ sms: `{name} ${'mots '.repeat(30)}` })).toMatchObject({ refusal: 'sms-too-long' });
  await house.must(saveWords, organiser, { ...which, ...own });
  expect(await see()).toMatchObject({
    own: true,
    words: own,
    written: { body: expect.stringContaining('La Verrière') },
  });
  await house.must(saveWords, organiser, { ...which, ...own, usual: 'yes' });
  expect(await see()).toMatchObject({ own: false });
  expect(await house.ask(saveWords, organiser, { ...which, kind: 'erasure-soon', ...own })).toEqual({
    kind: 'not-found',
  });
});

test('who has answered is neither asked nor called any more, and who does not come is not reminded', async () => {
  const made = await soiree();
  const event = await eventFacts(house.db, made.eventId);
  const names = new Map(Object.entries(made.candidates).map(([name, { id }]) => [id, name]));
  const recipients = await findCandidates(house.db, [...names.keys()]);
  for (const [kind, channels] of [
    ['asked-again', null],
    ['answer-wanted', ['call']],
    ['evening-before', null],
  ] satisfies [string, 'call'[] | null][]) {
    const about = ({ id }: { id: string }) => id;
    const told = { event, kind: kindNamed(kind)!, recipients, about, facts: () => ({}), channels };
    await tell(house.db, told, house.now);
  }
  for (const [name, status] of [
    ['Jessica', 'confirmed'],
    ['Steven', 'cancelled'],
    ['Mounir', 'registered'],
  ] as const)
    await house.db
      .updateTable('registrations')
      .set({ status })
      .where('id', '=', made.candidates[name]!.id)
      .execute();
  await sendDueMail({ db: house.db, now: house.now });
  const rows = await house.db
    .selectFrom('messages')
    .select(['recipientId', 'kind', 'channel', 'status'])
    .where('eventId', '=', made.eventId)
    .execute();
  const of = (name: string) =>
    rows
      .filter(({ recipientId }) => names.get(recipientId) === name)
      .map(({ kind, channel, status }) => `${kind} ${channel} ${status}`)
      .sort();
  expect(of('Jessica')).toEqual([
    'answer-wanted call told',
    'asked-again email dropped',
    'evening-before email waiting',
  ]);
  expect(of('Steven')).toEqual([
    'answer-wanted call told',
    'asked-again call told',
    'evening-before call told',
  ]);
  expect(of('Mounir')).toEqual([
    'answer-wanted call waiting',
    'asked-again email waiting',
    'evening-before email waiting',
  ]);
});

test('quiet hours are two hours or none', async () => {
  const made = await soiree();
  const organiser = await house.as(made.organiser);
  const settings = {
    eventId: made.eventId,
    quietFrom: '20:00',
    quietUntil: null,
    mostPerDay: 3,
    nextMinutes: 5,
  };
  expect(await house.ask(saveMessageSettings, organiser, settings)).toMatchObject({
    refusal: 'quiet-hours-half',
  });
  await house.must(saveMessageSettings, organiser, { ...settings, quietUntil: '09:30' });
  expect((await house.must(viewWords, organiser, { eventId: made.eventId })).settings).toEqual({
    quietFrom: '20:00',
    quietUntil: '09:30',
    mostPerDay: 3,
    nextMinutes: 5,
  });
});
