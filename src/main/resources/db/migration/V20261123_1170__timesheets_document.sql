-- The sheet as it was confirmed, as PDF: what goes with the invoice (BG-24). Drawn once, when it is confirmed. It says who worked when on what,
-- and nothing of what people wrote down about it: that can be erased, an invoice cannot.
alter table time_sheet
  add column document bytea,
  add constraint time_sheet_document_confirmed check (document is null or state = 'CONFIRMED');
grant update (document) on time_sheet to amtsstimme_app;

-- As it was, and one thing more: whoever has confirmed a sheet adds its page, once.
create or replace function guard_time_sheet() returns trigger language plpgsql set search_path = amtsstimme, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    if new.state <> 'OPEN' then
      raise exception 'a sheet begins open' using errcode = 'AS451';
    end if;
  elsif old.state = 'CONFIRMED' then
    if old.document is not null or new.document is null or old.decided_by is distinct from bound_person()
       or to_jsonb(new) - 'document' is distinct from to_jsonb(old) - 'document' then
      raise exception 'confirmed for good' using errcode = 'AS451';
    end if;
  elsif new.state <> old.state then
    if (old.state, new.state) not in (('OPEN', 'SUBMITTED'), ('SUBMITTED', 'DISPUTED'), ('SUBMITTED', 'CONFIRMED'), ('DISPUTED', 'CONFIRMED')) then
      raise exception 'no such step' using errcode = 'AS451';
    end if;
    if new.state <> 'SUBMITTED' and (bound_side() <> 'AUTHORITY' or new.decided_by is distinct from bound_person()) then
      raise exception 'only the authority decides' using errcode = 'AS431';
    end if;
  end if;
  return new;
end $$;
