import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { evening } from '../../../tests/support/evening.ts';
import { ANYBODY, type Person, testHouse } from '../../../tests/support/house.ts';
import { queriesOf } from '../../../tests/support/queries.ts';
import type { Actor } from '../../kernel/actor.ts';
import { plusMinutes } from '../../kernel/clock.ts';
import { perform } from '../../kernel/perform.ts';
import { loadExtractWhereEmpty } from '../referentials/queries.ts';
import { addPerson } from './use-cases/add-person.ts';
import { fetchDocument } from './use-cases/fetch-document.ts';
import { followPersonAs } from './use-cases/follow-person.ts';
import { keepDocument } from './use-cases/keep-document.ts';
import { listPeople } from './use-cases/list-people.ts';
import { openDocument } from './use-cases/open-document.ts';
import { recordActivity } from './use-cases/record-activity.ts';
import { saveChecklist } from './use-cases/save-checklist.ts';
import { settleActivity } from './use-cases/settle-activity.ts';
import { stopFollowing } from './use-cases/stop-following.ts';
import { tickStep } from './use-cases/tick-step.ts';
import { updateMyFile } from './use-cases/update-my-file.ts';
import { updatePersonFile } from './use-cases/update-person-file.ts';
import { viewMyFile } from './use-cases/view-my-file.ts';
import { viewPerson } from './use-cases/view-person.ts';

const house = testHouse();
let school: { id: string; people: Record<string, Person> };
let other: { id: string; people: Record<string, Person> };
let luc: Actor;
let mia: Actor;

beforeAll(async () => {
  await loadExtractWhereEmpty(house.db, house.now);
  school = await house.organisation('École du soir', { Luc: 'counsellor', Odile: 'organiser' });
  other = await house.organisation('Autre école', { Mia: 'counsellor', Denis: 'door' });
  luc = await house.as(school.people.Luc!);
  mia = await house.as(other.people.Mia!);
});

let number = 0;
/** Somebody new, followed by Luc's school. */
async function jessica(name = 'Jessica', by = luc): Promise<string> {
  number += 1;
  const { personId } = await house.must(addPerson, by, {
    firstName: name,
    lastName: `Moreau ${number}`,
    phone: `0470 00 ${String(10 + number)} 01`,
  });
  return personId;
}

const FULL = {
  firstName: 'Jessica',
  lastName: 'Moreau',
  email: 'jessica@exemple.example',
  phone: '0470 12 34 56',
  locale: 'fr',
  preferredChannel: 'call',
  reachNote: 'après 16 h',
  birthYear: 1999,
  postcode: '6000',
  town: 'Charleroi',
  languages: [
    { code: 'fr', level: 'C2' },
    { code: 'nl', level: null },
  ],
  wanted: [{ label: 'développeuse web' }, { label: 'dompteuse de lions' }],
  mobilityKm: 30,
  licences: ['B'],
  experienceYears: 4,
  diploma: 'bachelor',
  contracts: ['permanent'],
  availability: ['day'],
  availableFrom: '2026-12-01',
  accessNeeds: ['quiet'],
  ownSkills: ['soudure'],
};

