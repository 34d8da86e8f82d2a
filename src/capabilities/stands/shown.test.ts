import { beforeAll, expect, test } from 'vitest';
import { readPage } from '../../../tests/support/browsing.ts';
import { evening, type TestEvening } from '../../../tests/support/evening.ts';
import { ANYBODY, testHouse } from '../../../tests/support/house.ts';
import { personalData } from '../../personal-data.ts';
import { erasePeople } from '../privacy/store/erase.ts';
import { PART_BYTES } from './rules/ranges.ts';
import { acceptTurn } from './use-cases/accept-turn.ts';
import { addClip } from './use-cases/add-clip.ts';
import { addPaper } from './use-cases/add-paper.ts';
import { addStandHost } from './use-cases/add-stand-host.ts';
import { agreeToThird } from './use-cases/agree-to-third.ts';
import { callNext } from './use-cases/call-next.ts';
import { captionClip } from './use-cases/caption-clip.ts';
import { changeFair } from './use-cases/change-fair.ts';
import { enterTalk } from './use-cases/enter-talk.ts';
import { inviteCompanion } from './use-cases/invite-companion.ts';
import { inviteThird } from './use-cases/invite-third.ts';
import { joinTalk } from './use-cases/join-talk.ts';
import { offerCompany } from './use-cases/offer-company.ts';
import { partCompany } from './use-cases/part-company.ts';
import { removeClip } from './use-cases/remove-clip.ts';
import { sayTalkState } from './use-cases/say-talk-state.ts';
import { takePlace } from './use-cases/take-place.ts';
import { viewMyFair } from './use-cases/view-my-fair.ts';
import { viewVisit } from './use-cases/view-visit.ts';
import { visitStand } from './use-cases/visit-stand.ts';

const house = testHouse('2026-11-12T09:00:00.000Z');
let fair: TestEvening;
let slug: string;

beforeAll(async () => {
  fair = await evening(house, {
    recruiters: { Coron: {}, 'Studio Terril': {} },
    candidates: { Jessica: {}, Steven: { partner: 'other' } },
  });
  const open = { eventId: fair.eventId, open: true };
  await house.must(changeFair, await house.as(fair.organiser), open);
  const event = house.db.selectFrom('events').select('slug').where('id', '=', fair.eventId);
  slug = (await event.executeTakeFirstOrThrow()).slug;
});

const encoder = new TextEncoder();
const upload = (name: string, bytes: Uint8Array) => ({ name, mediaType: 'application/octet-stream', bytes });
const text = (name: string, content: string) => upload(name, encoder.encode(content));

test('a film is shown once it has captions, and played in pieces', async () => {
  const { actor, id } = fair.recruiters.Coron!;
  const bytes = new Uint8Array(PART_BYTES + 1000).map((_, index) => index % 251);
  bytes.set(encoder.encode('\0\0\0\x18ftypisom\0\0\0\0mp42isom'));
  for (const [film, refusal] of [
    [text('a.mp4', 'pas un film du tout, vraiment'), 'clip-kind'],
    [null, 'clip-missing'],
  ] as const)
    expect(await house.ask(addClip, actor, { title: 'Chez nous', film })).toMatchObject({ refusal });
  const { clipId } = await house.must(addClip, actor, { title: 'Chez nous', film: upload('a.mp4', bytes) });
  const page = async () => (await readPage(house.app, `/e/${slug}/fair/${id}`)).html;
  expect(await page()).not.toContain('Chez nous');
  expect(await house.ask(captionClip, actor, { clipId })).toMatchObject({ refusal: 'captions-missing' });
  const wrong = text('a.vtt', 'Bonjour');
  expect(await house.ask(captionClip, actor, { clipId, captions: wrong })).toMatchObject({
    refusal: 'captions-wrong',
  });
  const captions = text('a.vtt', 'WEBVTT\n\n00:00.000 --> 00:02.000\nBonjour à tous\n');
  const other = fair.recruiters['Studio Terril']!.actor;
  expect(await house.ask(captionClip, other, { clipId, captions })).toMatchObject({ kind: 'not-found' });
  await house.must(captionClip, actor, { clipId, captions });
  expect(await page()).toMatch(/<track kind="captions"[^>]*>[\s\S]*Bonjour à tous/);

  const from = PART_BYTES - 10;
  const ask = (range?: string) =>
    house.app.request(`/fair/clips/${clipId}`, range ? { headers: { range } } : {});
  const piece = await ask(`bytes=${from}-${from + 19}`);
  expect([piece.status, piece.headers.get('content-range')]).toEqual([
    206,
    `bytes ${from}-${from + 19}/${bytes.length}`,
  ]);
  expect(new Uint8Array(await piece.arrayBuffer())).toEqual(bytes.subarray(from, from + 20));
  const whole = await ask();
  expect([whole.status, whole.headers.get('accept-ranges')]).toEqual([200, 'bytes']);
  expect(new Uint8Array(await whole.arrayBuffer())).toEqual(bytes);
  expect((await ask(`bytes=${bytes.length}-`)).status).toBe(416);
  const spoken = await house.app.request(`/fair/clips/${clipId}/captions`);
  expect(spoken.headers.get('content-type')).toContain('text/vtt');
  await house.must(removeClip, actor, { clipId });
  expect((await ask()).status).toBe(404);
});

