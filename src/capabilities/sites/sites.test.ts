import { beforeAll, describe, expect, test } from 'vitest';
import { readPage } from '../../../tests/support/browsing.ts';
import { evening, type TestEvening } from '../../../tests/support/evening.ts';
import { testHouse } from '../../../tests/support/house.ts';
import type { Actor } from '../../kernel/actor.ts';
import { calendarFilesOf } from '../calendar/queries.ts';
import { syncCalendar } from '../calendar/store/calendar.ts';
import { addressInWords, whereTo } from '../events/schema.ts';
import { viewNewCandidate } from '../events/use-cases/view-new-candidate.ts';
import { loadExtractWhereEmpty } from '../referentials/queries.ts';
import { addSite } from './use-cases/add-site.ts';
import { addSiteHelper } from './use-cases/add-site-helper.ts';
import { listSites } from './use-cases/list-sites.ts';
import { removeSite } from './use-cases/remove-site.ts';
import { removeSiteHelper } from './use-cases/remove-site-helper.ts';
import { updateSite } from './use-cases/update-site.ts';
import { updateStations } from './use-cases/update-stations.ts';
import { viewSite } from './use-cases/view-site.ts';

const house = testHouse();
let made: TestEvening;
let claire: Actor;

beforeAll(async () => {
  await loadExtractWhereEmpty(house.db, house.now);
  made = await evening(house, { recruiters: { Verlaine: {} }, candidates: { Amira: {}, Bilal: {} } });
  claire = await house.as(made.organiser);
});

const siteOf = async (name: string) => {
  const { sites } = await house.must(listSites, claire, { eventId: made.eventId });
  return sites.find((site) => site.name === name)!;
};

describe('a site', () => {
  test('comes with its computers, numbered; fewer takes the last ones', async () => {
    const { eventId } = made;
    const entry = { eventId, name: 'Fives', postcode: '6000', stationCount: 6, spareStations: 1 };
    const { siteId } = await house.must(addSite, claire, entry);
    const { stations } = await house.must(viewSite, claire, { eventId, siteId });
    expect(stations.map(({ number, headset, brokenAt }) => [number, headset, brokenAt])).toEqual(
      [1, 2, 3, 4, 5, 6].map((number) => [number, true, null]),
    );
    await house.must(updateSite, claire, { ...entry, siteId, stationCount: 4, resetMinutes: 10 });
    expect(await siteOf('Fives')).toMatchObject({ stationCount: 4, spareStations: 1, resetMinutes: 10 });
  });

  test('is shown with its distance to somebody new who says from which postcode, the nearest first', async () => {
    const { eventId } = made;
    const from = async (near: string | null) => {
      const { places } = await house.must(viewNewCandidate, claire, { eventId, near });
      return { near: places.near, sites: places.sites.map(({ name, kilometres }) => [name, kilometres]) };
    };
    await house.must(addSite, claire, { eventId, name: 'Liège', postcode: '4000' });
    expect(await from('6001')).toEqual({
      near: '6001',
      sites: [
        ['Fives', expect.closeTo(3, -1)],
        ['Liège', expect.closeTo(80, -1)],
      ],
    });
    expect((await from('4000')).sites.map(([name]) => name)).toEqual(['Liège', 'Fives']);
    // Without a postcode, or with one that nobody knows, in the order of names and without figures.
    for (const near of [null, '0001'])
      expect((await from(near)).sites).toEqual([
        ['Fives', null],
        ['Liège', null],
      ]);
    expect((await from('far away')).near).toBe(null);
    const { html } = await readPage(house.app, `/events/${eventId}/candidates/new?near=0001`, {
      cookie: await house.cookieOf(made.organiser),
    });
    expect(html).toContain('Nous ne connaissons pas ce code postal.');
    await house.must(removeSite, claire, { eventId, siteId: (await siteOf('Liège')).id });
  });

  test('says what each computer has', async () => {
    const { eventId } = made;
    const { id: siteId } = await siteOf('Fives');
    const { stations } = await house.must(viewSite, claire, { eventId, siteId });
    const [first] = stations;
    const said = { id: first!.id, label: 'Près de la porte', headset: true, stepFree: true };
    await house.must(updateStations, claire, { eventId, siteId, stations: [said] });
    expect(await siteOf('Fives')).toMatchObject({ stationCount: 4, brokenCount: 0 });
    const after = await house.must(viewSite, claire, { eventId, siteId });
    expect(after.stations[0]).toMatchObject({ label: 'Près de la porte', camera: false, stepFree: true });
  });

  test('is refused in words: a name twice, a second hall, more spare than there are', async () => {
    const { eventId } = made;
    expect(await house.ask(addSite, claire, { eventId, name: 'fives' })).toMatchObject({
      refusal: 'site-name-taken',
      field: 'name',
    });
    await house.must(addSite, claire, { eventId, name: 'La Verrière', isHall: true });
    expect(await house.ask(addSite, claire, { eventId, name: 'Ailleurs', isHall: true })).toMatchObject({
      refusal: 'hall-taken',
    });
    expect(await house.ask(addSite, claire, { eventId, name: 'Vide', spareStations: 1 })).toMatchObject({
      kind: 'invalid',
    });
  });

  test('is welcomed at by members of any organisation of the event, and by nobody else', async () => {
    const { eventId } = made;
    const { id: siteId } = await siteOf('Fives');
    const { others } = await house.must(viewSite, claire, { eventId, siteId });
    const luc = others.find(({ name }) => name === 'Luc')!;
    await house.must(addSiteHelper, claire, { eventId, siteId, accountId: luc.accountId });
    const { helpers } = await house.must(listSites, claire, { eventId });
    expect(helpers).toMatchObject([{ siteId, name: 'Luc' }]);
    const stranger = await house.organisation('Autre ville', { Zoé: 'organiser' });
    expect(
      await house.ask(addSiteHelper, claire, {
        eventId,
        siteId,
        accountId: stranger.people.Zoé!.accountId,
      }),
    ).toMatchObject({ refusal: 'helper-unknown' });
    await house.must(removeSiteHelper, claire, { eventId, siteId, accountId: luc.accountId });
    expect((await house.must(listSites, claire, { eventId })).helpers).toEqual([]);
  });

  test('goes only when nobody is expected there', async () => {
    const { eventId } = made;
    const { id: siteId } = await siteOf('Fives');
    await house.db
      .updateTable('registrations')
      .set({ attendsFrom: 'site', siteId })
      .where('id', '=', made.candidates.Amira!.id)
      .execute();
    expect(await house.ask(removeSite, claire, { eventId, siteId })).toMatchObject({
      refusal: 'site-expected',
      facts: { site: 'Fives', candidates: 1, recruiters: 0 },
    });
    await house.db
      .updateTable('registrations')
      .set({ status: 'cancelled' })
      .where('siteId', '=', siteId)
      .execute();
    await house.must(removeSite, claire, { eventId, siteId });
    expect(await siteOf('Fives')).toBeUndefined();
  });
});

