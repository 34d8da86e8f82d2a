import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { ANYBODY, testHouse } from '../../../tests/support/house.ts';
import {
  abilitiesOf,
  codesOfTitles,
  kinshipsBetween,
  loadExtractWhereEmpty,
  loadedReferentials,
  loadRome,
  loadTerritory,
  pointsOf,
  searchTitles,
} from './queries.ts';
import { kilometresBetween } from './rules/distance.ts';
import { plainForm, titleForms } from './rules/plain.ts';
import { readPlaces } from './rules/read-places.ts';
import { readTable } from './rules/read-table.ts';
import { searchOccupations } from './use-cases/search-occupations.ts';

const OFFICIAL = join(import.meta.dirname, '../../../../shared/data');

describe('reading', () => {
  test('cells may be quoted and hold line breaks, and blank lines are no rows', () => {
    expect(
      readTable('\ufeff"code","texte"\r\n"A1","un ""mot""\nsur deux lignes"\r\n\r\n"A2",\n', [
        'texte',
        'code',
      ]),
    ).toEqual([
      { code: 'A1', texte: 'un "mot"\nsur deux lignes' },
      { code: 'A2', texte: '' },
    ]);
    expect(() => readTable('a,b\n1,2', ['b', 'c', 'd'])).toThrow('The columns c, d are not there.');
  });

  test('any table comes back from the text it is written in', () => {
    const cell = fc.string({ maxLength: 8 }).map((text) => text.trim().replaceAll('\r', ''));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 10 }), (rows) => {
        const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const text = ['a,b', ...rows.map((row) => row.map(quote).join(','))].join('\n');
        expect(readTable(text, ['a', 'b'])).toEqual(rows.map(([a, b]) => ({ a: a.trim(), b: b.trim() })));
      }),
    );
  });

  test.each([
    [
      'Développeur / Développeuse web',
      ['developpeur developpeuse web', 'developpeur web', 'developpeuse web'],
    ],
    ['Boulanger / Boulangère', ['boulanger boulangere', 'boulanger', 'boulangere']],
    [
      "Conducteur / Conductrice d'engins",
      ['conducteur conductrice d engins', 'conducteur d engins', 'conductrice d engins'],
    ],
    ['Data analyst', ['data analyst']],
    ['C++ developer', ['c++ developer']],
  ])('%s is found by each gender in full', (title, forms) => {
    expect(titleForms(title)).toEqual(forms);
  });

  test('plain text has no accents, capitals or quotes, and no SQL apostrophes', () => {
    expect(plainForm("Chargé d''Œuvres  d’ART")).toBe('charge d oeuvres d art');
  });

  test('postcodes come from GeoNames and La Poste by their columns, once each, with coordinates only', () => {
    const geonames =
      'country_code,zipcode,place,latitude,longitude\nBE,6000,Charleroi,50.41,4.44\nBE,6001,X,,\n';
    expect(readPlaces(geonames)?.places).toEqual([
      { country: 'BE', postcode: '6000', name: 'Charleroi', latitude: 50.41, longitude: 4.44 },
    ]);
    const poste =
      'Code_commune_INSEE;Nom_commune;Code_postal;coordonnees_gps\n01001;ABERGEMENT;1400;46.15, 4.92\n01001;ABERGEMENT;1400;46.15, 4.92\n';
    expect(readPlaces(poste)?.places).toEqual([
      { country: 'FR', postcode: '01400', name: 'ABERGEMENT', latitude: 46.15, longitude: 4.92 },
    ]);
    expect(readPlaces('name;age\n')).toBeNull();
  });
});

// Charleroi to Mons and Tournai to Lille, checked on a map.
test.each([
  [
    'Charleroi',
    'Mons',
    { latitude: 50.4114, longitude: 4.4446 },
    { latitude: 50.4541, longitude: 3.9523 },
    35.2,
  ],
  [
    'Tournai',
    'Lille',
    { latitude: 50.6057, longitude: 3.3879 },
    { latitude: 50.6317, longitude: 3.0478 },
    24.2,
  ],
])('%s to %s as the crow flies', (_, __, one, other, kilometres) => {
  expect(kilometresBetween(one, other)).toBeCloseTo(kilometres, 0);
  expect(kilometresBetween(one, other)).toBe(kilometresBetween(other, one));
  expect(kilometresBetween(one, one)).toBe(0);
});

