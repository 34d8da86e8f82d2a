-- What every capability leans on: the journal, the outbox, and the memory of what was already done.
create extension if not exists btree_gist;
create extension if not exists citext;
create extension if not exists unaccent;

create table journal (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  actor_kind text not null check (actor_kind in ('member', 'token', 'candidate', 'recruiter', 'anonymous', 'system')),
  actor_id text,
  actor_name text,
  organisation_id uuid,
  event_id uuid,
  action text not null,
  facts jsonb not null default '{}'
);
create index journal_event on journal (event_id, id desc);

-- A signal is written in the transaction of the change it announces, and delivered by the worker afterwards.
create table outbox (
  id bigint generated always as identity primary key,
  signal text not null,
  payload jsonb not null,
  created_at timestamptz not null,
  next_attempt_at timestamptz not null,
  attempts int not null default 0,
  last_error text,
  delivered_at timestamptz
);
create index outbox_waiting on outbox (next_attempt_at) where delivered_at is null;

-- The same key from the same actor for the same use case is the same act: its first answer is given again.
create table idempotency_keys (
  key text not null,
  use_case text not null,
  actor text not null,
  fingerprint text not null,
  answer jsonb not null,
  at timestamptz not null,
  primary key (key, use_case, actor)
);
create index idempotency_keys_age on idempotency_keys (at);

-- The key that personal links are signed with, so that the address on a printed sheet still works after a
-- restore and on every server process. Used when the environment gives none.
create table instance (
  only_row boolean primary key default true check (only_row),
  signing_key text not null,
  -- True where the demo was loaded: only there may the demo be made anew.
  demo boolean not null default false
);
