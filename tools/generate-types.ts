// npm run types: writes src/kernel/database.types.ts from what the migrations really make.
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { migrate } from '../src/kernel/migrations.ts';
import { SETTINGS_FOR_TESTS, startPostgres } from '../src/kernel/postgres/index.ts';

export const TYPES_FILE = join(import.meta.dirname, '../src/kernel/database.types.ts');

/** What node-postgres returns for each type, with the parsers of src/kernel/database.ts. */
const TYPES: Record<string, string> = {
  bool: 'boolean',
  bytea: 'Buffer',
  citext: 'string',
  date: 'string',
  float4: 'number',
  float8: 'number',
  inet: 'string',
  int2: 'number',
  int4: 'number',
  int8: 'number',
  interval: 'string',
  jsonb: 'JsonValue',
  numeric: 'string',
  text: 'string',
  time: 'string',
  timestamptz: 'string',
  tstzrange: 'string',
  daterange: 'string',
  int4range: 'string',
  tsvector: 'string',
  uuid: 'string',
  varchar: 'string',
};

interface Column {
  table: string;
  column: string;
  type: string;
  isArray: boolean;
  isEnum: boolean;
  nullable: boolean;
  /** 'always': the database alone writes it. 'default': it may be left out. */
  generated: 'always' | 'default' | 'no';
}

const COLUMNS = `
  select c.relname as table, a.attname as column,
    coalesce(element.typname, t.typname) as type,
    element.oid is not null as "isArray",
    coalesce(element.typtype, t.typtype) = 'e' as "isEnum",
    -- The database calls every column of a view nullable; a comment says which are not.
    not a.attnotnull and col_description(c.oid, a.attnum) is distinct from 'never null' as nullable,
    case
      when a.attidentity = 'a' or a.attgenerated <> '' then 'always'
      when a.attidentity = 'd' or a.atthasdef then 'default'
      else 'no'
    end as generated
  from pg_attribute a
  join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p', 'v', 'm')
  join pg_type t on t.oid = a.atttypid
  left join pg_type element on element.oid = t.typelem and t.typcategory = 'A'
  where c.relnamespace = 'public'::regnamespace and a.attnum > 0 and not a.attisdropped
    and c.relname <> 'schema_migrations'
    and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
  order by c.relname, a.attnum`;

/** The text of the types file for a migrated database. */
export async function typesOf(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Column>(COLUMNS);
    return render(rows);
  } finally {
    await client.end();
  }
}

function render(columns: Column[]): string {
  const tables = Map.groupBy(columns, ({ table }) => table);
  const helpers = [...new Set(columns.map(({ generated }) => HELPERS[generated]))]
    .filter((name) => name !== null)
    .sort();
  return [
    '// Made by `npm run types` from the migrated database; a test compares. Change migrations/, not this file.',
    `import type { ${helpers.join(', ')} } from 'kysely';`,
    '',
    '/** What a jsonb column holds. A list must be written as text (JSON.stringify). */',
    'export type JsonValue =',
    '  | string',
    '  | number',
    '  | boolean',
    '  | null',
    '  | readonly JsonValue[]',
    '  | { readonly [key: string]: JsonValue | undefined };',
    '',
    ...[...tables].flatMap(([table, its]) => [
      `export interface ${pascal(table)} {`,
      ...its.map((column) => `  ${camel(column.column)}: ${typeOf(column)};`),
      '}',
      '',
    ]),
    'export interface Database {',
    ...[...tables.keys()].map((table) => `  ${camel(table)}: ${pascal(table)};`),
    '}',
    '',
  ].join('\n');
}

const HELPERS = { always: 'GeneratedAlways', default: 'Generated', no: null } as const;

function typeOf({ table, column, type, isArray, isEnum, nullable, generated }: Column): string {
  const base = isEnum ? 'string' : TYPES[type];
  if (!base)
    throw new Error(
      `${table}.${column} is ${type}: say in tools/generate-types.ts what that is in TypeScript.`,
    );
  const plain = `${base}${isArray ? '[]' : ''}${nullable ? ' | null' : ''}`;
  const helper = HELPERS[generated];
  return helper ? `${helper}<${plain}>` : plain;
}

/** As Kysely's CamelCasePlugin turns names, so that what compiles is what arrives. */
function camel(name: string): string {
  return name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}

function pascal(name: string): string {
  return camel(`_${name}`);
}

if (import.meta.main) {
  const dataFolder = mkdtempSync(join(tmpdir(), 'tremplin-types-'));
  chmodSync(dataFolder, 0o711);
  const server = await startPostgres({ dataFolder, settings: SETTINGS_FOR_TESTS });
  try {
    await migrate(server.url);
    writeFileSync(TYPES_FILE, await typesOf(server.url));
    console.log('src/kernel/database.types.ts is written.');
  } finally {
    await server.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}
