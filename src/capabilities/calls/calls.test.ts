import pg from 'pg';
import { beforeAll, expect, test } from 'vitest';
import { readPage } from '../../../tests/support/browsing.ts';
import { evening, type TestEvening } from '../../../tests/support/evening.ts';
import { testHouse } from '../../../tests/support/house.ts';
import { publishedMeetings } from '../../../tests/support/meetings.ts';
import type { Actor } from '../../kernel/actor.ts';
import { newId } from '../../kernel/ids.ts';
import type { Channel } from './schema.ts';
import { wakeForTrouble } from './store/alarms.ts';
import { callsSeenByCandidates, callsSeenByRecruiters } from './store/watched.ts';
import { askForTelephone } from './use-cases/ask-for-telephone.ts';
import { beginCallAgain } from './use-cases/begin-call-again.ts';
import { enterCallDesk } from './use-cases/enter-call-desk.ts';
import { enterGuestCall } from './use-cases/enter-guest-call.ts';
import { enterMyCall } from './use-cases/enter-my-call.ts';
import { keepCheck } from './use-cases/keep-check.ts';
import { saveCallSettings } from './use-cases/save-call-settings.ts';
import { sayCallState } from './use-cases/say-call-state.ts';
import { showNumber } from './use-cases/show-number.ts';
import { switchChannel } from './use-cases/switch-channel.ts';
import { viewCallDesk } from './use-cases/view-call-desk.ts';
import { viewCallSettings } from './use-cases/view-call-settings.ts';
import { viewCalls } from './use-cases/view-calls.ts';
import { viewMyCall } from './use-cases/view-my-call.ts';

/** The first round is from 18:50 to 19:05, the second from 19:08, in Brussels: an hour earlier in UTC. */
const house = testHouse('2026-11-12T17:30:00.000Z');
const at = (time: string) => {
  house.now = `2026-11-12T${time}:00.000Z`;
};
let soiree: TestEvening;
let organiser: Actor;
let [steven, jessica, coron, garage] = [] as Actor[] as [Actor, Actor, Actor, Actor];
let [first, second, other, atTable] = ['', '', '', ''];

const held = (meetingId: string, channel: Channel) =>
  house.db.updateTable('meetings').set({ channel }).where('id', '=', meetingId).execute();

beforeAll(async () => {
  soiree = await evening(house, {
    tables: 3,
    recruiters: { Coron: {}, 'Garage Nord': {} },
    candidates: { Steven: {}, Jessica: { partner: 'other' }, Amina: {} },
  });
  organiser = await house.as(soiree.organiser);
  [steven, jessica] = [soiree.candidates.Steven!.actor, soiree.candidates.Jessica!.actor];
  [coron, garage] = [soiree.recruiters.Coron!.actor, soiree.recruiters['Garage Nord']!.actor];
  [first, second, other, atTable] = (await publishedMeetings(house, soiree, [
    { candidate: 'Steven', recruiter: 'Coron', round: 1 },
    { candidate: 'Jessica', recruiter: 'Coron', round: 2 },
    { candidate: 'Jessica', recruiter: 'Garage Nord', round: 1 },
    { candidate: 'Amina', recruiter: 'Garage Nord', round: 2, table: 1 },
  ])) as [string, string, string, string];
  for (const meeting of [first, second, other]) await held(meeting, 'video-home');
  await house.db
    .updateTable('people')
    .set({ phone: '+32470123456' })
    .where('id', '=', soiree.candidates.Steven!.personId)
    .execute();
});

test('the room opens ten minutes before, for the two people of the interview and nobody else', async () => {
  const meetingId = first;
  at('17:39');
  expect(await house.must(viewMyCall, steven, { meetingId })).toMatchObject({
    call: { name: 'Coron', stage: 'early', channel: 'video-home', otherIsIn: false },
  });
  expect(await house.ask(enterMyCall, steven, { meetingId })).toMatchObject({ refusal: 'not-now' });
  at('17:40');
  const [mine, theirs] = [
    await house.must(enterMyCall, steven, { meetingId }),
    await house.must(enterCallDesk, coron, { meetingId }),
  ];
  if (mine.kind !== 'native' || theirs.kind !== 'native') throw new Error('The built-in driver carries it.');
  expect(mine.room).toBe(theirs.room);
  expect(mine.person).toEqual({
    id: `candidate:${soiree.candidates.Steven!.id}`,
    name: 'Steven',
    role: 'guest',
  });
  expect(theirs.person).toMatchObject({ name: 'Coron', role: 'host' });
  expect(mine.signalling).toBe(`/calls/${mine.room}`);
  for (const [useCase, actor] of [
    [enterMyCall, jessica],
    [viewMyCall, jessica],
    [enterCallDesk, garage],
  ] as const)
    expect(await house.ask(useCase, actor, { meetingId })).toEqual({ kind: 'not-found' });
});

