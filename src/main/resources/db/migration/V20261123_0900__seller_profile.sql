-- The agency as seller, in versions by date: what applies on a day is the newest version that begins by then. Nothing is overwritten:
-- what stood on an invoice stays to be seen. No tenant's table: one agency bills them all. What it says is printed on every invoice,
-- so everybody who is let in anywhere may read it.
create table seller_profile (
  id uuid primary key,
  valid_from date not null,
  -- SellerProfile as JSON.
  body text not null check (body is json object),
  logo bytea check (length(logo) <= 200000),
  logo_type text check (logo_type in ('image/png', 'image/jpeg')),
  created_by uuid not null references person (id),
  created_by_name text not null,
  created_at timestamptz not null,
  check ((logo is null) = (logo_type is null))
);
create index seller_profile_by_day on seller_profile (valid_from desc, id desc);
create index seller_profile_by_person on seller_profile (created_by);
alter table seller_profile enable row level security;
alter table seller_profile force row level security;
create policy owner_all on seller_profile for all to amtsstimme_owner using (true) with check (true);
create policy seller_read on seller_profile for select to amtsstimme_app using ((select bound_side()) <> 'NONE');
create policy seller_insert on seller_profile for insert to amtsstimme_app
  with check ((select bound_side()) = 'AGENCY_ADMIN' and (select bound_tenant()) = installation_tenant());
grant select, insert on seller_profile to amtsstimme_app;
