import { sql } from 'kysely';
import { beforeEach, expect, test } from 'vitest';
import { ANYBODY, testHouse } from '../../../tests/support/house.ts';
import type { Actor } from '../../kernel/actor.ts';
import { plusMinutes } from '../../kernel/clock.ts';
import { setOfferMinutes } from './store/offers.ts';
import { answerInvitation } from './use-cases/answer-invitation.ts';
import { changeCandidateStatus } from './use-cases/change-candidate-status.ts';
import { createEvent } from './use-cases/create-event.ts';
import { registerMyself } from './use-cases/register-myself.ts';
import { passEndedOffersOn } from './use-cases/shared/freed-places.ts';

const house = testHouse();
const START = '2026-11-12T08:00:00.000Z';
let claire: Actor;
let eventId: string;
let links: Record<string, string>;

/** One place, which Jessica has; Steven, Nadia and Omar wait in this order. A freed place is kept for an hour. */
beforeEach(async () => {
  house.now = START;
  const host = await house.organisation(`La Verrière ${Math.random()}`, { Claire: 'organiser' });
  claire = await house.as(host.people.Claire!);
  const made = await house.must(createEvent, claire, {
    organisationId: host.id,
    name: 'Soirée',
    date: '2026-12-10',
    place: 'La Verrière',
    firstRoundAt: '18:50',
    capacity: 1,
  });
  eventId = made.eventId;
  claire = await house.as(host.people.Claire!);
  await setOfferMinutes(house.db, eventId, 60);
  links = {};
  for (const firstName of ['Jessica', 'Steven', 'Nadia', 'Omar']) {
    const who = { firstName, lastName: 'Essai', email: `${firstName}@exemple.example`.toLowerCase() };
    ({ link: links[firstName] } = await house.must(registerMyself, ANYBODY, {
      slug: made.slug,
      consent: true,
      ...who,
    }));
  }
});

const answer = async (name: string, said: 'yes' | 'no') =>
  house.ask(answerInvitation, await house.byLink(links[name]!), { answer: said });

async function standing(): Promise<Record<string, string>> {
  const rows = await house.db
    .selectFrom('registrations')
    .innerJoin('people', 'people.id', 'registrations.personId')
    .leftJoin('placeOffers', (join) =>
      join.onRef('registrationId', '=', 'registrations.id').on('placeOffers.status', '=', 'open'),
    )
    .select(['firstName', 'registrations.status', 'placeOffers.id as offer'])
    .where('registrations.eventId', '=', eventId)
    .orderBy('queueNumber')
    .execute();
  return Object.fromEntries(rows.map((row) => [row.firstName, row.offer ? 'offered' : row.status]));
}

async function seats(): Promise<number> {
  const row = await house.db
    .selectFrom('events')
    .select('seatsTaken')
    .where('id', '=', eventId)
    .executeTakeFirstOrThrow();
  return row.seatsTaken;
}

async function offersTold(): Promise<number> {
  const rows = await house.db
    .selectFrom('outbox')
    .select('id')
    .where('signal', '=', 'events.place-offered')
    .where(sql<boolean>`payload ->> 'eventId' = ${eventId}`)
    .execute();
  return rows.length;
}

test('a place that falls free is kept for the first who waits, who takes it', async () => {
  await answer('Jessica', 'no');
  expect(await standing()).toEqual({
    Jessica: 'cancelled',
    Steven: 'offered',
    Nadia: 'waiting',
    Omar: 'waiting',
  });
  expect([await seats(), await offersTold()]).toEqual([1, 1]);
  expect(await answer('Steven', 'yes')).toMatchObject({ kind: 'done', value: { status: 'confirmed' } });
  expect([await seats(), await offersTold()]).toEqual([1, 1]);
});

test('declined, or when its time runs out, it goes to the next, and each is offered one place once', async () => {
  await answer('Jessica', 'no');
  await answer('Steven', 'no');
  expect(await standing()).toMatchObject({ Steven: 'cancelled', Nadia: 'offered', Omar: 'waiting' });
  house.now = plusMinutes(START, 59);
  await passEndedOffersOn(house.db, house.now);
  expect(await standing()).toMatchObject({ Nadia: 'offered' });
  house.now = plusMinutes(START, 60);
  // Between the end of the hour and the next look of the worker the place is not hers any more, but still held.
  expect(await answer('Nadia', 'yes')).toMatchObject({ kind: 'done', value: { status: 'waiting' } });
  await passEndedOffersOn(house.db, house.now);
  await passEndedOffersOn(house.db, house.now);
  expect(await standing()).toMatchObject({ Nadia: 'waiting', Omar: 'offered' });
  expect([await seats(), await offersTold()]).toEqual([1, 3]);
  house.now = plusMinutes(START, 120);
  await passEndedOffersOn(house.db, house.now);
  expect([await seats(), await offersTold()]).toEqual([0, 3]);
  // Nobody before them wanted it: who let it pass may still take it.
  expect(await answer('Nadia', 'yes')).toMatchObject({ kind: 'done', value: { status: 'confirmed' } });
  expect(await answer('Omar', 'yes')).toMatchObject({ kind: 'done', value: { status: 'waiting' } });
  expect(await seats()).toBe(1);
});

test('two who press at the same moment never get one place, and a cancellation beside an acceptance oversells nothing', async () => {
  await answer('Jessica', 'no');
  const steven = await house.byLink(links.Steven!);
  const nadia = await house.byLink(links.Nadia!);
  const answers = await Promise.all([
    house.ask(answerInvitation, steven, { answer: 'yes' }),
    house.ask(answerInvitation, nadia, { answer: 'yes' }),
    house.ask(answerInvitation, steven, { answer: 'yes' }),
  ]);
  expect(answers).toMatchObject(
    ['confirmed', 'waiting', 'confirmed'].map((status) => ({ kind: 'done', value: { status } })),
  );
  expect(await standing()).toMatchObject({ Steven: 'confirmed', Nadia: 'waiting' });
  expect(await seats()).toBe(1);
});

test('who comes back after a refusal waits at the end and may be offered a place again', async () => {
  await answer('Jessica', 'no');
  await answer('Steven', 'no');
  expect(await answer('Steven', 'yes')).toMatchObject({ kind: 'done', value: { status: 'waiting' } });
  await answer('Nadia', 'no');
  await answer('Omar', 'no');
  expect(await standing()).toEqual({
    Jessica: 'cancelled',
    Nadia: 'cancelled',
    Omar: 'cancelled',
    Steven: 'offered',
  });
});

test('without a time limit the place is given at once, and on the day nobody is asked first', async () => {
  await setOfferMinutes(house.db, eventId, null);
  await answer('Jessica', 'no');
  expect(await standing()).toMatchObject({ Steven: 'registered', Nadia: 'waiting' });
  await setOfferMinutes(house.db, eventId, 60);
  house.now = '2026-12-10T18:00:00.000Z';
  await answer('Steven', 'no');
  expect(await standing()).toMatchObject({ Nadia: 'registered', Omar: 'waiting' });
  const cancel = { eventId, change: 'cancel' } as const;
  const nadia = await house.byLink(links.Nadia!);
  await house.must(changeCandidateStatus, claire, {
    ...cancel,
    registrationId: nadia.attends()!.registrationId,
  });
  expect(await standing()).toMatchObject({ Nadia: 'cancelled', Omar: 'registered' });
  expect(await seats()).toBe(1);
});
