-- Words and places that everybody shares: occupations (ROME) and postcodes. Public facts from official files, loaded by
-- `tremplin import-referential`; no organisation owns them and no person is in them.
create table referentials (
  name text primary key check (name in ('rome', 'territory')),
  version text not null,
  -- Where it comes from and under which licence, to be shown with it.
  notice text not null,
  -- True for the small extract that comes with Tremplin: an official file takes its place.
  extract boolean not null,
  loaded_at timestamptz not null
);

create table occupations (
  code text primary key check (code ~ '^[A-N][0-9]{4}$'),
  label text not null,
  -- The code of ROME 3 that it was made from: occupations of one parent are siblings.
  parent text,
  -- A regulated occupation may not be exercised without what the law asks for.
  regulated boolean not null default false,
  -- A code that a newer version no longer has: kept for the files that name it, offered to nobody.
  active boolean not null default true
);

create table occupation_titles (
  id text primary key,
  code text not null references occupations,
  title text not null,
  main boolean not null,
  -- Without accents and capitals, as people type it: both genders in full, each once.
  forms text[] not null,
  search text not null
);
create index occupation_titles_code on occupation_titles (code);
create index occupation_titles_forms on occupation_titles using gin (forms);

-- Which occupation one can move to, nearest first. It has a direction: most moves are not listed the other way.
create table occupation_moves (
  code text not null references occupations,
  target text not null references occupations,
  rank int not null check (rank >= 1),
  primary key (code, target)
);

-- Macro-competences and soft skills: the grain at which people can say what they can do.
create table abilities (
  code text primary key,
  label text not null,
  kind text not null check (kind in ('skill', 'soft')),
  active boolean not null default true
);

create table occupation_abilities (
  code text not null references occupations,
  ability text not null references abilities,
  primary key (code, ability)
);

create table places (
  country text not null check (country ~ '^[A-Z]{2}$'),
  postcode text not null,
  name text not null,
  latitude double precision not null,
  longitude double precision not null,
  primary key (country, postcode, name)
);
