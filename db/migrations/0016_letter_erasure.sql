-- When the data of a person are erased, letters to that person lose name and words too; number, date and whose letter it was stay in the register.

create or replace function refuse_change_of_reply() returns trigger language plpgsql as $$
declare
  erased boolean;
begin
  if old.number is null then return new; end if;
  erased := (new.addressee, new.subject, new.body) = ('—', '—', '—') and new.personal is null
    and exists (select from petition p where p.ward_id = new.ward_id and p.id = new.petition_id and p.erased_at is not null);
  if (new.number, new.symbol, new.period, new.issued_on, new.letterhead::text, coalesce(new.legal_basis, ''))
     is distinct from (old.number, old.symbol, old.period, old.issued_on, old.letterhead::text, coalesce(old.legal_basis, ''))
     or (not erased and (new.addressee, new.subject, new.body, coalesce(new.personal, ''))
         is distinct from (old.addressee, old.subject, old.body, coalesce(old.personal, ''))) then
    raise exception 'a numbered letter never changes' using errcode = 'check_violation', constraint = 'reply_frozen';
  end if;
  return new;
end $$;

grant update (receiver, reason) on reply_step to hoi_am_app;
