import { sql } from 'kysely';
import type { OrganiserScope } from '../../../kernel/actor.ts';
import type { Db } from '../../../kernel/database.ts';

export interface Overview {
  readonly partners: number;
  readonly recruiters: number;
  readonly seats: number;
  readonly positions: number;
  readonly pitches: number;
  readonly candidates: number;
  readonly waiting: number;
  readonly wishers: number;
  readonly drafts: number;
  readonly meetings: number;
  readonly outcomes: number;
}

/** How far the preparation of an event is, in figures, in one query. */
export async function countOverview(db: Db, scope: OrganiserScope): Promise<Overview> {
  const id = scope.eventId;
  const { rows } = await sql<Overview>`
    select
      (select count(*) from event_partners where event_id = ${id} and role <> 'host')::int as partners,
      (select count(*) from recruiters where event_id = ${id} and withdrawn_at is null)::int as recruiters,
      (select coalesce(sum(seats), 0) from recruiters where event_id = ${id} and withdrawn_at is null)::int as seats,
      (select coalesce(sum(positions), 0) from needs join recruiters on recruiters.id = recruiter_id
        where event_id = ${id} and withdrawn_at is null)::int as positions,
      (select count(*) from recruiters where event_id = ${id} and withdrawn_at is null
        and pitch_ended_at is not null)::int as pitches,
      (select count(*) from registrations where event_id = ${id}
        and status in ('registered', 'confirmed'))::int as candidates,
      (select count(*) from registrations where event_id = ${id} and status = 'waiting')::int as waiting,
      (select count(distinct registration_id) from wishes where event_id = ${id})::int as wishers,
      (select count(*) from plan_drafts where event_id = ${id})::int as drafts,
      (select count(*) from meetings where event_id = ${id} and status <> 'cancelled')::int as meetings,
      (select count(distinct meeting_id) from outcomes where event_id = ${id})::int as outcomes`.execute(db);
  return rows[0]!;
}
