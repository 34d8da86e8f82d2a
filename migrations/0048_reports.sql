-- What reports count people by where the law of the place and the network allow it; off until the network says so.
alter table networks
  add column reports_sex boolean not null default false,
  add column reports_age boolean not null default false;

-- Kept apart from the file of a person, so that no plan, no suggestion, no list and no recruiter ever reads it: it is
-- counted in reports, and nothing else.
create table person_statistics (
  person_id uuid primary key references people on delete cascade,
  -- As the person says; null: not said.
  sex text check (sex in ('female', 'male', 'other')),
  -- A branch of studies at a school ("Électricité").
  stream text check (char_length(stream) <= 80),
  updated_at timestamptz not null
);

-- What a funder asks for, as an organisation has named and ordered it once.
create table report_templates (
  id uuid primary key,
  organisation_id uuid not null references organisations,
  name text not null check (char_length(name) between 1 and 120),
  by_sex boolean not null default false,
  -- [{"figure": "present", "label": "Participants"}, …]; a line without a figure is filled in by hand.
  fields jsonb not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index report_templates_organisation on report_templates (organisation_id, name);

-- A report as it stood at a moment: figures of nobody in particular, which neither a later answer nor an erasure changes.
create table frozen_reports (
  id uuid primary key,
  event_id uuid not null references events on delete cascade,
  because text not null check (because in ('closing', 'asked')),
  report jsonb not null,
  frozen_at timestamptz not null,
  frozen_by text
);
create index frozen_reports_event on frozen_reports (event_id, frozen_at);
