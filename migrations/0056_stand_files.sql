-- What a stand shows: short films and papers. A film is kept in parts of 256 kB, so that a browser that asks for a
-- piece of it is given that piece without the whole film being read (docs/decisions, "films in the database").

create table stand_clips (
  id uuid primary key,
  event_id uuid not null references events on delete cascade,
  recruiter_id uuid not null references recruiters on delete cascade,
  title text not null check (length(title) <= 120),
  -- A film of ours by its size; one that is elsewhere by its address.
  size int check (size > 0),
  address text check (length(address) <= 500),
  -- WebVTT. Without captions nobody sees the film, unless it is said why it needs none.
  captions text check (length(captions) <= 200000),
  no_captions_because text check (length(no_captions_because) <= 200),
  created_at timestamptz not null,
  check (num_nonnulls(size, address) = 1)
);
create index stand_clips_recruiter on stand_clips (recruiter_id);
create index stand_clips_event on stand_clips (event_id);

create table stand_clip_parts (
  clip_id uuid not null references stand_clips on delete cascade,
  number int not null,
  bytes bytea not null check (octet_length(bytes) <= 262144),
  primary key (clip_id, number)
);
-- A film is compressed already.
alter table stand_clip_parts alter column bytes set storage external;

create table stand_documents (
  id uuid primary key,
  event_id uuid not null references events on delete cascade,
  recruiter_id uuid not null references recruiters on delete cascade,
  file_name text not null check (length(file_name) <= 140),
  bytes bytea not null check (octet_length(bytes) <= 5 * 1024 * 1024),
  created_at timestamptz not null
);
create index stand_documents_recruiter on stand_documents (recruiter_id);
create index stand_documents_event on stand_documents (event_id);
