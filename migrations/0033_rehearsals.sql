-- A rehearsal: an event replayed with invented people, on a copy that is removed by one press.

-- The event that this one is a copy of. Such an event is shown to nobody outside, counted nowhere, and sends nothing.
alter table events add column rehearsal_of uuid references events;
create index events_rehearsal_of on events (rehearsal_of) where rehearsal_of is not null;

create table rehearsals (
  -- The event that is rehearsed. One rehearsal at a time.
  of_event_id uuid primary key references events on delete cascade,
  -- The copy; null until it is made.
  event_id uuid unique references events,
  -- What goes wrong, in hundredths of those who are registered, and the share of arrivals left to who trains at the door.
  rates jsonb not null,
  seed int not null,
  -- Minutes of the event per minute; 0: the clock stands still.
  speed int not null check (speed between 0 and 60),
  -- Until when the copy's clock was moved, in real time.
  moved_at timestamptz not null,
  -- Who arrives when, in the event's own time; all of them invented.
  script jsonb not null default '[]',
  -- How many lines of the script have been played.
  played int not null default 0,
  -- The copy is to be removed.
  ended_at timestamptz,
  created_by text,
  created_at timestamptz not null
);

-- Removes a copy with everything that hangs on it: every table with a column event_id, in whatever order they let go.
-- A table that comes later is removed as well. Real events are refused.
create or replace function remove_rehearsal(copy uuid) returns void language plpgsql as $$
declare
  one text;
  waiting text[];
  held text[];
  invented uuid[];
begin
  if not exists (select from events where id = copy and rehearsal_of is not null) then
    raise exception 'Event % is not a rehearsal.', copy;
  end if;
  invented := array(select person_id from registrations where event_id = copy);
  waiting := array(select columns.table_name::text from information_schema.columns
    join information_schema.tables using (table_schema, table_name)
    where table_schema = current_schema() and column_name = 'event_id' and table_type = 'BASE TABLE'
      and table_name <> 'journal');
  while array_length(waiting, 1) > 0 loop
    held := '{}';
    foreach one in array waiting loop
      begin
        -- Needs hang on recruiters, and nothing else of a recruiter has no event.
        if one = 'recruiters' then
          delete from needs where recruiter_id in (select id from recruiters where event_id = copy);
        end if;
        execute format('delete from %I where event_id = $1', one) using copy;
      exception when foreign_key_violation then
        held := held || one;
      end;
    end loop;
    if held = waiting then
      raise exception 'The rehearsal % cannot be removed: % still hold it.', copy, held;
    end if;
    waiting := held;
  end loop;
  delete from events where id = copy;
  delete from people where id = any(invented)
    and not exists (select from registrations where person_id = people.id)
    and not exists (select from caseload_links where person_id = people.id);
end $$;
