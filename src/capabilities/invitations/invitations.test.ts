import { beforeEach, expect, test } from 'vitest';
import { evening, type TestEvening } from '../../../tests/support/evening.ts';
import { testHouse } from '../../../tests/support/house.ts';
import { queriesOf } from '../../../tests/support/queries.ts';
import type { Actor } from '../../kernel/actor.ts';
import { perform } from '../../kernel/perform.ts';
import { viewDoor } from '../door/use-cases/view-door.ts';
import { callTheSilent, sendReminders } from './send-reminders.ts';
import { askPeople } from './use-cases/ask-people.ts';
import { giveAnswerFor } from './use-cases/give-answer-for.ts';
import { giveMyAnswer } from './use-cases/give-my-answer.ts';
import { setInvitations } from './use-cases/set-invitations.ts';
import { setReminder } from './use-cases/set-reminder.ts';
import { viewInvitations } from './use-cases/view-invitations.ts';
import { viewMyAnswer } from './use-cases/view-my-answer.ts';
import { viewReminders } from './use-cases/view-reminders.ts';

const house = testHouse();
let night: TestEvening;
let [claire, luc, denis]: Actor[] = [];
let eventId: string;

/** Jessica and Steven are Luc's people, Nadia is of another partner. The event is on Thursday 12 November at ten to seven. */
beforeEach(async () => {
  house.now = '2026-11-05T08:00:00.000Z';
  night = await evening(house, {
    recruiters: { Terril: {} },
    candidates: { Jessica: {}, Steven: {}, Nadia: { partner: 'other' } },
  });
  eventId = night.eventId;
  await house.db.updateTable('events').set({ seatsTaken: 3 }).where('id', '=', eventId).execute();
  [claire, luc, denis] = await Promise.all([
    house.as(night.organiser),
    house.as(night.counsellor),
    house.as(night.door),
  ]);
});

const idOf = (name: string) => night.candidates[name]!.id;
const say = (name: string, said: object) => house.must(giveMyAnswer, night.candidates[name]!.actor, said);

async function standings(actor = claire!): Promise<Record<string, string>> {
  const { people } = await house.must(viewInvitations, actor, { eventId });
  const byId = Object.entries(night.candidates).map(([name, { id }]) => [id, name] as const);
  const names = new Map(byId);
  return Object.fromEntries(
    people.map(({ registrationId, standing }) => [names.get(registrationId), standing]),
  );
}

async function written(kind: string): Promise<{ to: string; channel: string; sms: string; body: string }[]> {
  await house.deliver();
  const rows = await house.db
    .selectFrom('messages')
    .select(['recipientId', 'channel', 'sms', 'body'])
    .where('eventId', '=', eventId)
    .where('kind', '=', kind)
    .orderBy('createdAt')
    .execute();
  const nameOf = (id: string) => Object.entries(night.candidates).find(([, one]) => one.id === id)![0];
  return rows.map(({ recipientId, sms, ...row }) => ({ to: nameOf(recipientId), sms: sms ?? '', ...row }));
}

test('opening the link says when and where and changes nothing; each press is one answer, which can be changed', async () => {
  const jessica = night.candidates.Jessica!;
  const page = `${jessica.link}/answer`;
  for (let opened = 0; opened < 3; opened++) expect((await house.app.request(page)).status).toBe(200);
  expect(await house.app.request(page, { method: 'HEAD' })).toMatchObject({ status: 200 });
  expect((await standings()).Jessica).toBe('not-asked');

  await say('Jessica', { answer: 'yes' });
  expect((await standings()).Jessica).toBe('comes');
  await say('Jessica', { answer: 'late', lateMinutes: 20 });
  expect(await house.must(viewMyAnswer, jessica.actor, {})).toMatchObject({
    status: 'confirmed',
    lateMinutes: 20,
    over: false,
  });
  const { people } = await house.must(viewDoor, denis!, { eventId });
  expect(people.find(({ id }) => id === jessica.id)).toMatchObject({ state: 'late', lateMinutes: 20 });
  await say('Jessica', { answer: 'yes' });
  expect((await standings()).Jessica).toBe('comes');
  await say('Jessica', { answer: 'no' });
  expect((await standings()).Jessica).toBe('declined');
  expect((await house.must(viewDoor, denis!, { eventId })).people.map(({ id }) => id)).not.toContain(
    jessica.id,
  );
  await say('Jessica', { answer: 'late' });
  expect(await house.must(viewMyAnswer, jessica.actor, {})).toMatchObject({ lateMinutes: 20 });
});

