-- Interviews that somebody put where they are by hand: a whole new plan leaves them there until they are let go. By pair
-- and not by meeting, since each version of the plan writes what moved anew.
create table meeting_locks (
  event_id uuid not null references events on delete cascade,
  registration_id uuid not null references registrations on delete cascade,
  recruiter_id uuid not null references recruiters on delete cascade,
  locked_at timestamptz not null,
  primary key (registration_id, recruiter_id)
);
create index meeting_locks_event on meeting_locks (event_id);
create index meeting_locks_recruiter on meeting_locks (recruiter_id);
