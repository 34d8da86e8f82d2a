-- Recruiters are reminded too: some days before, and some hours before the doors open.
alter table event_reminders drop constraint event_reminders_kind_check;
alter table event_reminders add check (
  kind in ('days-before', 'evening-before', 'hours-before', 'thanks', 'company-days-before', 'company-hours-before'));

-- When a personal link was first followed, so that who never opened theirs can be called. Nothing more is kept of it:
-- neither how often, nor from where, nor with what.
alter table registrations add column first_opened_at timestamptz;
alter table recruiters add column first_opened_at timestamptz;

-- Where a letter reaches somebody: street and number, above the postcode and the town that are known, as the window of an
-- envelope shows them. No plan and no recruiter reads it.
alter table people add column street text check (char_length(street) <= 120);

-- For an hour of preparation one signs on the screen too, as for a half-day.
alter table workshop_signatures
  add column how text not null default 'paper' check (how in ('paper', 'screen')),
  -- An SVG path on a field of 600 by 200.
  add column drawing text check (char_length(drawing) <= 20000),
  add check (drawing is null or how = 'screen');
