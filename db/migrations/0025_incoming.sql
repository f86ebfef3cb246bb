-- Papers that come in: entered under the next number of the day's book, kept as files by their fingerprint, passed on to a unit.

insert into register_book (ward_id, id, direction, family, type, body, name, restarts, backdated, inserted, opened_at)
select ward.id, gen_random_uuid(), 'in', first.family, '', first.body, first.name, 'year', 'refused', 'refused', now()
from ward cross join (values ('party', 'ĐU', 'Sổ văn bản đến của Đảng ủy'), ('state', 'UBND', 'Sổ văn bản đến của UBND')) as first (family, body, name)
on conflict do nothing;

create table incoming_document (
  ward_id uuid not null references ward,
  id uuid not null,
  book_id uuid not null,
  period text not null,
  number int not null check (number between 1 and 999999),
  arrived_on date not null,
  sender text not null check (sender = btrim(sender) and sender <> ''),
  code text,                                 -- number and symbol as printed
  document_date date,
  abstract text not null,
  deadline date,
  note text,
  unit_id uuid,
  assigned_on date,
  assigned_by uuid,
  reading text not null check (reading in ('none', 'waiting', 'read', 'failed')),
  reading_message text,
  text text not null default '',             -- what the files say, for the search
  done_on date,
  done_by uuid,
  done_note text,
  entered_by uuid not null,
  entered_at timestamptz not null,
  voided_by uuid,
  voided_at timestamptz,
  void_reason text,
  same_key text generated always as (fold(sender) || ' ' || replace(fold(code), ' ', '') || ' ' || (document_date - date '2000-01-01')::text) stored,
  search tsvector generated always as (search_document(number || ' ' || sender || ' ' || coalesce(code, '') || ' ' || abstract || ' ' || coalesce(note, '') || ' ' || text)) stored,
  primary key (ward_id, id),
  foreign key (ward_id, book_id, period) references register_volume (ward_id, book_id, period),
  foreign key (ward_id, unit_id) references unit (ward_id, id),
  constraint incoming_number unique (ward_id, book_id, period, number),
  constraint incoming_assignment check ((unit_id is null) = (assigned_on is null)),
  constraint incoming_done check ((done_on is null) = (done_by is null)),
  constraint incoming_void check ((voided_at is null) = (void_reason is null))
);
create index incoming_by_day on incoming_document (ward_id, arrived_on desc, number desc, id desc);
create index incoming_of_unit on incoming_document (ward_id, unit_id);
create index incoming_same on incoming_document (ward_id, same_key);
call protect('incoming_document', 'select, insert');
grant update (deadline, note, unit_id, assigned_on, assigned_by, reading, reading_message, text, done_on, done_by, done_note,
  voided_by, voided_at, void_reason) on incoming_document to hoi_am_app;
