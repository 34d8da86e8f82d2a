import { sql } from 'kysely';
import type { OrganisationScope, RecruiterScope } from '../../../kernel/actor.ts';
import type { Db } from '../../../kernel/database.ts';

/** What is held of a recruiter as a person. */
export interface HeldContact {
  readonly company: string;
  readonly event: string;
  readonly host: string;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
}

export async function findContact(db: Db, scope: RecruiterScope): Promise<HeldContact | null> {
  const row = await db
    .selectFrom('recruiters')
    .innerJoin('companies', 'companies.id', 'recruiters.companyId')
    .innerJoin('events', 'events.id', 'recruiters.eventId')
    .innerJoin('organisations', 'organisations.id', 'events.organisationId')
    .select([
      'companies.name as company',
      'events.name as event',
      'organisations.name as host',
      'email',
      'phone',
    ])
    .select(sql<string>`trim(concat_ws(' ', first_name, last_name))`.as('name'))
    .where('recruiters.id', '=', scope.recruiterId)
    .executeTakeFirst();
  return row ?? null;
}

/** What is held of a member, and where they are needed before they can go. */
export interface HeldAccount {
  readonly name: string;
  readonly email: string;
  readonly organisations: string[];
  /** People whom they follow by name: afterwards their organisation does, and nobody by name. */
  readonly follows: number;
  /** Organisations that nobody else organises, and networks that nobody else administers. */
  readonly alone: string[];
}

/** The account of somebody; `within` says of which organisation it must be. */
export async function findHeldAccount(
  db: Db,
  accountId: string,
  within: OrganisationScope | null = null,
): Promise<HeldAccount | null> {
  const { rows } = await sql<HeldAccount>`
    select accounts.name, accounts.email,
      array(select distinct organisations.name from memberships
        join organisations on organisations.id = organisation_id
        where account_id = accounts.id order by 1) as organisations,
      (select count(*) from caseload_links where counsellor_id = accounts.id and until is null)::int as follows,
      array(select organisations.name from memberships
        join organisations on organisations.id = organisation_id
        where account_id = accounts.id and role = 'organiser' and not exists (
          select from memberships other where other.organisation_id = organisations.id
            and other.role = 'organiser' and other.account_id <> accounts.id)
        union select networks.name from network_administrators
        join networks on networks.id = network_id
        where account_id = accounts.id and not exists (
          select from network_administrators other where other.network_id = networks.id
            and other.account_id <> accounts.id)) as alone
    from accounts
    where accounts.id = ${accountId} and accounts.name <> ''
      and (${within === null} or exists (select from memberships where account_id = accounts.id
        and organisation_id = ${within?.organisationId ?? null}))`.execute(db);
  return rows[0] ?? null;
}
