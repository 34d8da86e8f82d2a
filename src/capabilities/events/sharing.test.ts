import { beforeAll, describe, expect, test } from 'vitest';
import { evening, type TestEvening } from '../../../tests/support/evening.ts';
import { testHouse } from '../../../tests/support/house.ts';
import { Actor } from '../../kernel/actor.ts';
import type { Instant } from '../../kernel/clock.ts';
import { newId } from '../../kernel/ids.ts';
import { viewDoor } from '../door/use-cases/view-door.ts';
import { viewWishers } from '../matching/use-cases/view-wishers.ts';
import { viewMessages } from '../messaging/use-cases/view-messages.ts';
import { addPartner } from './use-cases/add-partner.ts';
import { downloadCv } from './use-cases/download-cv.ts';
import { listCandidates } from './use-cases/list-candidates.ts';
import { registerCandidate } from './use-cases/register-candidate.ts';
import { shareMyName } from './use-cases/share-my-name.ts';
import { shareNames } from './use-cases/share-names.ts';
import { updateCandidate } from './use-cases/update-candidate.ts';
import { updateEvent } from './use-cases/update-event.ts';
import { viewCandidate } from './use-cases/view-candidate.ts';
import { viewMyRegistration } from './use-cases/view-my-registration.ts';
import { viewSettings } from './use-cases/view-settings.ts';

const WEEKS_BEFORE: Instant = '2026-10-20T08:00:00.000Z';
const THE_DAY: Instant = '2026-11-12T08:00:00.000Z';
const house = testHouse(WEEKS_BEFORE);
let one: TestEvening;
/** Nora, whom Luc's organisation put on the list. */
let nora: string;

beforeAll(async () => {
  one = await evening(house, { recruiters: { Coron: {} }, candidates: { Jessica: { wishes: ['Coron'] } } });
  const { registrationId } = await house.must(registerCandidate, await house.as(one.counsellor), {
    eventId: one.eventId,
    firstName: 'Nora',
    lastName: 'Benali',
    email: 'nora@exemple.example',
    phone: '0470 12 34 56',
  });
  nora = registrationId;
  await house.deliver();
});

async function namesFor(who: keyof TestEvening & ('organiser' | 'door' | 'counsellor')): Promise<string[]> {
  const { candidates } = await house.must(listCandidates, await house.as(one[who]), { eventId: one.eventId });
  return candidates.map(({ firstName, lastName }) => `${firstName} ${lastName}`.trim()).sort();
}

async function codeOf(registrationId: string): Promise<string> {
  const row = await house.db
    .selectFrom('registrations')
    .select('cardCode')
    .where('id', '=', registrationId)
    .executeTakeFirstOrThrow();
  return row.cardCode;
}

