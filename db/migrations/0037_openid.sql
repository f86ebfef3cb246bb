-- Signing in through a provider of identities (OpenID Connect): VNeID, a Keycloak of the province. It opens accounts that exist and makes none.

alter table session drop constraint session_means_check;
alter table session add constraint session_means_check check (means in (
  'password', 'password-code', 'password-recovery', 'passkey', 'openid', 'openid-two-step', 'openid-code', 'openid-recovery'));

alter table pending_sign_in add column first_proof text not null default 'password'   -- what the code comes after
  check (first_proof in ('password', 'openid'));

create table openid_link (
  ward_id uuid not null references ward,
  account_id uuid not null,
  issuer text not null,
  subject_mark bytea not null,              -- of issuer and subject, made with the key of the installation: a subject may be a number of identity
  linked_at timestamptz not null,
  last_used_at timestamptz,
  primary key (ward_id, account_id),
  constraint openid_link_subject unique (ward_id, subject_mark),
  foreign key (ward_id, account_id) references account (ward_id, id)
);
call protect('openid_link');
