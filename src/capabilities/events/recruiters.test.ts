import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ANYBODY, type Person, testHouse } from '../../../tests/support/house.ts';
import { queriesOf } from '../../../tests/support/queries.ts';
import type { Actor } from '../../kernel/actor.ts';
import { perform } from '../../kernel/perform.ts';
import { createEvent } from './use-cases/create-event.ts';
import { listRecruiters } from './use-cases/list-recruiters.ts';
import { movePitch } from './use-cases/move-pitch.ts';
import { registerRecruiter } from './use-cases/register-recruiter.ts';
import { registerStand } from './use-cases/register-stand.ts';
import { reinstateRecruiter } from './use-cases/reinstate-recruiter.ts';
import { renewRecruiterLink } from './use-cases/renew-recruiter-link.ts';
import { startPitch } from './use-cases/start-pitch.ts';
import { stopPitch } from './use-cases/stop-pitch.ts';
import { updateRecruiter } from './use-cases/update-recruiter.ts';
import { updateStand } from './use-cases/update-stand.ts';
import { viewPitches } from './use-cases/view-pitches.ts';
import { viewRecruiter } from './use-cases/view-recruiter.ts';
import { viewStand } from './use-cases/view-stand.ts';
import { withdrawRecruiter } from './use-cases/withdraw-recruiter.ts';

const house = testHouse();
let people: Record<string, Person>;
let hostId: string;
let claire: Actor;
let eventId: string;
let slug: string;

beforeAll(async () => {
  const host = await house.organisation('La Verrière', { Claire: 'organiser', Tom: 'door' });
  people = host.people;
  hostId = host.id;
});

beforeEach(async () => {
  house.now = '2026-11-12T08:00:00.000Z';
  const event = await house.must(createEvent, await house.as(people.Claire!), {
    organisationId: hostId,
    name: 'Soirée',
    date: '2026-12-10',
    place: 'La Verrière',
    opensAt: '18:00',
    firstRoundAt: '18:50',
  });
  ({ eventId, slug } = event);
  claire = await house.as(people.Claire!);
});

const need = { title: 'Monteur vidéo', contract: 'internship' };

function register(company: string, more: object = {}) {
  return house.must(registerRecruiter, claire, { eventId, company, needs: [need], ...more });
}

