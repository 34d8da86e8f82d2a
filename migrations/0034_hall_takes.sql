-- An event taken to a hall without internet, on a laptop that serves it alone and comes home afterwards.
create table hall_takes (
  id uuid primary key,
  event_id uuid not null references events on delete cascade,
  -- Name of the laptop, as whoever took the event gave it.
  laptop text not null,
  taken_at timestamptz not null,
  -- The plan that the laptop left with: what came later here, and what came later there, is told apart by it.
  plan_version int not null,
  -- When it last came home; null while it is in the hall. It may come home more than once.
  home_at timestamptz,
  -- Lines of the laptop's journal up to here have been taken over.
  journal_until timestamptz,
  -- How much came home, and what was done in both places: {"what", "here", "hall", "kept"}.
  brought jsonb not null default '{}',
  conflicts jsonb not null default '[]'
);
create index hall_takes_event on hall_takes (event_id, taken_at desc);
