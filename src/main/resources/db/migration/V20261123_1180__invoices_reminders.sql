-- A reminder says what was open and until when it is to be paid, so that its letter can be written again as it was.
alter table invoice_event
  add column pay_until date,
  drop constraint invoice_event_check,
  add constraint invoice_event_amount_by_kind check (case kind when 'PAYMENT' then amount is not null when 'SENT' then amount is null else true end),
  add constraint invoice_event_pay_until_by_kind check (kind = 'REMINDER' or pay_until is null);

-- What is paid after an authority has ended is written down in the agency's books.
create policy books_insert_afterwards on invoice_event for insert to amtsstimme_app
  with check ((select bound_side()) = 'AGENCY_ADMIN' and (select bound_tenant()) = installation_tenant());

create or replace function guard_invoice_event() returns trigger language plpgsql set search_path = amtsstimme, pg_temp as $$
begin
  if tg_op <> 'INSERT' then
    raise exception 'what happened stays' using errcode = 'AS461';
  end if;
  if not exists (select from invoice i where i.id = new.invoice_id and i.authority_id = new.authority_id) then
    raise exception 'of another invoice' using errcode = 'AS460';
  end if;
  -- As long as there is an authority, it sees in its own trail what was recorded.
  if bound_tenant() = installation_tenant()
     and not exists (select from authority a where a.id = new.authority_id and a.state in ('ENDED', 'PURGED')) then
    raise exception 'the authority is still there' using errcode = 'AS460';
  end if;
  return new;
end $$;
