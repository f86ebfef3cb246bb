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
  original_answer_due date,                  -- as first set; kept for ever
  answer_due_why text,                       -- how it was counted, in words
  work_due date,
  original_work_due date,
  work_due_why text,
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
  constraint dossier_point check ((latitude is null) = (longitude is null)),
  constraint dossier_original check ((answer_due is null) = (original_answer_due is null) and (work_due is null) = (original_work_due is null)),
  constraint dossier_work_done check ((work_done_on is null) = (work_done_by is null)),
  constraint dossier_not_into_itself check (merged_into <> id)
);
create index dossier_by_opening on dossier (ward_id, opened_at desc, id desc);
create index dossier_of_conference on dossier (ward_id, conference_id, id);
create index dossier_of_lead on dossier (ward_id, lead_unit_id, opened_at desc, id desc);
create index dossier_by_words on dossier using gin (ward_id, search) with (gin_pending_list_limit = 512);
create index dossier_by_likeness on dossier using gin (ward_id, folded gin_trgm_ops) with (gin_pending_list_limit = 512);
create index dossier_of_topic on dossier (ward_id, topic_code, opened_at desc, id desc);
create index dossier_of_group on dossier (ward_id, unit_id, opened_at desc, id desc);
call protect('dossier', 'select, insert, update');

-- A date once set may be extended, but what it was first stays as it was.
create function refuse_change_of_dossier_original() returns trigger language plpgsql as $$
begin
  if new.code <> old.code
     or (old.original_answer_due is not null and new.original_answer_due is distinct from old.original_answer_due)
     or (old.original_work_due is not null and new.original_work_due is distinct from old.original_work_due) then
    raise exception 'the code and the original due dates never change' using errcode = 'check_violation', constraint = 'dossier_original_due';
  end if;
  return new;
end $$;
create trigger dossier_original_due before update on dossier for each row execute function refuse_change_of_dossier_original();

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
  merge_id uuid,                             -- the merge that brought it here; undoing that merge takes it back
  place_before uuid,                         -- the place from which that merge took it
  primary key (ward_id, id),
  foreign key (ward_id, dossier_id) references dossier (ward_id, id),
  foreign key (ward_id, petition_id) references petition (ward_id, id),
  foreign key (ward_id, place_before) references dossier_petition (ward_id, id),
  constraint dossier_petition_merge check ((merge_id is null) = (place_before is null))
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

-- Two dossiers found to be one matter. The merged one keeps its code and its story; undone, it stands again.
create table dossier_merge (
  ward_id uuid not null references ward,
  id uuid not null,
  from_id uuid not null,
  into_id uuid not null,
  reason text not null,
  merged_by uuid not null,
  merged_at timestamptz not null,
  undone_by uuid,
  undone_at timestamptz,
  undone_reason text,
  primary key (ward_id, id),
  foreign key (ward_id, from_id) references dossier (ward_id, id),
  foreign key (ward_id, into_id) references dossier (ward_id, id),
  constraint dossier_merge_two check (from_id <> into_id),
  constraint dossier_merge_undone check ((undone_at is null) = (undone_by is null) and (undone_at is null) = (undone_reason is null))
);
create unique index dossier_merge_once on dossier_merge (ward_id, from_id) where undone_at is null;
create index dossier_merge_into on dossier_merge (ward_id, into_id);
call protect('dossier_merge', 'select, insert, update');
alter table dossier_petition add foreign key (ward_id, merge_id) references dossier_merge (ward_id, id);

-- Who helps the leading unit. Rows are ended, not deleted.
create table dossier_unit (
  ward_id uuid not null references ward,
  id uuid not null,
  dossier_id uuid not null,
  unit_id uuid not null,
  added_by uuid not null,
  added_at timestamptz not null,
  ended_by uuid,
  ended_at timestamptz,
  primary key (ward_id, id),
  foreign key (ward_id, dossier_id) references dossier (ward_id, id),
  foreign key (ward_id, unit_id) references unit (ward_id, id)
);
create unique index dossier_unit_once on dossier_unit (ward_id, dossier_id, unit_id) where ended_at is null;
create index dossier_unit_of on dossier_unit (ward_id, unit_id) where ended_at is null;
call protect('dossier_unit', 'select, insert, update');

