import { beforeAll, describe, expect, test } from 'vitest';
import { ANYBODY, type Person, testHouse } from '../../../tests/support/house.ts';
import { newId } from '../../kernel/ids.ts';
import { listPartners } from './store/partners.ts';
import { addPartner } from './use-cases/add-partner.ts';
import { createEvent } from './use-cases/create-event.ts';
import { listMyEvents } from './use-cases/list-my-events.ts';
import { listRecruiters } from './use-cases/list-recruiters.ts';
import { registerCandidate } from './use-cases/register-candidate.ts';
import { registerRecruiter } from './use-cases/register-recruiter.ts';
import { removePartner } from './use-cases/remove-partner.ts';
import { updateEvent } from './use-cases/update-event.ts';
import { updateTables } from './use-cases/update-tables.ts';
import { viewEvent } from './use-cases/view-event.ts';
import { viewNewEvent } from './use-cases/view-new-event.ts';
import { viewPublicEvent } from './use-cases/view-public-event.ts';
import { viewSettings } from './use-cases/view-settings.ts';

const house = testHouse();
let host: { id: string; people: Record<string, Person> };
let school: { id: string; people: Record<string, Person> };
let claire: Person;

const settings = {
  name: 'Soirée de job dating',
  date: '2026-12-10',
  place: 'La Verrière',
  opensAt: '18:00',
  firstRoundAt: '18:50',
  tableCount: 6,
};

beforeAll(async () => {
  host = await house.organisation('La Verrière', { Claire: 'organiser', Tom: 'door' });
  school = await house.organisation('École des Forges', { Valérie: 'counsellor' });
  claire = host.people.Claire!;
});

async function anEvent(change: object = {}): Promise<string> {
  const input = { organisationId: host.id, ...settings, ...change };
  return (await house.must(createEvent, await house.as(claire), input)).eventId;
}