test('who attends from home is here by coming into the room; in the hall the door says it', async () => {
  const presence = async () =>
    house.db
      .selectFrom('presences')
      .select('state')
      .where('subjectId', '=', soiree.candidates.Steven!.id)
      .executeTakeFirst();
  expect(await presence()).toBeUndefined();
  await house.db
    .updateTable('registrations')
    .set({ attendsFrom: 'home' })
    .where('id', '=', soiree.candidates.Steven!.id)
    .execute();
  await house.must(enterMyCall, steven, { meetingId: first });
  expect(await presence()).toEqual({ state: 'present' });
});

test('a ticket opens the signalling of its room, another room refuses it', async () => {
  const ticket = await house.must(enterMyCall, steven, { meetingId: first });
  if (ticket.kind !== 'native') throw new Error('The built-in driver carries it.');
  const join = (room: string, token: string) =>
    house.app.request(`/calls/${room}/join`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        page: 'page-of-steven',
        next: 1,
        status: { microphone: true, camera: true, screen: false, wantsPictures: true },
      }),
    });
  const joined = await join(ticket.room, ticket.token);
  expect(joined.status).toBe(200);
  expect(await joined.json()).toMatchObject({ people: [] });
  expect((await join(newId(), ticket.token)).status).toBe(403);
  expect((await join(ticket.room, 'made.up')).status).toBe(403);
});

test('who helps sees who is there, what is cut after twenty seconds, and what can be done', async () => {
  at('17:52');
  const [steveSays, coronSays] = [newId(), newId()];
  const say = (actor: Actor, visitId: string, phase: string) =>
    house.must(sayCallState, actor, { meetingId: first, visitId, phase });
  expect(await say(steven, steveSays, 'waiting')).toEqual({ state: 'lobby' });
  expect(await say(coron, coronSays, 'live')).toEqual({ state: 'live' });
  await say(steven, steveSays, 'live');
  const seen = async () => {
    const { calls } = await house.must(viewCalls, organiser, { eventId: soiree.eventId });
    return calls.find(({ meetingId }) => meetingId === first);
  };
  expect(await seen()).toMatchObject({
    state: 'live',
    candidateIn: 'live',
    recruiterIn: 'live',
    trouble: null,
  });
  await say(coron, coronSays, 'lost');
  at('17:53');
  expect(await seen()).toMatchObject({
    trouble: 'lost',
    steps: ['again', 'audio', 'telephone', 'slot'],
  });
  await say(coron, coronSays, 'live');
  expect(await seen()).toMatchObject({ trouble: null });
  // Somebody else may not speak for this page.
  expect(
    await house.ask(sayCallState, garage, { meetingId: first, visitId: coronSays, phase: 'ended' }),
  ).toEqual({
    kind: 'not-found',
  });
});

test('pages of who helps hear when a call has been cut for twenty seconds, although nothing was written', async () => {
  const client = new pg.Client({ connectionString: house.url });
  await client.connect();
  const heard: string[] = [];
  client.on('notification', ({ payload }) => heard.push(payload ?? ''));
  await client.query('listen live');
  await house.db
    .updateTable('roomVisits')
    .set({ state: 'lost', stateAt: '2026-11-12T17:52:00.000Z' })
    .where('kind', '=', 'recruiter')
    .execute();
  await wakeForTrouble(house.db, '2026-11-12T17:52:15.000Z');
  await client.query('select 1');
  expect(heard).toEqual([]);
  await wakeForTrouble(house.db, '2026-11-12T17:52:25.000Z');
  await wakeForTrouble(house.db, '2026-11-12T17:53:10.000Z');
  await expect.poll(() => heard).toEqual([soiree.eventId]);
  await client.end();
});

