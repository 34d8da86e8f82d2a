-- The language in which somebody reads messages and paper, where it is not that of the screens: there are more of them.
-- Null: the language of the screens.
alter table people
  add column reading_locale text check (reading_locale in ('fr', 'nl', 'en', 'de', 'ar', 'uk'));

-- A message now goes by SMS or by letter too.
alter table messages
  drop constraint messages_channel_check,
  add constraint messages_channel_check check (channel in ('email', 'sms', 'call', 'letter'));

alter table messages
  add column locale text not null default 'fr' check (locale in ('fr', 'nl', 'en', 'de', 'ar', 'uk')),
  -- Goes at once, whatever the hour and however many went before: somebody waits for it, or it is about today.
  add column urgent boolean not null default false,
  -- The whole message was given and the line was cut before the answer: it may have arrived, and is given again once.
  add column uncertain_at timestamptz,
  -- Why it did not arrive, for people; last_error is for whoever keeps the server.
  add column failure text check (failure in ('address-refused', 'mailbox-full', 'content-refused', 'server-away',
    'number-wrong', 'number-landline', 'not-delivered', 'gateway-refused')),
  -- The gateway's own number for an SMS.
  add column provider_ref text,
  -- The message of another channel that failed, in whose place this one is.
  add column instead_of uuid references messages on delete set null;
create index messages_recipient on messages (recipient_id, created_at desc);
create index messages_instead_of on messages (instead_of) where instead_of is not null;
create index messages_provider_ref on messages (provider_ref) where provider_ref is not null;

-- Each time that somebody was called, and what came of it.
create table call_tries (
  id uuid primary key,
  message_id uuid not null references messages on delete cascade,
  -- Who was called: as in the message.
  recipient_id uuid not null,
  outcome text not null check (outcome in ('reached', 'no-answer', 'left-word', 'wrong-number')),
  -- What they answered, in the caller's words.
  answer text,
  at timestamptz not null,
  by text
);
create index call_tries_message on call_tries (message_id, at);
create index call_tries_recipient on call_tries (recipient_id);

-- How an event sends. No row: the usual.
create table message_settings (
  event_id uuid primary key references events on delete cascade,
  -- By the wall clock of the event; both null for no quiet hours.
  quiet_from time,
  quiet_until time,
  -- To one person, what is urgent apart.
  most_per_day integer not null check (most_per_day between 1 and 20),
  updated_at timestamptz not null,
  check ((quiet_from is null) = (quiet_until is null))
);

-- The words of an event for one kind of message in one language, where they are not the usual ones.
create table message_texts (
  event_id uuid not null references events on delete cascade,
  kind text not null,
  locale text not null check (locale in ('fr', 'nl', 'en', 'de', 'ar', 'uk')),
  subject text not null,
  body text not null,
  sms text not null,
  updated_at timestamptz not null,
  primary key (event_id, kind, locale)
);

-- What was sent to a chosen list of people: whom it was meant for, in which words, how many they were.
create table sendings (
  id uuid primary key,
  event_id uuid not null references events on delete cascade,
  -- Whose people it went to: a partner's own, or everybody for who runs the event.
  organisation_id uuid not null references organisations,
  filter jsonb not null,
  subject text not null,
  body text not null,
  sms text not null,
  people integer not null check (people >= 0),
  at timestamptz not null
);
create index sendings_event on sendings (event_id, at desc);
create index sendings_organisation on sendings (organisation_id);

-- Who wants no more news of an event. What concerns their own appointment is told all the same.
create table news_refusals (
  recipient_id uuid primary key,
  event_id uuid not null references events on delete cascade,
  at timestamptz not null
);
create index news_refusals_event on news_refusals (event_id);
