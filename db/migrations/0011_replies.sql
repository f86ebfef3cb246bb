-- The answer that comes back: letters, how they were handed over, and the citizen's own word on it.

-- Whose letter it is: head of the paper, symbol, signature, list of recipients. The ward's own, changed on a screen.
create table reply_letterhead (
  ward_id uuid not null references ward,
  id uuid not null,
  name text not null check (name = btrim(name) and name <> ''),      -- "Đảng ủy, Phó Chánh Văn phòng ký"
  family text not null check (family in ('party', 'state')),
  superior text,                             -- ĐẢNG BỘ THÀNH PHỐ HẢI PHÒNG
  issuer text not null,                      -- ĐẢNG ỦY PHƯỜNG KIẾN AN
  body_symbol text not null,                 -- ĐU, UBND
  office_symbol text,                        -- VP in 156/UBND-VP
  term text check (term ~ '^\d{4}-\d{4}$'),  -- Party numbers run on for a term of office; null: they begin anew each year
  authority text not null,                   -- T/L BAN THƯỜNG VỤ; one line or more
  position text not null,
  signer text not null,
  recipients text[] not null,
  contact text,                              -- printed small at the foot: who to ask
  closed_at timestamptz,
  version int not null default 1,
  primary key (ward_id, id),
  constraint reply_letterhead_name unique (ward_id, name),
  constraint reply_letterhead_term check (term is null or family = 'party')
);
call protect('reply_letterhead', 'select, insert, update');

-- What a letter says, with places to be filled in and parts that stand only if something is known.
create table reply_template (
  ward_id uuid not null references ward,
  id uuid not null,
  name text not null check (name = btrim(name) and name <> ''),
  kind text not null check (kind in ('acceptance', 'transfer', 'answer')),
  outcome text check (outcome in ('done', 'in-progress', 'referred', 'not-possible')),
  topic_code text,                           -- offered first for this topic
  form text not null check (form in ('letter', 'notice')),            -- công văn, thông báo
  subject text not null,
  body text not null,
  legal_basis text,
  closed_at timestamptz,
  version int not null default 1,
  primary key (ward_id, id),
  constraint reply_template_name unique (ward_id, name),
  foreign key (ward_id, topic_code) references topic (ward_id, code),
  constraint reply_template_outcome check ((outcome is not null) = (kind = 'answer'))
);
call protect('reply_template', 'select, insert, update');

-- What one or forty letters of one matter share, as it was composed; a letter is filled in from it until it has been submitted.
create table reply_batch (
  ward_id uuid not null references ward,
  id uuid not null,
  dossier_id uuid not null,
  kind text not null check (kind in ('acceptance', 'transfer', 'answer')),
  form text not null check (form in ('letter', 'notice')),            -- công văn, thông báo
  template_id uuid not null,
  letterhead_id uuid not null,
  outcome_id uuid,                           -- what it tells people about
  subject text not null,                     -- still with its places to be filled in, as the body
  body text not null,
  legal_basis text,
  drafted_by uuid not null,
  drafted_at timestamptz not null,
  version int not null default 1,
  primary key (ward_id, id),
  foreign key (ward_id, dossier_id) references dossier (ward_id, id),
  foreign key (ward_id, template_id) references reply_template (ward_id, id),
  foreign key (ward_id, letterhead_id) references reply_letterhead (ward_id, id),
  foreign key (ward_id, outcome_id) references dossier_outcome (ward_id, id),
  constraint reply_batch_outcome check (kind <> 'answer' or outcome_id is not null)
);
create index reply_batch_of on reply_batch (ward_id, dossier_id, drafted_at);
call protect('reply_batch', 'select, insert, update');

