-- Somebody of the same company who sits beside a recruiter at a distance, by a link of their own: they see what comes next
-- and come into each call, and give no result. Taken back, the row goes, and the link with it.
create table co_recruiters (
  id uuid primary key,
  event_id uuid not null references events on delete cascade,
  recruiter_id uuid not null references recruiters on delete cascade,
  -- As candidates read it before they come in: a first name, and what this person does.
  first_name text not null check (length(first_name) between 1 and 60),
  role text check (length(role) <= 80),
  created_at timestamptz not null
);
create index co_recruiters_recruiter on co_recruiters (recruiter_id);
create index co_recruiters_event on co_recruiters (event_id);

alter table room_visits drop constraint room_visits_kind_check;
alter table room_visits add constraint room_visits_kind_check
  check (kind in ('candidate', 'recruiter', 'co-recruiter', 'member'));

alter table journal drop constraint journal_actor_kind_check,
  add constraint journal_actor_kind_check check (actor_kind in
    ('member', 'token', 'candidate', 'recruiter', 'co-recruiter', 'station', 'anonymous', 'system')) not valid;
alter table journal validate constraint journal_actor_kind_check;

-- Who goes, erased with their company or taken back, leaves no times of calls behind.
create or replace function forget_co_recruiter() returns trigger language plpgsql security definer set search_path = public as $$
  begin
    delete from room_visits where subject_id = old.id and kind = 'co-recruiter';
    return null;
  end
$$;
create trigger forget_co_recruiter after delete on co_recruiters for each row execute function forget_co_recruiter();

-- When somebody else's service did not answer to who came in last; null once it did.
alter table rooms add column service_down_at timestamptz;
