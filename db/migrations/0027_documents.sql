-- Papers composed here: from a template to the words everybody agreed on, to the paper that is frozen under its number.

-- What a paper of a kind says, with places to be filled in. The office's own, changed on a screen, every wording kept.
create table document_template (
  ward_id uuid not null references ward,
  id uuid not null,
  kind text not null,                        -- what it is for: conclusion, invitation … (documents/kinds.ts)
  name text not null check (name = btrim(name) and name <> ''),
  family text not null check (family in ('party', 'state')),
  type text not null,                        -- letters of the book: TB, CV, BC; empty: a sheet that bears no number
  closed_at timestamptz,
  version int not null default 1,            -- the wording in use
  primary key (ward_id, id),
  constraint document_template_name unique (ward_id, name)
);
call protect('document_template', 'select, insert, update');

create table document_template_version (
  ward_id uuid not null references ward,
  template_id uuid not null,
  version int not null check (version >= 1),
  abstract text not null,
  addressees text not null default '',       -- one a line
  bases text not null default '',            -- one a line
  body text not null,
  recipients text not null default '',       -- one a line; empty: those of the letterhead
  saved_by uuid,
  saved_at timestamptz not null,
  primary key (ward_id, template_id, version),
  foreign key (ward_id, template_id) references document_template (ward_id, id)
);
call protect('document_template_version', 'select, insert');

create table document (
  ward_id uuid not null references ward,
  id uuid not null,
  kind text not null,
  family text not null check (family in ('party', 'state')),
  type text not null,
  letterhead_id uuid not null,
  unit_id uuid,                              -- whose paper it is: a unit's report; null: the Party Office's
  source_kind text,                          -- what it is about: conference, dossier, directive, notice, extension, destruction, period
  source_id text,
  template_id uuid,
  state text not null check (state in ('drafting', 'submitted', 'approved', 'issued', 'withdrawn')),
  version int not null default 1,            -- the newest words
  approved_version int,                      -- the words that were approved
  figures jsonb not null default '[]',       -- charts of a report, by key
  drafted_by uuid not null,
  drafted_at timestamptz not null,
  number int,
  suffix text not null default '',
  symbol text,
  period text,
  issued_on date,
  issued_by uuid,
  issued_at timestamptz,
  frozen jsonb,                              -- the paper as it was issued, part by part
  text_sha256 text,
  pdf_sha256 text,                           -- the file that goes out to be signed
  signed_sha256 text,                        -- the file that came back
  search tsvector,
  primary key (ward_id, id),
  foreign key (ward_id, letterhead_id) references reply_letterhead (ward_id, id),
  foreign key (ward_id, unit_id) references unit (ward_id, id),
  foreign key (ward_id, template_id) references document_template (ward_id, id),
  constraint document_source check ((source_kind is null) = (source_id is null)),
  constraint document_issue check ((state = 'issued') = (issued_at is not null)),
  constraint document_frozen check ((issued_at is null) = (frozen is null) and (issued_at is null) = (pdf_sha256 is null))
);
create index document_by_source on document (ward_id, source_kind, source_id);
create index document_newest on document (ward_id, drafted_at desc, id desc);
create index document_search on document using gin (search);
call protect('document', 'select, insert, update');

-- The words as they were each time somebody saved them; none is ever changed.
create table document_version (
  ward_id uuid not null references ward,
  document_id uuid not null,
  version int not null check (version >= 1),
  abstract text not null,
  addressees text[] not null default '{}',
  bases text[] not null default '{}',
  body text not null,
  recipients text[] not null default '{}',
  urgency text,
  saved_by uuid not null,
  saved_at timestamptz not null,
  note text,                                 -- what was changed, in the words of whoever changed it
  primary key (ward_id, document_id, version),
  foreign key (ward_id, document_id) references document (ward_id, id)
);
call protect('document_version', 'select, insert');

create table document_comment (
  ward_id uuid not null references ward,
  id uuid not null,
  document_id uuid not null,
  version int not null,                      -- the words it speaks of
  quote text,                                -- the place, copied from the words
  text text not null check (text = btrim(text) and text <> ''),
  by_account uuid not null,
  at timestamptz not null,
  settled_by uuid,
  settled_at timestamptz,
  primary key (ward_id, id),
  foreign key (ward_id, document_id, version) references document_version (ward_id, document_id, version)
);
create index document_comment_of on document_comment (ward_id, document_id, at);
call protect('document_comment', 'select, insert');
grant update (settled_by, settled_at) on document_comment to hoi_am_app;

create table document_step (
  ward_id uuid not null references ward,
  document_id uuid not null,
  seq int not null,
  kind text not null check (kind in ('drafted', 'saved', 'submitted', 'returned', 'approved', 'issued', 'signed', 'withdrawn')),
  version int not null,
  reason text,
  by_account uuid,
  at timestamptz not null,
  primary key (ward_id, document_id, seq),
  foreign key (ward_id, document_id) references document (ward_id, id)
);
call protect('document_step', 'select, insert');

-- A notice whose words were composed here.
alter table notice add column document_id uuid;

alter table register_entry drop constraint register_entry_source_kind_check;
alter table register_entry add constraint register_entry_source_kind_check check (source_kind in ('reply', 'notice', 'document'));
