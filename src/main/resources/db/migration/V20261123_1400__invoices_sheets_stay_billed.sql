-- A time sheet stands on its draft until that is discarded, and on its invoice until that is cancelled, as an extra does (guard_agreed_extra);
-- and only a confirmed one gets there. So no server bills a month twice, or one that the authority has not confirmed.
create or replace function guard_billed_sheet() returns trigger language plpgsql set search_path = amtsstimme, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    if new.freed_at is not null
       or not exists (select from time_sheet s where s.tenant_id = new.tenant_id and s.id = new.sheet_id and s.state = 'CONFIRMED')
       or not exists (select from invoice_draft d where d.tenant_id = new.tenant_id and d.id = new.draft_id and d.kind = 'INVOICE' and d.state = 'OPEN') then
      raise exception 'only a confirmed sheet is billed' using errcode = 'AS460';
    end if;
    return new;
  end if;
  if old.freed_at is not null or new.freed_at is null then
    raise exception 'freed once' using errcode = 'AS461';
  end if;
  if not exists (
      select from invoice_draft d
       where d.tenant_id = old.tenant_id and d.id = old.draft_id
         and (d.state = 'DISCARDED' or exists (select from invoice c where c.preceding_id = d.invoice_id and c.kind = 'CANCELLATION'))) then
    raise exception 'stands on a draft or an invoice' using errcode = 'AS461';
  end if;
  return new;
end $$;
drop trigger guard_billed_sheet on billed_sheet;
create trigger guard_billed_sheet before insert or update on billed_sheet for each row execute function guard_billed_sheet();
