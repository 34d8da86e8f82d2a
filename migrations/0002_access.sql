-- Who is who: networks, organisations, members, sign-in, and tokens of programs.
create table networks (
  id uuid primary key,
  name text not null,
  country text not null check (country ~ '^[A-Z]{2}$'),
  time_zone text not null,
  locale text not null check (locale in ('fr', 'nl', 'en')),
  created_at timestamptz not null
);

create table organisations (
  id uuid primary key,
  network_id uuid not null references networks,
  name text not null,
  kind text not null check (kind in ('employment-service', 'training', 'school', 'city', 'coworking', 'association', 'company', 'other')),
  created_at timestamptz not null,
  unique (network_id, name)
);

create table accounts (
  id uuid primary key,
  name text not null,
  email citext not null unique,
  locale text not null check (locale in ('fr', 'nl', 'en')),
  created_at timestamptz not null,
  disabled_at timestamptz
);

create table memberships (
  organisation_id uuid not null references organisations,
  account_id uuid not null references accounts,
  role text not null check (role in ('organiser', 'door', 'counsellor')),
  created_at timestamptz not null,
  primary key (organisation_id, account_id, role)
);
create index memberships_account on memberships (account_id);

-- A sign-in link with its six-digit code. browser_hash binds it to the browser that asked; it is null
-- when the link was handed over by somebody with access to the server (command line, demo).
create table sign_in_links (
  id uuid primary key,
  account_id uuid not null references accounts,
  secret_hash text not null unique,
  code_hash text,
  browser_hash text,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  uses_left int not null check (uses_left >= 0),
  attempts int not null default 0
);
create index sign_in_links_account on sign_in_links (account_id);

create table sessions (
  id uuid primary key,
  account_id uuid not null references accounts,
  secret_hash text not null unique,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz
);
create index sessions_account on sessions (account_id);

create table api_tokens (
  id uuid primary key,
  organisation_id uuid not null references organisations,
  name text not null,
  secret_hash text not null unique,
  scopes text[] not null,
  created_by uuid references accounts,
  created_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz
);