describe('what is shipped', () => {
  const house = testHouse();
  beforeAll(() => loadExtractWhereEmpty(house.db, house.now));

  test('is loaded where nothing is, and says where it comes from', async () => {
    await loadExtractWhereEmpty(house.db, house.now);
    expect(await loadedReferentials(house.db)).toEqual([
      {
        name: 'rome',
        version: '60',
        extract: true,
        notice: 'Source : France Travail, ROME 4.0 version 60 du 18/09/2025, Licence Ouverte',
      },
      expect.objectContaining({ name: 'territory', extract: true }),
    ]);
  });

  test('titles are found without accents, in either gender, anybody may ask', async () => {
    for (const typed of ['boulangere', 'Boulanger', 'BOULANGÈRE'])
      expect((await searchTitles(house.db, typed, 5))[0]).toEqual({
        title: 'Boulanger / Boulangère',
        code: 'D1102',
        occupation: 'Boulanger / Boulangère',
      });
    const { titles, notice } = await house.must(searchOccupations, ANYBODY, { search: 'web dévelop' });
    expect(titles[0]?.code).toBe('M1855');
    expect(notice).toContain('Licence Ouverte');
    expect((await house.must(searchOccupations, ANYBODY, { search: '%' })).titles).toEqual([]);
  });

  test('a typed title has its code when one occupation alone has it', async () => {
    expect(
      await codesOfTitles(house.db, ['développeuse WEB', 'Aide-soignante', 'dompteur de lions']),
    ).toEqual(['M1855', 'J1501', null]);
  });

  test('near occupations are siblings, moves and shared abilities', async () => {
    const kinships = await kinshipsBetween(house.db, ['M1855', 'J1501'], ['M1861', 'J1305', 'D1102']);
    expect(kinships.size).toBe(6);
    expect(kinships.get('M1855 M1861')).toMatchObject({ siblings: true });
    expect(kinships.get('J1501 J1305')?.moveRank).toBeGreaterThan(0);
    expect(kinships.get('J1501 D1102')?.overlap).toBeLessThan(0.1);
    const abilities = await abilitiesOf(house.db, ['M1855']);
    expect(abilities.length).toBeGreaterThan(10);
    expect(abilities.at(-1)?.kind).toBe('soft');
  });

  test('Charleroi and Lille lie where they lie', async () => {
    const points = await pointsOf(house.db, ['6000', '59000', '99999']);
    expect([...points.keys()].sort()).toEqual(['59000', '6000']);
    expect(kilometresBetween(points.get('6000')!, points.get('59000')!)).toBeCloseTo(101, -1);
  });
});

describe.skipIf(!existsSync(OFFICIAL))('the official files', () => {
  const house = testHouse();

  test('ROME 4.0 version 60 loads whole, twice, and takes the place of the extract', async () => {
    await loadExtractWhereEmpty(house.db, house.now);
    const folder = join(OFFICIAL, 'rome-4.0-v460');
    const first = await loadRome(house.db, folder, { now: house.now });
    expect(first.counts).toEqual({ occupations: 1584, titles: 12_921, moves: 14_912, abilities: 507 });
    expect(await loadRome(house.db, folder, { now: house.now })).toEqual(first);
    expect((await loadedReferentials(house.db))[0]).toMatchObject({ version: '60', extract: false });
    expect((await searchTitles(house.db, 'ambulanciere', 3))[0]?.code).toBe('J1305');
    const kinship = (await kinshipsBetween(house.db, ['J1501'], ['J1305'])).get('J1501 J1305');
    expect(kinship?.moveRank).not.toBeNull();
  });

  test('an occupation that a later version has no more is kept and offered to nobody', async () => {
    const extract = join(import.meta.dirname, 'extract/rome');
    await loadRome(house.db, extract, { now: house.now });
    expect(await searchTitles(house.db, 'abatteur', 5)).toEqual([]);
    const kept = await house.db
      .selectFrom('occupations')
      .select('active')
      .where('code', '=', 'F1402')
      .execute();
    expect(kept).toEqual([{ active: false }]);
  });

  test('the postcodes of Belgium and of France load', async () => {
    for (const [folder, least] of [
      ['territory-be', 2_700],
      ['territory-fr', 34_000],
    ] as const) {
      const { counts } = await loadTerritory(house.db, join(OFFICIAL, folder), { now: house.now });
      expect(counts.places).toBeGreaterThan(least);
    }
    expect((await pointsOf(house.db, ['6000', '59000'])).size).toBe(2);
  });
});
