import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Instant } from '../../kernel/clock.ts';
import { type Db, inTransaction } from '../../kernel/database.ts';
import { type Place, readPlaces } from './rules/read-places.ts';
import { ROME_FILES, type Rome, type RomeFile, readRome } from './rules/read-rome.ts';
import type { ReferentialName } from './schema.ts';
import { loadedReferentials, storePlaces, storeRome } from './store/load.ts';

const EXTRACT = join(import.meta.dirname, 'extract');

/** What a folder held, in figures to be told. */
export interface LoadedFigures {
  readonly version: string;
  readonly notice: string;
  readonly counts: Readonly<Record<string, number>>;
}

/**
 * Loads the official files of ROME from a folder, in place of what was loaded before, all or nothing.
 * @throws Error naming the file that is missing, or what is wrong in it
 */
export async function loadRome(
  db: Db,
  folder: string,
  { now, extract = false }: { now: Instant; extract?: boolean },
): Promise<LoadedFigures> {
  const rome: Rome = readRome(textsIn(folder));
  await inTransaction(db, (tx) => storeRome(tx, rome, extract, now));
  const { occupations, titles, moves, abilities } = rome;
  return {
    version: rome.version,
    notice: rome.notice,
    counts: {
      occupations: occupations.length,
      titles: titles.length,
      moves: moves.length,
      abilities: abilities.length,
    },
  };
}

function textsIn(folder: string): Record<RomeFile, string> {
  const names = readdirSync(folder).sort();
  const found = Object.entries(ROME_FILES).map(([what, pattern]) => {
    const name = names.find((each) => pattern.test(each));
    if (name === undefined) throw new Error(`${folder} has no file of ${what} (${pattern.source}).`);
    return [what, readFileSync(join(folder, name), 'utf8')];
  });
  return Object.fromEntries(found) as Record<RomeFile, string>;
}

/**
 * Loads postcodes from every file of a folder that is known by its columns, country by country.
 * @throws Error when no file is
 */
export async function loadTerritory(
  db: Db,
  folder: string,
  { now, extract = false }: { now: Instant; extract?: boolean },
): Promise<LoadedFigures> {
  const read = readdirSync(folder)
    .filter((name) => /\.csv$/i.test(name))
    .sort()
    .flatMap((name) => readPlaces(readFileSync(join(folder, name), 'utf8')) ?? []);
  if (read.length === 0)
    throw new Error(`${folder} has no file of postcodes (GeoNames, or La Poste's "hexasmal").`);
  const places: Place[] = read.flatMap((each) => each.places);
  const version = now.slice(0, 10);
  const notice = `Source : ${[...new Set(read.map(({ source }) => source))].join(' ; ')}`;
  await inTransaction(db, (tx) => storePlaces(tx, { places, version, notice, extract }, now));
  return { version, notice, counts: { places: places.length } };
}

/** Loads what comes with Tremplin, where nothing is loaded: so that titles and distances are there from the first day. */
export async function loadExtractWhereEmpty(db: Db, now: Instant): Promise<void> {
  const loaded = new Set((await loadedReferentials(db)).map(({ name }) => name));
  const missing = (name: ReferentialName) => !loaded.has(name);
  if (missing('rome')) await loadRome(db, join(EXTRACT, 'rome'), { now, extract: true });
  if (missing('territory')) await loadTerritory(db, join(EXTRACT, 'territory'), { now, extract: true });
}