describe('the file of a person', () => {
  test('is opened by a name, filled in, and read as it was written, titles with their ROME code', async () => {
    const personId = await jessica();
    await house.must(updatePersonFile, luc, { personId, ...FULL });
    const { person, followers } = await house.must(viewPerson, luc, { personId });
    const { ownSkills: _, ...facts } = FULL;
    expect(person).toMatchObject({
      ...facts,
      phone: '+32470123456',
      country: 'BE',
      wanted: [
        { label: 'développeuse web', code: 'M1855' },
        { label: 'dompteuse de lions', code: null },
      ],
      skills: [{ label: 'soudure', code: null }],
      revision: 1,
    });
    expect(followers).toMatchObject([{ organisation: 'École du soir', cvState: 'none' }]);
  });

  test('is not written over by who read it before somebody else wrote', async () => {
    const personId = await jessica();
    await house.must(updatePersonFile, luc, { personId, ...FULL, revision: 0 });
    expect(
      await house.ask(updatePersonFile, luc, { personId, ...FULL, town: 'Mons', revision: 0 }),
    ).toMatchObject({
      kind: 'refused',
      refusal: 'file-changed',
    });
    const { person } = await house.must(viewPerson, luc, { personId });
    expect(person.town).toBe('Charleroi');
  });

  test('says beside the field what cannot be', async () => {
    const personId = await jessica();
    const wrong = (change: object) => house.ask(updatePersonFile, luc, { personId, ...FULL, ...change });
    expect(await wrong({ phone: '12' })).toMatchObject({ refusal: 'phone-wrong', field: 'phone' });
    expect(await wrong({ birthYear: 2090 })).toMatchObject({ refusal: 'birth-year-wrong' });
    expect(await wrong({ postcode: '60' })).toMatchObject({
      kind: 'invalid',
      problems: [{ path: 'postcode' }],
    });
  });

  test('does not exist for another organisation, nor for its door', async () => {
    const personId = await jessica();
    for (const actor of [mia, await house.as(other.people.Denis!), ANYBODY]) {
      expect(await house.ask(viewPerson, actor, { personId })).toEqual({ kind: 'not-found' });
      expect(await house.ask(updatePersonFile, actor, { personId, ...FULL })).toEqual({ kind: 'not-found' });
    }
  });

  test('is opened once for the same name and contact, and whether others know somebody does not show', async () => {
    const same = { firstName: 'Steven', lastName: 'Legrand', phone: '0471 00 00 01' };
    const { personId } = await house.must(addPerson, luc, { ...same, readingLocale: 'ar' });
    const languages = house.db.selectFrom('people').select(['locale', 'readingLocale']);
    expect(await languages.where('id', '=', personId).execute()).toEqual([
      { locale: 'fr', readingLocale: 'ar' },
    ]);
    expect(await house.ask(addPerson, luc, same)).toMatchObject({ kind: 'refused', refusal: 'person-known' });
    expect((await house.ask(addPerson, mia, same)).kind).toBe('done');
  });

  test('names a counsellor of the organisation only', async () => {
    const personId = await jessica();
    const follow = (counsellorId: string) =>
      house.ask(followPersonAs, luc, { personId, organisationId: school.id, counsellorId, cvState: 'ready' });
    expect(await follow(other.people.Mia!.accountId)).toMatchObject({ refusal: 'counsellor-unknown' });
    expect((await follow(school.people.Luc!.accountId)).kind).toBe('done');
    const { followers } = await house.must(viewPerson, luc, { personId });
    expect(followers[0]).toMatchObject({ counsellor: 'Luc', cvState: 'ready' });
  });
});

describe('the list', () => {
  test('holds the own people only, found without accents by name, town or wanted occupation', async () => {
    const personId = await jessica('Zoé');
    await house.must(updatePersonFile, luc, {
      personId,
      ...FULL,
      firstName: 'Zoé',
      lastName: 'Éloy',
      town: 'Liège',
    });
    for (const search of ['zoe eloy', 'LIEGE', 'developpeuse zoe']) {
      const { people, found } = await house.must(listPeople, luc, { search });
      expect([found, people[0]?.lastName]).toEqual([1, 'Éloy']);
      expect((await house.must(listPeople, mia, { search })).found).toBe(0);
    }
    expect((await house.must(listPeople, luc, { search: '%' })).found).toBe(0);
  });

  test('asks the database as often for one person as for many', async () => {
    const newcomer = await house.organisation('Nouvelle', { Nora: 'counsellor' });
    const nora = await house.as(newcomer.people.Nora!);
    await jessica('Une', nora);
    const count = () =>
      queriesOf(house.db, (db) => perform(db, listPeople, { actor: nora, input: {}, now: house.now }));
    const one = await count();
    await jessica('Deux', nora);
    await jessica('Trois', nora);
    expect(await count()).toBe(one);
  });
});

