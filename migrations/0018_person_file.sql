-- The file of a person: what their counsellor and they themselves write down. Codes and words that are asked for, never
-- a cause: an access need says what is needed on the day, not why.
alter table people
  add column postcode text check (postcode ~ '^[0-9]{4,5}$'),
  add column town text,
  add column country text check (country ~ '^[A-Z]{2}$'),
  -- The year alone: enough to know who is a minor, and nothing else is made of it.
  add column birth_year int check (birth_year between 1900 and 2100),
  -- ISO 639 codes; the level of one, when said, by its code: {"nl": "B1"}.
  add column languages text[] not null default '{}',
  add column language_levels jsonb not null default '{}',
  add column preferred_channel text check (preferred_channel in ('email', 'sms', 'call', 'letter')),
  -- When and how to reach somebody ("after 4 p.m.", "through the sister").
  add column reach_note text,
  -- As the crow flies from the postcode; null when no limit was said.
  add column mobility_km int check (mobility_km between 0 and 500),
  add column licences text[] not null default '{}',
  add column contracts text[] not null default '{}',
  add column availability text[] not null default '{}',
  add column available_from date,
  add column access_needs text[] not null default '{}',
  -- Raised by whoever writes, so that two counsellors do not undo each other.
  add column revision int not null default 0;

-- The organisation's own view of whether the CV can be shown.
alter table caseload_links
  add column cv_state text not null default 'none' check (cv_state in ('none', 'to-improve', 'ready'));
create index caseload_links_organisation on caseload_links (organisation_id) where until is null;

-- Wanted occupations, dearest first; the code when the title was chosen from the referential.
create table person_occupations (
  person_id uuid not null references people on delete cascade,
  position int not null check (position >= 1),
  label text not null,
  code text check (code ~ '^[A-N][0-9]{4}$'),
  primary key (person_id, position)
);

-- What somebody says they can do: macro-competences and soft skills of ROME, or own words. Label and code are both kept,
-- as codes change from one version of ROME to the next.
create table person_skills (
  person_id uuid not null references people on delete cascade,
  position int not null check (position >= 1),
  label text not null,
  code text,
  primary key (person_id, position)
);

-- Documents: what may be kept is decided by what the bytes are; pictures are made anew before.
alter table documents drop constraint documents_kind_check;
alter table documents add constraint documents_kind_check
  check (kind in ('cv', 'letter', 'certificate', 'other'));
alter table documents drop constraint documents_media_type_check;
alter table documents add constraint documents_media_type_check check (media_type in (
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.oasis.opendocument.text',
  'image/jpeg',
  'image/png'
));

-- Preparation. Each organisation says what "ready" means to it: its own list of steps.
create table preparation_steps (
  id uuid primary key,
  organisation_id uuid not null references organisations,
  position int not null,
  label text not null,
  -- What fulfils it: attended activities of a kind, a CV that is ready, or somebody's tick.
  fulfilled_by text not null check (fulfilled_by in ('workshop', 'interview', 'mock-interview', 'cv', 'tick')),
  times int not null default 1 check (times between 1 and 20),
  -- Only needed steps count for "ready"; the others are good to have.
  needed boolean not null default true,
  retired_at timestamptz
);
create index preparation_steps_organisation on preparation_steps (organisation_id, position);

create table preparation_ticks (
  step_id uuid not null references preparation_steps on delete cascade,
  person_id uuid not null references people on delete cascade,
  ticked_at timestamptz not null,
  ticked_by text,
  primary key (step_id, person_id)
);
create index preparation_ticks_person on preparation_ticks (person_id);

-- Workshops, individual interviews and mock interviews of a person, planned or held. The same activity written down
-- twice is one row: a list of attendance can be imported again.
create table preparation_activities (
  id uuid primary key,
  organisation_id uuid not null references organisations,
  person_id uuid not null references people on delete cascade,
  kind text not null check (kind in ('workshop', 'interview', 'mock-interview')),
  title text not null,
  on_date date not null,
  -- Who led it; two facilitators may come from two organisations.
  led_by text,
  -- null while it is planned.
  attended boolean,
  note text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  unique (organisation_id, person_id, kind, title, on_date)
);
create index preparation_activities_person on preparation_activities (person_id, on_date);

-- Two entries made one: what was moved, so that it can be moved back.
create table merges (
  id uuid primary key,
  organisation_id uuid not null references organisations,
  kind text not null check (kind in ('person', 'company')),
  kept_id uuid not null,
  gone_id uuid not null,
  moved jsonb not null,
  merged_by text,
  merged_at timestamptz not null,
  undone_at timestamptz
);
create index merges_organisation on merges (organisation_id, merged_at desc);
-- An entry that was made one with another leads to it, and is shown nowhere.
alter table people add column merged_into uuid references people on delete set null;
alter table companies add column merged_into uuid references companies on delete set null;
-- The name of an entry that has gone is free again.
drop index companies_name;
create unique index companies_name on companies (organisation_id, lower(name)) where merged_into is null;

-- Needs expire: a need that nobody has confirmed for so many days is asked about again.
alter table organisations
  add column need_days int not null default 90 check (need_days between 7 and 730);
-- What a need states as required, and the law allows to require: it stops a suggestion, and both sides read it.
alter table needs
  add column refreshed_at timestamptz,
  add column required_licences text[] not null default '{}',
  add column required_languages jsonb not null default '{}',
  add column hours text[] not null default '{}',
  add column starts_on date,
  add column postcode text check (postcode ~ '^[0-9]{4,5}$'),
  add column remote boolean not null default false;
update needs set refreshed_at = recruiters.updated_at from recruiters where recruiters.id = needs.recruiter_id;
