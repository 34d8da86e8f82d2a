-- Every interview gets an answer, and every person is asked how it went on.

-- So many days after the event, each recruiter owes an answer to everybody they met; said to them from the start.
alter table events
  add column answer_days int not null default 5 check (answer_days between 1 and 90);

-- Why somebody was not chosen: a reason that can be told to the person, and words of the recruiter meant for them. The note
-- beside it stays between the recruiter and the organisation.
alter table outcomes
  add column reason text check (reason in ('position-filled', 'experience', 'skills', 'language', 'hours', 'distance',
    'licence', 'project', 'other')),
  add column words text check (char_length(words) <= 500),
  add constraint outcomes_reason_of_no check (reason is null or (given_by = 'recruiter' and result = 'no'));

-- Which answer somebody was told, and by whom: an answer that changed afterwards is to be told again.
create table answers_told (
  meeting_id uuid primary key references meetings on delete cascade,
  event_id uuid not null references events on delete cascade,
  result text not null,
  how text not null check (how in ('message', 'staff')),
  told_at timestamptz not null,
  told_by text
);
create index answers_told_event on answers_told (event_id);

-- When a recruiter was reminded of the answers they owe; nobody is the software itself.
create table answer_reminders (
  id uuid primary key,
  event_id uuid not null references events on delete cascade,
  recruiter_id uuid not null references recruiters on delete cascade,
  owed int not null,
  sent_at timestamptz not null,
  sent_by text
);
create index answer_reminders_recruiter on answer_reminders (recruiter_id, sent_at desc);

-- What became of somebody 1, 3 and 6 months after the event, as they say it, as the counsellor writes it down, or as a
-- list says it. A row also remembers that somebody was asked and did not answer yet. Recruiters never see any of it.
create table follow_ups (
  registration_id uuid not null references registrations on delete cascade,
  month int not null check (month in (1, 3, 6)),
  event_id uuid not null references events on delete cascade,
  -- null: asked and not answered.
  situation text check (situation in ('working', 'internship', 'training', 'looking', 'other')),
  contract text check (contract in ('internship', 'apprenticeship', 'fixed-term', 'permanent', 'temporary', 'immersion',
    'student-job', 'freelance', 'other')),
  starts_on date,
  ends_on date check (ends_on is null or starts_on is null or ends_on >= starts_on),
  employer text,
  -- The employer is somebody met at the event.
  recruiter_id uuid references recruiters on delete set null,
  -- The same employer as at the follow-up before; null when it was not asked.
  same_employer boolean,
  -- Where the work is.
  town text,
  note text,
  proof_id uuid references documents on delete set null,
  answered_at timestamptz,
  answered_how text check (answered_how in ('link', 'staff', 'import')),
  answered_by text,
  -- When the person was asked by message, and reminded.
  asked_at timestamptz,
  reminded_at timestamptz,
  -- Calls without an answer.
  tries int not null default 0,
  last_try_at timestamptz,
  revision int not null default 0,
  primary key (registration_id, month),
  check ((situation is null) = (answered_at is null))
);
create index follow_ups_event on follow_ups (event_id, month);
