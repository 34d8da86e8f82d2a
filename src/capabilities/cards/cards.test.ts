import { beforeAll, expect, test } from 'vitest';
import { sendForm } from '../../../tests/support/browsing.ts';
import { evening, type TestEvening } from '../../../tests/support/evening.ts';
import { ANYBODY, testHouse } from '../../../tests/support/house.ts';
import { readJournal } from '../../kernel/journal.ts';
import { issueCard } from './use-cases/issue-card.ts';
import { issueRecruiterCard } from './use-cases/issue-recruiter-card.ts';
import { openCard } from './use-cases/open-card.ts';
import { viewCard } from './use-cases/view-card.ts';
import { viewRecruiterCard } from './use-cases/view-recruiter-card.ts';

const house = testHouse();
/** R24 has 900 arrivals and 5,000 wrong tries: TREMPLIN_VISITORS=900 runs it whole. */
const VISITORS = Number(process.env.TREMPLIN_VISITORS ?? 12);
const TRIES_PER_VISITOR = 6;
let given: TestEvening;

beforeAll(async () => {
  const names = Array.from({ length: VISITORS }, (_, index) => `Personne ${index}`);
  const crowd = Object.fromEntries(names.map((name) => [name, { partner: 'own' as const }]));
  given = await evening(house, {
    recruiters: {},
    candidates: { Jessica: { partner: 'own' }, Steven: { partner: 'other' }, ...crowd },
  });
});

const cardOf = async (name: string) => {
  const registrationId = given.candidates[name]!.id;
  const organiser = await house.as(given.organiser);
  return house.must(issueCard, organiser, { eventId: given.eventId, registrationId });
};

const type = async (code: string) => (await house.must(openCard, ANYBODY, { code })).link;

test('ten characters lead to the person’s page, however they are typed', async () => {
  const { code, link } = await cardOf('Jessica');
  expect(code).toMatch(/^[2-9A-HJKMNP-Z]{4} [2-9A-HJKMNP-Z]{3} [2-9A-HJKMNP-Z]{3}$/);
  const typed = await sendForm(house.app, '/card', { code: code.toLowerCase().replaceAll(' ', '-') });
  expect([typed.status, typed.location]).toEqual([303, `${link}?done=open-card`]);
  expect(await (await house.app.request(link)).text()).toContain('Jessica');
  expect((await sendForm(house.app, '/card', { code: 'ABCD EFG HJK' })).location).toBe(
    '/card?wrong=1&done=open-card',
  );
  const kept = JSON.stringify(await house.db.selectFrom('accessCards').selectAll().execute());
  expect(kept).not.toContain(code.replaceAll(' ', '').slice(4));
});

test('a card made again ends the one before and every link given before, with a line in the journal', async () => {
  const first = await cardOf('Steven');
  const second = await cardOf('Steven');
  expect(await type(first.code)).toBeNull();
  expect((await house.app.request(first.link)).status).toBe(404);
  expect(await type(second.code)).toBe(second.link);
  expect((await house.app.request(second.link)).status).toBe(200);
  const lines = await readJournal(house.db, { eventId: given.eventId, filter: { action: 'card-reissued' } });
  expect(lines).toMatchObject([{ actorName: 'Claire', facts: { name: 'Steven Essai' } }]);
});

test('the desk and the person’s own partner make cards; another partner does not know the person', async () => {
  const input = { eventId: given.eventId, registrationId: given.candidates.Jessica!.id };
  for (const person of [given.organiser, given.door, given.counsellor])
    expect(await house.ask(viewCard, await house.as(person), input)).toMatchObject({
      kind: 'done',
      value: { name: 'Jessica Essai' },
    });
  const stranger = await house.as(given.otherCounsellor);
  expect(await house.ask(viewCard, stranger, input)).toEqual({ kind: 'not-found' });
  expect(await house.ask(issueCard, stranger, input)).toEqual({ kind: 'not-found' });
});

