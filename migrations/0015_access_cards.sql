-- A printed card for somebody with neither e-mail nor phone: ten characters that lead to their page of one event.
create table access_cards (
  registration_id uuid primary key references registrations on delete cascade,
  event_id uuid not null references events on delete cascade,
  -- The first four characters, by which the card is found; they open nothing.
  front text not null unique check (front ~ '^[2-9A-HJKMNP-Z]{4}$'),
  -- The other six, as a keyed hash: the key is not in this table.
  back_hash text not null,
  issued_at timestamptz not null
);
create index access_cards_event on access_cards (event_id);
