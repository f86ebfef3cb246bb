create extension if not exists btree_gin;

-- One act of assignment, followed to its end. status and last_day are kept by the commands from the facts in the tables below.
create table directive (
  ward_id uuid not null references ward,
  id uuid not null,
  code text not null,                        -- CĐ-2025-012: gapless per year, never changed
  notice_id uuid,
  clause_id uuid,
  origin text not null check (origin in ('clause', 'law', 'clerk')),
  title text not null check (title <> ''),
  quote text not null,
  legal_basis text,
  topic_code text,
  assigner_unit_id uuid not null,
  lead_unit_id uuid not null,
  assigned_at timestamptz not null,
  assigned_by uuid not null,
  status text not null check (status in ('assigned', 'in-progress', 'handed-in', 'closed', 'cancelled')),
  original_last_day date,                    -- never changes; on time is measured on it
  last_day date,                             -- original or the latest granted extension
  extension_count int not null default 0,
  result_summary text,
  closed_at timestamptz,
  closed_by uuid,
  closed_on date,                            -- the day of closing in Vietnam, for on-time figures
  cancelled_at timestamptz,
  stuck_since timestamptz,                   -- a unit refused and nobody has decided yet
  last_activity_at timestamptz not null,
  version int not null default 1,
  search tsvector generated always as (search_document(code || ' ' || title || ' ' || quote || ' ' || coalesce(result_summary, ''))) stored,
  folded_title text not null generated always as (fold(title)) stored,
  -- What the register sorts by, whole in one index each: no date comes last, CĐ-2025-1000 after CĐ-2025-999, states in the order of
  -- the work (1 to 3 are open).
  due_key date not null generated always as (coalesce(last_day, 'infinity')) stored,
  code_key bigint not null generated always as (split_part(code, '-', 2)::bigint * 10000000 + split_part(code, '-', 3)::bigint) stored,
  status_key smallint not null generated always as (array_position('{assigned,in-progress,handed-in,closed,cancelled}', status)) stored,
  primary key (ward_id, id),
  constraint directive_code unique (ward_id, code),
  constraint directive_code_form check (code ~ '^CĐ-\d{4}-\d{3,7}$'),
  foreign key (ward_id, notice_id) references notice (ward_id, id),
  foreign key (ward_id, clause_id) references clause (ward_id, id),
  foreign key (ward_id, topic_code) references topic (ward_id, code),
  foreign key (ward_id, assigner_unit_id) references unit (ward_id, id),
  foreign key (ward_id, lead_unit_id) references unit (ward_id, id),
  constraint directive_closed check ((status = 'closed') = (closed_at is not null)),
  constraint directive_cancelled check ((status = 'cancelled') = (cancelled_at is not null))
);
-- The register: every order it can be read in, once for all and once for the few still open, and the filters that keep few of many rows.
create index directive_by_due on directive (ward_id, due_key, id);
create index directive_by_code on directive (ward_id, code_key, id);
create index directive_by_lead on directive (ward_id, lead_unit_id, due_key, id);
create index directive_by_status on directive (ward_id, status_key, due_key, id);
create index directive_by_assignment on directive (ward_id, assigned_at, id);
create index directive_by_activity on directive (ward_id, last_activity_at, id);
create index directive_open_by_due on directive (ward_id, due_key, id) where status_key <= 3;
create index directive_open_by_code on directive (ward_id, code_key, id) where status_key <= 3;
create index directive_open_by_lead on directive (ward_id, lead_unit_id, due_key, id) where status_key <= 3;
create index directive_open_by_assignment on directive (ward_id, assigned_at, id) where status_key <= 3;
create index directive_open_by_activity on directive (ward_id, last_activity_at, id) where status_key <= 3;
create index directive_of_notice on directive (ward_id, notice_id, due_key, id);
create index directive_of_topic on directive (ward_id, topic_code, due_key, id);
create index directive_by_closing on directive (ward_id, closed_on, id) where closed_on is not null;
create index directive_stuck on directive (ward_id, due_key, id) where stuck_since is not null;
create index directive_by_words on directive using gin (ward_id, search) with (gin_pending_list_limit = 512);
create index directive_by_likeness on directive using gin (ward_id, folded_title gin_trgm_ops) with (gin_pending_list_limit = 512);
call protect('directive', 'select, insert, update');