describe('a company registered by the organiser', () => {
  test('is kept whole: needs in order, phone in its international form, one position when nothing is said', async () => {
    const { recruiterId } = await register('Studio Terril', {
      sector: 'Animation',
      firstName: 'Sarah',
      lastName: 'Colin',
      email: ' Sarah@Terril.example ',
      phone: '0470/12.34.56',
      seats: 2,
      presentFrom: '19:00',
      restMinutes: 15,
      restFrom: '19:30',
      restUntil: '20:30',
      interviewRounds: 2,
      firstTable: 4,
      needs: [
        { ...need, positions: 3, skills: ['montage', 'son'], languages: ['fr'] },
        { title: 'Graphiste', contract: 'permanent', occupationCode: 'e1205' },
      ],
    });
    const { recruiter } = await house.must(viewRecruiter, claire, { eventId, recruiterId });
    expect(recruiter).toMatchObject({
      company: 'Studio Terril',
      email: 'sarah@terril.example',
      phone: '+32470123456',
      seats: 2,
      presentFrom: '19:00',
      presentUntil: null,
      restMinutes: 15,
      restFrom: '19:30',
      restUntil: '20:30',
      interviewRounds: 2,
      firstTable: 4,
      pitchPosition: 1,
    });
    expect(
      recruiter.needs.map(({ title, positions, occupationCode }) => [title, positions, occupationCode]),
    ).toEqual([
      ['Monteur vidéo', 3, null],
      ['Graphiste', 1, 'E1205'],
    ]);
  });

  test('is registered once; the list is searched without accents and says what it adds up to', async () => {
    await register('Épices Mirza', { seats: 2, needs: [{ ...need, positions: 2 }] });
    await register('Garage Nord', { pitch: 'Nous réparons.' });
    expect(
      await house.ask(registerRecruiter, claire, { eventId, company: 'épices mirza', needs: [need] }),
    ).toMatchObject({ refusal: 'recruiter-exists', field: 'company' });
    const { recruiters, totals } = await house.must(listRecruiters, claire, { eventId, search: 'epices' });
    expect(recruiters.map(({ company }) => company)).toEqual(['Épices Mirza']);
    expect(totals).toEqual({ recruiters: 2, seats: 3, needs: 2, positions: 3, withoutPitch: 1 });
  });

  test.each([
    [{ phone: '12' }, 'phone-wrong', 'phone'],
    [{ needs: [{ ...need, occupationCode: 'Z99' }] }, 'occupation-code-wrong', 'needs.0.occupationCode'],
    [{ presentFrom: '20:00', presentUntil: '19:00' }, 'times-reversed', 'presentUntil'],
    [{ restMinutes: 15, restFrom: '19:00' }, 'rest-without-hours', 'restUntil'],
    [{ restMinutes: 15, restFrom: '20:00', restUntil: '19:00' }, 'times-reversed', 'restUntil'],
    [{ needs: [{ title: 'Sans contrat' }] }, null, 'needs.0.contract'],
  ])('%j is answered beside its field', async (change, code, field) => {
    const answer = await house.ask(registerRecruiter, claire, {
      eventId,
      company: 'X',
      needs: [need],
      ...change,
    });
    if (answer.kind === 'refused') expect(answer).toMatchObject({ refusal: code, field });
    else
      expect(answer).toMatchObject({
        kind: 'invalid',
        problems: [{ path: field, ...(code === null ? {} : { issue: { message: code } }) }],
      });
  });

  test('can be changed; the company keeps its name for itself', async () => {
    const { recruiterId } = await register('Studio Terril');
    await register('Garage Nord');
    const change = { eventId, recruiterId, company: 'Studio Terril SA', needs: [{ ...need, title: 'Son' }] };
    await house.must(updateRecruiter, claire, change);
    const { recruiter } = await house.must(viewRecruiter, claire, { eventId, recruiterId });
    expect(recruiter).toMatchObject({ company: 'Studio Terril SA', needs: [{ title: 'Son' }] });
    expect(await house.ask(updateRecruiter, claire, { ...change, company: 'garage nord' })).toMatchObject({
      refusal: 'company-name-taken',
    });
  });

  test('keeps its needs the same when others come, go or change place', async () => {
    const { recruiterId } = await register('Studio Terril', { needs: [need, { ...need, title: 'B' }] });
    const needsOf = async () =>
      (await house.must(viewRecruiter, claire, { eventId, recruiterId })).recruiter.needs;
    const [first] = await needsOf();
    const needs = [
      { ...need, title: 'C' },
      { ...need, positions: 3 },
    ];
    await house.must(updateRecruiter, claire, { eventId, recruiterId, company: 'Studio Terril', needs });
    const after = await needsOf();
    expect(after.map(({ title, positions }) => [title, positions])).toEqual([
      ['C', 1],
      ['Monteur vidéo', 3],
    ]);
    expect(after[1]!.id).toBe(first!.id);
  });

  test('can withdraw, which ends its link, and come back as it was', async () => {
    const { recruiterId } = await register('Studio Terril');
    const { link } = await house.must(viewRecruiter, claire, { eventId, recruiterId });
    expect((await house.byLink(link!)).identity.kind).toBe('recruiter');
    await house.must(withdrawRecruiter, claire, { eventId, recruiterId });
    expect((await house.byLink(link!)).identity.kind).toBe('anonymous');
    expect(await house.ask(withdrawRecruiter, claire, { eventId, recruiterId })).toEqual({
      kind: 'not-found',
    });
    const { totals } = await house.must(listRecruiters, claire, { eventId });
    expect(totals.recruiters).toBe(0);
    await house.must(reinstateRecruiter, claire, { eventId, recruiterId });
    expect((await house.byLink(link!)).identity).toMatchObject({ kind: 'recruiter', recruiterId });
  });

  test('gets a new link when the old one fell into other hands', async () => {
    const { recruiterId } = await register('Studio Terril');
    const { link } = await house.must(viewRecruiter, claire, { eventId, recruiterId });
    const renewed = await house.must(renewRecruiterLink, claire, { eventId, recruiterId });
    expect((await house.byLink(link!)).identity.kind).toBe('anonymous');
    expect((await house.byLink(renewed.link)).identity).toMatchObject({ recruiterId });
  });

  test('is listed with as many queries for three as for one', async () => {
    await register('Un');
    const forOne = await queriesOf(house.db, (db) =>
      perform(db, listRecruiters, { actor: claire, input: { eventId }, now: house.now }),
    );
    await register('Deux');
    await register('Trois');
    const forThree = await queriesOf(house.db, (db) =>
      perform(db, listRecruiters, { actor: claire, input: { eventId }, now: house.now }),
    );
    expect(forThree).toBe(forOne);
    expect(forOne).toBe(2);
  });
});