describe('making an event', () => {
  test('it has its rounds as instants, its tables, and an address of its own', async () => {
    const eventId = await anEvent({ name: 'Soirée à Charleroi' });
    const { facts, event, stage } = await house.must(viewEvent, await house.as(claire), { eventId });
    expect(event).toMatchObject({ as: 'organiser', slug: 'soiree-a-charleroi', planVersion: 0 });
    expect(facts.rounds).toHaveLength(9);
    expect(facts.rounds[0]).toEqual({
      number: 1,
      startsAt: '2026-12-10T17:50:00.000Z',
      endsAt: '2026-12-10T18:05:00.000Z',
      cancelledAt: null,
    });
    expect(facts).toMatchObject({
      startsAt: '2026-12-10T17:00:00.000Z',
      endsAt: '2026-12-10T20:29:00.000Z',
    });
    expect(facts.tables.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(stage).toBe('before');
  });

  test('two events of one name have two addresses, even when made at the same moment', async () => {
    const actor = await house.as(claire);
    const make = () =>
      house.must(createEvent, actor, { organisationId: host.id, ...settings, name: 'Jumelles' });
    const slugs = (await Promise.all([make(), make(), make()])).map(({ slug }) => slug);
    expect(slugs.sort()).toEqual(['jumelles', 'jumelles-2', 'jumelles-3']);
  });

  test.each([
    [{ fewestInterviews: 7 }, 'fewestInterviews', 'fewest-above-most'],
    [{ floor: 9 }, 'floor', 'floor-above-most'],
    [{ breaks: [{ afterRound: 9, minutes: 10 }] }, 'breaks', 'break-after-the-end'],
    [{ opensAt: '19:30' }, 'opensAt', 'opens-after-first-round'],
    [{ timeZone: 'Europe/Atlantis' }, 'timeZone', 'unknown-zone'],
  ])('what does not fit together (%j) is said beside its field', async (change, path, message) => {
    const input = { organisationId: host.id, ...settings, ...change };
    const answer = await house.ask(createEvent, await house.as(claire), input);
    expect(answer).toMatchObject({ kind: 'invalid', problems: [{ path, issue: { message } }] });
  });

  test('a round at an hour that the clock skips is refused', async () => {
    const input = {
      organisationId: host.id,
      ...settings,
      date: '2027-03-28',
      opensAt: null,
      firstRoundAt: '02:30',
    };
    expect(await house.ask(createEvent, await house.as(claire), input)).toMatchObject({
      kind: 'refused',
      refusal: 'no-such-hour',
      facts: { time: '02:30' },
      field: 'firstRoundAt',
    });
  });

  test('the next edition takes over settings, tables, partners and companies', async () => {
    const first = await anEvent({ name: 'Édition 1', roundMinutes: 20 });
    const actor = await house.as(claire);
    await house.must(updateTables, await house.as(claire), {
      eventId: first,
      tables: [{ number: 2, label: 'Verrière', stepFree: true, quiet: false }],
    });
    await house.must(addPartner, await house.as(claire), { eventId: first, partnerId: school.id });
    await house.must(registerRecruiter, await house.as(claire), {
      eventId: first,
      company: 'Studio Terril',
      pitch: 'Des images qui bougent.',
      needs: [{ title: 'Monteur vidéo', contract: 'internship', skills: ['montage'] }],
    });
    const form = await house.must(viewNewEvent, actor, { organisationId: host.id, previousEventId: first });
    expect(form.settings).toMatchObject({ name: 'Édition 1', roundMinutes: 20 });
    expect(form.settings.date).toBeUndefined();

    const second = await anEvent({
      name: 'Édition 2',
      previousEventId: first,
      copyPartners: true,
      copyRecruiters: true,
    });
    const copied = await house.must(viewSettings, await house.as(claire), { eventId: second });
    expect(copied.facts.tables[1]).toEqual({ number: 2, label: 'Verrière', stepFree: true, quiet: false });
    expect(copied.partners.map(({ name, role }) => [name, role])).toEqual([
      ['La Verrière', 'host'],
      ['École des Forges', 'brings'],
    ]);
    const { recruiters } = await house.must(listRecruiters, await house.as(claire), { eventId: second });
    expect(recruiters).toMatchObject([
      { company: 'Studio Terril', pitch: 'Des images qui bougent.', needs: [{ title: 'Monteur vidéo' }] },
    ]);
  });

  test('an earlier edition of another organisation cannot be copied', async () => {
    const other = await house.organisation('Ailleurs', { Paul: 'organiser' });
    const first = await anEvent({ name: 'À nous' });
    const input = { organisationId: other.id, ...settings, previousEventId: first };
    expect(await house.ask(createEvent, await house.as(other.people.Paul!), input)).toEqual({
      kind: 'not-found',
    });
  });
});

describe('changing an event', () => {
  test('the rounds are computed anew while nothing is published', async () => {
    const eventId = await anEvent();
    const change = { eventId, ...settings, roundCount: 4, roundMinutes: 10 };
    const { endsAt } = await house.must(updateEvent, await house.as(claire), change);
    expect(endsAt).toBe('2026-12-10T18:39:00.000Z');
    const { facts } = await house.must(viewSettings, await house.as(claire), { eventId });
    expect(facts.rounds).toHaveLength(4);
  });

  test('once the plan is published the rounds stay, and the rest still changes', async () => {
    const eventId = await anEvent();
    await house.db.updateTable('events').set({ planVersion: 2 }).where('id', '=', eventId).execute();
    const actor = await house.as(claire);
    expect(await house.ask(updateEvent, actor, { eventId, ...settings, roundMinutes: 20 })).toMatchObject({
      refusal: 'rounds-published',
      facts: { version: 2 },
    });
    await house.must(updateEvent, actor, { eventId, ...settings, place: 'Ailleurs', floor: 2 });
    const { facts } = await house.must(viewSettings, actor, { eventId });
    expect(facts).toMatchObject({ place: 'Ailleurs', floor: 2, roundMinutes: 15 });
  });

  test('more places go to who waits, in order; fewer than are taken are refused', async () => {
    const eventId = await anEvent({ capacity: 1 });
    const actor = await house.as(claire);
    const register = (firstName: string) =>
      house.must(registerCandidate, actor, { eventId, firstName, lastName: 'Essai' });
    expect((await register('Jessica')).status).toBe('registered');
    const second = await register('Steven');
    const third = await register('Noor');
    expect([second.status, third.status]).toEqual(['waiting', 'waiting']);
    await house.must(updateEvent, actor, { eventId, ...settings, capacity: 2 });
    const rows = await house.db
      .selectFrom('registrations')
      .select(['id', 'status'])
      .where('eventId', '=', eventId)
      .where('id', 'in', [second.registrationId, third.registrationId])
      .orderBy('queueNumber')
      .execute();
    expect(rows.map(({ status }) => status)).toEqual(['registered', 'waiting']);
    expect(await house.ask(updateEvent, actor, { eventId, ...settings, capacity: 1 })).toMatchObject({
      refusal: 'capacity-below-taken',
      facts: { taken: 2 },
    });
  });

  test('nobody but its organiser may look at it or touch it', async () => {
    const eventId = await anEvent();
    for (const person of [host.people.Tom!, school.people.Valérie!]) {
      const actor = await house.as(person);
      expect(await house.ask(viewEvent, actor, { eventId })).toEqual({ kind: 'not-found' });
      expect(await house.ask(updateEvent, actor, { eventId, ...settings })).toEqual({ kind: 'not-found' });
    }
    expect(await house.ask(viewEvent, await house.as(claire), { eventId: newId() })).toEqual({
      kind: 'not-found',
    });
  });
});

describe('partners', () => {
  test('a new one becomes known in the network; the same name is the same organisation', async () => {
    const eventId = await anEvent();
    const other = await anEvent();
    const actor = await house.as(claire);
    const first = await house.must(addPartner, actor, { eventId, name: 'Mission locale' });
    const second = await house.must(addPartner, actor, { eventId: other, name: 'Mission locale' });
    expect(second.partnerId).toBe(first.partnerId);
    expect(await house.ask(addPartner, actor, { eventId, partnerId: first.partnerId })).toMatchObject({
      refusal: 'partner-already',
    });
    expect(await house.ask(addPartner, actor, { eventId })).toMatchObject({
      refusal: 'partner-not-said',
      field: 'name',
    });
  });

  test('one that has brought somebody stays, another may go', async () => {
    const eventId = await anEvent();
    await house.must(addPartner, await house.as(claire), { eventId, partnerId: school.id });
    const { partnerId } = await house.must(addPartner, await house.as(claire), {
      eventId,
      name: 'Le Relais',
    });
    await house.must(registerCandidate, await house.as(school.people.Valérie!), {
      eventId,
      firstName: 'Élodie',
      lastName: 'Gérard',
    });
    const actor = await house.as(claire);
    expect(await house.ask(removePartner, actor, { eventId, partnerId: school.id })).toMatchObject({
      refusal: 'partner-has-people',
    });
    await house.must(removePartner, actor, { eventId, partnerId });
    expect((await listPartners(house.db, eventId)).map(({ name }) => name)).toEqual([
      'La Verrière',
      'École des Forges',
    ]);
  });
});

describe('the first page', () => {
  test('shows one’s own events, and to everybody the public ones to come', async () => {
    const eventId = await anEvent({ name: 'Soirée publique' });
    await anEvent({ name: 'Soirée privée', public: false });
    await anEvent({ name: 'Soirée passée', date: '2026-03-10' });
    const everybody = await house.must(listMyEvents, ANYBODY, {});
    expect(everybody.mine).toEqual([]);
    const names = everybody.coming.map(({ name }) => name);
    expect(names).toContain('Soirée publique');
    expect(names).not.toContain('Soirée privée');
    expect(names).not.toContain('Soirée passée');
    await house.must(addPartner, await house.as(claire), { eventId, partnerId: school.id });
    const counsellor = await house.must(listMyEvents, await house.as(school.people.Valérie!), {});
    expect(counsellor.mine.find(({ id }) => id === eventId)).toMatchObject({ hosted: false, as: 'partner' });
    expect(counsellor.managed).toEqual([]);
    const door = await house.must(listMyEvents, await house.as(host.people.Tom!), {});
    expect(door.mine.find(({ id }) => id === eventId)).toMatchObject({ hosted: true, as: 'door' });
  });

  test('a public page says what everybody may know, and no contact', async () => {
    const eventId = await anEvent({ name: 'Portes ouvertes' });
    await house.must(registerRecruiter, await house.as(claire), {
      eventId,
      company: 'Garage Nord',
      email: 'secret@garage.example',
      needs: [{ title: 'Mécanique', contract: 'permanent' }],
    });
    const page = await house.must(viewPublicEvent, ANYBODY, { slug: 'portes-ouvertes' });
    expect(page).toMatchObject({ open: true, full: false, recruiters: [{ company: 'Garage Nord' }] });
    expect(JSON.stringify(page)).not.toContain('secret');
    await anEvent({ name: 'Huis clos', public: false });
    expect(await house.ask(viewPublicEvent, ANYBODY, { slug: 'huis-clos' })).toEqual({ kind: 'not-found' });
  });
});
