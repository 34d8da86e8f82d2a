-- What the two people of a meeting say of it.
create table outcomes (
  meeting_id uuid not null references meetings,
  given_by text not null check (given_by in ('recruiter', 'candidate')),
  event_id uuid not null references events,
  -- Which of the recruiter's needs it is about, when said.
  need_id uuid references needs,
  result text not null check (result in ('hired', 'second-yes', 'second-maybe', 'internship', 'immersion', 'training', 'no', 'go-on-yes', 'go-on-maybe', 'go-on-no')),
  note text,
  given_at timestamptz not null,
  primary key (meeting_id, given_by),
  check ((given_by = 'candidate') = (result like 'go-on-%'))
);
create index outcomes_event on outcomes (event_id);

-- Figures of the edition before this one, typed by hand when it was not held with this software.
create table past_editions (
  event_id uuid primary key references events,
  figures jsonb not null
);
