-- A paper on its way to those it is for, and what each of them did with it.

-- Recipients the office sends to again and again, under the name it calls them by.
create table recipient_list (
  ward_id uuid not null references ward,
  id uuid not null,
  name text not null check (name = btrim(name) and name <> ''),
  follows text[] not null default '{}',       -- kinds of units that belong to it as they come and go: every group that is open on the day
  bodies text[] not null default '{}',        -- outside the ward, by name
  closed_at timestamptz,
  version int not null default 1,
  primary key (ward_id, id),
  constraint recipient_list_name unique (ward_id, name)
);
call protect('recipient_list', 'select, insert, update');

create table recipient_list_unit (
  ward_id uuid not null references ward,
  list_id uuid not null,
  unit_id uuid not null,
  primary key (ward_id, list_id, unit_id),
  foreign key (ward_id, list_id) references recipient_list (ward_id, id),
  foreign key (ward_id, unit_id) references unit (ward_id, id)
);
call protect('recipient_list_unit', 'select, insert, delete');

-- How soon one acknowledges, and how the ward chases those who do not. In working days; no statute sets them.
create table dispatch_rule (
  ward_id uuid not null references ward,
  due_days int not null default 2 check (due_days between 0 and 60),
  before_days int not null default 1 check (before_days between 0 and 30),   -- 0: nobody is reminded before the day
  every_days int not null default 2 check (every_days between 1 and 30),
  times int not null default 3 check (times between 1 and 20),               -- then the Party Office and the leader are told
  hand_hours int not null default 4 check (hand_hours between 1 and 72),     -- between two reminders sent by hand
  version int not null default 1,
  primary key (ward_id)
);
call protect('dispatch_rule', 'select, insert, update');
insert into dispatch_rule (ward_id) select id from ward;
insert into recipient_list (ward_id, id, name, follows) select id, gen_random_uuid(), 'Các tổ dân phố', '{group}' from ward;
insert into recipient_list (ward_id, id, name, follows)
  select id, gen_random_uuid(), 'Các cơ quan, đơn vị của phường', '{party-organisation,office,department,police,military,front}' from ward;

create table dispatch (
  ward_id uuid not null references ward,
  id uuid not null,
  subject_kind text not null check (subject_kind in ('document', 'notice')),
  subject_id uuid not null,
  line uuid not null,                         -- the first sending of this paper or of the one it replaced
  edition int not null check (edition >= 1),  -- within the line; a later one takes the place of all before it
  title text not null,                        -- "Thông báo số 12-TB/ĐU", as on the day it was sent
  abstract text not null,
  document_date date,
  file_sha256 text not null check (file_sha256 ~ '^[0-9a-f]{64}$'),
  file_name text not null,
  media_type text not null,
  purpose text not null check (purpose in ('information', 'action')),
  required text not null check (required in ('received', 'read', 'acknowledged', 'done')),
  due_on date not null,
  note text,
  sent_by uuid not null,
  sent_at timestamptz not null,
  search tsvector generated always as (search_document(title || ' ' || abstract || ' ' || coalesce(note, ''))) stored,
  primary key (ward_id, id),
  foreign key (ward_id, sent_by) references account (ward_id, id),
  constraint dispatch_once unique (ward_id, subject_kind, subject_id, file_sha256, purpose)
);
create index dispatch_newest on dispatch (ward_id, sent_at desc, id desc);
create index dispatch_line on dispatch (ward_id, line, edition);
create index dispatch_search on dispatch using gin (search);
call protect('dispatch', 'select, insert');
grant update (ward_id) on dispatch to hoi_am_app;            -- nothing of it changes; but only who may update something may lock a row

