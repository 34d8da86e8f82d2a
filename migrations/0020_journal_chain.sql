-- The journal is append-only, names nobody, and is sealed line by line in a chain.

-- Whom a line is about or by: references such as "candidate:UUID". Names are looked up when it is read, so that a
-- person who is erased or corrected is erased or corrected here too, and no line has to change for it.
alter table journal add column about text[] not null default '{}';
create index journal_about on journal using gin (about);
create index journal_at on journal (at);

-- Lines written before: names become references where one person of the event bears them, else nobody in particular.
update journal set actor_name = null where actor_kind in ('member', 'candidate', 'recruiter', 'anonymous');

with named as (
  select journal.id, fact.key, min(registrations.id::text) as registration, count(registrations.id) as bearers
  from journal
  cross join lateral jsonb_each_text(journal.facts) as fact (key, value)
  left join (registrations join people on people.id = registrations.person_id)
    on registrations.event_id = journal.event_id
    and people.first_name || ' ' || people.last_name = fact.value
  where fact.key = 'candidate' or (fact.key = 'name' and journal.action in (
    'candidate-registered', 'candidate-updated', 'candidate-confirmed', 'candidate-cancelled', 'candidate-reinstated',
    'candidate-link-renewed', 'registered-myself', 'wishes-typed', 'presence-marked', 'walk-in-registered',
    'person-told'))
    and not exists (
      select from recruiters join companies on companies.id = recruiters.company_id
      where recruiters.event_id = journal.event_id and companies.name = fact.value)
  group by journal.id, fact.key
)
update journal
set facts = facts || (
  select jsonb_object_agg(key, '@candidate:' || case when bearers = 1 then registration else '' end)
  from named where named.id = journal.id)
where id in (select id from named);

with named as (
  select journal.id, min(accounts.id::text) as account, count(accounts.id) as bearers
  from journal left join accounts on accounts.name = journal.facts ->> 'name'
  where journal.action in ('member-added', 'sign-in-link-handed-over', 'instance-set-up')
  group by journal.id
)
update journal
set facts = facts || jsonb_build_object('name', '@member:' || case when bearers = 1 then account else '' end)
from named where named.id = journal.id;

update journal set about = array(
  select distinct reference from (
    select substr(value, 2) from jsonb_each_text(facts) as fact (key, value) where value like '@%:_%'
    union select actor_id where actor_id like '%:%'
  ) as found (reference));

-- Each line's place in the chain: the hash covers the line and the hash before it. Seals are put on afterwards, in
-- order, by one hand at a time, so that nobody who writes a line waits for another.
create table journal_seals (
  number bigint primary key check (number >= 1),
  -- No reference to the journal: a line that is gone must leave its seal behind, to be noticed.
  journal_id bigint not null unique,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  sealed_at timestamptz not null
);

-- Where old lines were cut off at the end of their keeping time: the chain is read on from here.
create table journal_cuts (
  number bigint primary key,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  lines bigint not null,
  at timestamptz not null
);

create or replace function refuse_rewriting() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and current_setting('tremplin.cutting_journal', true) = 'on' then return old; end if;
  raise exception 'The journal is append-only: % of % is refused.', lower(tg_op), tg_table_name
    using errcode = 'insufficient_privilege';
end $$;
create trigger append_only before update or delete on journal for each row execute function refuse_rewriting();
create trigger append_only before update or delete on journal_seals for each row execute function refuse_rewriting();
create trigger append_only before update or delete on journal_cuts for each row execute function refuse_rewriting();