describe('preparation', () => {
  test('"ready" is what the organisation says: workshops, interview, CV and ticks', async () => {
    const odile = await house.as(school.people.Odile!);
    await house.must(saveChecklist, odile, {
      organisationId: school.id,
      steps: [
        { label: 'Ateliers', fulfilledBy: 'workshop', times: 2, needed: true },
        { label: 'CV', fulfilledBy: 'cv', times: 1, needed: true },
        { label: 'Tenue', fulfilledBy: 'tick', times: 1, needed: true },
      ],
    });
    const personId = await jessica('Prête');
    const readiness = async () => (await house.must(viewPerson, luc, { personId })).followers[0]!.readiness;
    expect(await readiness()).toMatchObject({ done: 0, needed: 3, ready: false });

    const workshop = { personId, kind: 'workshop', onDate: '2026-11-02', attended: 'yes' };
    await house.must(recordActivity, luc, { ...workshop, title: 'CV et lettre' });
    // The same list of attendance read again is the same workshop.
    await house.must(recordActivity, luc, { ...workshop, title: 'CV et lettre' });
    await house.must(recordActivity, luc, { ...workshop, title: 'Se présenter', attended: null });
    expect((await readiness()).steps[0]).toMatchObject({ reached: 1, done: false });
    const { activities } = await house.must(viewPerson, luc, { personId });
    const planned = activities.find(({ attended }) => attended === null)!;
    await house.must(settleActivity, luc, { personId, activityId: planned.id, change: 'attended' });
    await house.must(followPersonAs, luc, { personId, organisationId: school.id, cvState: 'ready' });
    const tick = (await readiness()).steps[2]!;
    await house.must(tickStep, luc, { personId, stepId: tick.id, ticked: true });
    expect(await readiness()).toMatchObject({ done: 3, needed: 3, ready: true });

    expect((await house.must(listPeople, luc, { readiness: 'ready' })).people.map(({ id }) => id)).toEqual([
      personId,
    ]);
    const waiting = await house.must(listPeople, luc, { readiness: 'not-ready' });
    expect(waiting.people.some(({ id }) => id === personId)).toBe(false);
    await house.must(tickStep, luc, { personId, stepId: tick.id, ticked: false });
    expect(await readiness()).toMatchObject({ done: 2, ready: false });
  });

  test('a step is ticked by hand only where a tick is what it asks for', async () => {
    const personId = await jessica();
    const { followers } = await house.must(viewPerson, luc, { personId });
    const [workshops] = followers[0]!.readiness.steps;
    expect(await house.ask(tickStep, luc, { personId, stepId: workshops!.id, ticked: true })).toEqual({
      kind: 'not-found',
    });
  });
});

test('an organisation that stops following somebody reaches their file no more, in no list and by no address', async () => {
  const personId = await jessica();
  const about = { personId, organisationId: school.id };
  const mia = await house.as(other.people.Mia!);
  expect(await house.ask(stopFollowing, mia, about)).toEqual({ kind: 'not-found' });
  await house.must(stopFollowing, luc, about);
  expect(await house.ask(viewPerson, luc, { personId })).toEqual({ kind: 'not-found' });
  expect((await house.must(listPeople, luc, {})).people.some(({ id }) => id === personId)).toBe(false);
  expect(await house.ask(stopFollowing, luc, about)).toEqual({ kind: 'not-found' });
  const link = await house.db
    .selectFrom('caseloadLinks')
    .select(['since', 'until'])
    .where('personId', '=', personId)
    .executeTakeFirstOrThrow();
  expect(link.until).toBe(house.now);
});

describe('documents', () => {
  const upload = (name: string, bytes: Uint8Array) => ({
    name,
    mediaType: 'application/octet-stream',
    bytes,
  });
  const pdf = upload('Mon CV.pdf', new TextEncoder().encode('%PDF-1.7\ncontenu'));

  test('are opened by an address that is good for a minute, whoever is signed in', async () => {
    const personId = await jessica();
    const { documentId } = await house.must(keepDocument, luc, { personId, kind: 'cv', file: pdf });
    expect(await house.ask(openDocument, mia, { personId, documentId })).toEqual({ kind: 'not-found' });
    const { address } = await house.must(openDocument, luc, { personId, documentId });
    const sealed = address.split('/').at(-1)!;
    expect(await house.must(fetchDocument, ANYBODY, { sealed })).toMatchObject({
      fileName: 'Mon CV.pdf',
      mediaType: 'application/pdf',
      bytes: new Uint8Array(pdf.bytes),
    });
    const answer = await house.app.request(address);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-security-policy')).toBe('sandbox');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; /);
    expect(answer.headers.get('set-cookie')).toBeNull();

    const before = house.now;
    house.now = plusMinutes(before, 1);
    expect((await house.app.request(address)).status).toBe(404);
    house.now = before;
    expect((await house.app.request(`/files/${sealed.slice(0, -2)}xx`)).status).toBe(404);
  });

  test('a picture is made anew: what the camera wrote beside it is gone', async () => {
    const picture = await sharp({ create: { width: 30, height: 20, channels: 3, background: '#c2410c' } })
      .withExif({ IFD0: { Copyright: 'secret-camera-owner' }, IFD3: { GPSLatitude: '50/1 24/1 0/1' } })
      .jpeg()
      .toBuffer();
    expect(picture.toString('latin1')).toContain('secret-camera-owner');
    const personId = await jessica();
    const { documentId } = await house.must(keepDocument, luc, {
      personId,
      kind: 'certificate',
      file: upload('diplôme.jpg', picture),
    });
    const { address } = await house.must(openDocument, luc, { personId, documentId });
    const kept = Buffer.from(await (await house.app.request(address)).arrayBuffer());
    expect(kept.toString('latin1')).not.toContain('secret-camera-owner');
    const { format, width, height, exif } = await sharp(kept).metadata();
    expect([format, width, height, exif]).toEqual(['jpeg', 30, 20, undefined]);
  });

  test('what is no document is refused in words, and a CV takes the place of the one before', async () => {
    const personId = await jessica();
    const keep = (file: object) => house.ask(keepDocument, luc, { personId, kind: 'cv', file });
    expect(await keep(upload('cv.exe', pdf.bytes))).toMatchObject({
      refusal: 'document-kind',
      field: 'file',
    });
    expect(await keep(upload('cv.png', pdf.bytes))).toMatchObject({ refusal: 'document-not-what-it-says' });
    const broken = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]);
    expect(await keep(upload('cv.jpg', broken))).toMatchObject({ refusal: 'document-not-what-it-says' });
    expect((await keep(pdf)).kind).toBe('done');
    expect((await keep({ ...pdf, name: 'Nouveau.pdf' })).kind).toBe('done');
    const { documents } = await house.must(viewPerson, luc, { personId });
    expect(documents.map(({ fileName }) => fileName)).toEqual(['Nouveau.pdf']);
  });
});