test('the first steps of the ladder: everybody comes in afresh, then with sound only', async () => {
  const { eventId } = soiree;
  await house.must(beginCallAgain, organiser, { eventId, meetingId: first });
  expect((await house.must(viewMyCall, steven, { meetingId: first })).call).toMatchObject({
    attempt: 2,
    audioOnly: false,
  });
  await house.must(beginCallAgain, organiser, { eventId, meetingId: first, audioOnly: true });
  expect((await house.must(viewMyCall, steven, { meetingId: first })).call).toMatchObject({
    attempt: 3,
    audioOnly: true,
  });
});

test('by telephone the recruiter calls: the number is shown when it is asked for, in its time, and written down', async () => {
  at('17:55');
  expect(await house.ask(showNumber, coron, { meetingId: first })).toMatchObject({
    refusal: 'not-by-telephone',
  });
  await house.must(askForTelephone, coron, { meetingId: first });
  const line = async () =>
    (await house.must(viewCallDesk, coron, {})).calls.find(({ meetingId }) => meetingId === first);
  expect(await line()).toMatchObject({ channel: 'telephone', hasPhone: true, phone: null });
  expect(await house.ask(showNumber, garage, { meetingId: first })).toEqual({ kind: 'not-found' });
  await house.must(showNumber, coron, { meetingId: first });
  expect(await line()).toMatchObject({ phone: '+32470123456' });
  const written = await house.db
    .selectFrom('journal')
    .select('facts')
    .where('action', '=', 'number-shown')
    .execute();
  expect(written).toHaveLength(1);
  at('19:30');
  expect(await line()).toMatchObject({ stage: 'over', phone: null });
  at('17:56');
  expect(await house.ask(askForTelephone, jessica, { meetingId: second })).toMatchObject({
    refusal: 'no-phone',
  });
  // Open pages are read again once somebody notes a number: hers, and that of who would call her.
  const pages = async () => {
    const [mine, theirs] = [
      await callsSeenByCandidates(house.db, soiree.eventId),
      await callsSeenByRecruiters(house.db, soiree.eventId),
    ];
    const of = (name: 'Steven' | 'Jessica') => mine.people.get(soiree.candidates[name]!.id);
    return {
      steven: of('Steven'),
      jessica: of('Jessica'),
      coron: theirs.people.get(soiree.recruiters.Coron!.id),
    };
  };
  const before = await pages();
  const jessicas = house.db.updateTable('people').where('id', '=', soiree.candidates.Jessica!.personId);
  await jessicas.set({ phone: '+32470000001' }).execute();
  const after = await pages();
  expect(after.steven).toBe(before.steven);
  expect(after.jessica).not.toBe(before.jessica);
  expect(after.coron).not.toBe(before.coron);
  await jessicas.set({ phone: null }).execute();
});

test('any channel can be switched to any other on the day; a table is looked for where nobody sits', async () => {
  const { eventId } = soiree;
  const to = (meetingId: string, channel: Channel) =>
    house.ask(switchChannel, organiser, { eventId, meetingId, channel });
  expect(await to(second, 'table')).toMatchObject({ kind: 'done' });
  const tableOf = async (meetingId: string) =>
    (
      await house.db
        .selectFrom('meetings')
        .select('tableNumber')
        .where('id', '=', meetingId)
        .executeTakeFirstOrThrow()
    ).tableNumber;
  // Amina sits at table 1 in that round.
  expect(await tableOf(second)).toBe(2);
  expect((await house.must(viewMyCall, jessica, { meetingId: second })).call).toMatchObject({
    channel: 'table',
    table: '2',
  });
  expect(await to(second, 'chat')).toMatchObject({ kind: 'done' });
  expect(await to(second, 'video-site')).toMatchObject({ refusal: 'no-station-free' });
  expect(await to(atTable, 'video-home')).toMatchObject({ kind: 'done' });
  const switches = await house.db
    .selectFrom('channelSwitches')
    .select(['fromChannel', 'toChannel'])
    .where('meetingId', '=', second)
    .orderBy('id')
    .execute();
  expect(switches).toEqual([
    { fromChannel: 'video-home', toChannel: 'table' },
    { fromChannel: 'table', toChannel: 'chat' },
  ]);
});

