-- The clocks of a dossier are watched as those of directives are; the unit may ask for more time; an outcome ends when the work is taken up again.

-- Each step of a clock, taken once per last day. Acceptance: the first day on which one of its people must have been told.
create table dossier_clock_step (
  ward_id uuid not null references ward,
  dossier_id uuid not null,
  clock text not null check (clock in ('acceptance', 'answer', 'work')),
  last_day date not null,
  step text not null check (step in ('late', 'party-office', 'leader') or step ~ '^reminder-[0-9]+$'),
  reached_on date not null,
  primary key (ward_id, dossier_id, clock, last_day, step),
  foreign key (ward_id, dossier_id) references dossier (ward_id, id)
);
create index dossier_clock_step_of_day on dossier_clock_step (ward_id, reached_on);
call protect('dossier_clock_step', 'select, insert');

-- The leading unit asks for another last day of the work; whoever assigns answers. One request at a time.
create table dossier_extension_request (
  ward_id uuid not null references ward,
  id uuid not null,
  dossier_id uuid not null,
  unit_id uuid not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  from_day date not null,
  to_day date not null,
  reason text not null,
  decision text check (decision in ('granted', 'refused')),
  decision_reason text,
  decision_document text,
  granted_day date,
  decided_by uuid,
  decided_at timestamptz,
  primary key (ward_id, id),
  foreign key (ward_id, dossier_id) references dossier (ward_id, id),
  foreign key (ward_id, unit_id) references unit (ward_id, id),
  constraint dossier_extension_request_later check (to_day > from_day),
  constraint dossier_extension_request_decision check ((decision is null) = (decided_at is null) and (decision is null) = (decision_reason is null)),
  constraint dossier_extension_request_granted check ((decision is not distinct from 'granted') = (granted_day is not null))
);
create unique index dossier_extension_request_open on dossier_extension_request (ward_id, dossier_id) where decision is null;
create index dossier_extension_request_of on dossier_extension_request (ward_id, dossier_id, asked_at);
call protect('dossier_extension_request', 'select, insert, update');

alter table dossier_extension add request_id uuid,   -- the request it answers; null: extended without one
  add foreign key (ward_id, request_id) references dossier_extension_request (ward_id, id);

-- What was said became of it holds until the work is taken up again; from then on it is history.
alter table dossier_outcome add ended_by uuid, add ended_at timestamptz,
  add constraint dossier_outcome_ended check (ended_by is null or ended_at is not null);
grant update (ended_by, ended_at) on dossier_outcome to hoi_am_app;
-- "Done" is only said once the work is done: where it is not, it was taken up again since.
update dossier_outcome o set ended_at = now() from dossier d
where d.ward_id = o.ward_id and d.id = o.dossier_id and o.kind = 'done' and d.work_done_on is null;

create index dossier_by_answer_due on dossier (ward_id, answer_due) where merged_into is null;
create index dossier_by_work_due on dossier (ward_id, work_due) where merged_into is null and work_done_on is null;
create index dossier_plan_to_decide on dossier_plan (ward_id, submitted_at) where decision is null and submitted_at is not null;
