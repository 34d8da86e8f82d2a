import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ANYBODY, type Person, testHouse } from '../../../tests/support/house.ts';
import { queriesOf } from '../../../tests/support/queries.ts';
import type { Actor } from '../../kernel/actor.ts';
import { perform } from '../../kernel/perform.ts';
import { addPartner } from './use-cases/add-partner.ts';
import { answerInvitation } from './use-cases/answer-invitation.ts';
import { changeCandidateStatus } from './use-cases/change-candidate-status.ts';
import { createEvent } from './use-cases/create-event.ts';
import { downloadCv } from './use-cases/download-cv.ts';
import { listCandidates } from './use-cases/list-candidates.ts';
import { registerCandidate } from './use-cases/register-candidate.ts';
import { registerMyself } from './use-cases/register-myself.ts';
import { renewCandidateLink } from './use-cases/renew-candidate-link.ts';
import { shareNames } from './use-cases/share-names.ts';
import { updateCandidate } from './use-cases/update-candidate.ts';
import { updateMyRegistration } from './use-cases/update-my-registration.ts';
import { viewCandidate } from './use-cases/view-candidate.ts';
import { viewMyRegistration } from './use-cases/view-my-registration.ts';

const house = testHouse();
type Organisation = { id: string; people: Record<string, Person> };
let host: Organisation;
let code: Organisation;
let forges: Organisation;
let [claire, tom, karim, valérie]: Actor[] = [];
let eventId: string;
let slug: string;

beforeAll(async () => {
  host = await house.organisation('La Verrière', { Claire: 'organiser', Tom: 'door' });
  code = await house.organisation('Sambre-Code', { Karim: 'counsellor' });
  forges = await house.organisation('Forges', { Valérie: 'counsellor' });
});

async function anEvent(change: object = {}): Promise<void> {
  const organiser = host.people.Claire!;
  ({ eventId, slug } = await house.must(createEvent, await house.as(organiser), {
    organisationId: host.id,
    name: 'Soirée',
    date: '2026-12-10',
    place: 'La Verrière',
    firstRoundAt: '18:50',
    ...change,
  }));
  for (const partner of [code, forges])
    await house.must(addPartner, await house.as(organiser), { eventId, partnerId: partner.id });
  [claire, tom, karim, valérie] = await Promise.all([
    house.as(organiser),
    house.as(host.people.Tom!),
    house.as(code.people.Karim!),
    house.as(forges.people.Valérie!),
  ]);
  for (const partner of [karim!, valérie!]) await house.must(shareNames, partner, { eventId, shares: true });
}

beforeEach(async () => {
  house.now = '2026-11-12T08:00:00.000Z';
  await anEvent();
});

const jessica = { firstName: 'Jessica', lastName: 'Moreau', email: 'jessica@exemple.example' };
const pdf = (text = '%PDF-1.7 …') => ({
  name: 'cv.pdf',
  mediaType: 'application/pdf',
  bytes: new TextEncoder().encode(text),
});

function myself(more: object = {}) {
  return house.must(registerMyself, ANYBODY, { slug, consent: true, ...jessica, ...more });
}

async function names(actor: Actor, filter: object = {}): Promise<string[]> {
  const { candidates } = await house.must(listCandidates, actor, { eventId, ...filter });
  return candidates.map(({ firstName }) => firstName);
}

async function mine(link: string) {
  return house.must(viewMyRegistration, await house.byLink(link), {});
}

