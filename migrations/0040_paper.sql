-- Packs of paper: the sheets of one version of the plan, made for whoever asked, as somebody of these organisations sees
-- them. The row stays and says what was printed; what is on the sheets does not.
create table paper_packs (
  id uuid primary key,
  event_id uuid not null references events on delete cascade,
  -- Of whoever asked; a partner's pack speaks of the people of these organisations only.
  organisation_ids uuid[] not null,
  asked_as text not null check (asked_as in ('organiser', 'door', 'partner')),
  version int not null check (version >= 0),
  -- Only what changed since this version was printed; null: everything.
  since_version int check (since_version >= 0),
  kinds text[] not null,
  status text not null default 'making' check (status in ('making', 'ready', 'failed')),
  -- What is on the sheets, until they are made.
  pile jsonb,
  -- How many of the kinds are made.
  made int not null default 0,
  failure text,
  asked_by text,
  asked_at timestamptz not null,
  made_at timestamptz
);
create index paper_packs_event on paper_packs (event_id, asked_at desc);

-- The files of a pack: one for each kind of sheet, and 'all' with everything. They go within days: made again in seconds.
create table paper_files (
  pack_id uuid not null references paper_packs on delete cascade,
  kind text not null,
  pages int not null check (pages >= 1),
  content bytea not null,
  made_at timestamptz not null,
  primary key (pack_id, kind)
);
