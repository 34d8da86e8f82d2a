-- Signing in with more than a message: passkeys, an authenticator app, passwords, one's own organisation; and from when
-- on whoever reads other people's files must prove themselves twice.

-- From this instant on a member's session without a second factor reaches nothing; null: never, for a rehearsal.
alter table networks add column second_factor_from timestamptz;
update networks set second_factor_from = now() + interval '14 days'
  where not coalesce((select demo from instance), false);

-- An organisation may let its members have a password besides the message.
alter table organisations add column passwords boolean not null default false;
alter table accounts
  add column password_hash text,
  add column password_set_at timestamptz;

alter table sessions
  add column method text not null default 'link'
    check (method in ('link', 'handed-over', 'password', 'passkey', 'organisation', 'first-run')),
  -- In words ("Firefox, Windows"), from what the browser says of itself.
  add column device text,
  add column second_factor_at timestamptz,
  -- Opened by the provider of this organisation, the session reaches that organisation only: what one provider says of
  -- somebody opens nothing of another organisation. Null reaches all of one's own.
  add column through_organisation_id uuid references organisations on delete cascade;
create index sessions_expired on sessions (expires_at);
create index sign_in_links_expired on sign_in_links (expires_at);

create table passkeys (
  -- The credential's own id, base64url, as the browser gives it.
  id text primary key,
  account_id uuid not null references accounts on delete cascade,
  name text not null,
  public_key bytea not null,
  counter bigint not null default 0,
  transports text[] not null default '{}',
  created_at timestamptz not null,
  last_used_at timestamptz
);
create index passkeys_account on passkeys (account_id);

-- The secret shared with an authenticator app, sealed with the instance's key; it counts once a first code was typed.
create table authenticator_apps (
  account_id uuid primary key references accounts on delete cascade,
  sealed_secret text not null,
  -- The time step of the last code that was accepted: a code opens once (RFC 6238, section 5.2).
  last_step bigint not null default 0,
  created_at timestamptz not null,
  confirmed_at timestamptz
);

-- Whether somebody has a second factor: all that the other members of their organisation learn of it.
create or replace function has_second_factor(whose uuid) returns boolean language sql stable security definer
  set search_path = public as $$
    select exists (select from passkeys where account_id = whose)
      or exists (select from authenticator_apps where account_id = whose and confirmed_at is not null)
  $$;

create table recovery_codes (
  account_id uuid not null references accounts on delete cascade,
  code_hash text not null,
  used_at timestamptz,
  primary key (account_id, code_hash)
);

-- What this side must remember between asking a browser (or another site) for a proof and getting it.
create table sign_in_challenges (
  id uuid primary key,
  kind text not null check (kind in ('add-passkey', 'use-passkey', 'organisation')),
  account_id uuid references accounts on delete cascade,
  browser_hash text,
  sealed text not null,
  expires_at timestamptz not null
);
create index sign_in_challenges_expired on sign_in_challenges (expires_at);

-- The OpenID Connect provider of an organisation.
create table identity_providers (
  id uuid primary key,
  organisation_id uuid not null unique references organisations on delete cascade,
  issuer text not null,
  client_id text not null,
  sealed_client_secret text,
  -- Whether the organisation asks for a second factor itself.
  proves_twice boolean not null default false,
  created_at timestamptz not null
);

-- Whom a provider means: its name for somebody, once it was tied to an account.
create table linked_identities (
  issuer text not null,
  subject text not null,
  account_id uuid not null references accounts on delete cascade,
  linked_at timestamptz not null,
  primary key (issuer, subject)
);
create index linked_identities_account on linked_identities (account_id);

-- Wrong tries per target (an account, a card; kept as a hash), never per address: a whole room shares one.
create table guesses (
  target text primary key,
  tried int not null,
  since timestamptz not null
);
create index guesses_age on guesses (since);