test('a counsellor sees the calls of their own people, and sits in under their own name', async () => {
  at('17:45');
  const counsellor = await house.as(soiree.otherCounsellor);
  const { calls } = await house.must(viewCalls, counsellor, { eventId: soiree.eventId });
  expect([...new Set(calls.map(({ candidate }) => candidate.split(' ')[0]))]).toEqual(['Jessica']);
  const ticket = await house.must(enterGuestCall, counsellor, { eventId: soiree.eventId, meetingId: other });
  expect(ticket).toMatchObject({ person: { name: 'Mia', role: 'companion' } });
  const own = await house.as(soiree.counsellor);
  expect(await house.ask(enterGuestCall, own, { eventId: soiree.eventId, meetingId: other })).toEqual({
    kind: 'not-found',
  });
});

test('whose devices lack something is listed for who helps', async () => {
  await house.must(keepCheck, jessica, {
    browser: true,
    camera: true,
    microphone: false,
    speaker: true,
    network: 'relay',
  });
  const { checks } = await house.must(viewCalls, organiser, { eventId: soiree.eventId });
  expect(checks.find(({ id }) => id === soiree.candidates.Jessica!.id)).toMatchObject({ state: 'red' });
  expect(checks.filter(({ kind }) => kind === 'recruiter').map(({ name, state }) => [name, state])).toEqual(
    expect.arrayContaining([['Garage Nord', 'none']]),
  );
});

test('a server of others is named to people, and its secret is sealed and never shown', async () => {
  const { eventId } = soiree;
  const jitsi = { eventId, driver: 'jitsi', address: 'https://meet.exemple.example', secret: 'tr3s-secret' };
  expect(await house.ask(saveCallSettings, organiser, jitsi)).toMatchObject({
    refusal: 'processor-needed',
    field: 'processor',
  });
  await house.must(saveCallSettings, organiser, {
    ...jitsi,
    processor: 'Ville de Lille',
    helpPhone: '071 12 34 56',
  });
  const stored = await house.db
    .selectFrom('callSettings')
    .select('secret')
    .where('eventId', '=', eventId)
    .execute();
  expect(stored[0]!.secret).not.toContain('tr3s');
  const shown = await house.must(viewCallSettings, organiser, { eventId });
  expect(shown).toMatchObject({
    hasSecret: true,
    settings: { driver: 'jitsi', processor: 'Ville de Lille' },
  });
  expect(JSON.stringify(shown)).not.toContain('tr3s');
  expect(await house.must(viewMyCall, jessica, { meetingId: other })).toMatchObject({
    processor: 'Ville de Lille',
    help: { phone: '071 12 34 56' },
  });
  await house.must(saveCallSettings, organiser, { eventId, driver: 'built-in', helpPhone: '071 12 34 56' });
  expect(await house.must(viewCallSettings, organiser, { eventId })).toMatchObject({ hasSecret: false });
});

test('each page is drawn, and says whom to telephone where no script runs', async () => {
  at('17:45');
  const cookie = await house.cookieOf(soiree.organiser);
  const candidate = soiree.candidates.Jessica!.link;
  const { html } = await readPage(house.app, `${candidate}/call/${other}`);
  expect(html).toContain('tel:071123456');
  expect(html).toContain('data-call-row');
  const recruiter = soiree.recruiters.Coron!.link;
  // The pages of the day lead there.
  expect((await readPage(house.app, candidate)).html).toContain(`${candidate}/call/${other}`);
  expect((await readPage(house.app, recruiter)).html).toContain(`${recruiter}/call`);
  expect((await readPage(house.app, `${recruiter}/call`)).html).toContain('Steven');
  for (const path of [`${candidate}/check`, `${recruiter}/check`])
    expect((await readPage(house.app, path)).html).toContain('Cinq étapes');
  const calls = `/events/${soiree.eventId}/calls`;
  const pages = [
    ...[calls, `${calls}/settings`, `${calls}/${other}`].map((path) => [path, cookie] as const),
    ...[`${candidate}/call/${other}`, `${candidate}/check`, `${recruiter}/call`].map(
      (path) => [path, ''] as const,
    ),
  ];
  for (const locale of ['fr', 'nl', 'en'])
    for (const [path, session] of pages) {
      const read = await readPage(house.app, path, { cookie: `${session}; lang=${locale}` });
      expect(read.status, path).toBe(200);
      expect(read.html, path).toContain(`<html lang="${locale}"`);
      expect(read.html.replaceAll(/<[^>]*>/g, ' '), path).not.toMatch(/undefined|\bnull\b|NaN|\[object/);
    }
});
