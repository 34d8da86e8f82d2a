-- How the two people of a meeting meet, and at which shared computer. The channel may change on the day without the plan
-- changing; the station stays the person's until somebody gives another.
alter table meetings
  add column channel text not null default 'table'
    check (channel in ('table', 'video-site', 'video-home', 'telephone', 'chat')),
  add column station_id uuid references stations on delete set null,
  -- The reset time of the site when the station was given.
  add column station_reset_minutes int not null default 0 check (station_reset_minutes between 0 and 60);

-- How long a station is taken: the meeting and the reset after it. Minutes added to an instant depend on no time zone,
-- which PostgreSQL cannot know of intervals in general: hence a function that says so.
create or replace function station_time(during tstzrange, reset_minutes int) returns tstzrange
  language sql immutable parallel safe
  return tstzrange(lower(during), upper(during) + reset_minutes * interval '1 minute');

-- The database itself refuses two people at one computer; who stays at it for the next interview needs no reset.
-- Deferrable, as for tables: a swap passes through an overlap.
alter table meetings add constraint station_with_one_person
  exclude using gist (station_id with =, registration_id with <>, station_time(during, station_reset_minutes) with &&)
  where (status not in ('cancelled', 'missed') and station_id is not null) deferrable initially deferred;
create index meetings_station on meetings (station_id) where station_id is not null;
