-- What everybody may read besides the notices: articles of topic columns, and the ledger of matters of a dialogue. Publication is an act:
-- each edition is kept word for word with its fingerprint; a withdrawn one is no longer shown.

create table article (
  ward_id uuid not null references ward,
  id uuid not null,
  topic_code text,                           -- the column it stands in; null: general
  title text not null check (title = btrim(title) and title <> ''),
  summary text not null default '',
  body text not null default '',             -- Markdown, as typed
  written_by uuid not null,
  written_at timestamptz not null,
  changed_at timestamptz not null,
  version int not null default 1,
  primary key (ward_id, id),
  foreign key (ward_id, topic_code) references topic (ward_id, code)
);
call protect('article', 'select, insert, update');

create table article_edition (
  ward_id uuid not null references ward,
  article_id uuid not null,
  edition int not null,
  topic_code text,
  title text not null,
  summary text not null,
  body text not null,
  content_sha256 text not null check (content_sha256 ~ '^[0-9a-f]{64}$'),
  published_by uuid not null,
  published_at timestamptz not null,
  withdrawn_by uuid,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  search tsvector generated always as (search_document(title || ' ' || summary || ' ' || body)) stored,
  primary key (ward_id, article_id, edition),
  foreign key (ward_id, article_id) references article (ward_id, id),
  constraint article_edition_withdrawal check ((withdrawn_at is null) = (withdrawn_reason is null))
);
create index article_edition_public on article_edition (ward_id, published_at desc) where withdrawn_at is null;
call protect('article_edition', 'select, insert, update');

-- One matter of a dialogue as the public reads it. How it stands is read live; words and photographs are those of the edition.
create table ledger_entry (
  ward_id uuid not null references ward,
  dossier_id uuid not null,
  edition int not null,
  conference_id uuid,
  topic_code text not null,
  content jsonb not null,                    -- exactly as previewed; the keys are those of LedgerContent
  content_sha256 text not null check (content_sha256 ~ '^[0-9a-f]{64}$'),
  published_by uuid not null,
  published_at timestamptz not null,
  withdrawn_by uuid,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  folded text not null,                      -- of the public words only, for the search of the public pages
  primary key (ward_id, dossier_id, edition),
  foreign key (ward_id, dossier_id) references dossier (ward_id, id),
  foreign key (ward_id, conference_id) references conference (ward_id, id),
  foreign key (ward_id, topic_code) references topic (ward_id, code),
  constraint ledger_entry_withdrawal check ((withdrawn_at is null) = (withdrawn_reason is null))
);
create index ledger_entry_of_conference on ledger_entry (ward_id, conference_id, dossier_id, edition desc);
create index ledger_entry_of_topic on ledger_entry (ward_id, topic_code, published_at desc);
create index ledger_entry_words on ledger_entry using gin (ward_id, folded gin_trgm_ops) where withdrawn_at is null;
call protect('ledger_entry', 'select, insert, update');
