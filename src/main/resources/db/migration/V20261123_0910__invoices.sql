-- Invoices. A draft is the authority's like everything else; what was issued belongs to the agency's books as well and stays in them
-- for eight years (§ 147 AO, § 14b UStG), also after the authority has left and was purged. So invoice and invoice_event are no tenant
-- tables: they name the authority's line in the directory, which stays, and nothing else of it; their policies show them to that
-- authority, and, in the installation, to the agency's administration.

create table invoice_draft (
  tenant_id uuid not null references authority (id),
  id uuid not null,
  kind text not null check (kind in ('INVOICE', 'CANCELLATION', 'CREDIT')),
  state text not null check (state in ('OPEN', 'ISSUED', 'DISCARDED')),
  -- DraftContent as JSON.
  body text not null check (body is json object),
  preceding_id uuid,
  invoice_id uuid,
  drafted_by_name text not null,
  created_at timestamptz not null,
  version bigint not null,
  primary key (tenant_id, id),
  check ((kind = 'INVOICE') = (preceding_id is null)),
  check ((state = 'ISSUED') = (invoice_id is not null))
);
call conform_tenant_table('invoice_draft');
grant select, insert, update (state, body, invoice_id, version) on invoice_draft to amtsstimme_app;

-- Which time sheets are billed: each once, until a cancellation frees it.
create table billed_sheet (
  tenant_id uuid not null,
  id uuid not null,
  sheet_id uuid not null,
  draft_id uuid not null,
  freed_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, draft_id) references invoice_draft (tenant_id, id)
);
create unique index billed_sheet_once on billed_sheet (tenant_id, sheet_id) where freed_at is null;
create index billed_sheet_by_draft on billed_sheet (tenant_id, draft_id);
call conform_tenant_table('billed_sheet');
grant select, insert, update (freed_at) on billed_sheet to amtsstimme_app;

-- The last number of each range. Taken under the lock of this row, in the transaction that issues: one that fails gives it back.
create table invoice_counter (
  prefix text not null check (prefix ~ '^[A-Za-z0-9/-]{0,10}$'),
  year int not null check (year between 2000 and 9999),
  last bigint not null check (last >= 0),
  primary key (prefix, year)
);
alter table invoice_counter enable row level security;
alter table invoice_counter force row level security;
create policy owner_all on invoice_counter for all to amtsstimme_owner using (true) with check (true);
create policy agency_read on invoice_counter for select to amtsstimme_app
  using ((select bound_side()) = any (array['AGENCY', 'AGENCY_ADMIN']));
create policy agency_insert on invoice_counter for insert to amtsstimme_app
  with check ((select bound_side()) = any (array['AGENCY', 'AGENCY_ADMIN']));
create policy agency_update on invoice_counter for update to amtsstimme_app
  using ((select bound_side()) = any (array['AGENCY', 'AGENCY_ADMIN']))
  with check ((select bound_side()) = any (array['AGENCY', 'AGENCY_ADMIN']));
grant select, insert, update (last) on invoice_counter to amtsstimme_app;

create table invoice (
  id uuid primary key,
  authority_id uuid not null references authority (id),
  kind text not null check (kind in ('INVOICE', 'CANCELLATION', 'CREDIT')),
  prefix text not null,
  year int not null,
  seq bigint not null check (seq > 0),
  number text not null unique,
  issued_on date not null,
  due_on date,
  supply_from date not null,
  supply_until date not null,
  buyer_name text not null,
  net numeric not null check (scale(net) <= 2),
  tax numeric not null check (scale(tax) <= 2),
  gross numeric not null check (scale(gross) <= 2 and gross = net + tax),
  preceding_id uuid references invoice (id),
  -- EInvoice as JSON, without the content of attachments: what the pages are drawn from.
  document text not null check (document is json object),
  -- The invoice itself: XRechnung as it was written, checked and sent.
  xml bytea not null,
  xml_sha256 text not null check (xml_sha256 = encode(sha256(xml), 'hex')),
  draft_id uuid not null,
  seller_profile_id uuid not null,
  issued_by_name text not null,
  issued_at timestamptz not null,
  unique (prefix, year, seq),
  check (supply_until >= supply_from),
  check (extract(year from issued_on) = year),
  check ((kind = 'INVOICE') = (preceding_id is null)),
  check ((kind = 'INVOICE') = (due_on is not null))
);
create index invoice_by_authority on invoice (authority_id, id);
create index invoice_by_preceding on invoice (preceding_id) where preceding_id is not null;
-- Only one cancellation of each.
create unique index invoice_cancelled_once on invoice (preceding_id) where kind = 'CANCELLATION';