test('who was invited and never followed their link is listed apart, until they do', async () => {
  const everybody = Object.values(night.candidates).map(({ id }) => id);
  const unopened = async () => {
    const { unopened: count, people } = await house.must(viewInvitations, claire!, {
      eventId,
      unopened: true,
    });
    expect(people).toHaveLength(count);
    return people.map(({ registrationId }) => registrationId).sort();
  };
  expect(await unopened()).toEqual([]);
  await house.must(askPeople, claire!, { eventId, what: 'invite', registrationIds: everybody });
  expect(await unopened()).toEqual([...everybody].sort());
  house.now = '2026-11-06T08:00:00.000Z';
  await house.app.request(night.candidates.Jessica!.link);
  house.now = '2026-11-06T09:00:00.000Z';
  await house.app.request(night.candidates.Jessica!.link);
  expect(await unopened()).toEqual([idOf('Steven'), idOf('Nadia')].sort());
  const { people } = await house.must(viewInvitations, claire!, { eventId });
  expect(people.find(({ registrationId }) => registrationId === idOf('Jessica'))!.openedAt).toBe(
    '2026-11-06T08:00:00.000Z',
  );
});

test('recruiters are reminded two days and two hours before, but not who withdrew', async () => {
  const look = async (now: string) => {
    house.now = now;
    await sendReminders({ db: house.db, now });
    await house.deliver();
  };
  const kinds = async () =>
    (
      await house.db
        .selectFrom('messages')
        .select('kind')
        .where('eventId', '=', eventId)
        .where('recipientKind', '=', 'recruiter')
        .orderBy('createdAt')
        .execute()
    ).map(({ kind }) => kind);
  await house.db.updateTable('recruiters').set({ email: 'terril@exemple.example' }).execute();
  await look('2026-11-10T08:59:00.000Z');
  expect(await kinds()).toEqual([]);
  await look('2026-11-10T09:00:00.000Z');
  await look('2026-11-10T09:01:00.000Z');
  expect(await kinds()).toEqual(['company-days-before']);
  await house.db.updateTable('recruiters').set({ withdrawnAt: house.now }).execute();
  await look('2026-11-12T16:00:00.000Z');
  expect(await kinds()).toEqual(['company-days-before']);
});

test('the page is a form that needs no script, in the language that the person reads', async () => {
  const { link, personId } = night.candidates.Jessica!;
  const read = async () => (await house.app.request(`${link}/answer`)).text();
  expect(await read()).toContain('Oui, je viens');
  await house.db.updateTable('people').set({ readingLocale: 'ar' }).where('id', '=', personId).execute();
  const arabic = await read();
  expect(arabic).toMatch(/lang="ar"[^>]*dir="rtl"|dir="rtl"[^>]*lang="ar"/);
  expect(arabic).toContain('نعم، سآتي');
  const answer = await house.app.request(`${link}/answer`, {
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ _key: 'one-press', answer: 'late', lateMinutes: '15' }),
  });
  expect(answer.status).toBe(303);
  expect((await standings()).Jessica).toBe('late');
});

test('who is here already is not late any more, and nobody answers when it is over', async () => {
  const { id } = night.candidates.Jessica!;
  house.now = '2026-11-12T17:40:00.000Z';
  await house.db
    .insertInto('presenceMarks')
    .values({
      eventId,
      id,
      ...{ subjectKind: 'candidate', subjectId: id, state: 'present', saw: 'expected' },
      ...{ at: house.now, eventAt: house.now, receivedAt: house.now },
    })
    .execute();
  await say('Jessica', { answer: 'late', lateMinutes: 30 });
  expect((await standings()).Jessica).toBe('comes');
  house.now = '2026-11-13T08:00:00.000Z';
  expect(await house.ask(giveMyAnswer, night.candidates.Steven!.actor, { answer: 'yes' })).toMatchObject({
    refusal: 'event-over',
  });
});

test('staff invite, ask again and have people called: once each, by their channel, their own people only', async () => {
  const everybody = Object.values(night.candidates).map(({ id }) => id);
  const ask = (actor: Actor, what: string, registrationIds: string[] = everybody) =>
    house.ask(askPeople, actor, { eventId, what, registrationIds });
  expect(await ask(luc!, 'invite')).toMatchObject({ value: { asked: 2 } });
  const invited = await written('invitation');
  expect(invited.map(({ to }) => to).sort()).toEqual(['Jessica', 'Steven']);
  expect(invited[0]!.body).toContain('/answer');
  expect(await standings()).toEqual({ Jessica: 'no-answer', Steven: 'no-answer', Nadia: 'not-asked' });
  expect(Object.keys(await standings(luc!)).sort()).toEqual(['Jessica', 'Steven']);

  await say('Jessica', { answer: 'yes' });
  expect(await ask(claire!, 'remind')).toMatchObject({ value: { asked: 2 } });
  expect((await written('asked-again')).map(({ to }) => to).sort()).toEqual(['Nadia', 'Steven']);
  expect(await ask(luc!, 'call', [idOf('Nadia'), idOf('Jessica')])).toMatchObject({
    refusal: 'nobody-ticked',
  });
  await ask(claire!, 'call', [idOf('Steven')]);
  expect(await written('answer-wanted')).toMatchObject([{ to: 'Steven', channel: 'call' }]);
});

