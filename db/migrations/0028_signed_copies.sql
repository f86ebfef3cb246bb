-- Papers that went out to be signed and came back: what each returned file was found to be. None is ever changed.

create table document_signed_copy (
  ward_id uuid not null references ward,
  id uuid not null,
  document_id uuid not null,
  sent_sha256 text not null,                 -- the file that went out
  sha256 text not null,                      -- the file that came back
  file_name text not null,
  manner text not null check (manner in ('digital', 'ink')),
  begins_with_sent boolean not null,         -- its first bytes are the very file that went out
  words text not null check (words in ('same', 'more', 'unread')),
  added_lines text[] not null default '{}',  -- what it says beyond the paper that was issued
  added_marks int not null default 0,        -- notes and stamps laid over its pages
  pages int,
  signatures jsonb not null default '[]',    -- as found in the bytes, see platform/signature
  kept_by uuid not null,
  kept_at timestamptz not null,
  primary key (ward_id, id),
  foreign key (ward_id, document_id) references document (ward_id, id),
  constraint document_signed_copy_once unique (ward_id, document_id, sha256)
);
call protect('document_signed_copy', 'select, insert');
