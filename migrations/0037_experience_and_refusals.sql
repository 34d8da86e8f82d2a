-- What a need may ask for and a person may say: years of work experience and the highest diploma, by level (close to the
-- European Qualifications Framework: secondary 2, upper-secondary 4, short-higher 5, bachelor 6, master 7). Null: not
-- asked, not said. It orders suggestions and stops nobody.
alter table needs
  add column asked_experience_years integer check (asked_experience_years between 0 and 40),
  add column asked_diploma text
    check (asked_diploma in ('none', 'secondary', 'upper-secondary', 'short-higher', 'bachelor', 'master'));
alter table people
  add column experience_years integer check (experience_years between 0 and 70),
  add column diploma text
    check (diploma in ('none', 'secondary', 'upper-secondary', 'short-higher', 'bachelor', 'master'));

-- A need that somebody set aside among their suggestions. It is hidden from them and weighs nowhere; counted by
-- organisation, it tells whether the rule brings ideas that people want.
create table suggestions_set_aside (
  registration_id uuid not null references registrations on delete cascade,
  need_id uuid not null references needs on delete cascade,
  event_id uuid not null references events on delete cascade,
  -- Of the rule that brought it.
  rule_version integer not null check (rule_version >= 1),
  at timestamptz not null,
  primary key (registration_id, need_id)
);
create index suggestions_set_aside_event on suggestions_set_aside (event_id);
create index suggestions_set_aside_need on suggestions_set_aside (need_id);
