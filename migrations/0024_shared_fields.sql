-- What recruiters read of a person at one event, beyond the first name and an initial: a choice of the person, or of
-- who accompanies them, from a closed list. Without a row the usual holds: wanted occupations and the CV.
create table shared_fields (
  id uuid primary key,
  event_id uuid not null references events on delete cascade,
  registration_id uuid not null references registrations on delete cascade,
  -- One recruiter to whom another choice holds than to all; null: everybody whom the person wishes to meet or meets.
  recruiter_id uuid references recruiters on delete cascade,
  fields text[] not null check (fields <@ array[
    'last-name', 'phone', 'email', 'town', 'languages', 'occupations', 'abilities', 'licences', 'availability', 'cv']),
  -- Which wording of the question was answered.
  text_version int not null check (text_version >= 1),
  -- Assisted: who accompanies the person ticked the boxes for them.
  assisted boolean not null,
  chosen_at timestamptz not null,
  unique nulls not distinct (registration_id, recruiter_id)
);
create index shared_fields_event on shared_fields (event_id);

-- A printed card for a recruiter without e-mail: the same ten characters as a candidate's card.
create table recruiter_cards (
  recruiter_id uuid primary key references recruiters on delete cascade,
  event_id uuid not null references events on delete cascade,
  front text not null unique check (front ~ '^[2-9A-HJKMNP-Z]{4}$'),
  back_hash text not null,
  issued_at timestamptz not null
);
create index recruiter_cards_event on recruiter_cards (event_id);
