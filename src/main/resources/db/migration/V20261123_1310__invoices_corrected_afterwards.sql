-- Invoices are kept for eight years and can be wrong as long. After an authority has ended they are cancelled and corrected in the agency's
-- books: without a draft, for there is nobody any more to whom a draft would belong, and no new invoice is written there.
alter table invoice
  alter column draft_id drop not null,
  add constraint invoice_of_a_draft check (kind <> 'INVOICE' or draft_id is not null);

create policy books_insert_afterwards on invoice for insert to amtsstimme_app
  with check ((select bound_side()) = 'AGENCY_ADMIN' and (select bound_tenant()) = installation_tenant() and kind <> 'INVOICE');

create or replace function guard_invoice() returns trigger language plpgsql set search_path = amtsstimme, pg_temp as $$
declare
  v_preceding invoice;
begin
  if tg_op <> 'INSERT' then
    raise exception 'an issued invoice never changes' using errcode = 'AS461';
  end if;
  if not exists (select from invoice_counter c where c.prefix = new.prefix and c.year = new.year and c.last = new.seq)
     or new.number <> new.prefix || new.year || '-' || lpad(new.seq::text, greatest(5, length(new.seq::text)), '0') then
    raise exception 'not the next number' using errcode = 'AS460';
  end if;
  if new.preceding_id is not null then
    select * into v_preceding from invoice i where i.id = new.preceding_id;
    if v_preceding.authority_id is distinct from new.authority_id or v_preceding.kind <> 'INVOICE' then
      raise exception 'corrects no invoice of this authority' using errcode = 'AS460';
    end if;
  end if;
  -- As long as there is an authority, it is corrected there, from a draft that it can read.
  if (new.draft_id is null) <> (bound_tenant() = installation_tenant())
     or new.draft_id is null and not exists (select from authority a where a.id = new.authority_id and a.state in ('ENDED', 'PURGED')) then
    raise exception 'the authority is still there' using errcode = 'AS460';
  end if;
  return new;
end $$;