describe('somebody who registers', () => {
  test('gets a place, a card code and a personal link, with or without e-mail and phone', async () => {
    const { link } = await myself({ email: null, wantedOccupations: ['développement web'] });
    const { me, rank } = await mine(link);
    expect(me).toMatchObject({ firstName: 'Jessica', status: 'registered', hasCv: false });
    expect(me.cardCode).toMatch(/^[A-Z0-9]{3}$/);
    expect(rank).toBeNull();
  });

  test('says once which language they read: pages are in it where there are any, messages and paper always', async () => {
    const languages = async (more: object) => {
      await myself({ email: null, ...more });
      return house.db
        .selectFrom('people')
        .select(['locale', 'readingLocale'])
        .orderBy('createdAt', 'desc')
        .orderBy('id', 'desc')
        .executeTakeFirst();
    };
    const page = { locale: 'nl' };
    expect(await languages(page)).toEqual({ locale: 'nl', readingLocale: null });
    expect(await languages({ ...page, readingLocale: 'en' })).toEqual({ locale: 'en', readingLocale: null });
    expect(await languages({ ...page, readingLocale: 'uk' })).toEqual({ locale: 'nl', readingLocale: 'uk' });
  });

  test('must agree, and is told what is wrong beside the field', async () => {
    expect(await house.ask(registerMyself, ANYBODY, { slug, ...jessica })).toMatchObject({
      kind: 'invalid',
      problems: [{ path: 'consent', issue: { message: 'consent-missing' } }],
    });
    const answer = await house.ask(registerMyself, ANYBODY, { slug, consent: true, ...jessica, phone: '12' });
    expect(answer).toMatchObject({ refusal: 'phone-wrong', field: 'phone' });
  });

  test('may add a CV, which is what its name says by what it holds', async () => {
    const fake = { ...pdf('<html>'), name: 'cv.pdf' };
    expect(
      await house.ask(registerMyself, ANYBODY, { slug, consent: true, ...jessica, cv: fake }),
    ).toMatchObject({ refusal: 'document-not-what-it-says', field: 'cv' });
    const { link } = await myself({ cv: pdf() });
    expect((await mine(link)).me.hasCv).toBe(true);
  });

  test('may photograph a CV: the picture is drawn anew, and nothing else of the file is kept', async () => {
    const { default: sharp } = await import('sharp');
    const photo = await sharp({ create: { width: 40, height: 60, channels: 3, background: '#fff' } })
      .withExif({ IFD0: { Copyright: 'lieu secret' } })
      .jpeg()
      .toBuffer();
    const { link } = await myself({
      cv: { name: 'cv.jpg', type: 'image/jpeg', bytes: new Uint8Array(photo) },
    });
    const { me } = await mine(link);
    const kept = await house.db
      .selectFrom('documents')
      .innerJoin('registrations', 'registrations.personId', 'documents.personId')
      .select(['mediaType', 'content'])
      .where('registrations.cardCode', '=', me.cardCode)
      .executeTakeFirstOrThrow();
    expect(kept.mediaType).toBe('image/jpeg');
    expect(kept.content.includes('lieu secret')).toBe(false);
    expect(photo.includes('lieu secret')).toBe(true);
  });

  test('below the country’s age of consent comes with a parent; the year alone is kept, and only if it is said', async () => {
    const child = { slug, consent: true, ...jessica, birthYear: 2014 };
    expect(await house.ask(registerMyself, ANYBODY, child)).toMatchObject({
      refusal: 'parent-needed',
      facts: { age: 13 },
      field: 'parentAgrees',
    });
    expect(await house.ask(registerMyself, ANYBODY, { ...child, birthYear: 2090 })).toMatchObject({
      refusal: 'birth-year-wrong',
    });
    await myself({ birthYear: 2014, parentAgrees: true });
    await myself({ birthYear: 1990, parentAgrees: true });
    await myself({});
    const rows = await house.db
      .selectFrom('registrations')
      .innerJoin('people', 'people.id', 'registrations.personId')
      .select(['people.birthYear', 'registrations.parentAgreedAt'])
      .where('registrations.eventId', '=', eventId)
      .orderBy('people.birthYear')
      .execute();
    expect(rows).toEqual([
      { birthYear: 1990, parentAgreedAt: null },
      { birthYear: 2014, parentAgreedAt: house.now },
      { birthYear: null, parentAgreedAt: null },
    ]);
  });

  test('under the name and the address of somebody else gets no way to that person’s page', async () => {
    const first = await myself({ partnerId: code.id });
    const second = await myself({ partnerId: code.id, firstName: 'JESSICA' });
    expect(second.link).not.toBe(first.link);
    expect((await mine(second.link)).me.firstName).toBe('JESSICA');
    expect((await mine(first.link)).me.firstName).toBe('Jessica');
    // Those who may see both are told that they may be one person.
    const { candidates, twins } = await house.must(listCandidates, claire!, { eventId });
    expect([...twins].sort()).toEqual(candidates.map(({ id }) => id).sort());
  });

  test('sent twice with one press is one person', async () => {
    const input = { slug, consent: true, ...jessica };
    const first = await house.must(registerMyself, ANYBODY, input, 'one-press');
    expect(await house.must(registerMyself, ANYBODY, input, 'one-press')).toEqual(first);
    expect(await names(claire!)).toEqual(['Jessica']);
  });

  test('shares a phone with somebody else and stays another person', async () => {
    await myself({ phone: '0470 12 34 56' });
    await myself({ firstName: 'Steven', email: null, phone: '0470123456' });
    expect(await names(claire!)).toEqual(['Jessica', 'Steven']);
  });

  test('of the same name without any contact is another person', async () => {
    await myself({ email: null });
    await myself({ email: null });
    expect(await names(claire!)).toEqual(['Jessica', 'Jessica']);
  });

  test('gets the same answer whether another organisation knows them or not', async () => {
    await house.must(registerCandidate, karim!, { eventId, ...jessica });
    const known = await house.ask(registerMyself, ANYBODY, {
      slug,
      consent: true,
      ...jessica,
      partnerId: forges.id,
    });
    const unknown = await house.ask(registerMyself, ANYBODY, {
      slug,
      consent: true,
      ...jessica,
      email: 'autre@exemple.example',
      partnerId: forges.id,
    });
    const shapeOf = (answer: object) => JSON.stringify(answer).replace(/\/c\/[\w-]{43}/, '/c/…');
    expect(shapeOf(known)).toBe(shapeOf(unknown));
    expect(await names(valérie!)).toHaveLength(2);
  });

  test('sees of themselves only when, where and whether: no contact and no need is on the page', async () => {
    const { link } = await myself({ phone: '0470 12 34 56', accessNeeds: ['quiet'] });
    const page = JSON.stringify(await mine(link));
    expect(page).not.toContain('jessica@');
    expect(page).not.toContain('+32');
    expect(page).not.toContain('quiet');
  });

  test('is turned away once the event is over or the list is closed', async () => {
    house.now = '2026-12-11T08:00:00.000Z';
    expect(await house.ask(registerMyself, ANYBODY, { slug, consent: true, ...jessica })).toMatchObject({
      refusal: 'registration-closed',
    });
  });
});

