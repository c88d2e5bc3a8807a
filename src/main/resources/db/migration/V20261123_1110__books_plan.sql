-- Accounts for the tax adviser, in versions by date: which account and key a rate of VAT is booked with, and which debtor an authority is.
-- None is given by us: what the agency has not written stays empty in the export. The agency's alone.
create table bookkeeping_plan (
  id uuid primary key,
  valid_from date not null,
  -- BookkeepingPlan as JSON.
  body text not null check (body is json object),
  created_by uuid not null references person (id),
  created_by_name text not null,
  created_at timestamptz not null
);
create index bookkeeping_plan_by_day on bookkeeping_plan (valid_from desc, id desc);
create index bookkeeping_plan_by_person on bookkeeping_plan (created_by);
alter table bookkeeping_plan enable row level security;
alter table bookkeeping_plan force row level security;
create policy owner_all on bookkeeping_plan for all to amtsstimme_owner using (true) with check (true);
create policy books_read on bookkeeping_plan for select to amtsstimme_app
  using ((select bound_side()) = 'AGENCY_ADMIN' and (select bound_tenant()) = installation_tenant());
create policy books_insert on bookkeeping_plan for insert to amtsstimme_app
  with check ((select bound_side()) = 'AGENCY_ADMIN' and (select bound_tenant()) = installation_tenant());
grant select, insert on bookkeeping_plan to amtsstimme_app;