describe('the names of a partner’s people', () => {
  test('stay with the partner until it shares them: who runs the event reads a card code, and nobody is missing', async () => {
    const code = await codeOf(nora);
    expect(await namesFor('counsellor')).toEqual(['Jessica Essai', 'Nora Benali']);
    expect(await namesFor('organiser')).toEqual([code, 'Jessica Essai'].sort());
    const claire = await house.as(one.organiser);
    const about = { eventId: one.eventId, registrationId: nora };
    const { candidate, link } = await house.must(viewCandidate, claire, about);
    expect(candidate).toMatchObject({
      named: false,
      firstName: code,
      lastName: '',
      email: null,
      phone: null,
    });
    expect(link).toBeNull();
    // Nothing of the person is changed or opened from there either.
    expect((await house.ask(updateCandidate, claire, { ...about, firstName: 'X', lastName: 'Y' })).kind).toBe(
      'not-found',
    );
    expect((await house.ask(downloadCv, claire, about)).kind).toBe('not-found');
    const page = await house.app.request(`/events/${one.eventId}/candidates/${nora}`, {
      headers: { cookie: await house.cookieOf(one.organiser) },
    });
    const html = await page.text();
    expect(html).toContain('Le partenaire garde ce nom');
    expect(html).not.toMatch(/Nora|Benali|nora@exemple|470 ?12/);
    const toRecruiter = { recipientKind: 'recruiter', recipientId: one.recruiters.Coron!.id, kind: 'plan' };
    await house.db
      .insertInto('messages')
      .values({
        ...{ id: newId(), eventId: one.eventId, ...toRecruiter, channel: 'email', subject: 'Vos entretiens' },
        ...{ body: '18:50 Nora Benali', onceKey: 'coron', status: 'waiting' },
        ...{ nextAttemptAt: house.now, createdAt: house.now },
      })
      .execute();
    const { messages } = await house.must(viewMessages, claire, { eventId: one.eventId });
    expect(messages.map(({ subject }) => subject)).toContain('Vos entretiens');
    expect(JSON.stringify(messages)).not.toMatch(/Nora|Benali|nora@exemple|470 ?12/);
  });

  test('are searched by whoever reads them, and by nobody else', async () => {
    const search = async (who: 'organiser' | 'counsellor') =>
      (await house.must(listCandidates, await house.as(one[who]), { eventId: one.eventId, search: 'benali' }))
        .found;
    expect([await search('organiser'), await search('counsellor')]).toEqual([0, 1]);
  });

  test('are first name and initial from the day before on, for people must be called', async () => {
    house.now = THE_DAY;
    expect(await namesFor('organiser')).toEqual(['Jessica Essai', 'Nora B.']);
    const door = await house.must(viewDoor, await house.as(one.door), { eventId: one.eventId });
    expect(JSON.stringify(door)).toContain('Nora');
    expect(JSON.stringify(door)).not.toContain('Benali');
    house.now = WEEKS_BEFORE;
  });

  test('are shown when the partner says so, for this event, and hidden again when it changes its mind', async () => {
    const luc = await house.as(one.counsellor);
    await house.must(shareNames, luc, { eventId: one.eventId, shares: true });
    expect(await namesFor('organiser')).toEqual(['Jessica Essai', 'Nora Benali']);
    await house.must(shareNames, luc, { eventId: one.eventId, shares: false });
    expect(await namesFor('organiser')).toContain(await codeOf(nora));
    const lines = await house.db
      .selectFrom('journal')
      .select('action')
      .where('action', 'like', 'names-%')
      .execute();
    expect(lines.map(({ action }) => action)).toEqual(['names-shared', 'names-kept']);
  });

  test('are the person’s own to give, and to take back', async () => {
    const own = new Actor({
      kind: 'candidate',
      eventId: one.eventId,
      registrationId: nora,
      name: 'Nora',
    });
    await house.must(shareMyName, own, { shares: true });
    expect(await namesFor('organiser')).toContain('Nora Benali');
    expect((await house.must(viewMyRegistration, own, {})).naming).toMatchObject({ shared: true });
    await house.must(shareMyName, own, { shares: false });
    expect(await namesFor('organiser')).toContain(await codeOf(nora));
  });

  test('are for the partner alone to share', async () => {
    const mia = await house.as(one.otherCounsellor);
    await house.must(shareNames, mia, { eventId: one.eventId, shares: true });
    expect(await namesFor('organiser')).toContain(await codeOf(nora));
    expect((await house.ask(shareNames, await house.as(one.door), { eventId: one.eventId })).kind).toBe(
      'not-found',
    );
  });
});

