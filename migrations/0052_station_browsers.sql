-- A shared computer knows which station it is by a cookie of its own: nobody signs in there. One browser at a time; a
-- code that is typed once puts another one in its place.
create table station_browsers (
  station_id uuid primary key references stations on delete cascade,
  event_id uuid not null references events on delete cascade,
  -- Shown to who sets the computer up, typed there once; wrong tries anywhere close it before its time.
  code text,
  code_until timestamptz,
  code_tries int not null default 0,
  secret_hash text unique,
  paired_at timestamptz,
  expires_at timestamptz,
  seen_at timestamptz,
  -- Since when nothing was heard of it, once that was noticed; null while it is heard.
  silent_since timestamptz,
  -- Wrong codes of the person whom the plan sends there: after the third somebody comes and helps.
  tried_meeting_id uuid references meetings on delete set null,
  tries int not null default 0,
  check ((secret_hash is null) = (paired_at is null))
);
create index station_browsers_event on station_browsers (event_id);

-- Who sat at which station for which meeting. The open one is what a computer that was switched off comes back to.
create table station_sittings (
  id uuid primary key,
  event_id uuid not null references events on delete cascade,
  station_id uuid not null references stations on delete cascade,
  meeting_id uuid not null references meetings on delete cascade,
  registration_id uuid not null references registrations on delete cascade,
  began_at timestamptz not null,
  ended_at timestamptz
);
create unique index station_sittings_one_open on station_sittings (station_id) where ended_at is null;
create index station_sittings_event on station_sittings (event_id);
create index station_sittings_meeting on station_sittings (meeting_id);
create index station_sittings_registration on station_sittings (registration_id);

-- Somebody at a station asked for help, until somebody says that it was given.
create table station_help (
  id uuid primary key,
  event_id uuid not null references events on delete cascade,
  station_id uuid not null references stations on delete cascade,
  reason text not null check (reason in ('asked', 'code')),
  asked_at timestamptz not null,
  answered_at timestamptz
);
create unique index station_help_one_open on station_help (station_id) where answered_at is null;
create index station_help_event on station_help (event_id);

-- A shared computer may stand behind a line of the journal.
alter table journal drop constraint journal_actor_kind_check,
  add constraint journal_actor_kind_check check (actor_kind in
    ('member', 'token', 'candidate', 'recruiter', 'anonymous', 'station', 'system')) not valid;
alter table journal validate constraint journal_actor_kind_check;
