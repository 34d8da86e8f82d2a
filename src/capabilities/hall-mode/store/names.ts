import { sql } from 'kysely';
import type { Db } from '../../../kernel/database.ts';
import type { HomeBundle, Row } from '../schema.ts';

export interface Names {
  /** A first name and an initial, by registration: as whoever stands at the door may read them (decision 12). */
  readonly people: Readonly<Record<string, string>>;
  /** Companies by recruiter. */
  readonly companies: Readonly<Record<string, string>>;
}

/** Names of those at an event, and of those whom a laptop brings. */
export async function namesAt(db: Db, eventId: string, bundle: HomeBundle | null): Promise<Names> {
  const people = await sql<{
    id: string;
    name: string;
  }>`select one.id, first_name || ' ' || left(last_name, 1) || '.' as name
    from registrations one join people on people.id = one.person_id where event_id = ${eventId}`.execute(db);
  const companies = await sql<{ id: string; name: string }>`select one.id, name from recruiters one
    join companies on companies.id = one.company_id where event_id = ${eventId}`.execute(db);
  const added = (table: string) =>
    new Map(
      (bundle?.changes ?? []).flatMap(({ table: of, before, after }) =>
        of === table && before === null && after !== null ? [[String(after.id), after] as const] : [],
      ),
    );
  const names = <T>(table: string, of: (row: Row) => T | undefined) =>
    [...added(table)].flatMap(([id, row]) => {
      const name = of(row);
      return name === undefined ? [] : [[id, name] as const];
    });
  const [newPeople, newCompanies] = [added('people'), added('companies')];
  const short = (row: Row) => `${String(row.first_name)} ${String(row.last_name).slice(0, 1)}.`;
  return {
    people: Object.fromEntries([
      ...names('registrations', ({ person_id }) => {
        const person = newPeople.get(String(person_id));
        return person && short(person);
      }),
      ...people.rows.map(({ id, name }) => [id, name] as const),
    ]),
    companies: Object.fromEntries([
      ...names('recruiters', ({ company_id }) => {
        const company = newCompanies.get(String(company_id));
        return company && String(company.name);
      }),
      ...companies.rows.map(({ id, name }) => [id, name] as const),
    ]),
  };
}

/** Who came in the hall without being registered and has the name of somebody who is on the list here. */
export async function perhapsTwins(db: Db, eventId: string, bundle: HomeBundle): Promise<string[]> {
  const registered = new Set(
    bundle.changes
      .filter(({ table, before }) => table === 'registrations' && before === null)
      .map(({ after }) => String(after?.person_id)),
  );
  const came = bundle.changes
    .filter(
      ({ table, before, after }) =>
        table === 'people' && before === null && registered.has(String(after?.id)),
    )
    .map(({ after }) => `${String(after?.first_name)} ${String(after?.last_name)}`.toLowerCase());
  if (came.length === 0) return [];
  const brought = [...registered];
  const { rows } = await sql<{
    name: string;
  }>`select distinct first_name || ' ' || left(last_name, 1) || '.' as name
    from registrations one join people on people.id = one.person_id
    where event_id = ${eventId} and lower(first_name || ' ' || last_name) = any(${came})
      and not people.id = any(${brought}::uuid[])`.execute(db);
  return rows.map(({ name }) => name);
}

/** Addresses of those who organise what a laptop holds: who can sign in there first. */
export async function organisersHere(db: Db, eventId: string): Promise<{ name: string; email: string }[]> {
  return db
    .selectFrom('memberships')
    .innerJoin('accounts', 'accounts.id', 'memberships.accountId')
    .innerJoin('events', 'events.organisationId', 'memberships.organisationId')
    .select(['accounts.name', 'accounts.email'])
    .where('events.id', '=', eventId)
    .where('memberships.role', '=', 'organiser')
    .orderBy('accounts.name')
    .execute();
}
