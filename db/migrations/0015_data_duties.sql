-- What the ward owes people for their personal data: requests with their dues, how long papers are kept, and what was destroyed.

-- A person asks, at the desk, to see, correct or erase what is kept, or takes a consent back. Dues are counted when it is recorded and stay.
create table data_request (
  ward_id uuid not null references ward,
  id uuid not null,
  petition_id uuid not null,
  kind text not null check (kind in ('see', 'correct', 'withdraw-consent', 'erase')),
  asked_by text not null check (asked_by <> ''),              -- '—' once erased
  identified_by text not null check (identified_by <> ''),    -- in words; never the number of an identity card in full
  received_on date not null,
  acknowledge_due date not null,
  acknowledge_why text not null,             -- how it was counted, in words
  due date not null,
  due_why text not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  acknowledged_on date,
  decided text check (decided in ('done', 'refused')),
  reason text,
  legal_basis text,
  decided_by uuid,
  decided_at timestamptz,
  primary key (ward_id, id),
  foreign key (ward_id, petition_id) references petition (ward_id, id),
  constraint data_request_decision check ((decided is null) = (decided_at is null) and (decided is null) = (decided_by is null)),
  constraint data_request_refusal check (decided is distinct from 'refused' or (reason is not null and legal_basis is not null))
);
create unique index data_request_open on data_request (ward_id, petition_id, kind) where decided is null;
create index data_request_by_due on data_request (ward_id, due, id);
call protect('data_request', 'select, insert, update');

-- How long petitions are kept, where the ward has set another time than the one the product starts with.
create table retention_class (
  ward_id uuid not null references ward,
  code text not null check (code in ('routine', 'complaint', 'restricted')),
  name text not null check (name = btrim(name) and name <> ''),
  years int check (years between 1 and 200), -- null: permanent
  source text not null check (source <> ''),
  status text not null check (status in ('official', 'needs-check')),
  primary key (ward_id, code)
);
call protect('retention_class', 'select, insert, update');

-- The minute of a destruction. It holds codes and no person, and is kept for ever.
create table destruction (
  ward_id uuid not null references ward,
  id uuid not null,
  year int not null,
  number int not null check (number >= 1),
  held_on date not null,
  members text not null check (members <> ''),
  basis text not null,                       -- the classes as they stood
  codes text[] not null check (cardinality(codes) > 0),
  confirmed_by uuid not null,
  at timestamptz not null,
  primary key (ward_id, id),
  constraint destruction_number unique (ward_id, year, number)
);
call protect('destruction', 'select, insert');
