-- Wishes, what recruiters answered, drafts of the plan, and the plan that people hold in their hands.
create table wishes (
  event_id uuid not null references events,
  registration_id uuid not null references registrations,
  recruiter_id uuid not null references recruiters,
  rank int not null check (rank between 1 and 60),
  at timestamptz not null,
  primary key (registration_id, recruiter_id),
  constraint one_wish_per_rank unique (registration_id, rank) deferrable initially deferred
);
create index wishes_event on wishes (event_id);
create index wishes_recruiter on wishes (recruiter_id);

create table recruiter_grades (
  event_id uuid not null references events,
  recruiter_id uuid not null references recruiters,
  registration_id uuid not null references registrations,
  grade text not null check (grade in ('must', 'would', 'no')),
  at timestamptz not null,
  primary key (recruiter_id, registration_id)
);
create index recruiter_grades_event on recruiter_grades (event_id);

create table plan_drafts (
  id uuid primary key,
  event_id uuid not null references events,
  number int not null,
  status text not null check (status in ('searching', 'ready', 'failed')),
  seed int not null,
  based_on_version int not null,
  -- The problem as the planner saw it, its answer, and how far it is from the best possible.
  problem jsonb not null,
  meetings jsonb not null default '[]',
  summary jsonb,
  progress jsonb,
  failure text,
  revision int not null default 0,
  created_by text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  published_as int,
  unique (event_id, number)
);

create table plan_versions (
  event_id uuid not null references events,
  version int not null check (version >= 1),
  kind text not null check (kind in ('published', 'repaired', 'undone')),
  draft_id uuid references plan_drafts,
  changes jsonb not null,
  reason jsonb not null default '{}',
  summary jsonb,
  published_by text,
  published_at timestamptz not null,
  primary key (event_id, version)
);

-- The database itself refuses that a person, an interviewer's seat or a table is in two places at once.
-- Deferrable: a swap passes through a moment where two meetings overlap, and ends with none.
create table meetings (
  id uuid primary key,
  event_id uuid not null references events,
  registration_id uuid not null references registrations,
  recruiter_id uuid not null references recruiters,
  seat int not null check (seat >= 1),
  round_number int not null,
  table_number int,
  during tstzrange not null check (not isempty(during)),
  status text not null default 'planned' check (status in ('planned', 'called', 'running', 'held', 'missed', 'cancelled')),
  version_from int not null,
  version_until int,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  foreign key (event_id, round_number) references rounds (event_id, number),
  constraint candidate_in_one_place exclude using gist (registration_id with =, during with &&)
    where (status not in ('cancelled', 'missed')) deferrable initially deferred,
  constraint seat_with_one_candidate exclude using gist (recruiter_id with =, seat with =, during with &&)
    where (status not in ('cancelled', 'missed')) deferrable initially deferred,
  constraint table_with_one_meeting exclude using gist (event_id with =, table_number with =, during with &&)
    where (status not in ('cancelled', 'missed') and table_number is not null) deferrable initially deferred
);
create index meetings_event on meetings (event_id, round_number) where status <> 'cancelled';
create index meetings_registration on meetings (registration_id);
create index meetings_recruiter on meetings (recruiter_id);
