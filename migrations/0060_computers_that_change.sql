-- Which computer an interview had before it was given another one: whoever welcomes at the site holds a sheet of paper
-- with the old one on it. Null while it has the first it was given, or has that again.
alter table meetings add column station_before uuid references stations on delete set null;

-- Somebody at a station sees no picture or hears nothing, as they said when they tried it before their interview.
alter table station_help drop constraint station_help_reason_check,
  add constraint station_help_reason_check check (reason in ('asked', 'code', 'devices')) not valid;
alter table station_help validate constraint station_help_reason_check;
