-- The office's books: a number for every paper that goes out, given once, without gaps, visible also when nothing came of it.

-- Party numbers run on through a term of the committee; the office says when one began.
create table register_term (
  ward_id uuid not null references ward,
  name text not null check (name ~ '^\d{4}-\d{4}$'),
  begins_on date not null,
  primary key (ward_id, name),
  constraint register_term_day unique (ward_id, begins_on)
);
call protect('register_term', 'select, insert, update');
insert into register_term (ward_id, name, begins_on) select id, '2025-2030', '2025-07-01' from ward;

-- One book for each kind of paper of each body; what the rules say of its numbers is data, and the office's to correct.
create table register_book (
  ward_id uuid not null references ward,
  id uuid not null,
  direction text not null check (direction in ('out', 'in')),
  family text not null check (family in ('party', 'state')),
  type text not null,                        -- TB, CV, BC …; empty: all that comes in
  body text not null,                        -- ĐU, UBND
  name text not null check (name = btrim(name) and name <> ''),
  restarts text not null check (restarts in ('term', 'year')),
  backdated text not null check (backdated in ('refused', 'recorded')),   -- a date that does not go with the order of numbers
  inserted text not null check (inserted in ('refused', 'recorded')),     -- 12a between 12 and 13
  digits int not null default 2 check (digits between 1 and 4),           -- 2: 07
  opened_at timestamptz not null,
  version int not null default 1,
  primary key (ward_id, id),
  constraint register_book_once unique (ward_id, direction, family, type, body),
  constraint register_book_type check (type <> '' or direction = 'in'),
  constraint register_book_restart check (restarts = 'year' or family = 'party')
);
call protect('register_book', 'select, insert, update');

-- What one book holds of one year or term. Whoever takes a number locks this row until the end of the transaction.
create table register_volume (
  ward_id uuid not null references ward,
  book_id uuid not null,
  period text not null,
  first int not null default 1 check (first >= 1),    -- numbers before it stand in the book on paper
  last int not null default 0,
  primary key (ward_id, book_id, period),
  foreign key (ward_id, book_id) references register_book (ward_id, id),
  constraint register_volume_order check (last >= first - 1)
);
call protect('register_volume', 'select, insert, update');

-- One line of a book: kept for something, given to a paper, or void with its reason; never deleted, its number never changed.
create table register_entry (
  ward_id uuid not null references ward,
  id uuid not null,
  book_id uuid not null,
  period text not null,
  number int not null check (number between 1 and 999999),
  suffix text not null default '' check (suffix ~ '^[a-z]?$'),
  symbol text not null,
  how text not null check (how in ('taken', 'hand', 'skipped', 'before')),  -- skipped: passed over when a later number was written by hand
  purpose text,                              -- what a kept number is kept for
  document_date date,
  abstract text,
  signer text,
  recipients text,
  keeper text,                               -- who keeps the office's own copy
  copies int check (copies between 1 and 99999),
  note text,
  out_of_order text,                         -- why it stands against the order of numbers and dates
  source_kind text check (source_kind in ('reply', 'notice')),
  source_id uuid,
  entered_by uuid,
  entered_at timestamptz not null,
  issued_by uuid,
  issued_at timestamptz,
  voided_by uuid,
  voided_at timestamptz,
  void_reason text,
  search tsvector generated always as (search_document(number || suffix || ' ' || symbol || ' ' || coalesce(purpose, '') || ' ' || coalesce(abstract, '')
    || ' ' || coalesce(signer, '') || ' ' || coalesce(recipients, '') || ' ' || coalesce(note, ''))) stored,
  primary key (ward_id, id),
  foreign key (ward_id, book_id, period) references register_volume (ward_id, book_id, period),
  constraint register_number unique (ward_id, book_id, period, number, suffix),
  constraint register_source unique (ward_id, source_kind, source_id),
  constraint register_issue check (issued_at is null or (document_date is not null and abstract is not null)),
  constraint register_void check ((voided_at is null) = (void_reason is null)),
  constraint register_from check ((source_kind is null) = (source_id is null))
);
create index register_entry_by_date on register_entry (ward_id, document_date);
call protect('register_entry', 'select, insert');
grant update (purpose, document_date, abstract, signer, recipients, keeper, copies, note, out_of_order, source_kind, source_id,
  issued_by, issued_at, voided_by, voided_at, void_reason, how, symbol) on register_entry to hoi_am_app;
