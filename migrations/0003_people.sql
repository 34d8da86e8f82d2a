-- People belong to no organisation: a caseload link says who follows them, why, and for how long.
create table people (
  id uuid primary key,
  first_name text not null,
  last_name text not null,
  email citext,
  phone text,
  locale text not null check (locale in ('fr', 'nl', 'en')),
  created_at timestamptz not null,
  updated_at timestamptz not null
);

create table caseload_links (
  organisation_id uuid not null references organisations,
  person_id uuid not null references people,
  counsellor_id uuid references accounts,
  purpose text not null check (purpose in ('guidance', 'training', 'schooling', 'event')),
  since timestamptz not null,
  until timestamptz,
  primary key (organisation_id, person_id)
);
create index caseload_links_person on caseload_links (person_id);

create table companies (
  id uuid primary key,
  organisation_id uuid not null references organisations,
  name text not null,
  sector text,
  city text,
  website text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create unique index companies_name on companies (organisation_id, lower(name));

create table documents (
  id uuid primary key,
  person_id uuid not null references people,
  kind text not null check (kind in ('cv')),
  file_name text not null,
  media_type text not null check (media_type in ('application/pdf')),
  content bytea not null check (octet_length(content) <= 5 * 1024 * 1024),
  created_at timestamptz not null
);
create index documents_person on documents (person_id);
