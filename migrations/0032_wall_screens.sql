-- A screen in the hall: its page has an address that is hard to guess and needs no account. Removing it ends the address.
create table wall_screens (
  id uuid primary key,
  event_id uuid not null references events on delete cascade,
  name text not null,
  -- What it shows, of: the round clock, who sits where, who goes next, the pitches, messages.
  contents text[] not null check (cardinality(contents) > 0 and contents <@ array['clock', 'seats', 'calls', 'pitches', 'messages']),
  theme text not null default 'dark' check (theme in ('dark', 'light')),
  -- A short code to type on the hall's computer instead of the address, for half an hour.
  code text unique,
  code_until timestamptz,
  created_at timestamptz not null,
  check ((code is null) = (code_until is null))
);
create index wall_screens_event on wall_screens (event_id);

-- A line that the organisers put on the screens, until a moment.
create table wall_messages (
  id uuid primary key,
  event_id uuid not null references events on delete cascade,
  -- One screen; null for all of the event.
  screen_id uuid references wall_screens on delete cascade,
  text text not null check (length(text) between 1 and 140),
  urgent boolean not null,
  until timestamptz not null,
  created_at timestamptz not null
);
create index wall_messages_event on wall_messages (event_id, until);

-- How an event shows itself in its hall. Without a row people are called by first name and initial.
create table wall_settings (
  event_id uuid primary key references events on delete cascade,
  full_names boolean not null
);
