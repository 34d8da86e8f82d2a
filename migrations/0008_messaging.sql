-- Who must be told what, and what was sent.
create table messages (
  id uuid primary key,
  event_id uuid references events,
  recipient_kind text not null check (recipient_kind in ('candidate', 'recruiter', 'member')),
  recipient_id uuid not null,
  channel text not null check (channel in ('email', 'call')),
  address text,
  kind text not null,
  subject text not null,
  body text not null,
  -- The same business fact makes the same key, so that nobody is told twice.
  once_key text not null unique,
  status text not null check (status in ('waiting', 'sent', 'failed', 'told', 'dropped')),
  attempts int not null default 0,
  next_attempt_at timestamptz not null,
  expires_at timestamptz,
  last_error text,
  created_at timestamptz not null,
  settled_at timestamptz,
  settled_by text
);
create index messages_event on messages (event_id, created_at desc);
create index messages_waiting on messages (next_attempt_at) where status = 'waiting';
