import { beforeAll, expect, test } from 'vitest';
import { readPage } from '../../../tests/support/browsing.ts';
import { evening, type TestEvening } from '../../../tests/support/evening.ts';
import { testHouse } from '../../../tests/support/house.ts';
import { publishedMeetings } from '../../../tests/support/meetings.ts';
import { Actor } from '../../kernel/actor.ts';
import { besideByLink } from './store/co-recruiters.ts';
import { callsSeenByCandidates } from './store/watched.ts';
import { enterBeside } from './use-cases/enter-beside.ts';
import { enterCallDesk } from './use-cases/enter-call-desk.ts';
import { inviteBeside } from './use-cases/invite-beside.ts';
import { sayBesideState } from './use-cases/say-beside-state.ts';
import { takeBackBeside } from './use-cases/take-back-beside.ts';
import { viewBesideDesk } from './use-cases/view-beside-desk.ts';
import { viewCallDesk } from './use-cases/view-call-desk.ts';
import { viewCalls } from './use-cases/view-calls.ts';
import { viewMyCall } from './use-cases/view-my-call.ts';

/** Two minutes into the first round, 18:52 in Brussels. */
const house = testHouse('2026-11-12T17:52:00.000Z');
let soiree: TestEvening;
let [organiser, steven, coron, garage] = [] as Actor[] as [Actor, Actor, Actor, Actor];
let [first, others] = ['', ''];

beforeAll(async () => {
  soiree = await evening(house, {
    recruiters: { Coron: {}, 'Garage Nord': {} },
    candidates: { Steven: {}, Jessica: {} },
  });
  organiser = await house.as(soiree.organiser);
  steven = soiree.candidates.Steven!.actor;
  [coron, garage] = [soiree.recruiters.Coron!.actor, soiree.recruiters['Garage Nord']!.actor];
  [first, others] = (await publishedMeetings(house, soiree, [
    { candidate: 'Steven', recruiter: 'Coron', round: 1 },
    { candidate: 'Jessica', recruiter: 'Garage Nord', round: 1 },
  ])) as [string, string];
  await house.db.updateTable('meetings').set({ channel: 'video-home' }).execute();
});

/** The person whom a link opens for, as a request would find them. */
async function behind(path: string): Promise<Actor | null> {
  const identity = await besideByLink(house.db, path, house.now);
  return identity && new Actor(identity);
}
const visit = 'aaaaaaaa-0000-4000-8000-000000000001';

test('a colleague has a link and a page of their own; the candidate reads the name before coming in', async () => {
  const before = (await callsSeenByCandidates(house.db, soiree.eventId)).people;
  await house.must(inviteBeside, coron, { firstName: 'Nadia', role: 'cheffe d’équipe' });
  expect((await house.must(viewMyCall, steven, { meetingId: first })).call.beside).toEqual([
    'Nadia (cheffe d’équipe)',
  ]);
  // Open pages of Steven are read again by it, and Jessica's are not.
  const after = (await callsSeenByCandidates(house.db, soiree.eventId)).people;
  const changed = Object.keys(soiree.candidates).filter((name) => {
    const { id } = soiree.candidates[name]!;
    return before.get(id) !== after.get(id);
  });
  expect(changed).toEqual(['Steven']);

  const [invited] = (await house.must(viewCallDesk, coron, {})).beside;
  const nadia = (await behind(invited!.path))!;
  const desk = await house.must(viewBesideDesk, nadia, {});
  expect(desk).toMatchObject({ firstName: 'Nadia', company: 'Coron', foremost: first });
  expect(desk.calls.map(({ meetingId, name }) => [meetingId, name])).toEqual([[first, 'Steven E.']]);
  expect(await house.must(enterBeside, nadia, { meetingId: first })).toMatchObject({
    person: { id: `co-recruiter:${invited!.id}`, name: 'Nadia (cheffe d’équipe), Coron', role: 'companion' },
  });
  // Only her own recruiter's; and what the recruiter alone may do is not there for her.
  expect(await house.ask(enterBeside, nadia, { meetingId: others })).toEqual({ kind: 'not-found' });
  expect(await house.ask(enterCallDesk, nadia, { meetingId: first })).toEqual({ kind: 'not-found' });
  // In the room she is nobody's other side: the recruiter is still awaited.
  await house.must(sayBesideState, nadia, { meetingId: first, visitId: visit, phase: 'waiting' });
  expect((await house.must(viewMyCall, steven, { meetingId: first })).call.otherIsIn).toBe(false);
  const { calls } = await house.must(viewCalls, organiser, { eventId: soiree.eventId });
  expect(calls.find(({ meetingId }) => meetingId === first)).toMatchObject({ guests: 1, recruiterIn: null });
});