describe('places', () => {
  test('twelve of forty who come in the same second get one; the others wait in order', async () => {
    await anEvent({ capacity: 12 });
    const links = await Promise.all(
      Array.from({ length: 40 }, (_, index) => myself({ firstName: `P${index}`, email: null })),
    );
    const pages = await Promise.all(links.map(({ link }) => mine(link)));
    expect(pages.filter(({ me }) => me.status === 'registered')).toHaveLength(12);
    const ranks = pages.flatMap(({ rank }) => rank ?? []);
    expect(ranks.sort((a, b) => a - b)).toEqual(Array.from({ length: 28 }, (_, index) => index + 1));
    const { seatsTaken } = await house.db
      .selectFrom('events')
      .select('seatsTaken')
      .where('id', '=', eventId)
      .executeTakeFirstOrThrow();
    expect(seatsTaken).toBe(12);
  });

  test('a place that is freed goes to the first who waits; who comes back stands at the end', async () => {
    await anEvent({ capacity: 1 });
    const [first, second, third] = [
      await myself({ firstName: 'Ana' }),
      await myself({ firstName: 'Bo' }),
      await myself({ firstName: 'Cy' }),
    ];
    await house.must(answerInvitation, await house.byLink(first.link), { answer: 'no' });
    expect((await mine(second.link)).me.status).toBe('registered');
    expect((await mine(third.link)).rank).toBe(1);
    await house.must(answerInvitation, await house.byLink(first.link), { answer: 'yes' });
    expect(await mine(first.link)).toMatchObject({ me: { status: 'waiting' }, rank: 2 });
    const signals = await house.db
      .selectFrom('outbox')
      .select(['signal', 'payload'])
      .orderBy('id', 'desc')
      .limit(3)
      .execute();
    expect(
      signals.map(({ signal, payload }) => [signal, (payload as { promoted?: boolean }).promoted]),
    ).toEqual([
      ['events.registered', false],
      ['events.cancelled', undefined],
      ['events.registered', true],
    ]);
  });

  test('cancelling twice frees one place', async () => {
    await anEvent({ capacity: 2 });
    const { link } = await myself();
    const actor = await house.byLink(link);
    await Promise.all([1, 2, 3].map(() => house.must(answerInvitation, actor, { answer: 'no' })));
    const { seatsTaken } = await house.db
      .selectFrom('events')
      .select('seatsTaken')
      .where('id', '=', eventId)
      .executeTakeFirstOrThrow();
    expect(seatsTaken).toBe(0);
  });

  test('many who come and go leave the count right and nobody waiting beside a free place', async () => {
    await anEvent({ capacity: 5 });
    const links = await Promise.all(
      Array.from({ length: 12 }, (_, index) => myself({ firstName: `P${index}`, email: null })),
    );
    const actors = await Promise.all(links.map(({ link }) => house.byLink(link)));
    await Promise.all(
      actors.flatMap((actor, index) => [
        house.must(answerInvitation, actor, { answer: index % 2 === 0 ? 'no' : 'yes' }),
        myself({ firstName: `Q${index}`, email: null }),
      ]),
    );
    const rows = await house.db
      .selectFrom('registrations')
      .select(['status'])
      .where('eventId', '=', eventId)
      .execute();
    const taken = rows.filter(({ status }) => status === 'registered' || status === 'confirmed').length;
    const waiting = rows.filter(({ status }) => status === 'waiting').length;
    const event = await house.db
      .selectFrom('events')
      .select('seatsTaken')
      .where('id', '=', eventId)
      .executeTakeFirstOrThrow();
    expect(event.seatsTaken).toBe(taken);
    expect(waiting === 0 || taken === 5).toBe(true);
  });
});

