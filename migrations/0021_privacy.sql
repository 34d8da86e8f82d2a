-- Rights of people: what was erased, how long each kind of data is kept, and who was told that the end comes.

-- Erased data must stay erased when an older backup is read back: only the hash of a random id is kept, which says
-- nothing to whoever does not hold the id.
create table erasures (
  subject_hash text primary key check (subject_hash ~ '^[0-9a-f]{64}$'),
  kind text not null check (kind in ('person', 'registration', 'caseload')),
  reason text not null check (reason in ('asked', 'staff', 'retention', 'restored')),
  at timestamptz not null
);

-- Months that an organisation keeps each kind of data; what is not here has the usual number.
create table retention_rules (
  organisation_id uuid not null references organisations on delete cascade,
  keeping text not null check (keeping in ('person', 'event-file', 'recruiter-note', 'document')),
  months int not null check (months between 1 and 120),
  primary key (organisation_id, keeping)
);

-- Who was told that their file will go, and when it goes. Any contact after that keeps the file.
create table retention_notices (
  person_id uuid primary key references people on delete cascade,
  told_at timestamptz not null,
  erase_at timestamptz not null
);

-- Which events have lost their details at the end of their keeping time.
create table retention_done (
  event_id uuid not null references events on delete cascade,
  keeping text not null check (keeping in ('event-file', 'recruiter-note')),
  at timestamptz not null,
  primary key (event_id, keeping)
);

alter table people
  -- Somebody said that the file shall be kept: the person by their page, or who follows them.
  add column kept_at timestamptz,
  -- An entry that stands for somebody who was erased: nobody in particular.
  add column erased_at timestamptz;