test('four fit into a room, so two may be invited; who organises invites as well, beside a recruiter of the event', async () => {
  const { eventId } = soiree;
  const recruiterId = soiree.recruiters.Coron!.id;
  const input = { eventId, recruiterId, firstName: 'Omar', contact: 'omar@coron.example' };
  expect(await house.ask(inviteBeside, organiser, { ...input, contact: 'demain' })).toMatchObject({
    refusal: 'no-such-way',
    field: 'contact',
  });
  await house.must(inviteBeside, organiser, input);
  expect(await house.ask(inviteBeside, coron, { firstName: 'Léa' })).toMatchObject({
    refusal: 'enough-beside',
  });
  // A recruiter's own link is their own stand, whatever is asked.
  await house.must(inviteBeside, garage, { recruiterId, firstName: 'Ali' });
  const { beside } = await house.must(viewCalls, organiser, { eventId });
  expect(beside.map(({ company, firstName }) => `${company}: ${firstName}`)).toEqual([
    'Coron: Nadia',
    'Coron: Omar',
    'Garage Nord: Ali',
  ]);
  const counsellor = await house.as(soiree.counsellor);
  expect((await house.must(viewCalls, counsellor, { eventId })).beside).toEqual([]);
  // Omar is written to at the address that was typed, and it is kept nowhere but with that message.
  await house.deliver();
  const messages = await house.db
    .selectFrom('messages')
    .select(['address', 'body'])
    .where('kind', '=', 'call-beside')
    .execute();
  expect(messages).toEqual([
    { address: 'omar@coron.example', body: expect.stringContaining(beside[1]!.path) },
  ]);
  expect(messages[0]!.body).toMatch(/^Bonjour Omar/);
});

test('its page says what it is in three languages, and gives no way to a file or a result', async () => {
  const { path } = (await house.must(viewCallDesk, coron, {})).beside[0]!;
  for (const lang of ['fr', 'nl', 'en']) {
    const { status, html } = await readPage(house.app, path, { cookie: `lang=${lang}` });
    expect(status).toBe(200);
    expect(html).toContain(`<html lang="${lang}"`);
    expect(html).toContain('data-call-row');
    expect(html).not.toContain('/r/');
    expect(html.replaceAll(/<[^>]*>/g, ' ')).not.toMatch(/undefined|\bnull\b|\[object/);
  }
  const { html } = await readPage(house.app, `${soiree.candidates.Steven!.link}/call/${first}`);
  expect(html).toContain('Nadia (cheffe d’équipe), Omar');
  expect((await readPage(house.app, `${soiree.recruiters.Coron!.link}/call`)).html).toContain(path);
  const staff = await readPage(house.app, `/events/${soiree.eventId}/calls`, {
    cookie: await house.cookieOf(soiree.organiser),
  });
  expect(staff.html).toContain('Ali');
});

test('taken back, the link opens nothing, and nothing is left of who it was for', async () => {
  const [nadia] = (await house.must(viewCallDesk, coron, {})).beside;
  const take = { coRecruiterId: nadia!.id };
  expect(await house.ask(takeBackBeside, garage, take)).toEqual({ kind: 'not-found' });
  await house.must(takeBackBeside, coron, take);
  expect(await behind(nadia!.path)).toBeNull();
  expect((await readPage(house.app, nadia!.path)).status).toBe(404);
  expect(
    await house.db.selectFrom('roomVisits').select('id').where('subjectId', '=', nadia!.id).execute(),
  ).toEqual([]);
  expect((await house.must(viewMyCall, steven, { meetingId: first })).call.beside).toEqual(['Omar']);
});

test('the link ends with the event, and with its recruiter', async () => {
  const [omar] = (await house.must(viewCallDesk, coron, {})).beside;
  expect(await besideByLink(house.db, omar!.path, '2026-11-13T12:00:00.000Z')).not.toBeNull();
  expect(await besideByLink(house.db, omar!.path, '2026-11-15T12:00:00.000Z')).toBeNull();
  expect(
    await besideByLink(house.db, `${omar!.path.slice(0, 20)}AAA${omar!.path.slice(23)}`, house.now),
  ).toBeNull();
  await house.db
    .updateTable('recruiters')
    .set({ withdrawnAt: house.now })
    .where('id', '=', soiree.recruiters.Coron!.id)
    .execute();
  expect(await behind(omar!.path)).toBeNull();
});
