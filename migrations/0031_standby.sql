-- Who takes a place that falls free at a recruiter's, in the order that was agreed before the day.
create table standbys (
  event_id uuid not null references events,
  recruiter_id uuid not null references recruiters on delete cascade,
  registration_id uuid not null references registrations on delete cascade,
  rank int not null check (rank >= 1),
  -- Struck out by hand, or not found when they were called.
  struck_at timestamptz,
  primary key (recruiter_id, registration_id)
);
create index standbys_event on standbys (event_id);
create index standbys_registration on standbys (registration_id);

-- Whom somebody of the staff brings to a table.
create table errands (
  id uuid primary key,
  event_id uuid not null references events,
  registration_id uuid not null references registrations on delete cascade,
  recruiter_id uuid not null references recruiters on delete cascade,
  round_number int not null,
  table_number int,
  -- Called from the reserve: when they are not found, the next one is called.
  from_standby boolean not null default false,
  status text not null default 'open' check (status in ('open', 'done', 'not-found')),
  created_at timestamptz not null,
  decided_at timestamptz,
  decided_by text
);
create index errands_event on errands (event_id, status);
create index errands_registration on errands (registration_id);
create unique index one_open_errand on errands (registration_id, recruiter_id, round_number) where status = 'open';
