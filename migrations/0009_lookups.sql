-- A need that is taken off a stand leaves the results given about it: they are then about none of its needs.
alter table outcomes drop constraint outcomes_need_id_fkey;
alter table outcomes add constraint outcomes_need_id_fkey
  foreign key (need_id) references needs on delete set null;
create index outcomes_need on outcomes (need_id) where need_id is not null;

-- Who is in a caseload already is asked by e-mail and telephone each time that somebody is written down.
create index people_email on people (email) where email is not null;
create index people_phone on people (phone) where phone is not null;

-- The waiting list in its order, and whoever stands on it.
create index registrations_waiting on registrations (event_id, queue_number) where status = 'waiting';

-- A code is typed in the browser that asked for it.
create index sign_in_links_browser on sign_in_links (browser_hash) where browser_hash is not null;

create index imports_event on imports (event_id, created_at desc);
