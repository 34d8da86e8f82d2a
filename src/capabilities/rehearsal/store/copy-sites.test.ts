import { expect, test } from 'vitest';
import { evening } from '../../../../tests/support/evening.ts';
import { testHouse } from '../../../../tests/support/house.ts';
import { addSite } from '../../sites/use-cases/add-site.ts';
import { copyEvent, removeCopy } from './copy.ts';

const house = testHouse();

test('a rehearsal has the sites and computers of its event, and people where the real ones will be', async () => {
  const made = await evening(house, { recruiters: { Verlaine: {} }, candidates: { Amira: {}, Bilal: {} } });
  const { eventId: ofEventId } = made;
  const claire = await house.as(made.organiser);
  const entry = { eventId: ofEventId, name: 'Fives', stationCount: 3, spareStations: 1 };
  const { siteId } = await house.must(addSite, claire, entry);
  await house.db
    .updateTable('registrations')
    .set({ attendsFrom: 'site', siteId })
    .where('id', '=', made.candidates.Bilal!.id)
    .execute();
  await house.db
    .updateTable('recruiters')
    .set({ receivesFrom: 'site', siteId })
    .where('eventId', '=', ofEventId)
    .execute();

  const people = [1, 2, 3, 4].map((number) => ({ firstName: `Jean ${number}`, lastName: 'Dupont' }));
  const copy = { ofEventId, name: 'Répétition', people, now: house.now };
  const { eventId } = await house.db.transaction().execute((tx) => copyEvent(tx, copy));
  const [site] = await house.db.selectFrom('sites').selectAll().where('eventId', '=', eventId).execute();
  expect(site).toMatchObject({ name: 'Fives', spareStations: 1 });
  expect(site!.id).not.toBe(siteId);
  const stations = await house.db
    .selectFrom('stations')
    .select('number')
    .where('siteId', '=', site!.id)
    .orderBy('number')
    .execute();
  expect(stations.map(({ number }) => number)).toEqual([1, 2, 3]);
  const at = (table: 'registrations' | 'recruiters') =>
    house.db.selectFrom(table).select('siteId').where('eventId', '=', eventId).execute();
  expect((await at('recruiters')).map((one) => one.siteId)).toEqual([site!.id]);
  expect((await at('registrations')).filter((one) => one.siteId === site!.id).length).toBe(2);

  await house.db.transaction().execute((tx) => removeCopy(tx, eventId));
  expect(await house.db.selectFrom('sites').select('id').execute()).toEqual([{ id: siteId }]);
});