-- One letter to one person about one petition. Its state follows from its steps.
create table reply (
  ward_id uuid not null references ward,
  id uuid not null,
  dossier_id uuid not null,
  petition_id uuid not null,
  batch_id uuid not null,
  letterhead jsonb not null,                 -- as it was when the letter was last written
  replaces_id uuid,                          -- the letter it corrects
  honorific text not null check (honorific in ('ông', 'bà', 'ông/bà')),
  addressee text not null,
  address text,
  group_id uuid,                             -- the residential group: the order of printing, the way of delivery
  given_key text collate "C" not null,
  rest_key text collate "C" not null,
  channel text not null check (channel in ('hand', 'post', 'group-head', 'email', 'message')),
  subject text not null,
  body text not null,
  personal text,
  legal_basis text,
  drafted_by uuid not null,
  drafted_at timestamptz not null,
  state text not null default 'drafted',     -- the kind of the last step; kept by a trigger, for lists
  number int check (number between 1 and 999999),
  symbol text not null,
  period text,                               -- the year, or the term of office
  issued_on date,
  signed_sha256 text check (signed_sha256 ~ '^[0-9a-f]{64}$'),
  link_used_at timestamptz,                  -- the one-time address of the letter has been answered
  version int not null default 1,
  primary key (ward_id, id),
  foreign key (ward_id, dossier_id) references dossier (ward_id, id),
  foreign key (ward_id, petition_id) references petition (ward_id, id),
  foreign key (ward_id, batch_id) references reply_batch (ward_id, id),
  foreign key (ward_id, replaces_id) references reply (ward_id, id),
  foreign key (ward_id, group_id) references unit (ward_id, id),
  constraint reply_numbered check ((number is null) = (issued_on is null) and (number is null) = (period is null))
);
create unique index reply_number on reply (ward_id, symbol, period, number);
create index reply_of_petition on reply (ward_id, petition_id, drafted_at);
create index reply_of_dossier on reply (ward_id, dossier_id, drafted_at);
create index reply_of_batch on reply (ward_id, batch_id);
create index reply_by_state on reply (ward_id, state, drafted_at desc, id desc);
create index reply_of_group on reply (ward_id, group_id, state);
call protect('reply', 'select, insert, update');

-- What happened to a letter, in order.
create table reply_step (
  ward_id uuid not null references ward,
  id uuid not null,
  reply_id uuid not null,
  seq int not null,
  kind text not null check (kind in ('drafted', 'submitted', 'returned', 'approved', 'numbered', 'signed', 'sent', 'not-delivered',
                                     'delivered', 'withdrawn', 'replaced')),
  happened_on date not null,                 -- the day it counts for
  channel text check (channel in ('hand', 'post', 'group-head', 'email', 'message')),
  receiver text,                             -- who took it
  reason text,
  by_account uuid not null,
  at timestamptz not null,
  primary key (ward_id, id),
  constraint reply_step_once unique (ward_id, reply_id, seq),
  foreign key (ward_id, reply_id) references reply (ward_id, id),
  constraint reply_step_reason check (kind not in ('returned', 'not-delivered', 'withdrawn') or reason is not null),
  constraint reply_step_way check (kind not in ('sent', 'delivered') or channel is not null),
  constraint reply_step_receiver check (kind <> 'delivered' or receiver is not null)
);
call protect('reply_step', 'select, insert');

create function keep_state_of_reply() returns trigger language plpgsql as $$
begin
  update reply set state = new.kind where ward_id = new.ward_id and id = new.reply_id;
  return new;
end $$;
create trigger reply_state after insert on reply_step for each row execute function keep_state_of_reply();

-- A letter that has a number is a paper somebody may hold: its words do not change any more.
create function refuse_change_of_reply() returns trigger language plpgsql as $$
begin
  if old.number is not null and (new.number, new.symbol, new.period, new.issued_on, new.addressee, new.subject, new.body, new.letterhead::text,
      coalesce(new.personal, ''), coalesce(new.legal_basis, ''))
     is distinct from (old.number, old.symbol, old.period, old.issued_on, old.addressee, old.subject, old.body, old.letterhead::text,
      coalesce(old.personal, ''), coalesce(old.legal_basis, '')) then
    raise exception 'a numbered letter never changes' using errcode = 'check_violation', constraint = 'reply_frozen';
  end if;
  return new;
end $$;
create trigger reply_frozen before update on reply for each row execute function refuse_change_of_reply();

-- Solved, partly, or not: the citizen's own word. No officer ever says it for anybody; whoever writes down what was said aloud is named.
create table citizen_word (
  ward_id uuid not null references ward,
  id uuid not null,
  petition_id uuid not null,
  dossier_id uuid,
  reply_id uuid,
  word text not null check (word in ('solved', 'partly', 'not-solved')),
  reason text,
  via text not null check (via in ('code', 'link', 'group-head', 'desk')),
  recorded_by uuid,
  said_on date not null,
  at timestamptz not null,
  decided text check (decided in ('reopened', 'explained')),
  decision_reason text,
  decided_by uuid,
  decided_at timestamptz,
  primary key (ward_id, id),
  foreign key (ward_id, petition_id) references petition (ward_id, id),
  foreign key (ward_id, dossier_id) references dossier (ward_id, id),
  foreign key (ward_id, reply_id) references reply (ward_id, id),
  constraint citizen_word_reason check (word = 'solved' or reason is not null),
  constraint citizen_word_recorded check ((recorded_by is not null) = (via in ('group-head', 'desk'))),
  constraint citizen_word_decision check ((decided is null) = (decided_at is null) and (decided is null) = (decision_reason is null))
);
create index citizen_word_of on citizen_word (ward_id, petition_id, at);
create index citizen_word_undecided on citizen_word (ward_id, at) where word <> 'solved' and decided is null;
call protect('citizen_word', 'select, insert, update');
