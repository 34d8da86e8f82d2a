/*
 * What the conditions of the fence are made of: what the transaction was told (reach.ts), and functions that look into
 * other tables, as the owner, and answer yes or no and nothing else. plpgsql keeps their plans with the connection;
 * their cost keeps the planner from asking them about every row of a table.
 */

/** What the transaction was told, as SQL: a list of ids, or one value. Settings that are missing are null: no row. */
export const told = {
  list: (name: string) => `string_to_array(current_setting('tremplin.${name}', true), ',')::uuid[]`,
  one: (name: string, type: string) => `nullif(current_setting('tremplin.${name}', true), '')::${type}`,
};

const ORGANISATIONS = told.list('organisations');
const EVENTS = told.list('events');
const HOSTED = told.list('hosted');
const ADMINISTERED = told.list('administered');
const REGISTRATION = told.one('registration', 'uuid');
const RECRUITER = told.one('recruiter', 'uuid');

/** Names of tables are written with their schema: setting the search path on the function would cost a third of a call. */
const aFunction = (name: string, of: string, returns: string, answer: string) => `
create or replace function ${name}(${of}) returns ${returns} language plpgsql stable security definer cost 2000
  as $$ begin return ${answer}; end $$;`;
const asks = (name: string, answer: string) => aFunction(name, 'of uuid', 'boolean', answer);

export const FUNCTIONS = [
  aFunction(
    'reach_networks',
    '',
    'uuid[]',
    `(select coalesce(array_agg(distinct network_id), '{}') from public.organisations
      where id = any(${ORGANISATIONS})
        or id in (select organisation_id from public.events where events.id = any(${EVENTS})))`,
  ),
  asks(
    'is_myself',
    `exists (select from public.registrations as own where own.id = ${REGISTRATION} and own.person_id = of)`,
  ),
  asks(
    'is_colleague',
    `exists (select from public.memberships where account_id = of and organisation_id = any(${ORGANISATIONS}))`,
  ),
  asks(
    'administers_organisation',
    `exists (select from public.organisations where id = of and network_id = any(${ADMINISTERED}))`,
  ),
  asks(
    'works_in_administered',
    `exists (select from public.memberships join public.organisations on organisations.id = organisation_id
      where account_id = of and network_id = any(${ADMINISTERED}))`,
  ),
  asks('hosts_in_public', 'exists (select from public.events where organisation_id = of and public)'),
  `
create or replace function shared_with_host(event uuid, partner uuid, known boolean) returns boolean
  language sql stable as $$ select known or partner is null or exists (select from public.event_partners
    where event_id = event and organisation_id = partner and shares_names) $$;`,
  // Those whom a recruiter meets by the plan or who wished it, from so many days before the event to so many after, by
  // the event's own clock.
  `
create or replace function is_met(met uuid, at_event uuid) returns boolean language plpgsql stable cost 2000
  as $$ begin return ${RECRUITER} is not null
    and exists (select from public.events where id = at_event
      and ${told.one('now', 'timestamptz')}::timestamp + make_interval(secs => clock_shift_seconds)
        between date - make_interval(days => recruiter_opens_days)
          and date + make_interval(days => recruiter_access_days + 1))
    and (exists (select from public.wishes where registration_id = met and recruiter_id = ${RECRUITER})
      or exists (select from public.meetings where registration_id = met and recruiter_id = ${RECRUITER}));
  end $$;`,
  // What the person shares with this recruiter: said of this one, else said of all, else the usual.
  `
create or replace function shared_with(shared uuid, recruiter uuid) returns text[] language plpgsql stable
  security definer cost 2000
  as $$ begin return coalesce(
    (select fields from public.shared_fields where registration_id = shared and recruiter_id = recruiter),
    (select fields from public.shared_fields where registration_id = shared and recruiter_id is null),
    '{occupations,cv}'); end $$;`,
  // How many of each organisation's people are ready for an event, for who runs it: figures, where the rows that they are
  // made of stay with the partners. The rule is people's rules/readiness.ts, step by step.
  `
create or replace function readiness_counts(of uuid)
  returns table (organisation_id uuid, ready int, not_ready int, unknown int)
  language plpgsql stable security definer cost 2000
  as $$ begin if not of = any(${HOSTED}) then return; end if;
  return query with checked as (
    select coalesce(one.partner_id, events.organisation_id) as organisation_id, (
      select bool_and(link.person_id is not null and case step.fulfilled_by
        when 'cv' then link.cv_state = 'ready'
        when 'tick' then exists (select from public.preparation_ticks as tick
          where tick.step_id = step.id and tick.person_id = one.person_id)
        else step.times <= (select count(*) from public.preparation_activities as activity
          where activity.organisation_id = step.organisation_id and activity.person_id = one.person_id
            and activity.kind = step.fulfilled_by and activity.attended) end)
      from public.preparation_steps as step
      left join public.caseload_links as link
        on link.organisation_id = step.organisation_id and link.person_id = one.person_id
      where step.organisation_id = coalesce(one.partner_id, events.organisation_id)
        and step.needed and step.retired_at is null) as is_ready
    from public.registrations as one join public.events on events.id = one.event_id
    where one.event_id = of and one.status in ('registered', 'confirmed'))
  select checked.organisation_id, (count(*) filter (where is_ready))::int,
    (count(*) filter (where not is_ready))::int, (count(*) filter (where is_ready is null))::int
  from checked group by checked.organisation_id; end $$;`,
  // Staff by the events they run, by those they bring, and by whom they follow until a day; a recruiter by whom
  // they meet.
  asks(
    'reaches_person',
    `exists (select from public.registrations as one where one.person_id = of and (
        (one.event_id = any(${HOSTED}) and shared_with_host(one.event_id, one.partner_id, one.known_to_host))
        or one.partner_id = any(${ORGANISATIONS})
        or one.id = ${REGISTRATION}
        or is_met(one.id, one.event_id)))
      or exists (select from public.caseload_links as link where link.person_id = of
        and link.organisation_id = any(${ORGANISATIONS})
        and (link.until is null or link.until > ${told.one('now', 'timestamptz')}))`,
  ),
  asks(
    'reaches_recruiter',
    `exists (select from public.recruiters where id = of and event_id = any(${EVENTS}))`,
  ),
  asks(
    'reaches_company',
    `exists (select from public.recruiters where company_id = of and event_id = any(${EVENTS}))`,
  ),
].join('');
