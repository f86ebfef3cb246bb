-- What one person said, in their own words, and where the words come from.

-- Whoever reads what is restricted (denunciations, words about an official's conduct) is named for that.
alter table account_role drop constraint account_role_role_check;
alter table account_role add constraint account_role_role_check
  check (role in ('it-admin', 'clerk', 'leader', 'unit-head', 'unit-officer', 'group-head', 'front', 'note-taker', 'inspector'));

-- One handing-over of a summary report: previewed, corrected, then confirmed or dropped. The Front is the source, people are the authors.
create table petition_batch (
  ward_id uuid not null references ward,
  id uuid not null,
  conference_id uuid,
  source_unit_id uuid not null,
  file_name text,
  source_sha256 text check (source_sha256 ~ '^[0-9a-f]{64}$'),   -- of the file or the pasted text
  reading jsonb not null default '{}',       -- columns as matched, warnings, what was not recognised
  uploaded_by uuid not null,
  uploaded_at timestamptz not null,
  confirmed_at timestamptz,
  confirmed_by uuid,
  dropped_at timestamptz,
  version int not null default 1,
  primary key (ward_id, id),
  foreign key (ward_id, conference_id) references conference (ward_id, id),
  foreign key (ward_id, source_unit_id) references unit (ward_id, id),
  constraint petition_batch_end check (confirmed_at is null or dropped_at is null)
);
create index petition_batch_source on petition_batch (ward_id, source_sha256);
call protect('petition_batch', 'select, insert, update');

-- One row of the preview. Nothing follows from it until a person confirms the batch.
create table petition_draft (
  ward_id uuid not null references ward,
  id uuid not null,
  batch_id uuid not null,
  position int not null,
  text text not null,
  name text,
  address text,
  group_text text,
  unit_id uuid,                              -- the residential group, once it is known
  field_text text,
  topic_code text,
  kind text not null default 'kien-nghi' check (kind in ('kien-nghi', 'phan-anh', 'hoi', 'khieu-nai', 'to-cao')),
  restricted boolean not null default false,
  problems jsonb not null default '[]',
  dropped boolean not null default false,
  version int not null default 1,
  primary key (ward_id, id),
  foreign key (ward_id, batch_id) references petition_batch (ward_id, id),
  foreign key (ward_id, unit_id) references unit (ward_id, id),
  foreign key (ward_id, topic_code) references topic (ward_id, code)
);
create index petition_draft_batch on petition_draft (ward_id, batch_id, position);
call protect('petition_draft');

create table petition (
  ward_id uuid not null references ward,
  id uuid not null,
  code text not null check (code ~ '^KN-\d{4}-\d{4,7}$'),         -- gapless per year, printed on the receipt
  pin_version int not null default 1,        -- the PIN itself is derived from the ward's secret key and never stored
  kind text not null check (kind in ('kien-nghi', 'phan-anh', 'hoi', 'khieu-nai')),   -- a denunciation never lies here
  origin text not null check (origin in ('summary', 'live', 'desk', 'group-head', 'public', 'paper')),
  conference_id uuid,
  batch_id uuid,
  speaking_order int,                        -- live capture: the order in which people spoke
  source_unit_id uuid,                       -- the body that handed it over
  text text not null check (text <> ''),     -- the original words, never changed
  topic_code text,                           -- confirmed by a person
  unit_id uuid,                              -- the residential group
  place text,
  latitude double precision check (latitude between -90 and 90),
  longitude double precision check (longitude between -180 and 180),
  said_on date not null,                     -- when it was really said, which may lie before it was entered
  said_at text,                              -- where: "nhà văn hóa tổ 12", "tại nhà"
  name text,
  given_key text collate "C",
  rest_key text collate "C",
  phone text,
  email text,
  address text,
  channel text not null default 'group-head' check (channel in ('hand', 'post', 'group-head', 'email', 'message', 'none')),
  may_publish_text boolean not null default false,    -- separate consents, none ticked beforehand
  may_publish_photo boolean not null default false,
  answered_on_spot text,
  answered_by text,
  entered_by uuid,                           -- null: the person, on the public page
  received_at timestamptz not null,
  duplicate_hint text,                       -- fingerprint of folded words, name and group
  erased_at timestamptz,                     -- personal data erased where the law allows
  moved_away_at timestamptz,                 -- its words lie sealed in restricted_petition now; of this row only the code is left
  version int not null default 1,
  search tsvector generated always as (search_document(code || ' ' || text || ' ' || coalesce(place, '') || ' ' || coalesce(name, '') || ' ' || coalesce(address, ''))) stored,
  folded text not null generated always as (fold(code || ' ' || text || ' ' || coalesce(place, '') || ' ' || coalesce(name, '') || ' ' || coalesce(address, ''))) stored,
  primary key (ward_id, id),
  constraint petition_code unique (ward_id, code),
  foreign key (ward_id, conference_id) references conference (ward_id, id),
  foreign key (ward_id, batch_id) references petition_batch (ward_id, id),
  foreign key (ward_id, source_unit_id) references unit (ward_id, id),
  foreign key (ward_id, topic_code) references topic (ward_id, code),
  foreign key (ward_id, unit_id) references unit (ward_id, id),
  constraint petition_point check ((latitude is null) = (longitude is null)),
  constraint petition_answer check (answered_by is null or answered_on_spot is not null),
  constraint petition_moved_away check (moved_away_at is null
    or (erased_at is not null and text = '—' and name is null and phone is null and email is null and address is null
        and place is null and latitude is null and said_at is null and answered_on_spot is null and duplicate_hint is null
        and conference_id is null and batch_id is null))
);
create index petition_by_receipt on petition (ward_id, received_at desc, id desc);
create index petition_of_conference on petition (ward_id, conference_id, speaking_order, id) where conference_id is not null;
create unique index petition_speaking_order on petition (ward_id, conference_id, speaking_order) where speaking_order is not null;
create index petition_of_topic on petition (ward_id, topic_code, received_at desc, id desc);
create index petition_of_group on petition (ward_id, unit_id, received_at desc, id desc);
create index petition_of_batch on petition (ward_id, batch_id) where batch_id is not null;
create index petition_hint on petition (ward_id, duplicate_hint);
create index petition_by_words on petition using gin (ward_id, search) with (gin_pending_list_limit = 512);
create index petition_by_likeness on petition using gin (ward_id, folded gin_trgm_ops) with (gin_pending_list_limit = 512);
call protect('petition', 'select, insert, update');

-- The same reason as directive_search: text search is not leakproof, so it would never use an index behind a policy.
create view petition_search with (security_barrier = false, security_invoker = false) as
  select * from petition where ward_id = current_ward();
grant select on petition_search to hoi_am_app;

create function refuse_change_of_petition() returns trigger language plpgsql as $$
begin
  if new.code <> old.code or new.received_at <> old.received_at or new.origin <> old.origin
     or (new.text <> old.text and new.erased_at is null) then
    raise exception 'the words, the code and the receipt of a petition never change' using errcode = 'check_violation', constraint = 'petition_original';
  end if;
  return new;
end $$;
create trigger petition_original before update on petition for each row execute function refuse_change_of_petition();

-- The words never change; what the note-taker misheard is put right beside them, for everybody to read.
create table petition_correction (
  ward_id uuid not null references ward,
  id uuid not null,
  petition_id uuid not null,
  text text not null check (text = btrim(text) and text <> ''),
  by_account uuid not null,
  at timestamptz not null,
  primary key (ward_id, id),
  foreign key (ward_id, petition_id) references petition (ward_id, id)
);
create index petition_correction_of on petition_correction (ward_id, petition_id, at);
call protect('petition_correction', 'select, insert, delete');   -- deleted only when the words move into the restricted queue

-- What this ward's own confirmed classifications teach: counts of words per topic.
create table topic_learning (
  ward_id uuid primary key references ward,
  learned jsonb not null
);
call protect('topic_learning', 'select, insert, update');

-- Denunciations and words about an official's conduct: sealed, apart from every list, search and export. Only the seal's facts are readable.
create table restricted_petition (
  ward_id uuid not null references ward,
  id uuid not null,
  code text not null check (code ~ '^HC-\d{4}-\d{3,7}$'),          -- gapless per year; says nothing
  pin_version int not null default 1,
  reason text not null check (reason in ('to-cao', 'thai-do')),
  sealed bytea not null,                     -- AES-256-GCM of who, what, about whom, how to reach
  conference_id uuid,
  moved_from uuid,                           -- the petition whose place it took
  entered_by uuid,
  received_at timestamptz not null,
  decided text check (decided in ('accepted', 'transferred', 'not-accepted', 'released')),
  decided_by uuid,
  decided_at timestamptz,
  decision_sealed bytea,                     -- why, and to whom it was passed on
  released_as uuid,                          -- the ordinary petition it became, once the inspector said that it is no denunciation
  version int not null default 1,
  primary key (ward_id, id),
  foreign key (ward_id, released_as) references petition (ward_id, id),
  constraint restricted_petition_release check ((released_as is not null) = (decided is not distinct from 'released')),
  constraint restricted_petition_code unique (ward_id, code),
  foreign key (ward_id, conference_id) references conference (ward_id, id),
  constraint restricted_petition_decision check ((decided is null) = (decided_at is null))
);
create index restricted_petition_by_receipt on restricted_petition (ward_id, received_at desc, id desc);
call protect('restricted_petition', 'select, insert, update');

-- Every opening of a seal: who looked, when, for what.
create table restricted_view (
  ward_id uuid not null references ward,
  id uuid not null,
  petition_id uuid not null,
  viewed_by uuid not null,
  viewed_at timestamptz not null,
  purpose text not null,
  primary key (ward_id, id),
  foreign key (ward_id, petition_id) references restricted_petition (ward_id, id)
);
create index restricted_view_of on restricted_view (ward_id, petition_id, viewed_at);
call protect('restricted_view', 'select, insert');

-- Failed attempts to follow by code and PIN, counted per code and per address; old rows are swept.
create table follow_failure (
  ward_id uuid not null references ward,
  id uuid not null,
  key text not null,
  at timestamptz not null,
  primary key (ward_id, id)
);
create index follow_failure_key on follow_failure (ward_id, key, at);
call protect('follow_failure', 'select, insert, delete');

-- What came in by the public page: the key of the form, so that pressing twice sends once and the sender can see the receipt again;
-- a keyed digest of the address, so that nobody floods the office. Swept after a day.
create table public_submission (
  ward_id uuid not null references ward,
  key uuid not null,
  address_digest text not null,
  code text not null,
  at timestamptz not null,
  primary key (ward_id, key)
);
create index public_submission_address on public_submission (ward_id, address_digest, at);
call protect('public_submission', 'select, insert, delete');
