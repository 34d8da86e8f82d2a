-- Every press at a door, as it was made: several desks press at once, and one without network sends its presses later.
-- Where somebody is (presences) follows from all presses about them, in whatever order they come here.
create table presence_marks (
  event_id uuid not null references events,
  -- Given by the desk, so that what is sent twice is kept once.
  id uuid not null,
  subject_kind text not null check (subject_kind in ('candidate', 'recruiter')),
  subject_id uuid not null,
  -- Null when the press takes another one back.
  state text check (state in ('expected', 'present', 'late', 'excused', 'absent', 'left')),
  late_minutes int check (late_minutes between 0 and 600),
  takes_back uuid,
  -- What the desk showed when it was pressed: tells who could know what.
  saw text not null check (saw in ('expected', 'present', 'late', 'excused', 'absent', 'left')),
  -- The real time of the press, by which presses are put in order, and the event's own time of it (rehearsals).
  at timestamptz not null,
  event_at timestamptz not null,
  received_at timestamptz not null,
  -- The device that kept it while there was no network; null for a press on a page.
  desk_id uuid,
  noted_by text,
  primary key (event_id, id),
  check ((state is null) = (takes_back is not null))
);
create index presence_marks_subject on presence_marks (event_id, subject_id);

-- Two desks say different things of somebody, and nobody has decided yet.
alter table presences add column disputed boolean not null default false;

-- What stands already was pressed once.
insert into presence_marks
  (event_id, id, subject_kind, subject_id, state, late_minutes, saw, at, event_at, received_at, noted_by)
select event_id, gen_random_uuid(), subject_kind, subject_id, 'present', null, 'expected', arrived_at, arrived_at, since, noted_by
from presences where arrived_at is not null
union all
select event_id, gen_random_uuid(), subject_kind, subject_id, state, late_minutes,
  case when arrived_at is null then 'expected' else 'present' end, since, since, since, noted_by
from presences where state <> 'expected' and (arrived_at is null or since > arrived_at);