create table dispatch_recipient (
  ward_id uuid not null references ward,
  id uuid not null,
  dispatch_id uuid not null,
  unit_id uuid,
  body text check (body = btrim(body) and body <> ''),   -- outside the ward, by name
  name text not null,                         -- as it was called on the day
  added_by uuid not null,
  added_at timestamptz not null,
  primary key (ward_id, id),
  foreign key (ward_id, dispatch_id) references dispatch (ward_id, id),
  foreign key (ward_id, unit_id) references unit (ward_id, id),
  constraint dispatch_recipient_one check ((unit_id is null) <> (body is null)),
  constraint dispatch_recipient_unit unique (ward_id, dispatch_id, unit_id),
  constraint dispatch_recipient_body unique (ward_id, dispatch_id, body)
);
create index dispatch_recipient_of_unit on dispatch_recipient (ward_id, unit_id, added_at desc);
call protect('dispatch_recipient', 'select, insert');
grant update (ward_id) on dispatch_recipient to hoi_am_app;  -- to lock it, as above

-- One step one recipient took: by whom, when, on the screen or on paper. A later step proves the earlier ones.
create table dispatch_receipt (
  ward_id uuid not null references ward,
  id uuid not null,
  recipient_id uuid not null,
  stage text not null check (stage in ('received', 'read', 'acknowledged', 'done')),
  how text not null check (how in ('screen', 'paper')),
  at timestamptz not null,                    -- when it happened
  by_account uuid,                            -- who did it on the screen
  for_account uuid,                           -- the absent person for whom
  person text,                                -- who took the paper
  carrier text,                               -- who handed it over
  note text,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  voided_at timestamptz,
  voided_by uuid,
  void_reason text,
  primary key (ward_id, id),
  foreign key (ward_id, recipient_id) references dispatch_recipient (ward_id, id),
  constraint dispatch_receipt_who check ((how = 'screen') = (by_account is not null) and (how = 'paper') = (person is not null)),
  constraint dispatch_receipt_void check ((voided_at is null) = (void_reason is null) and (voided_at is null or how = 'paper'))
);
create unique index dispatch_receipt_once on dispatch_receipt (ward_id, recipient_id, stage) where voided_at is null;
call protect('dispatch_receipt', 'select, insert');
grant update (voided_at, voided_by, void_reason) on dispatch_receipt to hoi_am_app;

-- Sent there by mistake.
create table dispatch_removal (
  ward_id uuid not null references ward,
  recipient_id uuid not null,
  reason text not null check (reason = btrim(reason) and reason <> ''),
  by_account uuid not null,
  at timestamptz not null,
  primary key (ward_id, recipient_id),
  foreign key (ward_id, recipient_id) references dispatch_recipient (ward_id, id)
);
call protect('dispatch_removal', 'select, insert');

-- Each reminder a recipient had: before the day, after it, told further up, by hand.
create table dispatch_reminder (
  ward_id uuid not null references ward,
  id uuid not null,
  recipient_id uuid not null,
  step text not null check (step in ('before', 'told-up', 'by-hand') or step ~ '^late-[0-9]+$'),
  on_day date not null,
  at timestamptz not null,
  by_account uuid,
  primary key (ward_id, id),
  foreign key (ward_id, recipient_id) references dispatch_recipient (ward_id, id),
  constraint dispatch_reminder_by check ((step = 'by-hand') = (by_account is not null))
);
-- By itself the clock takes each step once, and never two on one day.
create unique index dispatch_reminder_step on dispatch_reminder (ward_id, recipient_id, step) where by_account is null;
create unique index dispatch_reminder_day on dispatch_reminder (ward_id, recipient_id, on_day) where by_account is null;
create index dispatch_reminder_of on dispatch_reminder (ward_id, recipient_id, at desc);
call protect('dispatch_reminder', 'select, insert');

-- Work given because of a paper that was sent out for action.
create table directive_basis (
  ward_id uuid not null references ward,
  directive_id uuid not null,
  dispatch_id uuid not null,
  title text not null,
  primary key (ward_id, directive_id),
  foreign key (ward_id, directive_id) references directive (ward_id, id),
  foreign key (ward_id, dispatch_id) references dispatch (ward_id, id)
);
create index directive_basis_of on directive_basis (ward_id, dispatch_id);
call protect('directive_basis', 'select, insert');
