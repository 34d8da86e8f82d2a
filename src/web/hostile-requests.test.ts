import { beforeAll, expect, test } from 'vitest';
import { evening, type TestEvening } from '../../tests/support/evening.ts';
import { testHouse } from '../../tests/support/house.ts';

const house = testHouse();
let soiree: TestEvening;
let cookie: string;

beforeAll(async () => {
  soiree = await evening(house, { recruiters: { Acme: {} }, candidates: { Jessica: {} } });
  cookie = await house.cookieOf(soiree.organiser);
});

const headers = () => ({ cookie, origin: 'http://localhost', host: 'localhost' });

test('signs that PostgreSQL cannot keep are left out of forms, of JSON, of searches', async () => {
  const body = JSON.stringify({ firstName: 'Zo\0é', lastName: 'Canari\ud800' });
  const added = await house.app.request(`/api/events/${soiree.eventId}/candidates`, {
    method: 'POST',
    headers: { ...headers(), 'content-type': 'application/json' },
    body,
  });
  expect(added.status).toBe(200);
  const person = await house.db
    .selectFrom('people')
    .select(['firstName', 'lastName'])
    .where('lastName', 'like', 'Canari%')
    .executeTakeFirst();
  expect(person).toEqual({ firstName: 'Zoé', lastName: 'Canari\ufffd' });
  const search = await house.app.request(`/events/${soiree.eventId}/candidates?search=%00a`, {
    headers: headers(),
  });
  expect(search.status).toBe(200);
});

test('a file that is too large gets the form back with what was typed', async () => {
  const form = new FormData();
  form.set('firstName', 'Amélie-Quand-Même');
  form.set('lastName', 'Petit');
  form.set('cv', new File([new Uint8Array(6 * 1024 * 1024)], 'cv.pdf', { type: 'application/pdf' }));
  const page = await house.app.request(`/events/${soiree.eventId}/candidates/new`, {
    method: 'POST',
    headers: headers(),
    body: form,
  });
  expect(page.status).toBe(422);
  expect(await page.text()).toContain('Amélie-Quand-Même');
});

test('a file whose name holds quotes and lines is downloaded under that name, in one header', async () => {
  const { personId, id } = soiree.candidates.Jessica!;
  await house.db
    .insertInto('documents')
    .values({
      id: crypto.randomUUID(),
      personId,
      kind: 'cv',
      fileName: `L'été (1)"\r\nSet-Cookie: a=b.pdf`,
      mediaType: 'application/pdf',
      content: Buffer.from('%PDF-1.4'),
      createdAt: house.now,
    })
    .execute();
  const file = await house.app.request(`/events/${soiree.eventId}/candidates/${id}/cv`, {
    headers: headers(),
  });
  expect(file.status).toBe(200);
  expect(file.headers.get('content-disposition')).toBe(
    "attachment; filename*=UTF-8''L%27%C3%A9t%C3%A9%20%281%29%22%0D%0ASet-Cookie%3A%20a%3Db.pdf",
  );
  expect(file.headers.get('set-cookie')).toBeNull();
});

test('a link that holds lines, and an origin that is none, are answered without a failure', async () => {
  const link = await house.app.request('/sign-in/link/a%0d%0aX-Bad:1', {
    method: 'POST',
    headers: headers(),
  });
  expect(link.status).toBe(303);
  expect(link.headers.get('location')).toContain('/sign-in/link/a%0AX-Bad%3A1');
  const foreign = await house.app.request('/sign-in', {
    method: 'POST',
    headers: { origin: 'not an origin' },
  });
  expect(foreign.status).toBe(403);
});

test('what staff noted of a need is not on the public page', async () => {
  await house.db
    .insertInto('needs')
    .values({
      id: crypto.randomUUID(),
      recruiterId: soiree.recruiters.Acme!.id,
      position: 0,
      title: 'Comptable',
      contract: 'permanent',
      notes: 'canari : salaire à négocier',
    })
    .execute();
  const { slug } = await house.db
    .selectFrom('events')
    .select('slug')
    .where('id', '=', soiree.eventId)
    .executeTakeFirstOrThrow();
  const answer = await house.app.request(`/api/e/${slug}`);
  const text = await answer.text();
  expect(answer.status).toBe(200);
  expect(text).toContain('Comptable');
  expect(text).not.toContain('canari');
});
