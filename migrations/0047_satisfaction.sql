-- What people thought of the event: three questions that are always the same, and those that the organisation adds.
create table satisfaction_questions (
  id uuid primary key,
  event_id uuid not null references events on delete cascade,
  audience text not null check (audience in ('candidate', 'recruiter', 'partner')),
  position int not null,
  kind text not null check (kind in ('scale', 'text')),
  label text not null,
  -- No longer asked; what was answered stays.
  retired_at timestamptz
);
create index satisfaction_questions_event on satisfaction_questions (event_id, audience, position);

create table satisfaction_answers (
  id uuid primary key,
  event_id uuid not null references events on delete cascade,
  audience text not null check (audience in ('candidate', 'recruiter', 'partner')),
  -- Who answered, sealed with a key that is in no table: the same person answers once and may change it, and nobody who
  -- reads this table learns who said what. null: a slip without a code.
  respondent text,
  how text not null check (how in ('link', 'slip', 'staff')),
  -- From 4 (very much) to 1 (not at all), by question: "welcome", "useful", "again", or the id of an added one.
  scores jsonb not null default '{}',
  -- Own words, by the id of an added question, or under "words".
  texts jsonb not null default '{}',
  -- The day alone: an hour would say who.
  answered_on date not null,
  unique (event_id, audience, respondent)
);
