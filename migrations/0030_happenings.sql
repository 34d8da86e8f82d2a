-- What happened during the day besides who is here (that is `presences`): somebody leaves before the end, a table cannot be
-- used, an interview goes on into the next round. A fact stays until somebody takes it back.
create table happenings (
  id uuid primary key,
  event_id uuid not null references events,
  kind text not null check (kind in ('leaves-early', 'table-out', 'overrun')),
  -- Who leaves: a registration or a recruiter.
  subject_kind text check (subject_kind in ('candidate', 'recruiter')),
  subject_id uuid,
  -- From this round on they are gone; into this round the interview goes on.
  round int check (round >= 1),
  table_number int,
  meeting_id uuid references meetings on delete cascade,
  at timestamptz not null,
  noted_by text,
  over_at timestamptz,
  check (case kind
    when 'leaves-early' then subject_kind is not null and subject_id is not null and round is not null
    when 'table-out' then table_number is not null
    else meeting_id is not null and round is not null end)
);
create index happenings_event on happenings (event_id) where over_at is null;
-- Two presses at once say a thing once.
create unique index one_leaving on happenings (event_id, subject_id) where kind = 'leaves-early' and over_at is null;
create unique index one_table_out on happenings (event_id, table_number) where kind = 'table-out' and over_at is null;
create unique index one_overrun on happenings (meeting_id) where kind = 'overrun' and over_at is null;

-- What the organiser decided that a repair follows (a round taken off, later, one more), how the rounds were before, and
-- which meetings last longer: applied with the repair, and taken back with it. `by_hand`: somebody moved one meeting.
alter table repair_proposals
  add column decisions jsonb not null default '[]',
  add column undoes jsonb,
  add column by_hand boolean not null default false;