test('a film of 6 MB is taken by the form and by the API; what is larger than may be is refused with its limit', async () => {
  const desk = `${fair.recruiters.Coron!.link}/stand-desk`;
  const send = async (path: string, field: string, start: string, megabytes: number) => {
    const bytes = new Uint8Array(megabytes * 1024 * 1024);
    bytes.set(encoder.encode(start));
    const body = new FormData();
    for (const [name, value] of [
      ['_key', crypto.randomUUID()],
      ['title', `Film ${megabytes}`],
      [field, new Blob([bytes])],
    ] as const)
      body.set(name, value);
    const answer = await house.app.request(path, { method: 'POST', body });
    const limit = /trop grand : (\d+) Mo au plus/.exec(await answer.text())?.[1] ?? null;
    return [answer.status, limit];
  };
  const film = '\0\0\0\x18ftypisom\0\0\0\0mp42isom';
  expect([
    await send(`${desk}/clips`, 'film', film, 6),
    await send(`/api${desk}/clips`, 'film', film, 6),
    await send(`${desk}/papers`, 'file', '%PDF-1.7', 6),
  ]).toEqual([
    [303, null],
    [200, null],
    [422, '5'],
  ]);
  // What is far too large is not even read.
  const headers = { 'content-length': String(30 * 1024 * 1024), 'content-type': 'multipart/form-data' };
  const turnedAway = await house.app.request(`${desk}/clips`, { method: 'POST', headers, body: 'film' });
  expect([turnedAway.status, await turnedAway.text()]).toEqual([
    413,
    expect.stringContaining('24 Mo au plus'),
  ]);
  await house.db.deleteFrom('standClips').execute();
});

test('a paper is a PDF that is saved and never runs', async () => {
  const { actor } = fair.recruiters.Coron!;
  expect(await house.ask(addPaper, actor, { file: text('a.pdf', '<script>') })).toMatchObject({
    refusal: 'paper-kind',
  });
  const { paperId } = await house.must(addPaper, actor, { file: text('Nos métiers.pdf', '%PDF-1.7 …') });
  const answer = await house.app.request(`/fair/papers/${paperId}`);
  expect(answer.headers.get('content-disposition')).toBe(
    "attachment; filename*=UTF-8''Nos%20m%C3%A9tiers.pdf",
  );
  expect(answer.headers.get('content-security-policy')).toBe('sandbox');
});

test('a counsellor sees the visit of their own people only, once invited, and joins a talk with the yes of both', async () => {
  const { id: registrationId, actor: jessica } = fair.candidates.Jessica!;
  const { eventId } = fair;
  const coron = fair.recruiters.Coron!;
  const [luc, mia] = [await house.as(fair.counsellor), await house.as(fair.otherCounsellor)];
  const of = { eventId, registrationId };
  expect(await house.ask(offerCompany, mia, of)).toMatchObject({ kind: 'not-found' });
  await house.must(offerCompany, luc, of);
  await house.must(visitStand, jessica, { standId: coron.id });
  expect(await house.must(viewVisit, luc, of)).toMatchObject({ stand: null, places: [] });
  await house.must(inviteCompanion, jessica, {});
  expect((await house.must(viewMyFair, jessica, {})).companion).toEqual({ state: 'together', name: 'Luc' });
  await house.must(visitStand, jessica, { standId: coron.id });
  expect(await house.must(viewVisit, luc, of)).toMatchObject({ stand: { company: 'Coron' } });
  const { hostId } = await house.must(addStandHost, coron.actor, { name: 'Lina' });
  const entry = { standId: coron.id, channel: 'video', shownName: 'Jess' };
  const { placeId } = await house.must(takePlace, jessica, entry);
  await house.must(callNext, coron.actor, { hostId });
  await house.must(acceptTurn, jessica, { placeId });
  const join = () => house.ask(joinTalk, luc, { eventId, placeId });
  expect(await join()).toMatchObject({ kind: 'not-found' });
  await house.must(inviteThird, jessica, { placeId, wanted: true });
  expect(await join()).toMatchObject({ kind: 'not-found' });
  await house.must(agreeToThird, coron.actor, { placeId, agrees: true });
  expect(await join()).toMatchObject({ value: { person: { name: 'Luc', role: 'companion' } } });
  // The pages of all three while the talk goes on; the link of somebody is not in what others read.
  const cookie = await house.cookieOf(fair.counsellor);
  for (const [path, words] of [
    [`${fair.candidates.Jessica!.link}/fair/talks/${placeId}`, 'Entretien avec Coron'],
    [`${coron.link}/stand-desk`, 'Entretien avec Jess'],
    [`/events/${eventId}/fair/visits/${registrationId}`, 'Vous êtes invité dans l’entretien'],
  ] as const) {
    const { html } = await readPage(house.app, path, { cookie });
    expect([path, html.includes(words)]).toEqual([path, true]);
    expect(html).toContain(`data-call-row="${placeId}"`);
  }
  await house.must(partCompany, jessica, {});
  expect(await join()).toMatchObject({ kind: 'not-found' });
  expect(await house.must(viewVisit, luc, of)).toMatchObject({ stand: null, companion: null });
  expect(await house.ask(joinTalk, ANYBODY, { eventId, placeId })).toMatchObject({ kind: 'not-found' });

  // Once she is erased nothing says that this call was held, nor who was in it.
  await house.must(enterTalk, coron.actor, { placeId });
  const said = { visitId: crypto.randomUUID(), phase: 'live', path: 'relay' };
  await house.must(sayTalkState, coron.actor, { placeId, ...said });
  const kept = async () => [
    await house.db.selectFrom('rooms').select('conversationId').execute(),
    await house.db.selectFrom('roomVisits').select('kind').execute(),
  ];
  expect(await kept()).toEqual([[{ conversationId: placeId }], [{ kind: 'recruiter' }]]);
  const { personId } = await house.db
    .selectFrom('registrations')
    .select('personId')
    .where('id', '=', registrationId)
    .executeTakeFirstOrThrow();
  await erasePeople(house.db, personalData, { personIds: [personId], reason: 'asked', now: house.now });
  expect(await kept()).toEqual([[], []]);
});
