-- Imports of more kinds of lists, and the way back out of an import.
alter table imports drop constraint imports_kind_check;
alter table imports add constraint imports_kind_check
  check (kind in ('candidates', 'recruiters', 'wishes', 'attendance', 'shortages'));
alter table import_mappings drop constraint import_mappings_kind_check;
alter table import_mappings add constraint import_mappings_kind_check
  check (kind in ('candidates', 'recruiters', 'wishes', 'attendance', 'shortages'));
alter table imports drop constraint imports_status_check;
alter table imports add constraint imports_status_check
  check (status in ('reading', 'refused', 'preview', 'applied', 'abandoned', 'undone'));
alter table imports
  -- How far the reading has come: {"step": …, "rows": …}. What stopped it: a refusal with its facts.
  add column progress jsonb,
  add column undone_at timestamptz,
  -- What an undoing did: how many are gone, how many are as before, and who stayed and why.
  add column undone jsonb;

-- What an applied import wrote, each thing as it was before (null: it was not there) and after. Undoing puts back what
-- is still as the import left it. It goes with its import, thirty days later.
create table import_changes (
  import_id uuid not null references imports on delete cascade,
  position int not null check (position >= 0),
  kind text not null check (kind in ('candidate', 'recruiter', 'activity', 'shortage')),
  -- A registration, a recruiter, an activity, an occupation of the list.
  subject_id uuid not null,
  before jsonb,
  after jsonb not null,
  primary key (import_id, position)
);
create index import_changes_subject on import_changes (subject_id);

-- Wishes are part of a registration: who is taken off the list by undoing an import takes them along.
alter table wishes drop constraint wishes_registration_id_fkey;
alter table wishes add constraint wishes_registration_id_fkey
  foreign key (registration_id) references registrations on delete cascade;

-- Occupations that lack people, as the employment service of a region publishes them each year. No list ships with the
-- software: each organisation takes in the one that counts where it works.
create table shortage_occupations (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  region text not null,
  year int not null check (year between 2000 and 2100),
  label text not null,
  occupation_code text check (occupation_code ~ '^[A-N][0-9]{4}$'),
  -- shortage: too few people for the places. critical: filled only with difficulty, for other reasons.
  status text not null check (status in ('shortage', 'critical')),
  cause text,
  source text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create unique index shortage_occupations_label
  on shortage_occupations (organisation_id, lower(region), year, lower(label));
create index shortage_occupations_code on shortage_occupations (organisation_id, occupation_code);
