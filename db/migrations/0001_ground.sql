-- The ground every table stands on: extensions, the application role, the ward of the transaction, text folding.

create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists btree_gist;

-- The role the application works as. It owns nothing, so row-level security binds it.
do $$
begin
  if not exists (select from pg_roles where rolname = 'hoi_am_app') then
    create role hoi_am_app nologin;
  end if;
  -- Since PostgreSQL 16 whoever creates a role administers it but may not yet act as it.
  if not pg_has_role(current_user, 'hoi_am_app', case when current_setting('server_version_num')::int >= 160000 then 'SET' else 'MEMBER' end) then
    execute format('grant hoi_am_app to %I', current_user);
  end if;
end $$;
grant usage on schema public to hoi_am_app;

-- The ward this transaction works for; null (and so no rows at all) when nobody said.
create function current_ward() returns uuid language sql stable parallel safe
  return nullif(current_setting('hoi_am.ward', true), '')::uuid;

-- The same folding as foldForSearch in src/domain/text.ts: lower case, no accents, đ as d.
create function fold(source text) returns text language sql immutable strict parallel safe
  as $$ select lower(public.unaccent('public.unaccent'::regdictionary, normalize(source, nfc))) $$;

-- Both spellings in one index: words as typed weigh A, folded words weigh B.
create function search_document(source text) returns tsvector language sql immutable strict parallel safe
  as $$ select setweight(to_tsvector('pg_catalog.simple', lower(normalize(source, nfc) collate "und-x-icu")), 'A')
            || setweight(to_tsvector('pg_catalog.simple', public.fold(source)), 'B') $$;

-- Second lock: binds a table to the ward of the transaction and grants the application what it needs, nothing more.
create procedure protect(protected regclass, privileges text default 'select, insert, update, delete')
language plpgsql as $$
begin
  execute format('alter table %s enable row level security', protected);
  execute format('create policy own_ward on %s to hoi_am_app using (ward_id = current_ward()) with check (ward_id = current_ward())', protected);
  execute format('grant %s on %s to hoi_am_app', privileges, protected);
end $$;

create table ward (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9-]{2,40}$'),
  kind text not null check (kind in ('phuong', 'xa', 'dac-khu')),
  name text not null,                       -- Kiến An
  place_name text not null,                 -- as printed before the date: "Kiến An" or "Phường Lê Chân"
  province text not null,
  code text,                                -- administrative code, e.g. 11443
  host text unique,                         -- requests for this host belong to this ward; the first ward answers the others
  lenient_deadlines boolean not null default false,   -- "trước ngày X" counts as on time until the end of day X
  reminder_days int[] not null default '{7,3,1}',
  office_hours jsonb not null default '[["07:30","11:30"],["13:30","17:30"]]',
  created_at timestamptz not null default now()
);
alter table ward enable row level security;
create policy everyone_reads on ward for select to hoi_am_app using (true);
create policy own_ward on ward for update to hoi_am_app using (id = current_ward()) with check (id = current_ward());
grant select, update on ward to hoi_am_app;

-- Append-only history, one chain per ward; each row carries the hash of the row before it.
create table audit_event (
  ward_id uuid not null references ward,
  seq bigint not null,
  at timestamptz not null,
  actor_id uuid,                            -- null: the system itself
  on_behalf_of uuid,
  type text not null,
  subject_kind text not null,
  subject_id uuid,
  data jsonb not null default '{}',
  prev_hash bytea not null,
  hash bytea not null,
  primary key (ward_id, seq)
);
create index audit_event_subject on audit_event (ward_id, subject_id, seq);
create index audit_event_type on audit_event (ward_id, type, seq);
call protect('audit_event', 'select, insert');

create table audit_head (
  ward_id uuid primary key references ward,
  seq bigint not null,
  hash bytea not null
);
call protect('audit_head', 'select, insert, update');

-- The answer already given to a form, so that pressing twice does once.
create table idempotency_key (
  ward_id uuid not null references ward,
  account_id uuid not null,
  key uuid not null,
  command text not null,
  result jsonb,
  at timestamptz not null,
  primary key (ward_id, account_id, key, command)
);
create index idempotency_key_age on idempotency_key (ward_id, at);
call protect('idempotency_key');

-- Gapless numbers: one row per book and period, locked by the transaction that takes the next.
create table number_book (
  ward_id uuid not null references ward,
  book text not null,
  period text not null,
  last int not null default 0 check (last >= 0),
  primary key (ward_id, book, period)
);
call protect('number_book', 'select, insert, update');

-- A file somebody attached to something; its bytes lie in the blob store under their SHA-256.
create table attachment (
  ward_id uuid not null references ward,
  id uuid not null,
  owner_kind text not null,
  owner_id uuid not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  file_name text not null,
  media_type text not null,
  size bigint not null check (size >= 0),
  uploaded_by uuid,
  uploaded_at timestamptz not null,
  primary key (ward_id, id)
);
create index attachment_owner on attachment (ward_id, owner_kind, owner_id);
create index attachment_blob on attachment (ward_id, sha256);
call protect('attachment', 'select, insert, delete');