describe('who does not come to the hall', () => {
  const address = { address: 'Rue du Moulin 12', postcode: '6060', town: 'Gilly' };

  test('reads where to go instead, on every page and in the calendar, before there is a plan', async () => {
    const { eventId, candidates, recruiters } = made;
    const entry = { eventId, name: 'Maison de Gilly', ...address, accessNotes: 'Deuxième porte' };
    const { siteId } = await house.must(addSite, claire, entry);
    const { db } = house;
    const { id, link } = candidates.Bilal!;
    const bilal = db.updateTable('registrations').where('id', '=', id);
    const placeIn = async () => {
      await syncCalendar(db, eventId, house.now);
      const [file] = await calendarFilesOf(db, { kind: 'candidate', id });
      return /^LOCATION:(.*)\r$/m.exec(file!.text.replaceAll('\r\n ', ''))![1];
    };
    const pages = [`${link}/registration`, `${link}/answer`, link];
    const texts = async () =>
      await Promise.all(
        pages.map(async (path) => {
          const html = await (await house.app.request(path)).text();
          return /<main.*<\/main>/s.exec(html)![0].replace(/<details.*<\/details>/s, '');
        }),
      );

    await bilal.set({ attendsFrom: 'site', siteId }).execute();
    for (const text of await texts()) {
      expect(text).toMatch(/Maison de Gilly.*Rue du Moulin 12, 6060 Gilly.*Deuxième porte/s);
      expect(text).not.toContain('La Verrière');
    }
    expect(await placeIn()).toBe('Maison de Gilly\\, Rue du Moulin 12\\, 6060 Gilly');

    await bilal.set({ attendsFrom: 'home', siteId: null }).execute();
    for (const text of await texts()) {
      expect(text).toContain('Chez vous');
      expect(text).not.toContain('La Verrière');
    }
    expect(await placeIn()).toBe('Chez vous\\, par vidéo ou par téléphone');

    await bilal.set({ attendsFrom: 'hall' }).execute();
    for (const text of await texts()) expect(text).toContain('La Verrière');
    expect(await placeIn()).toBe('La Verrière');

    const { id: recruiterId, link: stand } = recruiters.Verlaine!;
    await db.updateTable('recruiters').set({ receivesFrom: 'home' }).where('id', '=', recruiterId).execute();
    expect(await (await house.app.request(`${stand}/stand`)).text()).toContain('<strong>Chez vous');
  });

  test('reads an address as it is written on a letter', () => {
    expect(addressInWords(address)).toBe('Rue du Moulin 12, 6060 Gilly');
    expect(addressInWords({ ...address, postcode: null, town: null })).toBe('Rue du Moulin 12');
    expect(addressInWords({ address: null, postcode: null, town: null })).toBeNull();
    const hall = { place: 'La Verrière', address: 'Quai 1' };
    expect(whereTo(hall, null, 'nl')).toEqual({ ...hall, access: null });
  });
});