describe('a company that registers itself', () => {
  const entry = { company: 'Garage Nord', phone: '071 12 34 56', needs: [need] };

  test('gets a link that opens its stand and nobody else’s', async () => {
    const { link } = await house.must(registerStand, ANYBODY, { slug, ...entry });
    const actor = await house.byLink(link);
    const stand = await house.must(viewStand, actor, {});
    expect(stand).toMatchObject({ open: true, link, recruiter: { company: 'Garage Nord' } });
    expect(await house.ask(listRecruiters, actor, { eventId })).toEqual({ kind: 'not-found' });
  });

  test('cannot take over what is on the list, and must leave a way to be reached', async () => {
    await register('Garage Nord');
    expect(await house.ask(registerStand, ANYBODY, { slug, ...entry })).toMatchObject({
      refusal: 'company-on-list',
    });
    expect(
      await house.ask(registerStand, ANYBODY, { slug, ...entry, company: 'Autre', phone: null }),
    ).toMatchObject({ refusal: 'contact-missing', field: 'email' });
  });

  test('does not come back by itself once it was taken off the list: anybody could type its name', async () => {
    const { recruiterId } = await register('Garage Nord');
    await house.must(withdrawRecruiter, claire, { eventId, recruiterId });
    expect(await house.ask(registerStand, ANYBODY, { slug, ...entry })).toMatchObject({
      refusal: 'company-on-list',
    });
    expect((await register('Garage Nord')).recruiterId).toBe(recruiterId);
  });

  test('gets a link once, even when two register the same name at the same moment', async () => {
    const answers = await Promise.all(
      [1, 2].map(() => house.ask(registerStand, ANYBODY, { slug, ...entry })),
    );
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['done', 'refused']);
  });

  test('changes needs, pitch and times until the interviews begin', async () => {
    const { link } = await house.must(registerStand, ANYBODY, { slug, ...entry });
    const actor = await house.byLink(link);
    const change = {
      seats: 2,
      presentUntil: '20:30',
      pitch: 'Venez !',
      needs: [need, { ...need, title: 'B' }],
    };
    await house.must(updateStand, actor, change);
    const { recruiter } = await house.must(viewStand, actor, {});
    expect(recruiter).toMatchObject({ seats: 2, presentUntil: '20:30', pitch: 'Venez !' });
    expect(recruiter.needs.map(({ title }) => title)).toEqual(['Monteur vidéo', 'B']);
    expect(recruiter.phone).toBe('+3271123456');
    house.now = '2026-12-10T17:50:00.000Z';
    expect(await house.ask(updateStand, actor, change)).toMatchObject({ refusal: 'event-begun' });
    expect((await house.must(viewStand, actor, {})).open).toBe(false);
  });

  test('keeps its link until the days the organiser gave are over', async () => {
    const { link } = await house.must(registerStand, ANYBODY, { slug, ...entry });
    house.now = '2026-12-17T20:28:00.000Z';
    expect((await house.byLink(link)).identity.kind).toBe('recruiter');
    house.now = '2026-12-17T20:29:00.000Z';
    expect((await house.byLink(link)).identity.kind).toBe('anonymous');
  });

  test('is told when the list is closed', async () => {
    await house.db.updateTable('events').set({ registrationOpen: false }).where('id', '=', eventId).execute();
    expect(await house.ask(registerStand, ANYBODY, { slug, ...entry })).toMatchObject({
      refusal: 'registration-closed',
    });
  });
});

describe('pitches', () => {
  let ids: string[];
  beforeEach(async () => {
    ids = [];
    for (const company of ['Un', 'Deux', 'Trois']) ids.push((await register(company)).recruiterId);
  });

  const board = async () => (await house.must(viewPitches, claire, { eventId })).board;

  test('stand in the order of registration, and move by one place', async () => {
    expect((await board()).pitches.map(({ company }) => company)).toEqual(['Un', 'Deux', 'Trois']);
    await house.must(movePitch, claire, { eventId, recruiterId: ids[2]!, direction: 'up' });
    await house.must(movePitch, claire, { eventId, recruiterId: ids[0]!, direction: 'up' });
    expect((await board()).pitches.map(({ company }) => company)).toEqual(['Un', 'Trois', 'Deux']);
  });

  test('one speaks at a time, with the time that is left, until all have spoken', async () => {
    const tom = await house.as(people.Tom!);
    await house.must(startPitch, tom, { eventId });
    expect(await board()).toMatchObject({
      runningId: ids[0],
      until: '2026-11-12T08:01:00.000Z',
      nextIds: [ids[1], ids[2]],
    });
    house.now = '2026-11-12T08:01:00.000Z';
    await house.must(startPitch, tom, { eventId });
    expect(await board()).toMatchObject({ runningId: ids[1], nextIds: [ids[2]] });
    await house.must(stopPitch, tom, { eventId });
    expect(await board()).toMatchObject({ runningId: null, until: null, nextIds: [ids[2]] });
    await house.must(startPitch, tom, { eventId, recruiterId: ids[2]! });
    expect(await house.ask(startPitch, tom, { eventId })).toMatchObject({ refusal: 'pitches-over' });
    await house.must(stopPitch, tom, { eventId, all: true });
    expect((await board()).nextIds).toEqual(ids);
  });

  test('go by the clock of the rehearsal', async () => {
    await house.db.updateTable('events').set({ clockShiftSeconds: 3600 }).where('id', '=', eventId).execute();
    await house.must(startPitch, claire, { eventId });
    expect(await board()).toMatchObject({
      now: '2026-11-12T09:00:00.000Z',
      until: '2026-11-12T09:01:00.000Z',
    });
  });
});
