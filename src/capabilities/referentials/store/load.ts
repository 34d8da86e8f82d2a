import { sql } from 'kysely';
import type { Instant } from '../../../kernel/clock.ts';
import type { Db } from '../../../kernel/database.ts';
import type { Place } from '../rules/read-places.ts';
import type { Rome } from '../rules/read-rome.ts';
import type { ReferentialName } from '../schema.ts';

/** Statements stay below the 65,535 values that the protocol carries, and below the time a statement has. */
const ROWS_AT_ONCE = 5_000;

async function inParts<Row>(rows: readonly Row[], write: (part: readonly Row[]) => Promise<unknown>) {
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) await write(rows.slice(at, at + ROWS_AT_ONCE));
}

/** Puts a version of ROME in place of the one before, in the caller's transaction. Codes that are gone stay, inactive. */
export async function storeRome(tx: Db, rome: Rome, extract: boolean, now: Instant): Promise<void> {
  await tx.deleteFrom('occupationAbilities').execute();
  await tx.deleteFrom('occupationMoves').execute();
  await tx.deleteFrom('occupationTitles').execute();
  await tx.updateTable('occupations').set({ active: false }).execute();
  await tx.updateTable('abilities').set({ active: false }).execute();
  await inParts(rome.occupations, (part) =>
    sql`insert into occupations (code, label, parent, regulated)
      select code, label, parent, regulated from json_to_recordset(${JSON.stringify(part)}::json)
        as rows(code text, label text, parent text, regulated boolean)
      on conflict (code) do update set label = excluded.label, parent = excluded.parent,
        regulated = excluded.regulated, active = true`.execute(tx),
  );
  await inParts(rome.titles, (part) =>
    tx
      .insertInto('occupationTitles')
      .values(part.map((title) => ({ ...title })))
      .execute(),
  );
  await inParts(rome.moves, (part) =>
    tx
      .insertInto('occupationMoves')
      .values([...part])
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  );
  await inParts(rome.abilities, (part) =>
    sql`insert into abilities (code, label, kind)
      select code, label, kind from json_to_recordset(${JSON.stringify(part)}::json)
        as rows(code text, label text, kind text)
      on conflict (code) do update set label = excluded.label, kind = excluded.kind, active = true`.execute(
      tx,
    ),
  );
  await inParts(rome.links, (part) =>
    tx
      .insertInto('occupationAbilities')
      .values([...part])
      .execute(),
  );
  await remember(tx, { name: 'rome', version: rome.version, notice: rome.notice, extract }, now);
}

/** Puts the places of these countries in place of those before. */
export async function storePlaces(
  tx: Db,
  {
    places,
    version,
    notice,
    extract,
  }: { places: readonly Place[]; version: string; notice: string; extract: boolean },
  now: Instant,
): Promise<void> {
  const countries = [...new Set(places.map(({ country }) => country))];
  await tx.deleteFrom('places').where(sql<boolean>`country = any(${countries})`).execute();
  await inParts(places, (part) =>
    tx
      .insertInto('places')
      .values([...part])
      .execute(),
  );
  await remember(tx, { name: 'territory', version, notice, extract }, now);
}

async function remember(
  tx: Db,
  referential: { name: ReferentialName; version: string; notice: string; extract: boolean },
  now: Instant,
): Promise<void> {
  const values = { ...referential, loadedAt: now };
  await tx
    .insertInto('referentials')
    .values(values)
    .onConflict((conflict) => conflict.column('name').doUpdateSet(values))
    .execute();
}

export interface LoadedReferential {
  readonly name: ReferentialName;
  readonly version: string;
  readonly notice: string;
  readonly extract: boolean;
}

/** What is loaded, by name. */
export async function loadedReferentials(db: Db): Promise<LoadedReferential[]> {
  const rows = await db
    .selectFrom('referentials')
    .select(['name', 'version', 'notice', 'extract'])
    .orderBy('name')
    .execute();
  return rows as LoadedReferential[];
}
