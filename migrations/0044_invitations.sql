-- A place that falls free goes to the first who waits: at once (null), or offered for so many minutes, and to the next
-- when the time runs out.
alter table events add column offer_minutes int check (offer_minutes between 10 and 10080);

-- An open offer holds its place: it is counted in events.seats_taken until it is settled.
create table place_offers (
  id uuid primary key,
  event_id uuid not null references events on delete cascade,
  registration_id uuid not null references registrations on delete cascade,
  offered_at timestamptz not null,
  expires_at timestamptz not null,
  status text not null check (status in ('open', 'accepted', 'declined', 'expired')),
  settled_at timestamptz
);
-- Nobody is offered two places at a time.
create unique index place_offers_open on place_offers (registration_id) where status = 'open';
create index place_offers_due on place_offers (expires_at) where status = 'open';
create index place_offers_event on place_offers (event_id);

-- Who was asked to come, and how the answer came. Whether somebody comes stands in their registration, and how late in
-- their presence: this is how it was asked and heard.
create table invitations (
  registration_id uuid primary key references registrations on delete cascade,
  event_id uuid not null references events on delete cascade,
  invited_at timestamptz,
  reminded_at timestamptz,
  -- Put on the list of people to call, by a press or because no answer came.
  called_at timestamptz,
  answered_at timestamptz,
  answer text check (answer in ('yes', 'no', 'late')),
  answered_by text check (answered_by in ('self', 'staff')),
  check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by is null))
);
create index invitations_event on invitations (event_id);

-- What an organiser chose for the messages that go by themselves, where it is not the usual.
create table event_reminders (
  event_id uuid not null references events on delete cascade,
  kind text not null check (kind in ('days-before', 'evening-before', 'hours-before', 'thanks')),
  is_on boolean not null,
  -- Days from the event, on the wall clock of its zone; or minutes before the doors open.
  days int check (days between 1 and 60),
  at_time time,
  minutes int check (minutes between 15 and 1440),
  channel text not null check (channel in ('usual', 'email', 'sms', 'call')),
  primary key (event_id, kind)
);

-- Each goes once for each day that the event was ever on.
create table reminder_runs (
  event_id uuid not null references events on delete cascade,
  kind text not null,
  on_date date not null,
  ran_at timestamptz not null,
  -- How many were written to.
  people int not null,
  primary key (event_id, kind, on_date)
);

-- After so many hours without an answer somebody is put on the list to call; null: never by itself. Without a row: 48.
create table invitation_settings (
  event_id uuid primary key references events on delete cascade,
  call_after_hours int check (call_after_hours between 1 and 720)
);
