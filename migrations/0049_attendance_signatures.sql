-- Who signed for a half-day of the event: on the paper sheet, as the staff ticks it afterwards, or on the screen at the
-- door. Presence is what the door noted; a signature is the proof that funders ask for.
create table attendance_signatures (
  registration_id uuid not null references registrations on delete cascade,
  part text not null check (part in ('morning', 'afternoon', 'evening')),
  event_id uuid not null references events on delete cascade,
  how text not null check (how in ('paper', 'screen')),
  -- The strokes of a signature on the screen, as an SVG path on a field of 600 by 200.
  drawing text check (char_length(drawing) <= 20000),
  signed_at timestamptz not null,
  noted_by text,
  primary key (registration_id, part),
  check (drawing is null or how = 'screen')
);
create index attendance_signatures_event on attendance_signatures (event_id, part);

-- The same for an hour of preparation that somebody attended.
create table workshop_signatures (
  activity_id uuid primary key references preparation_activities on delete cascade,
  signed_at timestamptz not null,
  noted_by text
);
