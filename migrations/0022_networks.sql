-- A network's own administrators, look, languages, sender and territories.
create table network_administrators (
  network_id uuid not null references networks,
  account_id uuid not null references accounts on delete cascade,
  since timestamptz not null,
  primary key (network_id, account_id)
);
create index network_administrators_account on network_administrators (account_id);

-- Networks that are there already: whoever organised first.
insert into network_administrators (network_id, account_id, since)
select distinct on (organisations.network_id) organisations.network_id, memberships.account_id, memberships.created_at
from organisations
join memberships on memberships.organisation_id = organisations.id and memberships.role = 'organiser'
order by organisations.network_id, memberships.created_at, memberships.account_id;

alter table networks
  -- What the network is called on its pages, when that is not its name; null: its name is not shown there.
  add column brand_name text,
  add column brand_colour text check (brand_colour ~ '^#[0-9a-f]{6}$'),
  add column logo bytea check (octet_length(logo) <= 512 * 1024),
  -- The languages its pages offer, the first for whoever asks for none of them.
  add column locales text[] not null default '{fr,nl,en}'
    check (cardinality(locales) > 0 and locales <@ array['fr', 'nl', 'en']),
  -- Who its e-mail is from. The address must be one that its mail server lets out; null: the server's own (MAIL_FROM).
  add column sender_name text,
  add column sender_address text,
  add column reply_address text,
  -- Grows with every change of the look: the address of the style sheet changes with it.
  add column look_version int not null default 0;

alter table organisations add column closed_at timestamptz;

-- An area that an organisation of the network answers for, by the first signs of its postcodes ("60" for 6000 to 6099).
create table territories (
  id uuid primary key,
  network_id uuid not null references networks,
  organisation_id uuid references organisations,
  name text not null,
  country text not null check (country ~ '^[A-Z]{2}$'),
  postcodes text[] not null check (cardinality(postcodes) > 0),
  unique (network_id, name)
);
