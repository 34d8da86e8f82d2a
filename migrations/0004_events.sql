-- An event: when, where, who brings people, who recruits, who comes.
create table events (
  id uuid primary key,
  organisation_id uuid not null references organisations,
  previous_event_id uuid references events,
  name text not null,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  date date not null,
  time_zone text not null,
  place text not null,
  address text,
  -- When the doors open and the pitches begin; null when people come for the first round.
  opens_at time,
  -- What the rounds are computed from; the rounds themselves are rows of their own.
  first_round_at time not null,
  round_minutes int not null check (round_minutes between 3 and 240),
  move_minutes int not null check (move_minutes between 0 and 60),
  round_count int not null check (round_count between 1 and 60),
  breaks jsonb not null default '[]',
  table_count int not null check (table_count between 1 and 500),
  most_interviews int not null check (most_interviews between 1 and 60),
  fewest_interviews int not null check (fewest_interviews between 0 and 60),
  longest_run int check (longest_run between 1 and 60),
  floor int not null check (floor between 0 and 60),
  pitch_seconds int not null default 60 check (pitch_seconds between 10 and 900),
  recruiter_access_days int not null default 7 check (recruiter_access_days between 0 and 90),
  description text,
  public boolean not null default true,
  registration_open boolean not null default true,
  wishes_open boolean not null default false,
  capacity int check (capacity between 1 and 20000),
  seats_taken int not null default 0 check (seats_taken >= 0),
  plan_version int not null default 0,
  -- The clock of a rehearsal: seconds added to the real time on every page of this event.
  clock_shift_seconds int not null default 0,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  closed_at timestamptz,
  constraint seats_within_capacity check (capacity is null or seats_taken <= capacity),
  check (fewest_interviews <= most_interviews and floor <= most_interviews)
);
create index events_organisation on events (organisation_id, date desc);

create table event_partners (
  event_id uuid not null references events,
  organisation_id uuid not null references organisations,
  role text not null check (role in ('host', 'brings')),
  primary key (event_id, organisation_id)
);
create index event_partners_organisation on event_partners (organisation_id);

create table rounds (
  event_id uuid not null references events,
  number int not null check (number >= 1),
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  cancelled_at timestamptz,
  primary key (event_id, number)
);

create table event_tables (
  event_id uuid not null references events,
  number int not null check (number >= 1),
  label text,
  step_free boolean not null default false,
  quiet boolean not null default false,
  primary key (event_id, number)
);

-- A company's stand at one event. `seats` interviewers receive at the same time.
create table recruiters (
  id uuid primary key,
  event_id uuid not null references events,
  company_id uuid not null references companies,
  first_name text,
  last_name text,
  email citext,
  phone text,
  locale text not null check (locale in ('fr', 'nl', 'en')),
  seats int not null default 1 check (seats between 1 and 20),
  first_table int,
  present_from time,
  present_until time,
  pitch text,
  pitch_position int,
  pitch_started_at timestamptz,
  pitch_ended_at timestamptz,
  -- Raised to make every link given so far invalid.
  link_generation int not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  withdrawn_at timestamptz,
  unique (event_id, company_id)
);

create table needs (
  id uuid primary key,
  recruiter_id uuid not null references recruiters,
  position int not null,
  occupation_code text check (occupation_code ~ '^[A-N][0-9]{4}$'),
  title text not null,
  contract text not null check (contract in ('internship', 'apprenticeship', 'fixed-term', 'permanent', 'temporary', 'immersion', 'student-job', 'freelance', 'other')),
  positions int not null default 1 check (positions between 1 and 1000),
  skills text[] not null default '{}',
  languages text[] not null default '{}',
  wanted_profile text,
  notes text
);
create index needs_recruiter on needs (recruiter_id, position);

create table registrations (
  id uuid primary key,
  event_id uuid not null references events,
  person_id uuid not null references people,
  partner_id uuid references organisations,
  status text not null check (status in ('registered', 'confirmed', 'waiting', 'cancelled')),
  source text not null check (source in ('self', 'counsellor', 'import', 'walk-in', 'organiser')),
  wanted_occupations text[] not null default '{}',
  access_needs text[] not null default '{}',
  present_from time,
  present_until time,
  note text,
  -- Three letters and digits on the badge and the card, to be found without a name.
  card_code text not null,
  consent_at timestamptz,
  link_generation int not null default 1,
  queue_number bigint generated always as identity,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  unique (event_id, person_id),
  unique (event_id, card_code)
);
create index registrations_partner on registrations (event_id, partner_id);
create index registrations_person on registrations (person_id);

-- An import remembers how the columns of this shape of file were read last time.
create table import_mappings (
  organisation_id uuid not null references organisations,
  kind text not null check (kind in ('candidates', 'recruiters')),
  headers_hash text not null,
  mapping jsonb not null,
  used_at timestamptz not null,
  primary key (organisation_id, kind, headers_hash)
);

-- A file between its preview and its confirmation.
create table imports (
  id uuid primary key,
  event_id uuid not null references events,
  organisation_id uuid not null references organisations,
  kind text not null check (kind in ('candidates', 'recruiters')),
  file_name text not null,
  sheet jsonb not null,
  mapping jsonb not null,
  status text not null check (status in ('preview', 'applied', 'abandoned')),
  summary jsonb,
  created_by text,
  created_at timestamptz not null,
  applied_at timestamptz
);
