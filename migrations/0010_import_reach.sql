-- Who made an import reads it again with the same reach: a counsellor of the host's own organisation must not open the
-- organiser's file, which holds everybody's people.
alter table imports add column made_as text not null check (made_as in ('organiser', 'partner')) default 'partner';
update imports set made_as = 'organiser' from events
  where events.id = imports.event_id and events.organisation_id = imports.organisation_id;
alter table imports alter column made_as drop default;
