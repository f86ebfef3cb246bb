-- What the ward's clerk corrects in the rules of form. A row for each correction and for each taking back of one; none is ever changed, so that a
-- paper of last month can still be printed by the rules that were known then.
create table format_rule (
  ward_id uuid not null references ward,
  id uuid not null,
  regime text not null,                      -- hd-36, hd-05, nd-30 (formats/rules)
  key text not null,                         -- topMm, body, recipientsEnd …
  act text not null check (act in ('corrected', 'restored')),
  value jsonb,                               -- what holds instead, in the shape of the rule; restored: nothing, the regime speaks again
  from_day date not null,                    -- for papers issued from this day on
  source text not null check (source = btrim(source) and source <> ''),    -- what it rests on; restored: why
  by_account uuid not null,
  at timestamptz not null,
  primary key (ward_id, id),
  foreign key (ward_id, by_account) references account (ward_id, id),
  constraint format_rule_value check ((act = 'restored') = (value is null))
);
create index format_rule_of on format_rule (ward_id, at, id);
call protect('format_rule', 'select, insert');
