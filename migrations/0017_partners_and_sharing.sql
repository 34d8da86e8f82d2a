-- What an organisation does at an event: it runs it (host, co-organises), brings its people, lends a site, or recruits.
alter table event_partners drop constraint event_partners_role_check;
alter table event_partners add constraint event_partners_role_check
  check (role in ('host', 'co-organises', 'brings', 'lends-site', 'recruits'));

-- A partner keeps the names of its people to itself unless it says otherwise for this event. Until now all were shared,
-- and partners of events that are there already go on as they began.
alter table event_partners add column shares_names boolean not null default false;
update event_partners set shares_names = true;

-- False for somebody whom a partner put on the list: who runs the event then sees a card code instead of a name, unless
-- the partner or the person shares it.
alter table registrations add column known_to_host boolean not null default true;

-- Recruiters see the people on their list from so many days before the event (and until recruiter_access_days after).
alter table events add column recruiter_opens_days int not null default 14
  check (recruiter_opens_days between 0 and 365);
