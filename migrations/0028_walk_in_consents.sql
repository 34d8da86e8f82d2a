-- Somebody who came without having registered agreed to be on the list: which sentence was read to them, and when.
create table walk_in_consents (
  registration_id uuid primary key references registrations on delete cascade,
  event_id uuid not null references events on delete cascade,
  -- Which wording of the sentence was read aloud.
  text_version int not null check (text_version >= 1),
  at timestamptz not null,
  noted_by text
);
create index walk_in_consents_event on walk_in_consents (event_id);
