-- Who opened whose file: shown to the person, counted so that a member who reads far more than they follow is slowed.
create table file_reads (
  id bigint generated always as identity primary key,
  person_id uuid not null references people on delete cascade,
  -- In whose name it was opened.
  organisation_id uuid not null references organisations,
  -- Null for a program.
  account_id uuid references accounts on delete set null,
  -- `Actor.key`: what is counted.
  reader text not null,
  what text not null check (what in ('file', 'document')),
  event_id uuid references events on delete set null,
  -- Whether the reader follows the person, then: a later change of counsellor does not make an alarm.
  own boolean not null,
  at timestamptz not null
);
create index file_reads_reader on file_reads (reader, at desc);
create index file_reads_person on file_reads (person_id, at desc);
create index file_reads_organisation on file_reads (organisation_id, at desc);

-- A reader who passed what is usual: from here on one file an hour, until an organiser of theirs says that it is right.
create table reading_stops (
  id uuid primary key,
  organisation_id uuid not null references organisations on delete cascade,
  account_id uuid references accounts on delete cascade,
  reader text not null,
  files int not null,
  others int not null,
  at timestamptz not null,
  lifted_at timestamptz,
  lifted_by uuid references accounts on delete set null
);
create index reading_stops_reader on reading_stops (reader, at desc);
create index reading_stops_organisation on reading_stops (organisation_id, at desc);
