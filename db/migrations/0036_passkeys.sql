-- Signing in by a passkey: a key of a device, unlocked by finger, face or PIN.

alter table session drop constraint session_means_check;
alter table session add constraint session_means_check check (means in ('password', 'password-code', 'password-recovery', 'passkey'));

create table passkey (
  ward_id uuid not null references ward,
  id uuid not null,
  account_id uuid not null,
  credential text not null,                 -- what the device calls it, base64url
  public_key bytea not null,                -- COSE; nothing here is secret
  counter bigint not null,                  -- of the device; one that does not rise betrays a copy
  name text not null check (name = btrim(name) and name <> ''),
  added_at timestamptz not null,
  last_used_at timestamptz,
  primary key (ward_id, id),
  constraint passkey_credential unique (ward_id, credential),
  foreign key (ward_id, account_id) references account (ward_id, id)
);
create index passkey_account on passkey (ward_id, account_id);
call protect('passkey');

-- Challenges that were signed and accepted: each counts once. Those that were only asked for are not kept.
create table passkey_challenge (
  ward_id uuid not null references ward,
  challenge_hash bytea not null,
  spent_at timestamptz not null,
  primary key (ward_id, challenge_hash)
);
call protect('passkey_challenge', 'select, insert, delete');
