-- Publication is an act: this is what was published, word for word, and by whom; the state of each promise is read live.
create table announcement (
  ward_id uuid not null references ward,
  id uuid not null,
  notice_id uuid not null,
  version int not null,
  title text not null,
  items jsonb not null,                      -- [{directiveId, clause, text, units, due}] exactly as previewed
  content_sha256 text not null check (content_sha256 ~ '^[0-9a-f]{64}$'),
  published_by uuid not null,
  published_at timestamptz not null,
  withdrawn_by uuid,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  primary key (ward_id, id),
  constraint announcement_version unique (ward_id, notice_id, version),
  foreign key (ward_id, notice_id) references notice (ward_id, id),
  constraint announcement_withdrawal check ((withdrawn_at is null) = (withdrawn_reason is null))
);
call protect('announcement', 'select, insert, update');
