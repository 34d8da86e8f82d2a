import { describe, expect, test } from 'vitest';
import { capabilities } from '../src/app.ts';
import { openWishes } from '../src/capabilities/matching/use-cases/open-wishes.ts';
import { publishDraft } from '../src/capabilities/matching/use-cases/publish-draft.ts';
import { startPlan } from '../src/capabilities/matching/use-cases/start-plan.ts';
import { viewDraft } from '../src/capabilities/matching/use-cases/view-draft.ts';
import { PAGES } from './pages.table.ts';
import { evening } from './support/evening.ts';
import { testHouse } from './support/house.ts';

const house = testHouse();

/** An evening that can be planned: two companies, three people who want both. */
const planned = () =>
  evening(house, {
    recruiters: { Acme: {}, Bolt: {} },
    candidates: {
      Jessica: { wishes: ['Acme', 'Bolt'] },
      Steven: { wishes: ['Bolt', 'Acme'] },
      Inès: { wishes: ['Acme'], partner: 'other' },
    },
  });

describe('the same press twice', () => {
  test('a form that is sent again with its key acts once and leads to the same page', async () => {
    const { eventId, organiser } = await planned();
    const cookie = await house.cookieOf(organiser);
    const body = new URLSearchParams({ _key: 'one-press', firstName: 'Zoé', lastName: 'Deux-Fois' });
    const press = () =>
      house.app.request(`/events/${eventId}/candidates/new`, {
        method: 'POST',
        headers: { cookie, origin: 'http://localhost', host: 'localhost' },
        body: new URLSearchParams(body),
      });
    const answers = await Promise.all([press(), press(), press()]);
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
    expect(new Set(answers.map(({ headers }) => headers.get('location'))).size).toBe(1);
    const people = await house.db
      .selectFrom('people')
      .select('id')
      .where('lastName', '=', 'Deux-Fois')
      .execute();
    expect(people).toHaveLength(1);
  });

  test('of two who open the wishes at once, the second is told so', async () => {
    const { eventId, organiser } = await planned();
    const answers = await Promise.all(
      [1, 2].map(async () => house.ask(openWishes, await house.as(organiser), { eventId })),
    );
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['done', 'refused']);
    expect(answers.find(({ kind }) => kind === 'refused')).toMatchObject({
      refusal: 'wishes-already-opened',
    });
  });
});

test('of two organisers who publish at once, one publishes, and the other is told that the plan has moved', async () => {
  const { eventId, organiser } = await planned();
  const claire = await house.as(organiser);
  const drafts: { draftId: string; revision: number }[] = [];
  for (const seed of [1, 2]) {
    const { draftId } = await house.must(startPlan, claire, { eventId, seed, seconds: 0.3 });
    await house.deliver();
    const { draft } = await house.must(viewDraft, claire, { eventId, draftId });
    drafts.push({ draftId, revision: draft.revision });
  }
  const answers = await Promise.all(
    drafts.map((draft) => house.ask(publishDraft, claire, { eventId, ...draft })),
  );
  expect(answers.map(({ kind }) => kind).sort()).toEqual(['done', 'refused']);
  expect(answers.find(({ kind }) => kind === 'refused')).toMatchObject({
    refusal: 'draft-outdated',
    facts: { version: 1 },
  });
  const versions = await house.db
    .selectFrom('planVersions')
    .select('version')
    .where('eventId', '=', eventId)
    .execute();
  expect(versions).toEqual([{ version: 1 }]);
});

test('the address of another partner’s person answers 404 on every page, form and file', async () => {
  const { eventId, counsellor, candidates } = await planned();
  const cookie = await house.cookieOf(counsellor);
  const ids: Record<string, string> = { eventId, registrationId: candidates.Inès!.id };
  const own: Record<string, string> = { eventId, registrationId: candidates.Jessica!.id };
  const isAboutOne = (path: string) =>
    path.startsWith('/events/:eventId/') && path.includes(':registrationId');
  const routes = capabilities.flatMap(({ routes }) => routes).filter(({ path }) => isAboutOne(path));
  expect(routes.length).toBeGreaterThan(5);
  const fill = (path: string, known: Record<string, string>) =>
    path.replace(/:(\w+)/g, (_, name: string) => known[name] ?? crypto.randomUUID());
  for (const route of routes) {
    const method = route.kind === 'form' ? 'POST' : route.kind === 'endpoint' ? route.method : 'GET';
    const prefix = route.kind === 'endpoint' ? '/api' : '';
    const sends = method === 'GET' || method === 'DELETE' ? {} : { body: new URLSearchParams({ _key: '' }) };
    const answer = await house.app.request(prefix + fill(route.path, ids), {
      method,
      headers: { cookie, origin: 'http://localhost', host: 'localhost' },
      ...sends,
    });
    // A form that was sent empty may be told so before anybody is looked for, but never shows the person.
    const text = await answer.text();
    expect([route.path, text.includes('Inès')]).toEqual([route.path, false]);
    expect([route.path, [404, 422].includes(answer.status)]).toEqual([route.path, true]);
  }
  for (const [path, { readers }] of Object.entries(PAGES))
    if (isAboutOne(path) && readers.includes('counsellor')) {
      const answer = await house.app.request(fill(path, own), { headers: { cookie } });
      expect([path, answer.status]).toEqual([path, 200]);
    }
});
