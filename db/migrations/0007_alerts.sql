-- One message per person and event: event_key says which event, the unique key says once.
create table notification (
  ward_id uuid not null references ward,
  id uuid not null,
  account_id uuid not null,
  event_key text not null,
  kind text not null,
  title text not null,                       -- what happened
  about text,                                -- to what: the directive's code and title
  note text,                                 -- the reason or message that came with it, in the words of who wrote it
  href text not null,
  created_at timestamptz not null,
  read_at timestamptz,
  letter_due boolean not null default false, -- an e-mail with it has still to be written
  primary key (ward_id, id),
  constraint notification_once unique (ward_id, account_id, event_key),
  foreign key (ward_id, account_id) references account (ward_id, id)
);
create index notification_unread on notification (ward_id, account_id, created_at desc) where read_at is null;
create index notification_letter on notification (ward_id, account_id, created_at) where letter_due;
create index notification_account on notification (ward_id, account_id, created_at desc);
call protect('notification');

-- Each step of a clock, taken once per last day: only an extension (another last day) lets a clock run anew.
create table clock_step (
  ward_id uuid not null references ward,
  directive_id uuid not null,
  last_day date not null,
  step text not null check (step in ('late', 'party-office', 'leader') or step ~ '^reminder-[0-9]+$'),
  reached_on date not null,
  primary key (ward_id, directive_id, last_day, step),
  foreign key (ward_id, directive_id) references directive (ward_id, id)
);
call protect('clock_step', 'select, insert');

create table outbox_message (
  ward_id uuid not null references ward,
  id uuid not null,
  account_id uuid,
  channel text not null check (channel in ('email')),
  address text not null,
  event_key text not null,
  subject text not null,
  body text not null,
  state text not null check (state in ('held', 'queued', 'sent', 'failed')),   -- held: no mail server is configured
  attempts int not null default 0,
  last_error text,
  created_at timestamptz not null,
  sent_at timestamptz,
  primary key (ward_id, id),
  constraint outbox_once unique (ward_id, channel, address, event_key)
);
create index outbox_by_time on outbox_message (ward_id, created_at desc, id);
call protect('outbox_message', 'select, insert, update');
