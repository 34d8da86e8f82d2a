import { sql } from 'kysely';
import type { OrganiserScope, StaffScope } from '../../kernel/actor.ts';
import type { Db } from '../../kernel/database.ts';
import type { ReadyCounts } from './schema.ts';

export interface Expected {
  readonly registrationId: string;
  readonly personId: string;
  readonly name: string;
  readonly phone: string | null;
  readonly email: string | null;
  /** The organisation whose checklist counts: the partner that brings them, else the host. */
  readonly organisationId: string;
  readonly organisation: string;
  readonly counsellor: string | null;
}

/** Everybody who is expected at an event, by name; of a partner, its own people. */
export async function expectedAt(db: Db, scope: StaffScope): Promise<Expected[]> {
  const own =
    scope.as === 'partner'
      ? sql`and registrations.partner_id = any(${[...scope.organisationIds]}::uuid[])`
      : sql``;
  const { rows } = await sql<Expected>`
    select registrations.id as registration_id, people.id as person_id,
      people.first_name || ' ' || people.last_name as name, people.phone, people.email,
      organisations.id as organisation_id, organisations.name as organisation, accounts.name as counsellor
    from registrations
    join events on events.id = registrations.event_id
    join people on people.id = registrations.person_id
    join organisations on organisations.id = coalesce(registrations.partner_id, events.organisation_id)
    left join caseload_links links
      on links.person_id = people.id and links.organisation_id = organisations.id
    left join accounts on accounts.id = links.counsellor_id
    where registrations.event_id = ${scope.eventId}
      and registrations.status in ('registered', 'confirmed') ${own}
    order by unaccent(lower(people.last_name)), unaccent(lower(people.first_name))`.execute(db);
  return rows;
}

/** How many of each organisation's people are ready for an event that the asker runs; figures only, by name of the organisation. */
export async function readinessCounts(db: Db, scope: OrganiserScope): Promise<ReadyCounts[]> {
  const { rows } = await sql<ReadyCounts>`
    select counts.organisation_id, organisations.name as organisation, counts.ready, counts.not_ready, counts.unknown
    from readiness_counts(${scope.eventId}) counts
    join organisations on organisations.id = counts.organisation_id
    order by unaccent(lower(organisations.name))`.execute(db);
  return rows;
}
