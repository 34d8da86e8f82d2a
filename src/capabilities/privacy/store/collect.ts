import { sql } from 'kysely';
import type { Db } from '../../../kernel/database.ts';
import { categoriesOf, type Subject, type TableOfData } from '../../../kernel/personal-data.ts';

/** One kind of data of somebody, as it is kept. */
export interface Collected {
  readonly table: string;
  readonly purpose: TableOfData['purpose'];
  readonly keeping: TableOfData['keeping'];
  readonly rows: Record<string, unknown>[];
}

/** A file that somebody left, or that was made for them. */
export interface CollectedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Names for what rows refer to by an id. */
const NAMED: Readonly<Record<string, { from: string; as: string; select: string }>> = {
  organisation_id: { from: 'organisations', as: 'organisation', select: 'name' },
  partner_id: { from: 'organisations', as: 'partner', select: 'name' },
  event_id: { from: 'events', as: 'event', select: "name || ' (' || date || ')'" },
  recruiter_id: {
    from: 'recruiters join companies on companies.id = recruiters.company_id',
    as: 'company',
    select: 'companies.name',
  },
};

/** Everything that the rooms declare to hold of somebody, but for files, in the order of the house. */
export async function collect(
  db: Db,
  declared: readonly TableOfData[],
  whose: { personId: string; registrationIds: readonly string[] },
): Promise<Collected[]> {
  const meetings =
    whose.registrationIds.length === 0
      ? []
      : await db
          .selectFrom('meetings')
          .select('id')
          .where('registrationId', 'in', whose.registrationIds)
          .execute();
  const ids: Partial<Record<Subject, readonly string[]>> = {
    person: [whose.personId],
    registration: whose.registrationIds,
    meeting: meetings.map(({ id }) => id),
  };
  const collected: Collected[] = [];
  for (const table of declared) {
    const subjects = ids[table.about] ?? [];
    const shown = columnsShown(table);
    if (table.key === null || subjects.length === 0 || shown.length === 0) continue;
    const { rows } = await sql<Record<string, unknown>>`
      select ${sql.join(shown)} from ${sql.table(table.table)} as one
      where one.${sql.ref(table.key)} = any(${subjects}::uuid[])
        and ${table.where === undefined ? sql`true` : sql.raw(table.where)}`.execute(db);
    const said = rows.map(withoutNothing).filter((row) => Object.keys(row).length > 0);
    if (said.length > 0)
      collected.push({ table: table.table, purpose: table.purpose, keeping: table.keeping, rows: said });
  }
  return collected;
}

function columnsShown(table: TableOfData) {
  return [...categoriesOf(table)].flatMap(([column, category]) => {
    if (category === 'technical' || category === 'credential' || table.withheld?.[column] !== undefined)
      return [];
    if (category === 'reference') {
      const named = NAMED[column];
      if (named === undefined) return [];
      const [first] = named.from.split(' ');
      return [
        sql`(select ${sql.raw(named.select)} from ${sql.raw(named.from)}
          where ${sql.raw(`${first}.id`)} = one.${sql.ref(column)}) as ${sql.ref(named.as)}`,
      ];
    }
    // The bytes of a file are handed over as a file.
    return column === 'content' ? [] : [sql`one.${sql.ref(column)}`];
  });
}

/** Absent values say nothing. */
function withoutNothing(row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).filter(([, value]) => {
      if (value === null || value === '') return false;
      return !(typeof value === 'object' && Object.keys(value).length === 0 && !(value instanceof Date));
    }),
  );
}

/** The files that somebody left, named so that two of one name stay apart. */
export async function collectFiles(db: Db, personId: string): Promise<CollectedFile[]> {
  const rows = await db
    .selectFrom('documents')
    .select(['fileName', 'content'])
    .where('personId', '=', personId)
    .orderBy('createdAt')
    .execute();
  return rows.map(({ fileName, content }, index) => ({
    name: `${index + 1}-${fileName.replaceAll(/[^\p{L}\p{N}._ -]/gu, '_')}`,
    bytes: new Uint8Array(content),
  }));
}

/** The person behind a registration, with all registrations of theirs within reach. */
export async function whoseIs(
  db: Db,
  registrationId: string,
): Promise<{ personId: string; registrationIds: string[] } | null> {
  const row = await db
    .selectFrom('registrations')
    .select('personId')
    .where('id', '=', registrationId)
    .executeTakeFirst();
  if (!row) return null;
  const registrations = await db
    .selectFrom('registrations')
    .select('id')
    .where('personId', '=', row.personId)
    .orderBy('createdAt')
    .execute();
  return { personId: row.personId, registrationIds: registrations.map(({ id }) => id) };
}
