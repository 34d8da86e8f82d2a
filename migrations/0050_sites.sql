-- Places of an event besides its hall: a site lent by a partner, with shared computers. Whoever lives far attends from
-- the nearest one. A site may be the hall itself, where the hall has computers too.
create table sites (
  id uuid primary key,
  event_id uuid not null references events on delete cascade,
  name text not null,
  address text,
  -- Where it lies: the postcode's place in the referential, kept here so that distances need no second look.
  postcode text,
  town text,
  latitude double precision check (latitude between -90 and 90),
  longitude double precision check (longitude between -180 and 180),
  -- What a person must know to get in: the door, the bell, the lift.
  access_notes text,
  -- Hours of the place itself; null: as long as the event.
  opens_at time,
  closes_at time,
  lender_id uuid references organisations,
  step_free boolean not null default false,
  table_count int not null default 0 check (table_count between 0 and 200),
  -- Stations that the plan leaves free, for the one that breaks.
  spare_stations int not null default 0 check (spare_stations between 0 and 200),
  -- Minutes between two people at one station: walking over, headset wiped, page back to neutral.
  reset_minutes int not null default 5 check (reset_minutes between 0 and 60),
  is_hall boolean not null default false,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  check (opens_at is null or closes_at is null or opens_at < closes_at),
  check ((latitude is null) = (longitude is null)),
  unique (event_id, name)
);
create unique index sites_one_hall on sites (event_id) where is_hall;

-- A computer that people of a site share.
create table stations (
  id uuid primary key,
  event_id uuid not null references events on delete cascade,
  site_id uuid not null references sites on delete cascade,
  number int not null check (number between 1 and 200),
  label text,
  headset boolean not null default true,
  camera boolean not null default true,
  step_free boolean not null default false,
  broken_at timestamptz,
  unique (site_id, number)
);
create index stations_event on stations (event_id);

-- Who welcomes people at a site: members of any organisation of the event.
create table site_helpers (
  site_id uuid not null references sites on delete cascade,
  account_id uuid not null references accounts on delete cascade,
  event_id uuid not null references events on delete cascade,
  primary key (site_id, account_id)
);
create index site_helpers_event on site_helpers (event_id);
create index site_helpers_account on site_helpers (account_id);

-- Where somebody attends from, and how they speak with whoever is elsewhere: video is never compulsory.
alter table registrations
  add column attends_from text not null default 'hall' check (attends_from in ('hall', 'site', 'home')),
  add column site_id uuid references sites,
  add column remote_channel text not null default 'video' check (remote_channel in ('video', 'telephone', 'chat')),
  add constraint attends_from_a_named_site check ((attends_from = 'site') = (site_id is not null));
create index registrations_site on registrations (site_id) where site_id is not null;

alter table recruiters
  add column receives_from text not null default 'hall' check (receives_from in ('hall', 'site', 'home')),
  add column site_id uuid references sites,
  add constraint receives_from_a_named_site check ((receives_from = 'site') = (site_id is not null));
create index recruiters_site on recruiters (site_id) where site_id is not null;