-- Text search and likeness are not leakproof, so behind a policy PostgreSQL never looks them up in an index. This view is its owner's,
-- whom no policy binds, and holds the ward of the transaction itself: the register searches through it and nothing else does.
create view directive_search with (security_barrier = false, security_invoker = false) as
  select * from directive where ward_id = current_ward();
grant select on directive_search to hoi_am_app;

create function refuse_change_of_original_due() returns trigger language plpgsql as $$
begin
  if new.original_last_day is distinct from old.original_last_day or new.code <> old.code then
    raise exception 'the original due date and the code never change' using errcode = 'check_violation', constraint = 'directive_original_due';
  end if;
  return new;
end $$;
create trigger directive_original_due before update on directive for each row execute function refuse_change_of_original_due();

-- Every deadline the clause names, in its own words.
create table directive_due (
  ward_id uuid not null references ward,
  directive_id uuid not null,
  position int not null,
  phrase text not null,
  boundary text not null check (boundary in ('exclusive', 'inclusive')),
  date date,
  time text,
  recurs text,
  last_day date,                             -- the last day that is on time, by the ward's reading when issued
  derivation jsonb,
  primary key (ward_id, directive_id, position),
  foreign key (ward_id, directive_id) references directive (ward_id, id)
);
call protect('directive_due', 'select, insert');

-- Each unit's place in a directive. Lead, executing and coordinating units answer for their own part.
create table directive_unit (
  ward_id uuid not null references ward,
  id uuid not null,
  directive_id uuid not null,
  unit_id uuid not null,
  role text not null check (role in ('lead', 'executing', 'coordinating', 'via', 'report-to')),
  position int not null,
  part text check (part in ('waiting', 'accepted', 'refused', 'done', 'waived')),   -- null for via and report-to
  officer_id uuid,                           -- the person in the unit who works on it
  primary key (ward_id, id),
  constraint directive_unit_once unique (ward_id, directive_id, unit_id, role),
  foreign key (ward_id, directive_id) references directive (ward_id, id),
  foreign key (ward_id, unit_id) references unit (ward_id, id),
  foreign key (ward_id, officer_id) references account (ward_id, id),
  constraint directive_unit_part check ((part is null) = (role in ('via', 'report-to')))
);
create index directive_unit_unit on directive_unit (ward_id, unit_id, directive_id);
create index directive_unit_officer on directive_unit (ward_id, officer_id) where officer_id is not null;
call protect('directive_unit');

-- What happened to a unit's part: accepted, refused, done, asked again, waived; each with who, when, why.
create table part_event (
  ward_id uuid not null references ward,
  id uuid not null,
  directive_unit_id uuid not null,
  kind text not null check (kind in ('accepted', 'refused', 'done', 'asked-again', 'waived', 'replaced', 'reopened')),
  reason text,
  by_account uuid not null,
  at timestamptz not null,
  primary key (ward_id, id),
  foreign key (ward_id, directive_unit_id) references directive_unit (ward_id, id)
);
create index part_event_part on part_event (ward_id, directive_unit_id, at);
call protect('part_event', 'select, insert');

create table deliverable (
  ward_id uuid not null references ward,
  id uuid not null,
  directive_id uuid not null,
  position int not null,
  type text not null check (type in ('survey', 'inspection', 'priority-list', 'plan', 'proposal', 'repair', 'guidance',
                                     'citizen-reply', 'report', 'announcement', 'campaign')),
  description text,                          -- what exactly is wanted, when the type alone does not say
  required boolean not null default true,
  state text not null default 'open' check (state in ('open', 'handed-in', 'returned', 'accepted', 'waived')),
  primary key (ward_id, id),
  constraint deliverable_position unique (ward_id, directive_id, position),
  foreign key (ward_id, directive_id) references directive (ward_id, id)
);
call protect('deliverable', 'select, insert, update');

