import { sql } from 'kysely';
import type { Db } from '../../../kernel/database.ts';
import type { Point } from '../rules/distance.ts';
import { plainForm } from '../rules/plain.ts';
import type { Ability, Kinship, OccupationTitle } from '../schema.ts';

/** Titles that hold each word typed, accents and capitals apart: those that begin with it first, then the shortest. */
export async function searchTitles(db: Db, typed: string, limit: number): Promise<OccupationTitle[]> {
  const plain = plainForm(typed);
  const words = plain.split(' ').filter((word) => word !== '');
  if (words.length === 0) return [];
  // The plain form holds neither % nor _, which would mean something here.
  const holds = words.map((word) => sql<boolean>`array_to_string(titles.forms, ' ') like ${`%${word}%`}`);
  const { rows } = await sql<OccupationTitle>`
    select titles.title, titles.code, occupations.label as occupation
    from occupation_titles titles join occupations on occupations.code = titles.code
    where occupations.active and ${sql.join(holds, sql` and `)}
    order by not exists (select 1 from unnest(titles.forms) form where form = ${plain}),
      not exists (select 1 from unnest(titles.forms) form where form like ${`${plain}%`}),
      not titles.main, length(titles.title), titles.title
    limit ${limit}`.execute(db);
  return rows;
}

/**
 * The occupation that each title belongs to, however it is typed; null where none or several have it.
 * In one query, in the order given.
 */
export async function codesOfTitles(db: Db, titles: readonly string[]): Promise<(string | null)[]> {
  const plain = titles.map(plainForm);
  if (plain.length === 0) return [];
  const { rows } = await sql<{ form: string; codes: string[] }>`
    select form, array_agg(distinct titles.code) as codes
    from occupation_titles titles
    join occupations on occupations.code = titles.code and occupations.active
    cross join unnest(titles.forms) form
    where titles.forms && ${plain} and form = any(${plain})
    group by form`.execute(db);
  const byForm = new Map(rows.map(({ form, codes }) => [form, codes]));
  return plain.map((form) => {
    const codes = byForm.get(form) ?? [];
    return codes.length === 1 ? codes[0]! : null;
  });
}

/** Every title in use, the main ones first: to choose from. */
export async function allTitles(db: Db, limit: number): Promise<OccupationTitle[]> {
  const { rows } = await sql<OccupationTitle>`
    select titles.title, titles.code, occupations.label as occupation
    from occupation_titles titles join occupations on occupations.code = titles.code
    where occupations.active order by not titles.main, titles.search limit ${limit}`.execute(db);
  return rows;
}

/** The abilities of these occupations, soft skills last; those that several have first. */
export async function abilitiesOf(db: Db, codes: readonly string[]): Promise<Ability[]> {
  if (codes.length === 0) return [];
  const { rows } = await sql<Ability>`
    select abilities.code, abilities.label, abilities.kind
    from occupation_abilities links join abilities on abilities.code = links.ability
    where links.code = any(${[...codes]})
    group by abilities.code
    order by abilities.kind = 'soft', count(*) desc, abilities.label`.execute(db);
  return rows;
}

/** The labels of the abilities that each of these occupations asks for, by its code, in one query. */
export async function abilitiesByOccupation(
  db: Db,
  codes: readonly string[],
): Promise<Map<string, string[]>> {
  if (codes.length === 0) return new Map();
  const { rows } = await sql<{ code: string; labels: string[] }>`
    select links.code, array_agg(abilities.label order by abilities.label) as labels
    from occupation_abilities links join abilities on abilities.code = links.ability
    where links.code = any(${[...new Set(codes)]}) group by links.code`.execute(db);
  return new Map(rows.map(({ code, labels }) => [code, labels]));
}

/** Which of these occupations the law reserves to those who hold what it asks for (ROME says so). */
export async function regulatedAmong(db: Db, codes: readonly string[]): Promise<Set<string>> {
  if (codes.length === 0) return new Set();
  const { rows } = await sql<{ code: string }>`
    select code from occupations where regulated and code = any(${[...new Set(codes)]})`.execute(db);
  return new Set(rows.map(({ code }) => code));
}

/** The labels of abilities by their codes; codes that are unknown are left out. */
export async function abilitiesNamed(db: Db, codes: readonly string[]): Promise<Ability[]> {
  const { rows } = await sql<Ability>`
    select code, label, kind from abilities where code = any(${[...codes]})`.execute(db);
  const byCode = new Map(rows.map((row) => [row.code, row]));
  return codes.flatMap((code) => byCode.get(code) ?? []);
}

/** What each pair of occupations is, by "from to", for all pairs of these two lists, in one query. */
export async function kinshipsBetween(
  db: Db,
  from: readonly string[],
  to: readonly string[],
): Promise<Map<string, Kinship>> {
  if (from.length === 0 || to.length === 0) return new Map();
  const { rows } = await sql<{ from: string; to: string } & Kinship>`
    select one.code as "from", other.code as "to",
      (one.parent is not null and one.parent = other.parent) as siblings, moves.rank as move_rank,
      coalesce((
        select count(*) filter (where shared = 2)::float8 / nullif(count(*), 0)
        from (
          select count(*) as shared from occupation_abilities links join abilities on abilities.code = links.ability
          where links.code in (one.code, other.code) and abilities.kind = 'skill'
          group by links.ability
        ) counted
      ), 0) as overlap
    from occupations one cross join occupations other
    left join occupation_moves moves on moves.code = one.code and moves.target = other.code
    where one.code = any(${[...new Set(from)]}) and other.code = any(${[...new Set(to)]}) and one.code <> other.code
  `.execute(db);
  return new Map(rows.map(({ from: a, to: b, ...kinship }) => [`${a} ${b}`, kinship]));
}

/** Where postcodes lie, by the postcode: the middle of their places. Unknown ones are left out. */
export async function pointsOf(db: Db, postcodes: readonly string[]): Promise<Map<string, Point>> {
  if (postcodes.length === 0) return new Map();
  const { rows } = await sql<Point & { postcode: string }>`
    select postcode, avg(latitude) as latitude, avg(longitude) as longitude
    from places where postcode = any(${[...new Set(postcodes)]}) group by postcode`.execute(db);
  return new Map(rows.map(({ postcode, ...point }) => [postcode, point]));
}

/** The labels of occupations by code. */
export async function occupationLabels(db: Db, codes: readonly string[]): Promise<Map<string, string>> {
  if (codes.length === 0) return new Map();
  const rows = await db
    .selectFrom('occupations')
    .select(['code', 'label'])
    .where(sql<boolean>`code = any(${[...new Set(codes)]})`)
    .execute();
  return new Map(rows.map(({ code, label }) => [code, label]));
}
