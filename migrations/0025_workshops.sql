-- Somebody below the country's age of consent registers with a parent's agreement (GDPR, article 8): when it was said.
alter table registrations add column parent_agreed_at timestamptz;

-- A workshop, or another hour of preparation, that several organisations hold for one event: led by members of any of
-- them, attended by people of any of them. Who attends has a line of their own organisation in preparation_activities.
create table workshops (
  id uuid primary key,
  event_id uuid not null references events on delete cascade,
  -- Who set it up.
  organisation_id uuid not null references organisations,
  kind text not null check (kind in ('workshop', 'interview', 'mock-interview')),
  title text not null,
  on_date date not null,
  starts_at time,
  place text,
  -- Who leads it without being a member of any organisation here.
  outside_leaders text,
  created_at timestamptz not null
);
create index workshops_event on workshops (event_id, on_date);

create table workshop_leaders (
  workshop_id uuid not null references workshops on delete cascade,
  account_id uuid not null references accounts on delete cascade,
  organisation_id uuid not null references organisations,
  primary key (workshop_id, account_id)
);
create index workshop_leaders_account on workshop_leaders (account_id);

alter table preparation_activities add column workshop_id uuid references workshops on delete set null;
create index preparation_activities_workshop on preparation_activities (workshop_id);
