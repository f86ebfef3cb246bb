-- A conclusion notice: read from a file or pasted, confirmed by a clerk, frozen when issued.
create table notice (
  ward_id uuid not null references ward,
  id uuid not null,
  type text not null default 'THÔNG BÁO',
  number int check (number > 0),
  symbol text,
  document_date date,
  place text,
  subject text not null default '',
  conference_date date,
  format_regime text check (format_regime in ('hd-36', 'hd-05', 'nd-30')),
  signer_authority text[] not null default '{}',
  signer_position text,
  signer_name text,
  origin text not null check (origin in ('upload', 'paste')),
  needs_check boolean not null default false,        -- the text came out of character recognition
  source_sha256 text check (source_sha256 ~ '^[0-9a-f]{64}$'),
  text text not null default '',
  reading jsonb,                                     -- what the reader found, exactly as found
  reading_state text not null check (reading_state in ('waiting', 'recognising', 'read', 'failed')),
  reading_progress int not null default 0 check (reading_progress between 0 and 100),
  reading_message text,
  created_by uuid not null,
  created_at timestamptz not null,
  issued_at timestamptz,
  issued_by uuid,
  text_sha256 text check (text_sha256 ~ '^[0-9a-f]{64}$'),
  discarded_at timestamptz,
  discarded_reason text,
  version int not null default 1,
  search tsvector generated always as (search_document(coalesce(subject, '') || ' ' || text)) stored,
  primary key (ward_id, id),
  constraint notice_issue check ((issued_at is null) = (issued_by is null) and (issued_at is null) = (text_sha256 is null)),
  constraint notice_not_both check (issued_at is null or discarded_at is null)
);
create unique index notice_number on notice (ward_id, symbol, number, (extract(year from document_date)))
  where number is not null and issued_at is not null;
create index notice_by_date on notice (ward_id, created_at desc, id);
create index notice_search on notice using gin (search);
call protect('notice', 'select, insert, update');

-- What is issued stays as issued, whoever asks.
create function refuse_change_of_issued_notice() returns trigger language plpgsql as $$
begin
  if old.issued_at is not null and row(new.text, new.number, new.symbol, new.document_date, new.subject, new.conference_date, new.text_sha256, new.issued_at, new.issued_by)
     is distinct from row(old.text, old.number, old.symbol, old.document_date, old.subject, old.conference_date, old.text_sha256, old.issued_at, old.issued_by) then
    raise exception 'an issued notice is frozen' using errcode = 'check_violation', constraint = 'notice_frozen';
  end if;
  return new;
end $$;
create trigger notice_frozen before update on notice for each row execute function refuse_change_of_issued_notice();

create table notice_recipient (
  ward_id uuid not null references ward,
  notice_id uuid not null,
  position int not null,
  name text not null,
  unit_id uuid,
  primary key (ward_id, notice_id, position),
  foreign key (ward_id, notice_id) references notice (ward_id, id),
  foreign key (ward_id, unit_id) references unit (ward_id, id)
);
call protect('notice_recipient');

create table clause (
  ward_id uuid not null references ward,
  id uuid not null,
  notice_id uuid not null,
  number text not null,
  position int not null,
  heading text,
  text text not null,
  primary key (ward_id, id),
  constraint clause_number unique (ward_id, notice_id, number),
  foreign key (ward_id, notice_id) references notice (ward_id, id)
);
call protect('clause');

-- A later notice amends, replaces or cancels a clause; both stay readable.
create table clause_change (
  ward_id uuid not null references ward,
  id uuid not null,
  clause_id uuid not null,
  by_notice_id uuid not null,
  by_clause_id uuid,
  kind text not null check (kind in ('amend', 'replace', 'cancel')),
  explanation text not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (ward_id, id),
  foreign key (ward_id, clause_id) references clause (ward_id, id),
  foreign key (ward_id, by_notice_id) references notice (ward_id, id),
  foreign key (ward_id, by_clause_id) references clause (ward_id, id)
);
create index clause_change_clause on clause_change (ward_id, clause_id);
call protect('clause_change', 'select, insert');

-- A proposal on the confirm screen. Nothing follows from it until a clerk issues the notice.
create table directive_draft (
  ward_id uuid not null references ward,
  id uuid not null,
  notice_id uuid not null,
  origin text not null check (origin in ('clause', 'law', 'clerk')),
  clause_number text,
  position int not null,
  title text not null,
  quote text not null,
  quote_start int,
  quote_end int,
  legal_basis text,
  topic_code text,
  units jsonb not null default '[]',          -- [{role, name, unitId}]
  deliverables text[] not null default '{}',
  due jsonb not null default '[]',            -- the due objects of domain/deadline.ts
  confidence text not null check (confidence in ('high', 'medium', 'low')),
  because jsonb not null default '[]',
  dropped_at timestamptz,
  version int not null default 1,
  primary key (ward_id, id),
  foreign key (ward_id, notice_id) references notice (ward_id, id),
  foreign key (ward_id, topic_code) references topic (ward_id, code)
);
create index directive_draft_notice on directive_draft (ward_id, notice_id, position);
call protect('directive_draft');