describe('the thread and the own file', () => {
  test('from first contact to what came of an interview, for those concerned, without notes of others', async () => {
    const { candidates, counsellor, otherCounsellor, eventId, recruiters } = await evening(house, {
      recruiters: { Verlaine: {} },
      candidates: { Amira: { wishes: ['Verlaine'] } },
    });
    const amira = candidates.Amira!;
    const [role] = counsellor.roles;
    const now = house.now;
    await house.db
      .insertInto('caseloadLinks')
      .values({
        organisationId: role!.organisationId,
        personId: amira.personId,
        purpose: 'training',
        since: now,
      })
      .execute();
    const meeting = {
      id: '01900000-0000-7000-8000-000000000001',
      eventId,
      registrationId: amira.id,
      recruiterId: recruiters.Verlaine!.id,
      seat: 1,
      roundNumber: 1,
      during: '[2026-11-12T17:50:00Z,2026-11-12T18:05:00Z)',
      status: 'held',
      versionFrom: 1,
      createdAt: now,
      updatedAt: now,
    };
    await house.db.insertInto('meetings').values(meeting).execute();
    await house.db
      .insertInto('outcomes')
      .values({
        meetingId: meeting.id,
        givenBy: 'recruiter',
        eventId,
        result: 'internship',
        note: 'note-du-recruteur',
        givenAt: plusMinutes(now, 700),
      })
      .execute();
    await house.db
      .insertInto('followUps')
      .values({
        registrationId: amira.id,
        eventId,
        ...{ month: 1, situation: 'working', answeredHow: 'link', answeredAt: plusMinutes(now, 50_000) },
      })
      .execute();
    const actor = await house.as(counsellor);
    const { thread } = await house.must(viewPerson, actor, { personId: amira.personId });
    expect(thread.map(({ kind }) => kind)).toEqual([
      ...['follow-up', 'outcome', 'meeting', 'followed', 'registered'],
    ]);
    expect(thread[1]!.facts).toMatchObject({ company: 'Verlaine', result: 'internship' });
    expect(JSON.stringify(thread)).not.toContain('note-du-recruteur');
    expect(
      await house.ask(viewPerson, await house.as(otherCounsellor), { personId: amira.personId }),
    ).toEqual({
      kind: 'not-found',
    });

    // The person reads and corrects the same file by the personal link.
    const { person } = await house.must(viewMyFile, amira.actor, {});
    expect(person).toMatchObject({ firstName: 'Amira', postcode: null });
    const { firstName: _, lastName: __, birthYear: ___, ownSkills: ____, ...own } = FULL;
    await house.must(updateMyFile, amira.actor, own);
    expect((await house.must(viewPerson, actor, { personId: amira.personId })).person).toMatchObject({
      firstName: 'Amira',
      postcode: '6000',
      languages: FULL.languages,
      accessNeeds: ['quiet'],
    });
  });
});

test('the pages open, in each language', async () => {
  const personId = await jessica('Écran');
  await house.must(updatePersonFile, luc, { personId, ...FULL });
  const cookie = await house.cookieOf(school.people.Odile!);
  for (const path of [
    '/people?search=moreau',
    '/people/new',
    `/people/${personId}`,
    `/people/${personId}/edit`,
    `/organisations/${school.id}/checklist`,
  ])
    for (const lang of ['fr', 'nl', 'en']) {
      const answer = await house.app.request(`${path}${path.includes('?') ? '&' : '?'}lang=${lang}`, {
        headers: { cookie },
      });
      expect([path, lang, answer.status]).toEqual([path, lang, 200]);
      expect(await answer.text()).not.toContain('undefined');
    }
});
