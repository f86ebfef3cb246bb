-- The matter to be solved: one or many petitions, its papers, its plan, its two clocks, and what became of it.

create table dossier (
  ward_id uuid not null references ward,
  id uuid not null,
  code text not null check (code ~ '^HS-\d{4}-\d{4,7}$'),
  title text not null check (title = btrim(title) and title <> ''),
  summary text,
  topic_code text,
  unit_id uuid,                              -- the residential group it is about
  place text,
  latitude double precision check (latitude between -90 and 90),
  longitude double precision check (longitude between -180 and 180),
  conference_id uuid,                        -- the dialogue it was raised at, if any
  lead_unit_id uuid,                         -- who handles it; null: nobody yet, which the office sees in red
  authority text check (authority in ('within', 'beyond')),
  sensitive boolean not null default false,  -- never public, whatever the topic says
  answer_due date,
  original_answer_due date,
  work_due date,
  original_work_due date,
  work_done_on date,                         -- a fact of its own: "answered, work not done" is derived from these
  work_done_by uuid,
  work_done_note text,
  opened_by uuid not null,
  opened_at timestamptz not null,
  merged_into uuid,                          -- stands while the merge is not undone
  version int not null default 1,
  search tsvector generated always as (search_document(code || ' ' || title || ' ' || coalesce(summary, '') || ' ' || coalesce(place, ''))) stored,
  folded text not null generated always as (fold(code || ' ' || title || ' ' || coalesce(place, ''))) stored,
  primary key (ward_id, id),
  constraint dossier_code unique (ward_id, code),
  foreign key (ward_id, topic_code) references topic (ward_id, code),
  foreign key (ward_id, unit_id) references unit (ward_id, id),
  foreign key (ward_id, lead_unit_id) references unit (ward_id, id),
  foreign key (ward_id, conference_id) references conference (ward_id, id),
  foreign key (ward_id, merged_into) references dossier (ward_id, id),
  constraint dossier_point check ((latitude is null) = (longitude is null))
);
create index dossier_by_opening on dossier (ward_id, opened_at desc, id desc);
create index dossier_of_conference on dossier (ward_id, conference_id, id);
create index dossier_of_lead on dossier (ward_id, lead_unit_id, opened_at desc, id desc);
create index dossier_by_words on dossier using gin (ward_id, search) with (gin_pending_list_limit = 512);
create index dossier_by_likeness on dossier using gin (ward_id, folded gin_trgm_ops) with (gin_pending_list_limit = 512);
call protect('dossier', 'select, insert, update');
create view dossier_search with (security_barrier = false, security_invoker = false) as
  select * from dossier where ward_id = current_ward();
grant select on dossier_search to hoi_am_app;

-- Which petition lies in which dossier, since when; a petition lies in one at a time. Rows are ended, not deleted.
create table dossier_petition (
  ward_id uuid not null references ward,
  id uuid not null,
  dossier_id uuid not null,
  petition_id uuid not null,
  put_by uuid not null,
  put_at timestamptz not null,
  ended_by uuid,
  ended_at timestamptz,
  ended_reason text,
  primary key (ward_id, id),
  foreign key (ward_id, dossier_id) references dossier (ward_id, id),
  foreign key (ward_id, petition_id) references petition (ward_id, id)
);
create unique index dossier_petition_once on dossier_petition (ward_id, petition_id) where ended_at is null;
create index dossier_petition_of on dossier_petition (ward_id, dossier_id) where ended_at is null;
call protect('dossier_petition', 'select, insert, update');

-- Where the matter is dealt with: a clause, a directive, or both. Rows are ended, not deleted.
create table dossier_link (
  ward_id uuid not null references ward,
  id uuid not null,
  dossier_id uuid not null,
  clause_id uuid,
  directive_id uuid,
  linked_by uuid not null,
  linked_at timestamptz not null,
  ended_by uuid,
  ended_at timestamptz,
  primary key (ward_id, id),
  foreign key (ward_id, dossier_id) references dossier (ward_id, id),
  foreign key (ward_id, clause_id) references clause (ward_id, id),
  foreign key (ward_id, directive_id) references directive (ward_id, id),
  constraint dossier_link_what check (clause_id is not null or directive_id is not null)
);
create unique index dossier_link_once on dossier_link (ward_id, dossier_id, clause_id, directive_id) nulls not distinct where ended_at is null;
create index dossier_link_clause on dossier_link (ward_id, clause_id) where ended_at is null;
create index dossier_link_directive on dossier_link (ward_id, directive_id) where ended_at is null;
call protect('dossier_link', 'select, insert, update');

-- What the ward says became of it; the latest stands. "Not ours" needs an owner, "not possible" a law and what the person can do next.
create table dossier_outcome (
  ward_id uuid not null references ward,
  id uuid not null,
  dossier_id uuid not null,
  kind text not null check (kind in ('done', 'in-progress', 'referred', 'not-possible')),
  explanation text not null,
  until date,                                -- in progress until
  referred_to text,
  referred_number text,
  referred_on date,
  legal_basis text,
  next_step text,                            -- what the person can do next
  by_account uuid not null,
  at timestamptz not null,
  primary key (ward_id, id),
  foreign key (ward_id, dossier_id) references dossier (ward_id, id),
  constraint dossier_outcome_until check (kind <> 'in-progress' or until is not null),
  constraint dossier_outcome_owner check (kind <> 'referred' or referred_to is not null),
  constraint dossier_outcome_reason check (kind <> 'not-possible' or (legal_basis is not null and next_step is not null))
);
create index dossier_outcome_of on dossier_outcome (ward_id, dossier_id, at);
call protect('dossier_outcome', 'select, insert');