test('where a partner keeps its names, it alone makes the cards of its people', async () => {
  const kept = await evening(house, { recruiters: {}, candidates: { Samira: { partner: 'own' } } });
  const input = { eventId: kept.eventId, registrationId: kept.candidates.Samira!.id };
  const share = (sharesNames: boolean) =>
    house.db.updateTable('eventPartners').set({ sharesNames }).where('eventId', '=', kept.eventId).execute();
  await share(false);
  await house.db
    .updateTable('registrations')
    .set({ knownToHost: false })
    .where('id', '=', input.registrationId)
    .execute();
  for (const person of [kept.organiser, kept.door])
    expect(await house.ask(issueCard, await house.as(person), input)).toEqual({ kind: 'not-found' });
  expect((await house.ask(issueCard, await house.as(kept.counsellor), input)).kind).toBe('done');
  await share(true);
  expect((await house.ask(issueCard, await house.as(kept.organiser), input)).kind).toBe('done');
});

test('a recruiter without e-mail gets a card of the same kind, at the desk; a partner makes none', async () => {
  const one = await evening(house, { recruiters: { Coron: {} }, candidates: {} });
  const input = { eventId: one.eventId, recruiterId: one.recruiters.Coron!.id };
  expect(await house.must(viewRecruiterCard, await house.as(one.organiser), input)).toMatchObject({
    name: 'Coron',
    since: null,
  });
  const first = await house.must(issueRecruiterCard, await house.as(one.door), input);
  expect([first.name, first.link]).toEqual(['Coron', one.recruiters.Coron!.link]);
  expect(await type(first.code)).toBe(first.link);
  const second = await house.must(issueRecruiterCard, await house.as(one.organiser), input);
  expect([await type(first.code), await type(second.code)]).toEqual([null, second.link]);
  expect((await house.app.request(first.link)).status).toBe(404);
  expect((await house.app.request(second.link)).status).toBe(200);
  expect(await house.ask(issueRecruiterCard, await house.as(one.counsellor), input)).toEqual({
    kind: 'not-found',
  });
  await house.db
    .updateTable('recruiters')
    .set({ withdrawnAt: house.now })
    .where('id', '=', input.recruiterId)
    .execute();
  expect(await type(second.code)).toBeNull();
});

test('a hall behind one address comes in while somebody guesses: nobody is refused, and guessing stops', async () => {
  const victim = await cardOf('Jessica');
  const cards = [];
  for (let index = 0; index < VISITORS; index++) cards.push(await cardOf(`Personne ${index}`));
  const front = victim.code.slice(0, 4);
  const signs = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
  const guess = (number: number) =>
    [0, 1, 2, 3, 4, 5].map((place) => signs[Math.floor(number / 31 ** place) % 31]).join('');
  // Everybody comes from one address: the visitors' phones, the desk, and whoever guesses.
  const hall = { 'x-forwarded-for': '192.0.2.7', host: 'localhost', origin: 'http://localhost' };
  const desk = { ...hall, cookie: await house.cookieOf(given.door), 'content-type': 'application/json' };
  const statuses = new Map<number, number>();
  const seen = (status: number) => statuses.set(status, (statuses.get(status) ?? 0) + 1);
  for (const [index, card] of cards.entries()) {
    for (let number = 0; number < TRIES_PER_VISITOR; number++) {
      const code = `${front}${guess(index * TRIES_PER_VISITOR + number)}`;
      const tried = await sendForm(house.app, '/card', { code }, hall);
      expect(tried.location).toBe('/card?wrong=1&done=open-card');
    }
    const typed = await sendForm(house.app, '/card', { code: card.code }, hall);
    expect(typed.location).toBe(`${card.link}?done=open-card`);
    const page = await house.app.request(card.link, { headers: hall });
    const { id } = given.candidates[`Personne ${index}`]!;
    const marked = await house.app.request(`/api/events/${given.eventId}/door/candidate/${id}`, {
      method: 'PUT',
      headers: desk,
      body: JSON.stringify({ state: 'present' }),
    });
    for (const { status } of [typed, page, marked]) seen(status);
  }
  expect(Object.fromEntries(statuses)).toEqual({ 200: 2 * VISITORS, 303: VISITORS });
  // Twenty tries were looked at; now not even the right code opens, until the hour is over.
  expect(await type(victim.code)).toBeNull();
  const lines = await readJournal(house.db, {
    eventId: given.eventId,
    filter: { action: 'guessing-stopped' },
  });
  expect(lines).toHaveLength(1);
});