describe('by the personal link', () => {
  test('one confirms, changes times and CV, and reads it again', async () => {
    const { link } = await myself();
    const actor = await house.byLink(link);
    await house.must(answerInvitation, actor, { answer: 'yes' });
    await house.must(updateMyRegistration, actor, {
      presentFrom: '19:00',
      wantedOccupations: ['web'],
      cv: pdf(),
    });
    expect((await mine(link)).me).toMatchObject({
      status: 'confirmed',
      presentFrom: '19:00',
      wantedOccupations: ['web'],
      hasCv: true,
    });
  });

  test('the link of who cancelled still opens; a changed one opens nothing; it ends a day after', async () => {
    const { link } = await myself();
    await house.must(answerInvitation, await house.byLink(link), { answer: 'no' });
    expect((await mine(link)).me.status).toBe('cancelled');
    // Not the last sign: some of its bits carry nothing.
    const forged = link.replace(/.(?=.{9}$)/, (sign) => (sign === 'A' ? 'B' : 'A'));
    expect((await house.byLink(forged)).identity.kind).toBe('anonymous');
    house.now = '2026-12-11T20:28:59.000Z';
    expect((await house.byLink(link)).identity.kind).toBe('candidate');
    expect(await house.ask(answerInvitation, await house.byLink(link), { answer: 'yes' })).toMatchObject({
      refusal: 'event-over',
    });
    house.now = '2026-12-11T20:29:00.000Z';
    expect((await house.byLink(link)).identity.kind).toBe('anonymous');
  });
});

test('a renewed link opens and the old one does not', async () => {
  const { link } = await myself();
  const { candidates } = await house.must(listCandidates, claire!, { eventId });
  const asked = { eventId, registrationId: candidates[0]!.id };
  expect(await house.ask(renewCandidateLink, karim!, asked)).toEqual({ kind: 'not-found' });
  const renewed = await house.must(renewCandidateLink, claire!, asked);
  expect((await house.byLink(link)).identity.kind).toBe('anonymous');
  expect((await house.byLink(renewed.link)).identity.kind).toBe('candidate');
});

