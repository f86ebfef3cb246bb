-- The working calendar is data: each day off or make-up day with its source and whether the notice is official yet.
create table calendar_day (
  ward_id uuid not null references ward,
  date date not null,
  kind text not null check (kind in ('holiday', 'swap-off', 'make-up')),
  name text not null,
  source text not null,
  status text not null check (status in ('official', 'provisional')),
  primary key (ward_id, date)
);
call protect('calendar_day');

-- Two-level tree of what people speak about; codes are permanent, a topic is closed, never deleted.
create table topic (
  ward_id uuid not null references ward,
  code text not null check (code ~ '^[a-z0-9-]+$'),
  group_code text not null,
  name text not null,
  group_name text not null,
  never_public boolean not null default false,
  sort_order int not null,
  closed_at timestamptz,
  primary key (ward_id, code)
);
call protect('topic', 'select, insert, update');
