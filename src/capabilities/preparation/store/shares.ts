import { sql } from 'kysely';
import type { StaffScope } from '../../../kernel/actor.ts';
import type { Db } from '../../../kernel/database.ts';
import type { Share } from '../schema.ts';

/** Under so many people a share of refusals would speak of somebody. */
const FEWEST_SHOWN = 5;

/** What the people of each organisation get of an event, by name of the organisation; of a partner, its own line. */
export async function sharesAt(db: Db, scope: StaffScope): Promise<Share[]> {
  const own =
    scope.as === 'partner' ? sql`and one.partner_id = any(${[...scope.organisationIds]}::uuid[])` : sql``;
  const { rows } = await sql<Share>`
    with each as (
      select coalesce(one.partner_id, events.organisation_id) as organisation_id,
        (select count(*) from wishes where registration_id = one.id) as wishes,
        (select count(*) from recruiter_grades where registration_id = one.id and grade <> 'no') as invitations,
        (select count(*) from meetings where registration_id = one.id
          and status not in ('cancelled', 'missed')) as meetings,
        (select count(*) from suggestions_set_aside aside join needs on needs.id = aside.need_id
          join recruiters on recruiters.id = needs.recruiter_id and recruiters.withdrawn_at is null
          where aside.registration_id = one.id) as aside,
        (select count(*) from needs join recruiters on recruiters.id = needs.recruiter_id
          where recruiters.event_id = one.event_id and recruiters.withdrawn_at is null) as shown
      from registrations one join events on events.id = one.event_id
      where one.event_id = ${scope.eventId} and one.status in ('registered', 'confirmed') ${own})
    select organisations.id as organisation_id, organisations.name as organisation, count(*)::int as people,
      sum(wishes)::int as wishes, sum(invitations)::int as invitations, sum(meetings)::int as meetings,
      case when count(*) >= ${FEWEST_SHOWN} then (sum(aside) / nullif(sum(shown), 0))::float end as aside_share,
      (count(*) filter (where invitations = 0 and meetings = 0))::int as without
    from each join organisations on organisations.id = each.organisation_id
    group by organisations.id order by unaccent(lower(organisations.name))`.execute(db);
  return rows;
}
