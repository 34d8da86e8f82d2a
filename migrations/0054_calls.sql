-- Interviews at a distance: by whom they are carried, in which room, who was there, and what was found out beforehand.
-- Nothing of what is said or shown is ever kept, nor any address of a network.

-- What the organiser chose for an event; without a row it is carried by this server itself.
create table call_settings (
  event_id uuid primary key references events on delete cascade,
  driver text not null default 'built-in' check (driver in ('built-in', 'jitsi', 'bigbluebutton', 'livekit', 'link')),
  -- Of a server of others: where it is, the name we have there, the secret we share with it (sealed).
  address text,
  -- LiveKit's own server, which the page at the address connects to (wss).
  media_address text,
  application text,
  secret text,
  -- Who runs that server: said to people before they join.
  processor text,
  -- Everything through our relay: nobody learns the other's network address.
  relay_only boolean not null default false,
  -- Whom people call when nothing works.
  help_phone text,
  updated_at timestamptz not null,
  check (driver = 'built-in' or (address is not null and processor is not null))
);

-- Where two people, and up to two more, meet at a distance: of a meeting, or of a conversation at a virtual stand.
create table rooms (
  id uuid primary key,
  event_id uuid not null references events on delete cascade,
  meeting_id uuid unique references meetings on delete cascade,
  conversation_id uuid unique,
  driver text not null,
  external_ref text,
  state text not null default 'planned' check (state in ('planned', 'lobby', 'live', 'ended')),
  -- Raised when everybody should come in afresh; and whether pictures are left out for now: the first steps when it fails.
  attempt int not null default 1,
  audio_only boolean not null default false,
  -- When the recruiter asked for the number to call.
  number_shown_at timestamptz,
  live_at timestamptz,
  ended_at timestamptz,
  created_at timestamptz not null,
  check (num_nonnulls(meeting_id, conversation_id) = 1)
);
create index rooms_event on rooms (event_id);

-- Who was in a room, from when to when, one row per opened page.
create table room_visits (
  id uuid primary key,
  event_id uuid not null references events on delete cascade,
  room_id uuid not null references rooms on delete cascade,
  kind text not null check (kind in ('candidate', 'recruiter', 'member')),
  -- The registration, the recruiter or the account.
  subject_id uuid not null,
  -- The shared computer at which a candidate sits.
  station_id uuid references stations on delete set null,
  state text not null,
  state_at timestamptz not null,
  joined_at timestamptz not null,
  left_at timestamptz,
  -- How the picture went: straight in the same network, straight across the internet, or through our relay.
  path text check (path in ('host', 'srflx', 'relay')),
  -- Lost packets, in hundredths; and the turnaround in milliseconds.
  loss_percent real check (loss_percent between 0 and 100),
  round_trip_ms int check (round_trip_ms >= 0)
);
create index room_visits_room on room_visits (room_id);
create index room_visits_event on room_visits (event_id);
create index room_visits_subject on room_visits (subject_id);

-- What a person's or a station's devices can do, as they tried them before the day.
create table device_checks (
  event_id uuid not null references events on delete cascade,
  -- The registration, the recruiter or the station.
  subject_id uuid not null,
  kind text not null check (kind in ('candidate', 'recruiter', 'station')),
  browser boolean not null,
  camera boolean not null,
  microphone boolean not null,
  speaker boolean not null,
  -- How the network lets a call through; none: not at all.
  network text not null check (network in ('direct', 'relay', 'relay-tcp', 'none', 'unknown')),
  checked_at timestamptz not null,
  primary key (event_id, subject_id)
);

-- A meeting that went on by another channel than it was planned for.
create table channel_switches (
  id uuid primary key,
  event_id uuid not null references events on delete cascade,
  meeting_id uuid not null references meetings on delete cascade,
  from_channel text not null,
  to_channel text not null,
  by_kind text not null,
  at timestamptz not null
);
create index channel_switches_meeting on channel_switches (meeting_id);
create index channel_switches_event on channel_switches (event_id);
