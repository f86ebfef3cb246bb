-- The dialogue itself: planned, announced, open, closed, its results published. Each of these is a fact with who, when and why.

create table conference (
  ward_id uuid not null references ward,
  id uuid not null,
  title text not null check (title = btrim(title) and title <> ''),
  held_on date not null,
  starts_at time not null,
  place text not null,
  chairs text[] not null default '{}',       -- as printed: "đồng chí Bí thư Đảng ủy"
  description text,
  created_by uuid not null,
  created_at timestamptz not null,
  cancelled_at timestamptz,
  cancelled_by uuid,
  cancelled_reason text,
  version int not null default 1,
  primary key (ward_id, id),
  constraint conference_cancellation check ((cancelled_at is null) = (cancelled_reason is null))
);
create index conference_by_day on conference (ward_id, held_on desc, id);
call protect('conference', 'select, insert, update');

-- What happened to it, in order. "opened" and "closed" may repeat: reopening needs a reason. "rescheduled": day, hour or place changed
-- after it was announced, so that it must be announced again.
create table conference_event (
  ward_id uuid not null references ward,
  id uuid not null,
  conference_id uuid not null,
  kind text not null check (kind in ('announced', 'rescheduled', 'opened', 'closed', 'reopened', 'results-published')),
  happened_on date not null,                 -- the day it counts for, which may lie before the day it was recorded
  channels text[] not null default '{}',     -- how it was announced or published: media, headquarters, group heads …
  reason text,
  document text,                             -- number of the paper that did it
  by_account uuid not null,
  at timestamptz not null,
  primary key (ward_id, id),
  foreign key (ward_id, conference_id) references conference (ward_id, id),
  constraint conference_event_reason check (kind not in ('reopened', 'rescheduled') or reason is not null)
);
create index conference_event_of on conference_event (ward_id, conference_id, at);
call protect('conference_event', 'select, insert');

create table agenda_item (
  ward_id uuid not null references ward,
  id uuid not null,
  conference_id uuid not null,
  position int not null,
  title text not null,
  minutes int check (minutes between 1 and 600),
  speaker text,
  primary key (ward_id, id),
  foreign key (ward_id, conference_id) references conference (ward_id, id)
);
create index agenda_item_of on agenda_item (ward_id, conference_id, position);
call protect('agenda_item');

-- Who is invited and who came. A person need not have an account.
create table delegate (
  ward_id uuid not null references ward,
  id uuid not null,
  conference_id uuid not null,
  name text not null check (name = btrim(name) and name <> ''),
  given_key text collate "C" not null,       -- sort columns by given name, from src/domain/name.ts
  rest_key text collate "C" not null,
  folded_name text not null generated always as (fold(name)) stored,
  unit_id uuid,                              -- the residential group or body the person comes from
  description text,                          -- "người cao tuổi", "chủ cửa hàng"; what the list of invitations says
  added_on_spot boolean not null default false,
  present_at timestamptz,
  late boolean not null default false,       -- came after the opening; present_at says when
  version int not null default 1,
  primary key (ward_id, id),
  foreign key (ward_id, conference_id) references conference (ward_id, id),
  foreign key (ward_id, unit_id) references unit (ward_id, id)
);
create index delegate_of on delegate (ward_id, conference_id, given_key, rest_key, id);
call protect('delegate');
