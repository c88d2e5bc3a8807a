-- Monthly runs: what was due by the end of a month is drafted, checked and issued over all authorities, a contract's period in a transaction
-- of its own in its authority. The runs are the agency's, no tenant's: an authority never sees one. A line of a run names the authority's
-- line in the directory, which stays, and is written by the service that is bound to that authority.
create table billing_run (
  id uuid primary key,
  month date not null check (extract(day from month) = 1),
  dry_run boolean not null,
  started_by uuid not null references person (id),
  started_by_name text not null,
  started_at timestamptz not null,
  -- When it was known what is due; null at the end: it could not be found out everywhere.
  prepared_at timestamptz,
  ended_at timestamptz
);
create index billing_run_by_person on billing_run (started_by);

create table billing_run_item (
  id uuid primary key,
  run_id uuid not null references billing_run (id),
  authority_id uuid not null default bound_tenant() references authority (id),
  contract_id uuid not null,
  contract_number text not null,
  -- The last month that is billed together: that of the sheet, of its quarter, or of the contract.
  period date not null check (extract(day from period) = 1),
  state text not null check (state in ('PENDING', 'WAITING', 'CHECKED', 'ISSUED', 'SETTLED', 'FAILED')),
  problem_code text,
  detail text,
  invoice_id uuid references invoice (id),
  net numeric check (scale(net) <= 2),
  gross numeric check (scale(gross) <= 2),
  done_at timestamptz,
  -- The invoice was cancelled, and the period is billed anew.
  freed_at timestamptz,
  unique (run_id, authority_id, contract_id, period),
  check ((state = 'ISSUED') = (invoice_id is not null)),
  check ((state in ('ISSUED', 'CHECKED')) = (gross is not null) and (net is null) = (gross is null)),
  check ((state = 'FAILED') = (problem_code is not null)),
  check ((state = 'PENDING') = (done_at is null)),
  check (freed_at is null or state = 'ISSUED')
);
-- Whatever servers do: a period of a contract is billed once, until that is cancelled.
create unique index billing_run_item_once on billing_run_item (authority_id, contract_id, period) where state = 'ISSUED' and freed_at is null;
create index billing_run_item_open on billing_run_item (run_id, authority_id, id) where state = 'PENDING';
create index billing_run_item_by_run on billing_run_item (run_id, id);
create index billing_run_item_by_authority on billing_run_item (authority_id);
create index billing_run_item_by_invoice on billing_run_item (invoice_id) where invoice_id is not null;

alter table billing_run enable row level security;
alter table billing_run force row level security;
create policy owner_all on billing_run for all to amtsstimme_owner using (true) with check (true);
create policy books_read on billing_run for select to amtsstimme_app
  using ((select bound_side()) = any (array['AGENCY_ADMIN', 'SERVICE']) and (select bound_tenant()) = installation_tenant());
create policy books_insert on billing_run for insert to amtsstimme_app
  with check ((select bound_side()) = 'AGENCY_ADMIN' and (select bound_tenant()) = installation_tenant());
create policy service_update on billing_run for update to amtsstimme_app
  using ((select bound_side()) = 'SERVICE' and (select bound_tenant()) = installation_tenant())
  with check ((select bound_side()) = 'SERVICE' and (select bound_tenant()) = installation_tenant());
grant select, insert, update (prepared_at, ended_at) on billing_run to amtsstimme_app;

alter table billing_run_item enable row level security;
alter table billing_run_item force row level security;
create policy owner_all on billing_run_item for all to amtsstimme_owner using (true) with check (true);
create policy books_read on billing_run_item for select to amtsstimme_app
  using ((select bound_side()) = any (array['AGENCY_ADMIN', 'SERVICE']) and (select bound_tenant()) = installation_tenant()
    or (select bound_side()) = 'SERVICE' and authority_id = (select bound_tenant()));
create policy service_insert on billing_run_item for insert to amtsstimme_app
  with check ((select bound_side()) = 'SERVICE' and authority_id = (select bound_tenant()));
create policy service_update on billing_run_item for update to amtsstimme_app
  using ((select bound_side()) = 'SERVICE' and authority_id = (select bound_tenant()))
  with check ((select bound_side()) = 'SERVICE' and authority_id = (select bound_tenant()));
grant select, insert, update (state, problem_code, detail, invoice_id, net, gross, done_at, freed_at) on billing_run_item to amtsstimme_app;

-- What came of a line stays, but for an invoice that was cancelled since.
create function guard_billing_run_item() returns trigger language plpgsql set search_path = amtsstimme, pg_temp as $$
begin
  if old.state <> 'PENDING'
     and (old.freed_at is not null or to_jsonb(new) - 'freed_at' is distinct from to_jsonb(old) - 'freed_at') then
    raise exception 'what came of it stays' using errcode = 'AS461';
  end if;
  return new;
end $$;
create trigger guard_billing_run_item before update on billing_run_item for each row execute function guard_billing_run_item();

-- The service of the run issues as the agency's people do, in the authority that it is bound to.
alter policy agency_read on invoice_counter using ((select bound_side()) = any (array['AGENCY', 'AGENCY_ADMIN', 'SERVICE']));
alter policy agency_insert on invoice_counter with check ((select bound_side()) = any (array['AGENCY', 'AGENCY_ADMIN', 'SERVICE']));
alter policy agency_update on invoice_counter using ((select bound_side()) = any (array['AGENCY', 'AGENCY_ADMIN', 'SERVICE']))
  with check ((select bound_side()) = any (array['AGENCY', 'AGENCY_ADMIN', 'SERVICE']));
alter policy books_insert on invoice
  with check (authority_id = (select bound_tenant()) and (select bound_side()) = any (array['AGENCY', 'AGENCY_ADMIN', 'SERVICE']));