create table submission (
  ward_id uuid not null references ward,
  id uuid not null,
  deliverable_id uuid not null,
  unit_id uuid not null,
  text text not null,
  document_number text,                      -- the outgoing document that proves it, e.g. 335-BC/ĐU
  document_date date,
  submitted_by uuid not null,
  submitted_at timestamptz not null,
  decision text check (decision in ('accepted', 'returned')),
  decision_reason text,
  decided_by uuid,
  decided_at timestamptz,
  primary key (ward_id, id),
  foreign key (ward_id, deliverable_id) references deliverable (ward_id, id),
  foreign key (ward_id, unit_id) references unit (ward_id, id),
  constraint submission_decision check ((decision is null) = (decided_at is null) and (decision is null) = (decided_by is null)),
  constraint submission_return check (decision is distinct from 'returned' or decision_reason is not null)
);
create index submission_deliverable on submission (ward_id, deliverable_id, submitted_at);
create unique index submission_open on submission (ward_id, deliverable_id) where decision is null;
call protect('submission', 'select, insert, update');

create table extension (
  ward_id uuid not null references ward,
  id uuid not null,
  directive_id uuid not null,
  asked_unit_id uuid not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  from_day date,
  to_day date not null,
  reason text not null,
  decision text check (decision in ('granted', 'refused')),
  decision_reason text,
  decision_document text,
  granted_day date,
  decided_by uuid,
  decided_at timestamptz,
  primary key (ward_id, id),
  foreign key (ward_id, directive_id) references directive (ward_id, id),
  foreign key (ward_id, asked_unit_id) references unit (ward_id, id),
  constraint extension_decision check ((decision is null) = (decided_at is null)),
  constraint extension_granted check ((decision is not distinct from 'granted') = (granted_day is not null))
);
create unique index extension_open on extension (ward_id, directive_id) where decision is null;
create index extension_directive on extension (ward_id, directive_id, asked_at);
call protect('extension', 'select, insert, update');

-- A closing and, if it came to that, its undoing.
create table closure (
  ward_id uuid not null references ward,
  id uuid not null,
  directive_id uuid not null,
  summary text not null,
  on_time boolean,                           -- on the original due date; null where there is none
  closed_by uuid not null,
  closed_at timestamptz not null,
  reopened_by uuid,
  reopened_at timestamptz,
  reopen_reason text,
  primary key (ward_id, id),
  foreign key (ward_id, directive_id) references directive (ward_id, id),
  constraint closure_reopen check ((reopened_at is null) = (reopen_reason is null))
);
create unique index closure_standing on closure (ward_id, directive_id) where reopened_at is null;
call protect('closure', 'select, insert, update');

create table cancellation (
  ward_id uuid not null references ward,
  directive_id uuid not null,
  by_notice_id uuid,
  by_clause_id uuid,
  reason text not null,
  cancelled_by uuid not null,
  cancelled_at timestamptz not null,
  primary key (ward_id, directive_id),
  foreign key (ward_id, directive_id) references directive (ward_id, id),
  foreign key (ward_id, by_notice_id) references notice (ward_id, id)
);
call protect('cancellation', 'select, insert');

create table progress_note (
  ward_id uuid not null references ward,
  id uuid not null,
  directive_id uuid not null,
  unit_id uuid,
  text text not null,
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (ward_id, id),
  foreign key (ward_id, directive_id) references directive (ward_id, id)
);
create index progress_note_directive on progress_note (ward_id, directive_id, written_at);
call protect('progress_note', 'select, insert');

create table saved_view (
  ward_id uuid not null references ward,
  id uuid not null,
  account_id uuid not null,
  name text not null check (name <> ''),
  query text not null,
  created_at timestamptz not null,
  primary key (ward_id, id),
  constraint saved_view_name unique (ward_id, account_id, name),
  foreign key (ward_id, account_id) references account (ward_id, id)
);
call protect('saved_view');
