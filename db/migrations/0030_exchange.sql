-- Packages that leave for bodies outside and come from them: who these are, what was handed over and how, what came and what was made of it.

-- The bodies that papers are exchanged with, and those that speak for the ward. Identifiers are typed by the ward, never made up.
create table exchange_body (
  ward_id uuid not null references ward,
  id uuid not null,
  name text not null check (name = btrim(name) and name <> ''),
  organ_id text check (organ_id ~ '^[0-9A-Z]{3}\.[0-9A-Z]{2}\.[0-9A-Z]{2}\.[A-Z][0-9]{2}$'),   -- Decision 20/2020/QĐ-TTg: 000.00.01.H56
  in_charge text check (in_charge ~ '^[0-9A-Z]{3}\.[0-9A-Z]{2}\.[0-9A-Z]{2}\.[A-Z][0-9]{2}$'),  -- that of the body above it
  own boolean not null,                      -- speaks for the ward: packages go out in its name
  unit_id uuid,                              -- the unit it is, when it is one
  note text,
  closed_at timestamptz,
  version int not null default 1,
  primary key (ward_id, id),
  foreign key (ward_id, unit_id) references unit (ward_id, id),
  constraint exchange_body_name unique (ward_id, name),
  constraint exchange_body_organ unique (ward_id, organ_id)
);
call protect('exchange_body', 'select, insert, update');

-- Codes of a package as the ward corrected or confirmed them; where it said nothing, those of exchange/codes.ts count, as unverified.
create table exchange_code (
  ward_id uuid not null references ward,
  list text not null check (list in ('type', 'priority', 'steering', 'business', 'paper')),
  key text not null,
  code text not null check (code = btrim(code) and code <> ''),
  detail text,
  verified boolean not null,
  saved_by uuid not null,
  saved_at timestamptz not null,
  primary key (ward_id, list, key)
);
call protect('exchange_code', 'select, insert, update');

-- A package made here and carried out: the file itself lies under its fingerprint.
create table handoff (
  ward_id uuid not null references ward,
  id uuid not null,
  source_kind text not null check (source_kind in ('document', 'notice')),
  source_id uuid not null,
  title text not null,                       -- of the paper, as it was
  form text not null check (form in ('edxml', 'plain')),
  sender_name text not null,
  sender_organ text,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  carried text not null check (carried in ('axis', 'party-network', 'usb', 'mail', 'post', 'hand', 'other')),
  handed_on date not null,
  handed_by text not null,                   -- who carried it, by name
  note text,
  made_by uuid not null,
  made_at timestamptz not null,
  voided_by uuid,
  voided_at timestamptz,
  void_reason text,
  primary key (ward_id, id),
  constraint handoff_void check ((voided_at is null) = (void_reason is null))
);
create index handoff_newest on handoff (ward_id, made_at desc, id desc);
create index handoff_of on handoff (ward_id, source_id);
call protect('handoff', 'select, insert');
grant update (voided_by, voided_at, void_reason) on handoff to hoi_am_app;

create table handoff_recipient (
  ward_id uuid not null references ward,
  handoff_id uuid not null,
  body_id uuid not null,
  name text not null,
  organ_id text,
  received_by text,                          -- who said there that it came, by name
  received_on date,
  receipt text,                              -- number of the receipt, or how it was said
  confirmed_by uuid,
  confirmed_at timestamptz,
  primary key (ward_id, handoff_id, body_id),
  foreign key (ward_id, handoff_id) references handoff (ward_id, id),
  foreign key (ward_id, body_id) references exchange_body (ward_id, id),
  constraint handoff_receipt check ((received_by is null) = (received_on is null) and (received_by is null) = (confirmed_by is null))
);
call protect('handoff_recipient', 'select, insert');
grant update (received_by, received_on, receipt, confirmed_by, confirmed_at) on handoff_recipient to hoi_am_app;

-- A package that came, between its upload and its line in the register of incoming papers.
create table exchange_arrival (
  ward_id uuid not null references ward,
  id uuid not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  file_name text not null,
  message_id text,                           -- DocumentId of the package
  sender_organ text,
  facts jsonb not null,                      -- what it says, as it was read
  came_by uuid not null,
  came_at timestamptz not null,
  incoming_id uuid,
  dropped_by uuid,
  dropped_at timestamptz,
  drop_reason text,
  primary key (ward_id, id),
  foreign key (ward_id, incoming_id) references incoming_document (ward_id, id),
  constraint exchange_arrival_end check (incoming_id is null or dropped_at is null)
);
create index exchange_arrival_newest on exchange_arrival (ward_id, came_at desc, id desc);
create index exchange_arrival_same on exchange_arrival (ward_id, message_id);
call protect('exchange_arrival', 'select, insert');
grant update (incoming_id, dropped_by, dropped_at, drop_reason) on exchange_arrival to hoi_am_app;

-- An incoming paper whose scan turned out to bear a stamp of secrecy is kept from everybody until a person has looked at the paper.
alter table incoming_document drop constraint incoming_document_reading_check;
alter table incoming_document add constraint incoming_document_reading_check
  check (reading in ('none', 'waiting', 'read', 'failed', 'secret', 'destroyed'));
alter table incoming_document add column cleared boolean not null default false;   -- a person looked: no secret, whatever was recognised
-- What was written down wrongly of an incoming paper can be corrected; every correction is an event.
grant update (sender, code, document_date, abstract, cleared) on incoming_document to hoi_am_app;

-- Numbers come from the office's books since they are kept here; the term of a letterhead decides nothing any more.
alter table reply_letterhead drop column term;
