-- An event on its way to a hall and back, by pages: the files on the way, and what a laptop has instead of our key.

-- Its file does not come home any more: it was lost, or another laptop goes instead.
alter table hall_takes add column given_up_at timestamptz;
-- How far the hall's versions of the plan were moved on when they came home, each time:
-- [{"after": version of the laptop, "by": versions made here meanwhile}].
alter table hall_takes add column plan_shifts jsonb not null default '[]';

create table hall_files (
  take_id uuid not null references hall_takes on delete cascade,
  event_id uuid not null references events on delete cascade,
  -- 'out': sealed with a passphrase that is written nowhere, for a day; 'base': on the laptop, the rows as they came;
  -- 'home': what a laptop brings, read and not yet taken over, sealed with a key of this instance.
  way text not null check (way in ('out', 'base', 'home')),
  bytes bytea not null,
  made_at timestamptz not null,
  primary key (take_id, way)
);
create index hall_files_event on hall_files (event_id);

-- On a laptop in a hall: the signatures of one event's personal links, and the keys for cards and screens.
-- The main instance's own key never leaves it.
alter table instance add column lent_keys jsonb;
