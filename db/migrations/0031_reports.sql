-- Reports: papers whose every figure leads to the rows it counted, as they stood on the day it was frozen.

-- Sheets behind a paper: [{name, title, body, landscape}], body in the notation of the words.
alter table document add column annexes jsonb not null default '[]';

-- A unit with a head of its own over its papers: PHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ.
alter table reply_letterhead add column unit_id uuid,
  add foreign key (ward_id, unit_id) references unit (ward_id, id);

create table report (
  ward_id uuid not null references ward,
  id uuid not null,
  kind text not null check (kind in ('unit-report', 'combined-report', 'periodic-report')),
  document_id uuid not null,                 -- the paper it is
  title text not null check (title = btrim(title) and title <> ''),   -- what it is about: "Thông báo số 51-TB/ĐU", "Quý I năm 2026"
  notice_ids uuid[] not null default '{}',
  directive_id uuid,
  unit_id uuid,                              -- whose report; null: the Party Office's
  period text,                               -- month, quarter, half, nine-months, year, other
  from_day date,
  to_day date,
  until date not null,                       -- the last day counted, which may lie before the end of the period
  as_of timestamptz not null,                -- the moment at which its figures were frozen
  drafted_by uuid not null,
  handed_in_by uuid,                         -- a unit's report given to whoever assigned the work
  handed_in_at timestamptz,
  incoming_id uuid,                          -- its number in the book of what comes in
  received_by uuid,
  received_at timestamptz,
  primary key (ward_id, id),
  foreign key (ward_id, document_id) references document (ward_id, id),
  foreign key (ward_id, directive_id) references directive (ward_id, id),
  foreign key (ward_id, unit_id) references unit (ward_id, id),
  foreign key (ward_id, incoming_id) references incoming_document (ward_id, id),
  constraint report_document unique (ward_id, document_id),
  constraint report_scope check ((kind = 'unit-report') = (directive_id is not null) and (kind = 'unit-report') = (unit_id is not null)
    and (kind = 'periodic-report') = (period is not null) and (period is null) = (from_day is null) and (from_day is null) = (to_day is null)
    and (kind = 'combined-report') = (cardinality(notice_ids) > 0)),
  constraint report_handed_in check ((handed_in_by is null) = (handed_in_at is null)),
  constraint report_received check ((incoming_id is null) = (received_at is null) and (incoming_id is null) = (received_by is null))
);
create index report_newest on report (ward_id, as_of desc, id desc);
create index report_of_directive on report (ward_id, directive_id) where directive_id is not null;
call protect('report', 'select, insert');
grant update (handed_in_by, handed_in_at, incoming_id, received_by, received_at) on report to hoi_am_app;

-- Every row that a report counts, as it stood at that moment: what it was called, whose it was, how far it was. Never changed.
-- A figure is a count of these rows, so that it cannot say anything else than they do.
create table report_row (
  ward_id uuid not null references ward,
  report_id uuid not null,
  span smallint not null check (span between 0 and 2),   -- 0: what is reported; 1: the period before; 2: the same period of the year before
  kind text not null check (kind in ('directive', 'petition', 'dossier', 'letter', 'word', 'publication', 'receipt', 'deliverable')),
  row_id uuid not null,
  code text not null,
  title text,                                -- null: only counted, because the ward never speaks of this topic or it is somebody's own words
  unit_id uuid,
  notice_id uuid,
  part text,                                 -- the clause of the notice, or the group of topics
  state text not null,                       -- in the words of the feature it belongs to
  due date,
  last_day date,
  began_on date,
  ended_on date,
  marks text[] not null,                     -- what is true of it: closed, on-time, late, beyond …
  primary key (ward_id, report_id, span, kind, row_id),
  foreign key (ward_id, report_id) references report (ward_id, id) deferrable initially deferred
);
call protect('report_row', 'select, insert');

create table report_figure (
  ward_id uuid not null references ward,
  report_id uuid not null,
  position int not null,
  span smallint not null check (span between 0 and 2),
  kind text not null,
  mark text not null,                        -- counts the rows of this kind that bear this mark …
  unit_id uuid,                              -- … of this unit
  notice_id uuid,                            -- … of this notice
  part text,                                 -- … of this clause or group of topics
  from_day date,                             -- … that ended within these days
  to_day date,
  label text not null,
  value int not null check (value >= 0),
  primary key (ward_id, report_id, position),
  foreign key (ward_id, report_id) references report (ward_id, id) deferrable initially deferred
);
call protect('report_figure', 'select, insert');
