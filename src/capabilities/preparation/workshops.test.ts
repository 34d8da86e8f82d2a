import { beforeAll, expect, test } from 'vitest';
import { evening, type TestEvening } from '../../../tests/support/evening.ts';
import { testHouse } from '../../../tests/support/house.ts';
import type { Actor } from '../../kernel/actor.ts';
import { viewPerson } from '../people/use-cases/view-person.ts';
import { joinWorkshop } from './use-cases/join-workshop.ts';
import { noteAttendance } from './use-cases/note-attendance.ts';
import { planWorkshop } from './use-cases/plan-workshop.ts';
import { viewWorkshop } from './use-cases/view-workshop.ts';
import { viewWorkshops } from './use-cases/view-workshops.ts';

const house = testHouse('2026-11-02T08:00:00.000Z');
let made: TestEvening;
let luc: Actor;
let mia: Actor;
let claire: Actor;
let about: { eventId: string; workshopId: string };

/** Situation 4 of the product: a workshop that two facilitators of two organisations lead together. */
beforeAll(async () => {
  made = await evening(house, {
    recruiters: {},
    candidates: { Amira: {}, Bilal: {}, Chloé: { partner: 'other' } },
  });
  const { db, now } = house;
  luc = await house.as(made.counsellor);
  mia = await house.as(made.otherCounsellor);
  claire = await house.as(made.organiser);
  const link = (who: typeof made.counsellor, name: string) => ({
    organisationId: who.roles[0]!.organisationId,
    personId: made.candidates[name]!.personId,
    purpose: 'training',
    since: now,
  });
  await db
    .insertInto('caseloadLinks')
    .values([
      link(made.counsellor, 'Amira'),
      link(made.counsellor, 'Bilal'),
      link(made.otherCounsellor, 'Chloé'),
    ])
    .execute();
  const { eventId } = made;
  await db.updateTable('registrations').set({ knownToHost: false }).execute();
  const { workshopId } = await house.must(planWorkshop, luc, {
    eventId,
    title: 'Se présenter en deux minutes',
    onDate: '2026-11-05',
    startsAt: '14:00',
    leaders: [made.counsellor.accountId, made.otherCounsellor.accountId],
    outsideLeaders: 'une comédienne',
  });
  about = { eventId, workshopId };
  const join = (who: Actor, ...names: string[]) =>
    house.must(joinWorkshop, who, {
      ...about,
      registrationIds: names.map((name) => made.candidates[name]!.id),
    });
  // Nobody puts somebody else's people on a list.
  expect(await join(luc, 'Amira', 'Bilal', 'Chloé')).toEqual({ added: 2 });
  expect(await join(mia, 'Chloé')).toEqual({ added: 1 });
});

const namesFor = async (who: Actor) =>
  (await house.must(viewWorkshop, who, about)).people.map(({ name }) => name);
const attend = (who: Actor, name: string, attended: 'yes' | 'no' | null) =>
  house.ask(noteAttendance, who, { ...about, registrationId: made.candidates[name]!.id, attended });

test('who leads it reads everybody: own people by name, those of others by first name and initial', async () => {
  expect(await namesFor(luc)).toEqual(['Amira Essai', 'Bilal Essai', 'Chloé E.']);
  expect(await namesFor(mia)).toEqual(['Amira E.', 'Bilal E.', 'Chloé Essai']);
});

test('who does not lead it reads own people and the figures, and notes nothing of others', async () => {
  expect(await namesFor(claire)).toEqual([]);
  const { workshops } = await house.must(viewWorkshops, claire, { eventId: made.eventId });
  expect(workshops).toMatchObject([
    {
      title: 'Se présenter en deux minutes',
      people: 3,
      leaders: [{ name: 'Mia' }, { name: 'Luc' }],
      outsideLeaders: 'une comédienne',
    },
  ]);
  expect((await attend(claire, 'Amira', 'yes')).kind).toBe('not-found');
});

test('a co-facilitator of another organisation notes who came; it stands in the file where the person is followed', async () => {
  expect((await attend(mia, 'Amira', 'yes')).kind).toBe('done');
  expect((await attend(luc, 'Chloé', 'no')).kind).toBe('done');
  const { activities } = await house.must(viewPerson, luc, { personId: made.candidates.Amira!.personId });
  expect(activities).toMatchObject([
    { title: 'Se présenter en deux minutes', attended: true, ledBy: 'Mia, Luc, une comédienne' },
  ]);
  // The file itself stays with who follows the person.
  expect((await house.ask(viewPerson, mia, { personId: made.candidates.Amira!.personId })).kind).toBe(
    'not-found',
  );
  expect((await house.must(viewWorkshop, luc, about)).workshop).toMatchObject({ people: 3, came: 1 });
  expect((await attend(luc, 'Chloé', null)).kind).toBe('done');
  expect((await house.must(viewWorkshop, mia, about)).people.map(({ attended }) => attended)).toEqual([
    true,
    null,
    null,
  ]);
});

test('who leads is a member of an organisation of the event, and an hour is of its event', async () => {
  const { people } = await house.organisation('Ailleurs', { Zoé: 'counsellor' });
  const entry = { eventId: made.eventId, title: 'CV', onDate: '2026-11-06' };
  expect(await house.ask(planWorkshop, luc, { ...entry, leaders: [people.Zoé!.accountId] })).toMatchObject({
    refusal: 'leader-unknown',
    field: 'leaders',
  });
  const other = await evening(house, { recruiters: {}, candidates: {} });
  expect(
    (
      await house.ask(viewWorkshop, await house.as(other.counsellor), {
        eventId: other.eventId,
        workshopId: about.workshopId,
      })
    ).kind,
  ).toBe('not-found');
});

test('the pages open in each language', async () => {
  const cookie = await house.cookieOf(made.counsellor);
  const base = `/events/${made.eventId}/workshops`;
  for (const path of [base, `${base}/${about.workshopId}`])
    for (const lang of ['fr', 'nl', 'en']) {
      const answer = await house.app.request(`${path}?lang=${lang}`, { headers: { cookie } });
      expect([answer.status, (await answer.text()).includes('Luc')]).toEqual([200, true]);
    }
});
