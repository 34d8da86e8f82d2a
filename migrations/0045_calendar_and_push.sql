-- What stands in somebody's own calendar: the event, and each interview. A line keeps its name (uid) for as long as the two
-- meet at all; each change of it counts up, and what falls away stays as cancelled so that calendars take it out.
create table calendar_entries (
  uid text primary key,
  event_id uuid not null references events on delete cascade,
  subject_kind text not null check (subject_kind in ('candidate', 'recruiter')),
  -- The registration or the recruiter whose calendar it is.
  subject_id uuid not null,
  -- Whom the interview is with: the recruiter of a candidate's line, the registration of a recruiter's; null for the event.
  other_id uuid,
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  table_number int,
  -- Of all that a calendar shows of it: another one counts the sequence up.
  fingerprint text not null,
  sequence int not null default 0 check (sequence >= 0),
  changed_at timestamptz not null,
  cancelled_at timestamptz
);
create index calendar_entries_subject on calendar_entries (subject_id);
create index calendar_entries_event on calendar_entries (event_id);

-- A browser that wants to be told at once. It belongs to one person at one event, as their link does.
create table push_subscriptions (
  id uuid primary key,
  event_id uuid not null references events on delete cascade,
  subject_kind text not null check (subject_kind in ('candidate', 'recruiter')),
  subject_id uuid not null,
  endpoint text not null unique check (endpoint like 'https://%' or endpoint like 'http://127.0.0.1:%'),
  p256dh text not null,
  auth text not null,
  locale text not null,
  created_at timestamptz not null
);
create index push_subscriptions_subject on push_subscriptions (subject_id);
create index push_subscriptions_event on push_subscriptions (event_id);

-- The same fact is pushed once, however often it is announced.
create table push_sent (
  once_key text primary key,
  event_id uuid not null references events on delete cascade,
  at timestamptz not null
);
create index push_sent_event on push_sent (event_id);