describe('who sees whom', () => {
  let id: string;
  beforeEach(async () => {
    ({ registrationId: id } = await house.must(registerCandidate, karim!, {
      eventId,
      ...jessica,
      accessNeeds: ['step-free'],
      note: 'à rappeler',
      cv: pdf(),
    }));
    await house.must(registerCandidate, valérie!, { eventId, firstName: 'Élodie', lastName: 'Gérard' });
    await myself({ firstName: 'Noor', email: null });
  });

  test('the organiser everybody, a counsellor their own people, the door names and states', async () => {
    expect(await names(claire!)).toEqual(['Élodie', 'Jessica', 'Noor']);
    expect(await names(karim!)).toEqual(['Jessica']);
    expect(await names(valérie!)).toEqual(['Élodie']);
    const { candidates, partners } = await house.must(listCandidates, tom!, { eventId });
    expect(candidates.find(({ firstName }) => firstName === 'Jessica')).toMatchObject({
      lastName: 'Moreau',
      status: 'registered',
      email: null,
      phone: null,
      note: null,
      accessNeeds: [],
      wantedOccupations: [],
      hasCv: false,
    });
    expect(partners).toHaveLength(3);
  });

  test('a counsellor learns nothing of the others: no file, no count, no partner, no CV', async () => {
    for (const useCase of [viewCandidate, downloadCv])
      expect(await house.ask(useCase, valérie!, { eventId, registrationId: id })).toEqual({
        kind: 'not-found',
      });
    const list = await house.must(listCandidates, valérie!, { eventId, partnerId: code.id });
    expect(list).toMatchObject({ candidates: [], found: 0, partners: [] });
    expect(list.counts).toEqual({ registered: 1, confirmed: 0, waiting: 0, cancelled: 0 });
    const change = { eventId, registrationId: id, firstName: 'X', lastName: 'Y' };
    expect(await house.ask(updateCandidate, valérie!, change)).toEqual({ kind: 'not-found' });
    expect(
      await house.ask(changeCandidateStatus, valérie!, { eventId, registrationId: id, change: 'cancel' }),
    ).toEqual({ kind: 'not-found' });
  });

  test('a counsellor cannot register for another partner', async () => {
    const { registrationId } = await house.must(registerCandidate, valérie!, {
      eventId,
      firstName: 'Luca',
      lastName: 'Marchetti',
      partnerId: code.id,
    });
    const { candidate } = await house.must(viewCandidate, valérie!, { eventId, registrationId });
    expect(candidate.partner).toBe('Forges');
  });

  test('whom the organiser hands to another partner is seen by that one, and registers there as the same person', async () => {
    const inès = { firstName: 'Inès', lastName: 'Carlier', phone: '0470 00 00 07' };
    const first = await house.must(registerCandidate, karim!, { eventId, ...inès });
    const { registrationId } = first;
    await house.must(updateCandidate, claire!, { eventId, registrationId, ...inès, partnerId: forges.id });
    expect(await names(karim!)).toEqual(['Jessica']);
    expect(await names(valérie!)).toEqual(['Inès', 'Élodie']);
    expect(await house.must(registerCandidate, valérie!, { eventId, ...inès })).toEqual(first);
  });

  test('the CV comes back as it was sent, to who may read it', async () => {
    for (const actor of [claire!, karim!]) {
      const file = await house.must(downloadCv, actor, { eventId, registrationId: id });
      expect(file).toMatchObject({ fileName: 'cv.pdf', mediaType: 'application/pdf' });
      expect(new TextDecoder().decode(file.bytes)).toBe('%PDF-1.7 …');
    }
    expect(await house.ask(downloadCv, tom!, { eventId, registrationId: id })).toEqual({ kind: 'not-found' });
  });

  test('the list takes as many queries for three people as for thirty', async () => {
    const list = () =>
      queriesOf(house.db, (db) =>
        perform(db, listCandidates, { actor: claire!, input: { eventId }, now: house.now }),
      );
    const forThree = await list();
    for (let index = 0; index < 27; index++) await myself({ firstName: `P${index}`, email: null });
    expect(await list()).toBe(forThree);
    expect(forThree).toBe(5);
  });

  test('people are found without accents, by card, partner and status', async () => {
    expect(await names(claire!, { search: 'gerard elo' })).toEqual(['Élodie']);
    expect(await names(claire!, { search: '100%' })).toEqual([]);
    const { candidates } = await house.must(listCandidates, claire!, { eventId, partnerId: code.id });
    expect(candidates).toHaveLength(1);
    expect(await names(claire!, { search: candidates[0]!.cardCode.toLowerCase() })).toContain('Jessica');
    await house.must(changeCandidateStatus, claire!, { eventId, registrationId: id, change: 'cancel' });
    expect(await names(claire!, { status: 'cancelled' })).toEqual(['Jessica']);
  });

  test('staff confirm, cancel and put back; a second press finds it done', async () => {
    const press = (change: string) =>
      house.ask(changeCandidateStatus, karim!, { eventId, registrationId: id, change });
    expect(await press('confirm')).toMatchObject({ value: { status: 'confirmed' } });
    expect(await press('cancel')).toMatchObject({ value: { status: 'cancelled' } });
    expect(await press('cancel')).toMatchObject({ refusal: 'status-changed' });
    expect(await press('reinstate')).toMatchObject({ value: { status: 'registered' } });
  });

  test('a file is changed as a whole; what is emptied is empty', async () => {
    await house.must(updateCandidate, karim!, {
      eventId,
      registrationId: id,
      firstName: 'Jessica',
      lastName: 'Moreau-Petit',
      phone: '0470 12 34 56',
    });
    const { candidate } = await house.must(viewCandidate, karim!, { eventId, registrationId: id });
    expect(candidate).toMatchObject({
      lastName: 'Moreau-Petit',
      email: null,
      phone: '+32470123456',
      accessNeeds: [],
      note: null,
      hasCv: true,
    });
  });
});