-- Places the matter is about: words, and a point where somebody marked one.
create table dossier_site (
  ward_id uuid not null references ward,
  id uuid not null,
  dossier_id uuid not null,
  name text not null check (name = btrim(name) and name <> ''),
  latitude double precision check (latitude between -90 and 90),
  longitude double precision check (longitude between -180 and 180),
  added_by uuid not null,
  added_at timestamptz not null,
  ended_by uuid,
  ended_at timestamptz,
  primary key (ward_id, id),
  foreign key (ward_id, dossier_id) references dossier (ward_id, id),
  constraint dossier_site_point check ((latitude is null) = (longitude is null))
);
create index dossier_site_of on dossier_site (ward_id, dossier_id);
call protect('dossier_site', 'select, insert, update');

-- The list of papers (mục lục). The files hang on it as attachments of the kind 'dossier-document'.
create table dossier_document (
  ward_id uuid not null references ward,
  id uuid not null,
  dossier_id uuid not null,
  position int not null,
  title text not null check (title = btrim(title) and title <> ''),
  number text,
  dated date,
  issuer text,
  pages int check (pages between 1 and 100000),
  added_by uuid not null,
  added_at timestamptz not null,
  ended_by uuid,
  ended_at timestamptz,
  ended_reason text,
  primary key (ward_id, id),
  constraint dossier_document_position unique (ward_id, dossier_id, position),
  foreign key (ward_id, dossier_id) references dossier (ward_id, id)
);
call protect('dossier_document', 'select, insert, update');

-- What has to be looked at for a procedure; the ward's own, changed on a screen.
create table checklist_template (
  ward_id uuid not null references ward,
  id uuid not null,
  name text not null check (name = btrim(name) and name <> ''),
  topic_code text,                           -- offered first for dossiers of this topic
  created_at timestamptz not null,
  closed_at timestamptz,
  version int not null default 1,
  primary key (ward_id, id),
  constraint checklist_template_name unique (ward_id, name),
  foreign key (ward_id, topic_code) references topic (ward_id, code)
);
call protect('checklist_template', 'select, insert, update');

create table checklist_template_item (
  ward_id uuid not null references ward,
  id uuid not null,
  template_id uuid not null,
  position int not null,
  kind text not null check (kind in ('document', 'finding', 'decision', 'guidance')),
  title text not null check (title = btrim(title) and title <> ''),
  hint text,
  closed_at timestamptz,
  primary key (ward_id, id),
  constraint checklist_template_item_position unique (ward_id, template_id, position),
  foreign key (ward_id, template_id) references checklist_template (ward_id, id)
);
call protect('checklist_template_item', 'select, insert, update');

-- A template as it was on the day it was taken for a dossier, with what was found.
create table dossier_checklist (
  ward_id uuid not null references ward,
  id uuid not null,
  dossier_id uuid not null,
  template_id uuid not null,
  name text not null,
  started_by uuid not null,
  started_at timestamptz not null,
  version int not null default 1,
  primary key (ward_id, id),
  constraint dossier_checklist_once unique (ward_id, dossier_id, template_id),
  foreign key (ward_id, dossier_id) references dossier (ward_id, id),
  foreign key (ward_id, template_id) references checklist_template (ward_id, id)
);
call protect('dossier_checklist', 'select, insert, update');

create table dossier_checklist_item (
  ward_id uuid not null references ward,
  id uuid not null,
  checklist_id uuid not null,
  position int not null,
  kind text not null check (kind in ('document', 'finding', 'decision', 'guidance')),
  title text not null,
  hint text,
  done_on date,                              -- a document received, guidance given
  text text,                                 -- a finding, what was explained, the reason of a decision
  eligible boolean,                          -- a decision
  answered_by uuid,
  answered_at timestamptz,
  primary key (ward_id, id),
  constraint dossier_checklist_item_position unique (ward_id, checklist_id, position),
  foreign key (ward_id, checklist_id) references dossier_checklist (ward_id, id),
  constraint dossier_checklist_decision check (eligible is null or (kind = 'decision' and text is not null))
);
call protect('dossier_checklist_item', 'select, insert, update');

