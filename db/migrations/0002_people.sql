-- Units, their other names, accounts with a role per unit, sessions, absences.

create table unit (
  ward_id uuid not null references ward,
  id uuid not null,
  kind text not null check (kind in ('party-committee', 'party-organisation', 'department', 'office', 'police',
                                     'military', 'front', 'group', 'outside')),
  name text not null check (name = btrim(name) and name <> ''),
  short_name text,
  parent_id uuid,
  group_number int check (group_number > 0),
  sort_order int not null default 0,
  valid_from date,
  valid_to date check (valid_to >= valid_from),
  version int not null default 1,
  primary key (ward_id, id),
  constraint unit_parent foreign key (ward_id, parent_id) references unit (ward_id, id)
);
create unique index unit_group_number on unit (ward_id, group_number) where kind = 'group' and valid_to is null;
call protect('unit', 'select, insert, update');

-- Every name a unit answers to, its own included. key = normaliseUnitName(name) of src/domain/unit-name.ts.
create table unit_alias (
  ward_id uuid not null references ward,
  key text not null,
  unit_id uuid not null,
  name text not null,
  own_name boolean not null default false,
  primary key (ward_id, key),
  foreign key (ward_id, unit_id) references unit (ward_id, id)
);
create index unit_alias_unit on unit_alias (ward_id, unit_id);
call protect('unit_alias');

create table account (
  ward_id uuid not null references ward,
  id uuid not null,
  sign_in_name text not null check (sign_in_name ~ '^[a-z0-9._-]{3,60}$'),
  name text not null check (name = btrim(name) and name <> ''),
  given_key text collate "C" not null,      -- sort columns by given name, from src/domain/name.ts
  rest_key text collate "C" not null,
  position text,
  phone text,
  email text,
  password_hash text,
  must_change_password boolean not null default true,
  calendar_token_hash bytea,                -- secret address of this person's deadlines as iCal
  deactivated_at timestamptz,
  deactivated_by uuid,
  deactivated_reason text,
  created_at timestamptz not null,
  version int not null default 1,
  primary key (ward_id, id),
  constraint account_sign_in_name unique (ward_id, sign_in_name),
  constraint account_deactivation check ((deactivated_at is null) = (deactivated_reason is null))
);
create unique index account_email on account (ward_id, lower(email)) where email is not null and deactivated_at is null;
create index account_by_name on account (ward_id, given_key, rest_key, id);
create unique index account_calendar_token on account (ward_id, calendar_token_hash) where calendar_token_hash is not null;
call protect('account', 'select, insert, update');

create table account_role (
  ward_id uuid not null references ward,
  id uuid not null,
  account_id uuid not null,
  role text not null check (role in ('it-admin', 'clerk', 'leader', 'unit-head', 'unit-officer', 'group-head', 'front', 'note-taker')),
  unit_id uuid,
  granted_by uuid,
  granted_at timestamptz not null,
  ended_at timestamptz,
  primary key (ward_id, id),
  foreign key (ward_id, account_id) references account (ward_id, id),
  foreign key (ward_id, unit_id) references unit (ward_id, id),
  constraint account_role_unit check (role not in ('unit-head', 'unit-officer', 'group-head') or unit_id is not null)
);
create unique index account_role_once on account_role (ward_id, account_id, role, unit_id) nulls not distinct where ended_at is null;
create index account_role_unit on account_role (ward_id, unit_id) where ended_at is null;
call protect('account_role', 'select, insert, update');

-- While one is away, the substitute may do what the absent one may do, in the own name and recorded so.
create table absence (
  ward_id uuid not null references ward,
  id uuid not null,
  account_id uuid not null,
  substitute_id uuid not null,
  from_date date not null,
  to_date date not null,
  reason text,
  created_by uuid not null,
  created_at timestamptz not null,
  cancelled_at timestamptz,
  primary key (ward_id, id),
  foreign key (ward_id, account_id) references account (ward_id, id),
  foreign key (ward_id, substitute_id) references account (ward_id, id),
  constraint absence_order check (to_date >= from_date),
  constraint absence_not_self check (substitute_id <> account_id),
  constraint absence_once exclude using gist (ward_id with =, account_id with =, daterange(from_date, to_date, '[]') with &&)
    where (cancelled_at is null)
);
create index absence_substitute on absence (ward_id, substitute_id, to_date) where cancelled_at is null;
call protect('absence', 'select, insert, update');

create table session (
  ward_id uuid not null references ward,
  token_hash bytea not null,
  id uuid not null,
  account_id uuid not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  user_agent text,
  primary key (ward_id, token_hash),
  unique (ward_id, id),
  foreign key (ward_id, account_id) references account (ward_id, id)
);
create index session_account on session (ward_id, account_id);
call protect('session');

-- Failed sign-ins, counted per name and per address; old rows are swept.
create table sign_in_failure (
  ward_id uuid not null references ward,
  id uuid not null,
  key text not null,
  at timestamptz not null,
  primary key (ward_id, id)
);
create index sign_in_failure_key on sign_in_failure (ward_id, key, at);
call protect('sign_in_failure', 'select, insert, delete');
