-- Who interprets at an event, in which languages and between which hours; several people share them. And the language
-- that somebody who needs one speaks: a need of the day, not where they come from.
create table interpreters (
  id uuid primary key,
  event_id uuid not null references events on delete cascade,
  name text not null,
  languages text[] not null,
  present_from time,
  present_until time,
  created_at timestamptz not null
);
create index interpreters_event on interpreters (event_id, created_at);
alter table registrations add column interpreter_language text;
