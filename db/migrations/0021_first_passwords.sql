-- A first password that nobody uses lapses: how long it lasts is the ward's, its last day is printed and never moves.

alter table ward add column first_password_days int not null default 30 check (first_password_days between 1 and 365);

alter table account add column first_password_until date;     -- its last day; null: an own password, or none
update account set first_password_until = (now() at time zone 'Asia/Ho_Chi_Minh')::date + 30
where must_change_password and password_hash is not null;
alter table account add constraint account_first_password check
  (case when must_change_password and password_hash is not null then first_password_until is not null else first_password_until is null end);
