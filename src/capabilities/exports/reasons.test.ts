import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { type Person, testHouse } from '../../../tests/support/house.ts';
import { exportPeople } from './use-cases/export-people.ts';

const house = testHouse();
let nadiaPerson: Person;
let organisationId: string;

beforeAll(async () => {
  const host = await house.organisation('La Verrière coworking', { Nadia: 'organiser' });
  organisationId = host.id;
  nadiaPerson = host.people.Nadia!;
});

async function taken(query: string): Promise<Response> {
  return house.app.request(`/lists/people.csv${query}`, {
    headers: { cookie: await house.cookieOf(nadiaPerson) },
  });
}

test('many addresses are taken for a reason only, which the journal keeps; very many are told to the others', async () => {
  const nadia = await house.as(nadiaPerson);
  const grow = async (count: number) => {
    await sql`insert into people (id, first_name, last_name, locale, created_at, updated_at)
      select md5('p' || n)::uuid, 'Jean', 'Numéro ' || n, 'fr', ${house.now}, ${house.now}
      from generate_series(1, ${count}::int) n on conflict do nothing`.execute(house.db);
    await sql`insert into caseload_links (organisation_id, person_id, purpose, since)
      select ${organisationId}, md5('p' || n)::uuid, 'guidance', ${house.now}
      from generate_series(1, ${count}::int) n on conflict do nothing`.execute(house.db);
  };
  const told = () =>
    house.db
      .selectFrom('outbox')
      .select('payload')
      .where('signal', '=', 'exports.large-list-taken')
      .execute();
  await grow(120);
  expect(await house.ask(exportPeople, nadia, {})).toMatchObject({
    kind: 'refused',
    refusal: 'reason-needed',
  });
  const asked = await taken('?search=Num%C3%A9ro');
  expect(asked.status).toBe(422);
  const page = await asked.text();
  expect(page).toContain('Pourquoi prenez-vous cette liste');
  expect(page).toContain('adresses de 120 personnes');
  expect(page).toMatch(/<input type="hidden" name="search" value="Numéro"/);
  expect((await taken('?reason=ab')).status).toBe(422);
  expect((await taken('?reason=bilan%20annuel')).status).toBe(200);
  const last = await house.db
    .selectFrom('journal')
    .select('facts')
    .where('action', '=', 'list-exported')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  expect(last.facts).toMatchObject({ list: 'people', reason: 'bilan annuel' });
  expect(await told()).toEqual([]);
  await grow(520);
  await house.must(exportPeople, nadia, { reason: 'bilan annuel' });
  expect((await told()).map(({ payload }) => payload)).toMatchObject([
    { organisationId, accountId: nadiaPerson.accountId, reason: 'bilan annuel' },
  ]);
  // Nobody else organises, and nobody administers: then it is at least she who learns that her account did it.
  await house.deliver();
  const mail = () => house.db.selectFrom('messages').select(['recipientId', 'body']).execute();
  const [own, ...more] = await mail();
  expect(more).toEqual([]);
  expect(own!.recipientId).toBe(nadiaPerson.accountId);
  expect(own!.body).toMatch(/Nadia vient de télécharger les adresses de \d+ personnes/);
  expect(own!.body).toContain('Raison donnée : bilan annuel');
});
