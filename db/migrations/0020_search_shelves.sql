-- A word that many rows have is looked for shelf by shelf: a shelf is what one ward has in one quarter. With the shelf beside each word
-- the index gives the matches of one quarter without going through those of all years.
create function search_shelf(ward uuid, day date) returns text language sql immutable parallel safe
  return ward::text || ' ' || coalesce((extract(year from day) * 4 + extract(quarter from day))::int::text, '');

drop index directive_by_words;
create index directive_by_words on directive using gin (search_shelf(ward_id, last_day), search)
  with (gin_pending_list_limit = 512);

drop index petition_by_words;
create index petition_by_words on petition using gin (search_shelf(ward_id, (received_at at time zone 'UTC')::date), search)
  with (gin_pending_list_limit = 512);
