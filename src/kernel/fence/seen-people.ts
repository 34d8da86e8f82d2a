import { told } from './functions.ts';

// Asked once for a statement and not for each person: a hall has a thousand.
const list = (name: string) => `(select ${told.list(name)})::uuid[]`;
const one = (name: string, type: string) => `(select ${told.one(name, type)})`;

const ORGANISATIONS = list('organisations');
const RECRUITER = one('recruiter', 'uuid');

/** Until so long before the event its organisers know by a card code who keeps the name to their partner. */
const BEFORE = "interval '1 day'";

/**
 * The people of events as their reader may name them (docs/decisions/0012). A partner that does not share names is the
 * only one to know them: the other staff of the event sees the card's code, and from the day before on the first name
 * and an initial, as people must be called; so does the shared computer that waits for them. Lists for staff join this view and not `people`: nobody falls off a list by it.
 * A recruiter reads of each person what this person shares with them: `shares` says which fields, and is null to others.
 * It reads as the owner, and so says by itself whose rows it gives.
 */
export const SEEN_PEOPLE = `
drop view if exists seen_people;
create view seen_people as
select one.id as registration_id, people.id, see.named,
  case when see.named or see.soon then people.first_name else one.card_code end as first_name,
  case when see.named and may_read.last_name then people.last_name
    when see.named or see.soon then left(people.last_name, 1) || '.' else '' end as last_name,
  case when see.named and may_read.email then people.email end as email,
  case when see.named and may_read.phone then people.phone end as phone,
  people.locale, people.reading_locale, share.fields as shares
from public.registrations as one
join public.people on people.id = one.person_id
join public.events on events.id = one.event_id
cross join lateral (select coalesce(
  ${one('actor', 'text')} is null
  or one.partner_id = any(${ORGANISATIONS})
  or one.id = ${one('registration', 'uuid')}
  or (one.event_id = any(${list('hosted')}) and shared_with_host(one.event_id, one.partner_id, one.known_to_host))
  or is_met(one.id, one.event_id), false) as named,
  coalesce((${one('account', 'uuid')} is not null or ${one('station', 'uuid')} is not null) and events.date - ${BEFORE}
    <= ${one('now', 'timestamptz')}::timestamp + make_interval(secs => events.clock_shift_seconds), false) as soon) as see
cross join lateral (select case when ${RECRUITER} is null then null
  when see.named then shared_with(one.id, ${RECRUITER}) else '{}' end as fields) as share
cross join lateral (select ${['last-name', 'email', 'phone']
  .map((field) => `share.fields is null or '${field}' = any(share.fields) as ${field.replace('-', '_')}`)
  .join(', ')}) as may_read
where ${one('actor', 'text')} is null or one.event_id = any(${list('events')});
${['registration_id', 'id', 'named', 'first_name', 'last_name', 'locale']
  .map((column) => `comment on column seen_people.${column} is 'never null';`)
  .join('\n')}`;