-- How the unit means to deal with it. A returned plan stays as it was; the next draft is another row.
create table dossier_plan (
  ward_id uuid not null references ward,
  id uuid not null,
  dossier_id uuid not null,
  unit_id uuid not null,
  text text not null,
  legal_basis text,
  authority text check (authority in ('within', 'beyond')),
  beyond_to text,                            -- who may decide, when the ward may not
  drafted_by uuid not null,
  drafted_at timestamptz not null,
  submitted_by uuid,
  submitted_at timestamptz,
  decision text check (decision in ('approved', 'returned')),
  decision_reason text,
  decided_by uuid,
  decided_at timestamptz,
  version int not null default 1,
  primary key (ward_id, id),
  foreign key (ward_id, dossier_id) references dossier (ward_id, id),
  foreign key (ward_id, unit_id) references unit (ward_id, id),
  constraint dossier_plan_submitted check (submitted_at is null or (authority is not null and legal_basis is not null)),
  constraint dossier_plan_beyond check (authority is distinct from 'beyond' or beyond_to is not null),
  constraint dossier_plan_decided check (decision is null or (submitted_at is not null and decided_at is not null)),
  constraint dossier_plan_returned check (decision is distinct from 'returned' or decision_reason is not null)
);
create unique index dossier_plan_open on dossier_plan (ward_id, dossier_id) where decision is null;
create index dossier_plan_of on dossier_plan (ward_id, dossier_id, drafted_at);
call protect('dossier_plan', 'select, insert, update');

-- Another last day of one of the two clocks: an act with a reason. The original stands in the dossier.
create table dossier_extension (
  ward_id uuid not null references ward,
  id uuid not null,
  dossier_id uuid not null,
  clock text not null check (clock in ('answer', 'work')),
  from_day date not null,
  to_day date not null,
  reason text not null,
  document text,
  by_account uuid not null,
  at timestamptz not null,
  primary key (ward_id, id),
  foreign key (ward_id, dossier_id) references dossier (ward_id, id),
  constraint dossier_extension_later check (to_day > from_day)
);
create index dossier_extension_of on dossier_extension (ward_id, dossier_id, at);
call protect('dossier_extension', 'select, insert');

-- QĐ 11-QĐi/TW: whoever brought something is told in writing within 10 working days that it is accepted, or to whom it was transferred.
create table dossier_acceptance (
  ward_id uuid not null references ward,
  id uuid not null,
  dossier_id uuid not null,
  petition_id uuid not null,
  kind text not null check (kind in ('accepted', 'transferred')),
  told_on date not null,
  document_number text,
  transferred_to text,
  by_account uuid not null,
  at timestamptz not null,
  primary key (ward_id, id),
  constraint dossier_acceptance_once unique (ward_id, petition_id),
  foreign key (ward_id, dossier_id) references dossier (ward_id, id),
  foreign key (ward_id, petition_id) references petition (ward_id, id),
  constraint dossier_acceptance_owner check (kind <> 'transferred' or transferred_to is not null)
);
call protect('dossier_acceptance', 'select, insert');

-- How long a clock runs, as data: for everything, for a kind of petition, or for a topic; the narrowest holds.
create table dossier_term (
  ward_id uuid not null references ward,
  id uuid not null,
  clock text not null check (clock in ('acceptance', 'answer')),
  petition_kind text check (petition_kind in ('kien-nghi', 'phan-anh', 'hoi', 'khieu-nai')),
  topic_code text,
  count int not null check (count between 1 and 1000),
  unit text not null check (unit in ('working-day', 'day', 'week', 'month')),
  source text not null,                      -- the law or the ward's own rule
  primary key (ward_id, id),
  constraint dossier_term_once unique nulls not distinct (ward_id, clock, petition_kind, topic_code),
  constraint dossier_term_narrow check (petition_kind is null or topic_code is null),
  foreign key (ward_id, topic_code) references topic (ward_id, code)
);
call protect('dossier_term');