describe('the parts of an event', () => {
  async function joins(role: string, roleOfMember: 'organiser' | 'door' | 'counsellor') {
    const { id, people } = await house.organisation(`Partenaire ${role} ${roleOfMember}`, {
      Zoé: roleOfMember,
    });
    await house.must(addPartner, await house.as(one.organiser), {
      eventId: one.eventId,
      partnerId: id,
      role,
    });
    return house.as(people.Zoé!);
  }
  const about = () => ({ eventId: one.eventId });

  test('who co-organises sees and does what the host does', async () => {
    const zoé = await joins('co-organises', 'organiser');
    const { partners } = await house.must(viewSettings, zoé, about());
    expect(partners[0]!.role).toBe('host');
    expect(partners[1]!.role).toBe('co-organises');
    expect((await house.must(listCandidates, zoé, about())).candidates).toHaveLength(2);
  });

  test('the door staff of who lends the site helps at the door, and nowhere else', async () => {
    const zoé = await joins('lends-site', 'door');
    expect((await house.ask(viewDoor, zoé, about())).kind).toBe('done');
    expect((await house.ask(viewSettings, zoé, about())).kind).toBe('not-found');
    expect((await house.ask(viewCandidate, zoé, { ...about(), registrationId: nora })).kind).toBe(
      'not-found',
    );
  });

  test.each([
    ['lends-site', 'counsellor'],
    ['recruits', 'organiser'],
  ] as const)('who %s reaches nobody by it, as %s', async (role, member) => {
    const zoé = await joins(role, member);
    expect((await house.ask(listCandidates, zoé, about())).kind).toBe('not-found');
  });

  test('who works for two partners sees the people of both, and says in whose name somebody comes', async () => {
    const two = [...one.counsellor.roles, ...one.otherCounsellor.roles];
    const both = await house.as({ ...one.counsellor, roles: two });
    const partnerId = one.otherCounsellor.roles[0]!.organisationId;
    const { registrationId } = await house.must(registerCandidate, both, {
      ...about(),
      firstName: 'Sam',
      lastName: 'Deux',
      partnerId,
    });
    const seen = async (actor: Actor) =>
      (await house.must(listCandidates, actor, about())).candidates.map(({ firstName }) => firstName).sort();
    expect(await seen(both)).toEqual(['Jessica', 'Nora', 'Sam']);
    expect(await seen(await house.as(one.otherCounsellor))).toEqual(['Sam']);
    expect(await seen(await house.as(one.counsellor))).toEqual(['Jessica', 'Nora']);
    expect((await house.must(viewCandidate, both, { ...about(), registrationId })).candidate.partnerId).toBe(
      partnerId,
    );
  });
});

describe('recruiters', () => {
  async function wishersSeen(now: Instant): Promise<string[]> {
    house.now = now;
    const { wishers } = await house.must(viewWishers, one.recruiters.Coron!.actor, {});
    return wishers.map(({ name }) => name);
  }

  test('read names from so many days before the event to so many after, by its own clock; then the link is dead', async () => {
    const code = await codeOf(one.candidates.Jessica!.id);
    expect(await wishersSeen('2026-10-28T12:00:00.000Z')).toEqual([code]);
    expect(await wishersSeen('2026-10-29T12:00:00.000Z')).toEqual(['Jessica E.']);
    expect(await wishersSeen('2026-11-18T12:00:00.000Z')).toEqual(['Jessica E.']);
    const page = one.recruiters.Coron!.link;
    house.now = '2026-11-18T12:00:00.000Z';
    expect((await house.app.request(`${page}/candidates`)).status).toBe(200);
    house.now = '2026-11-21T12:00:00.000Z';
    expect((await house.app.request(`${page}/candidates`)).status).toBe(404);
    // Even somebody who still held the proof would read no name.
    expect(await wishersSeen('2026-11-21T12:00:00.000Z')).toEqual([code]);
    house.now = WEEKS_BEFORE;
  });

  test('the organiser says how many days', async () => {
    const claire = await house.as(one.organiser);
    const { facts } = await house.must(viewSettings, claire, { eventId: one.eventId });
    await house.must(updateEvent, claire, { ...facts, eventId: one.eventId, recruiterOpensDays: 30 });
    expect(await wishersSeen('2026-10-20T12:00:00.000Z')).toEqual(['Jessica E.']);
  });
});
