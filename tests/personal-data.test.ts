import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { categoriesOf, PERSONAL, type TableOfData } from '../src/kernel/personal-data.ts';
import { personalData } from '../src/personal-data.ts';
import { testHouse } from './support/house.ts';

const house = testHouse();

interface Column {
  readonly table: string;
  readonly column: string;
}
let columns: Column[];

beforeAll(async () => {
  columns = (
    await sql<Column>`
      select table_name as table, column_name as column from information_schema.columns
      join information_schema.tables using (table_schema, table_name)
      where table_schema = 'public' and table_type = 'BASE TABLE'
      order by table_name, ordinal_position`.execute(house.db)
  ).rows;
});

/** What must be written where, for each column that nobody declared. */
function missing(all: readonly Column[], declared: readonly TableOfData[]): string[] {
  const known = new Map<string, Set<string>>();
  for (const table of declared)
    known.set(table.table, new Set([...(known.get(table.table) ?? []), ...categoriesOf(table).keys()]));
  return all
    .filter(({ table, column }) => !known.get(table)?.has(column))
    .map(({ table, column }) =>
      known.has(table)
        ? `${table}.${column}: put '${column}' under its category in the entry of '${table}' in src/capabilities/*/personal-data.ts`
        : `${table}.${column}: add an entry { table: '${table}', … } to personal-data.ts of the room that owns the table ` +
          `(impersonal('${table}', […]) when it says nothing about anybody)`,
    );
}

test('every column of the database is declared: what it says, about whom, what for, how long', () => {
  expect(missing(columns, personalData)).toEqual([]);
});

test('a column that nobody declared is noticed, with what to write', () => {
  const [first, ...others] = personalData.filter(({ table }) => table === 'people');
  const forgetful = { ...first!, columns: { ...first!.columns, contact: ['email'] } };
  const rest = personalData.filter((table) => table !== first && !others.includes(table));
  expect(missing(columns, [...rest, forgetful])).toContain(
    "people.phone: put 'phone' under its category in the entry of 'people' in src/capabilities/*/personal-data.ts",
  );
  expect(
    missing(
      columns,
      personalData.filter(({ table }) => table !== 'wishes'),
    ),
  ).toContainEqual(expect.stringMatching(/^wishes\.rank: add an entry \{ table: 'wishes'/));
});

test('nothing is declared that is not there, and nothing twice', () => {
  const real = new Set(columns.map(({ table, column }) => `${table}.${column}`));
  for (const table of personalData) {
    const names = Object.values(table.columns).flat();
    expect(new Set(names).size, table.table).toBe(names.length);
    const named = [
      ...names,
      ...Object.keys(table.blank ?? {}),
      ...Object.keys(table.withheld ?? {}),
      ...(table.key === null ? [] : [table.key]),
    ];
    expect(named.map((name) => `${table.table}.${name}`).filter((name) => !real.has(name))).toEqual([]);
  }
});

/** Personal columns that would outlive their subject. */
function outliving(declared: readonly TableOfData[]): string[] {
  return declared.flatMap((table) => {
    if (table.erasing === 'row' || table.erasing === 'mentions') return [];
    const blanked = new Set(Object.keys(table.blank ?? {}));
    return [...categoriesOf(table)]
      .filter(([column, category]) => PERSONAL.has(category) && !blanked.has(column))
      .filter(() => table.because === undefined)
      .map(([column]) => `${table.table}.${column}`);
  });
}

test('whatever says something about somebody goes with them, or a reason says why not', () => {
  expect(outliving(personalData)).toEqual([]);
  const leaky: TableOfData[] = [
    {
      table: 'leaky',
      about: 'person',
      key: 'id',
      purpose: 'inform',
      keeping: 'person',
      erasing: 'blank',
      blank: { name: '' },
      columns: { identity: ['name'], contact: ['phone'] },
    },
  ];
  expect(outliving(leaky)).toEqual(['leaky.phone']);
});
