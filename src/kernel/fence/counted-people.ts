import { told } from './functions.ts';

/** Attended an hour of preparation with the organisation that brings them, in the half-year up to the event. */
const PREPARED = (condition: string) => `exists (select from public.preparation_activities as activity
    where activity.person_id = people.id and activity.attended and ${condition}
      and activity.organisation_id = coalesce(one.partner_id, events.organisation_id)
      and activity.on_date between events.date - 183 and events.date)`;

/**
 * The people of events as reports count them: traits without any name, also of those whose partner keeps the names to
 * itself. Sex and year of birth are there only where the network of the event's host lets them be counted; `local` says
 * whether somebody lives in a territory of that network, null when nobody knows. Only the room of reports reads it.
 * It reads as the owner, and so says by itself whose rows it gives: those of events that the reader runs, and of people
 * whom the reader's organisations brought.
 */
export const COUNTED_PEOPLE = `
drop view if exists counted_people;
create view counted_people as
select one.id as registration_id,
  case when networks.reports_sex then known.sex end as sex,
  case when networks.reports_age then people.birth_year end as birth_year,
  known.stream, people.diploma,
  case when people.postcode is not null and exists (select from public.territories
      where territories.network_id = networks.id) then exists (select from public.territories
      cross join lateral unnest(territories.postcodes) as beginning
      where territories.network_id = networks.id and people.postcode like beginning || '%'
        and coalesce(people.country, territories.country) = territories.country) end as local,
  ${PREPARED('true')} as prepared,
  ${PREPARED('exists (select from public.workshop_signatures as sign where sign.activity_id = activity.id)')}
    as prepared_signed
from public.registrations as one
join public.people on people.id = one.person_id
join public.events on events.id = one.event_id
join public.organisations as host on host.id = events.organisation_id
join public.networks on networks.id = host.network_id
left join public.person_statistics as known on known.person_id = people.id
where ${told.one('actor', 'text')} is null
  or one.event_id = any(${told.list('hosted')})
  or one.partner_id = any(${told.list('organisations')});
comment on column counted_people.registration_id is 'never null';`;
