-- A second proof beside the password: a code of an authenticator app, or one of ten recovery codes on paper. A sign-in that waits for it is no
-- session.

alter table ward add column second_factor_roles text[] not null default '{}'      -- whoever holds one of these must have a second factor
  check (second_factor_roles <@ array['it-admin', 'clerk', 'leader', 'unit-head', 'unit-officer', 'group-head', 'front', 'note-taker', 'inspector']);

alter table session add column means text not null default 'password'             -- how the person proved who it is
  check (means in ('password', 'password-code', 'password-recovery'));

create table authenticator (
  ward_id uuid not null references ward,
  account_id uuid not null,
  sealed_secret bytea not null,             -- opens only with the key of the installation, and only in this row
  added_at timestamptz not null,
  last_step bigint not null,                -- the 30-second step of the last code that was used: neither it nor an earlier one counts again
  last_used_at timestamptz not null,
  primary key (ward_id, account_id),
  foreign key (ward_id, account_id) references account (ward_id, id)
);
call protect('authenticator');

create table recovery_code (
  ward_id uuid not null references ward,
  account_id uuid not null,
  code_hash bytea not null,
  used_at timestamptz,
  primary key (ward_id, account_id, code_hash),
  foreign key (ward_id, account_id) references account (ward_id, id)
);
call protect('recovery_code');

-- The password was right; the code is still to come.
create table pending_sign_in (
  ward_id uuid not null references ward,
  token_hash bytea not null,
  account_id uuid not null,
  expires_at timestamptz not null,
  primary key (ward_id, token_hash),
  foreign key (ward_id, account_id) references account (ward_id, id)
);
create index pending_sign_in_account on pending_sign_in (ward_id, account_id);
call protect('pending_sign_in', 'select, insert, delete');