test('a counsellor notes what was heard of own people, and nobody else’s', async () => {
  const note = (actor: Actor, name: string, answer: string) =>
    house.ask(giveAnswerFor, actor, { eventId, registrationId: idOf(name), answer });
  expect(await note(luc!, 'Steven', 'no')).toMatchObject({ value: { status: 'cancelled' } });
  expect(await note(luc!, 'Nadia', 'no')).toMatchObject({ kind: 'not-found' });
  expect(await note(claire!, 'Nadia', 'late')).toMatchObject({ value: { status: 'confirmed' } });
  expect(await standings()).toEqual({ Jessica: 'not-asked', Steven: 'declined', Nadia: 'late' });
});

test('who says nothing for two days is put on the list to call, once; never when that is switched off', async () => {
  await house.must(askPeople, claire!, {
    eventId,
    what: 'invite',
    registrationIds: [idOf('Jessica'), idOf('Steven')],
  });
  await say('Jessica', { answer: 'yes' });
  house.now = '2026-11-07T07:59:00.000Z';
  await callTheSilent({ db: house.db, now: house.now });
  expect(await written('answer-wanted')).toEqual([]);
  house.now = '2026-11-07T08:00:00.000Z';
  await house.must(setInvitations, claire!, { eventId, offerMinutes: null, callAfterHours: null });
  await callTheSilent({ db: house.db, now: house.now });
  expect(await written('answer-wanted')).toEqual([]);
  await house.must(setInvitations, claire!, { eventId, offerMinutes: 120, callAfterHours: 48 });
  for (let look = 0; look < 2; look++) await callTheSilent({ db: house.db, now: house.now });
  expect(await written('answer-wanted')).toMatchObject([{ to: 'Steven', channel: 'call' }]);
  const { settings } = await house.must(viewInvitations, claire!, { eventId });
  expect(settings).toEqual({ offerMinutes: 120, callAfterHours: 48 });
});

test('reminders go at their moment, once each, and the thank-you to those who came', async () => {
  await say('Steven', { answer: 'no' });
  const look = async (now: string) => {
    house.now = now;
    await sendReminders({ db: house.db, now });
  };
  await look('2026-11-09T08:59:00.000Z');
  expect(await written('days-before')).toEqual([]);
  for (const minute of ['00', '01']) await look(`2026-11-09T09:${minute}:00.000Z`);
  expect((await written('days-before')).map(({ to }) => to).sort()).toEqual(['Jessica', 'Nadia']);
  await house.must(setReminder, claire!, {
    eventId,
    kind: 'evening-before',
    isOn: false,
    days: 1,
    atTime: '18:00',
  });
  await look('2026-11-11T17:05:00.000Z');
  expect(await written('evening-before')).toEqual([]);
  await house.db
    .insertInto('presences')
    .values({
      eventId,
      ...{ subjectKind: 'candidate', subjectId: idOf('Nadia'), state: 'left', since: house.now },
    })
    .execute();
  await look('2026-11-13T09:00:00.000Z');
  const { reminders } = await house.must(viewReminders, claire!, { eventId });
  expect(reminders).toMatchObject([
    { kind: 'days-before', isOn: true, people: 2 },
    { kind: 'evening-before', isOn: false, ranAt: null },
    { kind: 'hours-before', isOn: true, ranAt: null, passed: true },
    { kind: 'company-days-before', isOn: true, passed: true },
    { kind: 'company-hours-before', isOn: true, passed: true },
    { kind: 'thanks', isOn: true, people: 1 },
  ]);
  expect(await house.ask(setReminder, claire!, { eventId, kind: 'hours-before', isOn: true })).toMatchObject({
    refusal: 'when-missing',
    field: 'minutes',
  });
});

test('the list takes as many queries for two people as for three', async () => {
  const count = (actor: Actor) =>
    queriesOf(house.db, (db) => perform(db, viewInvitations, { actor, input: { eventId }, now: house.now }));
  const [two, three] = [await count(luc!), await count(claire!)];
  expect(two).toBe(three);
});