-- What became of it: sent, paid (in part), reminded of. Its state is derived from these rows.
create table invoice_event (
  id uuid primary key,
  authority_id uuid not null references authority (id),
  invoice_id uuid not null references invoice (id),
  kind text not null check (kind in ('SENT', 'PAYMENT', 'REMINDER')),
  happened_on date not null,
  amount numeric check (scale(amount) <= 2),
  level int check (level between 1 and 3),
  channel text,
  reference text,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  check ((kind = 'PAYMENT') = (amount is not null)),
  check ((kind = 'REMINDER') = (level is not null)),
  check ((kind = 'SENT') = (channel is not null))
);
create index invoice_event_by_invoice on invoice_event (invoice_id, id);
create index invoice_event_by_authority on invoice_event (authority_id);

do $$
declare
  t text;
begin
  foreach t in array array['invoice', 'invoice_event'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner_all on %I for all to amtsstimme_owner using (true) with check (true)', t);
    execute format('create policy books_read on %I for select to amtsstimme_app using (authority_id = any ((select tenant_scope())::uuid[])
      or (select bound_side()) = ''AGENCY_ADMIN'' and (select bound_tenant()) = installation_tenant())', t);
    execute format('create policy books_insert on %I for insert to amtsstimme_app
      with check (authority_id = (select bound_tenant()) and (select bound_side()) = any (array[''AGENCY'', ''AGENCY_ADMIN'']))', t);
    execute format('grant select, insert on %I to amtsstimme_app', t);
  end loop;
end $$;

-- The next number is the last one plus one, and whoever takes it uses it: a number without an invoice does not get past the commit.
create function guard_counter() returns trigger language plpgsql set search_path = amtsstimme, pg_temp as $$
begin
  if tg_op = 'INSERT' and new.last <> 0 or tg_op = 'UPDATE' and (new.last <> old.last + 1 or (new.prefix, new.year) <> (old.prefix, old.year)) then
    raise exception 'numbers are taken one by one' using errcode = 'AS460';
  end if;
  return new;
end $$;
create trigger guard_counter before insert or update on invoice_counter for each row execute function guard_counter();

create function guard_number_used() returns trigger language plpgsql set search_path = amtsstimme, pg_temp as $$
begin
  if not exists (select from invoice i where i.prefix = new.prefix and i.year = new.year and i.seq = new.last) then
    raise exception 'a number was taken and not used' using errcode = 'AS460';
  end if;
  return null;
end $$;
create constraint trigger guard_number_used after update on invoice_counter deferrable initially deferred
  for each row execute function guard_number_used();

create function guard_invoice() returns trigger language plpgsql set search_path = amtsstimme, pg_temp as $$
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
  return new;
end $$;
create trigger guard_invoice before insert or update or delete on invoice for each row execute function guard_invoice();

create function guard_invoice_event() returns trigger language plpgsql set search_path = amtsstimme, pg_temp as $$
begin
  if tg_op <> 'INSERT' then
    raise exception 'what happened stays' using errcode = 'AS461';
  end if;
  if not exists (select from invoice i where i.id = new.invoice_id and i.authority_id = new.authority_id) then
    raise exception 'of another invoice' using errcode = 'AS460';
  end if;
  return new;
end $$;
create trigger guard_invoice_event before insert or update or delete on invoice_event for each row execute function guard_invoice_event();

-- What was issued or discarded stays as it is.
create function guard_invoice_draft() returns trigger language plpgsql set search_path = amtsstimme, pg_temp as $$
begin
  if old.state <> 'OPEN' then
    raise exception 'a draft that is done with' using errcode = 'AS461';
  end if;
  return new;
end $$;
create trigger guard_invoice_draft before update on invoice_draft for each row execute function guard_invoice_draft();

create function guard_billed_sheet() returns trigger language plpgsql set search_path = amtsstimme, pg_temp as $$
begin
  if old.freed_at is not null or new.freed_at is null then
    raise exception 'freed once' using errcode = 'AS461';
  end if;
  return new;
end $$;
create trigger guard_billed_sheet before update on billed_sheet for each row execute function guard_billed_sheet();
