-- Who is here. The last state of each person, with its time; the journal keeps the history.
create table presences (
  event_id uuid not null references events,
  subject_kind text not null check (subject_kind in ('candidate', 'recruiter')),
  subject_id uuid not null,
  state text not null check (state in ('expected', 'present', 'late', 'excused', 'absent', 'left')),
  late_minutes int check (late_minutes between 0 and 600),
  arrived_at timestamptz,
  since timestamptz not null,
  noted_by text,
  primary key (event_id, subject_id)
);

-- A repair between its proposal and the press that applies it. It holds for one plan version only.
create table repair_proposals (
  id uuid primary key,
  event_id uuid not null references events,
  based_on_version int not null,
  causes jsonb not null,
  changes jsonb not null,
  summary jsonb not null,
  status text not null check (status in ('proposed', 'applied', 'declined', 'undone')),
  created_by text,
  created_at timestamptz not null,
  decided_at timestamptz,
  applied_as int
);
create index repair_proposals_event on repair_proposals (event_id, created_at desc);
