-- What a network decides for all of its organisations, and what keeps it apart from the other networks of an instance.

-- How long data are kept at most, in months; an organisation may only say less. No row: the usual time.
create table network_retention (
  network_id uuid not null references networks on delete cascade,
  keeping text not null check (keeping in ('person', 'event-file', 'recruiter-note', 'document')),
  months int not null check (months between 1 and 120),
  primary key (network_id, keeping)
);

-- Where visitors find the events of this network and of no other: /n/<slug>.
alter table networks add column slug text not null default 'reseau-' || substr(md5(random()::text), 1, 8)
  check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 60);
with named as (
  select id, nullif(trim(both '-' from left(regexp_replace(lower(unaccent(name)), '[^a-z0-9]+', '-', 'g'), 50)), '') as slug
  from networks
), numbered as (
  select id, slug, row_number() over (partition by slug order by id) as number from named where slug is not null
)
update networks set slug = numbered.slug || case when number = 1 then '' else '-' || number end
from numbered where numbered.id = networks.id;
create unique index networks_slug on networks (slug);

-- A line about a network itself belongs to no organisation and no event.
alter table journal add column network_id uuid;
create index journal_network on journal (network_id, id desc) where network_id is not null;
create index journal_organisation on journal (organisation_id, id desc) where event_id is null;
