-- What the agency knows of those who work for it. No tenant's: the agency's own. What somebody can do is seen by the agency's people in an
-- authority, for it chooses the rate; what somebody costs, by its administration alone.
create table provider (
  id uuid primary key,
  person_id uuid not null unique references person (id),
  display_name text not null,
  employment text not null check (employment in ('EMPLOYEE', 'FREELANCER')),
  qualification text not null check (qualification in ('ASSISTANT', 'PROFESSIONAL', 'SENIOR', 'EXPERT')),
  evidence text,
  experience text,
  -- Whose holidays count for rest; null: none of a Land.
  works_in text,
  time_zone text not null,
  created_at timestamptz not null,
  version bigint not null
);
alter table provider enable row level security;
alter table provider force row level security;
create policy owner_all on provider for all to amtsstimme_owner using (true) with check (true);
create policy agency_read on provider for select to amtsstimme_app
  using ((select bound_side()) = 'AGENCY_ADMIN' or (select bound_side()) = 'AGENCY' and person_id = (select bound_person()));
create policy agency_insert on provider for insert to amtsstimme_app with check ((select bound_side()) = 'AGENCY_ADMIN');
create policy agency_update on provider for update to amtsstimme_app
  using ((select bound_side()) = 'AGENCY_ADMIN') with check ((select bound_side()) = 'AGENCY_ADMIN');
grant select, insert, update on provider to amtsstimme_app;

create table provider_cost (
  id uuid primary key,
  provider_id uuid not null references provider (id),
  valid_from date not null,
  -- Net per hour, what the agency pays.
  hourly numeric(8,2) not null check (hourly >= 0),
  vat_status text not null check (vat_status in ('NONE', 'REGULAR', 'SMALL_BUSINESS')),
  created_at timestamptz not null,
  unique (provider_id, valid_from)
);
alter table provider_cost enable row level security;
alter table provider_cost force row level security;
create policy owner_all on provider_cost for all to amtsstimme_owner using (true) with check (true);
create policy agency_read on provider_cost for select to amtsstimme_app using ((select bound_side()) = 'AGENCY_ADMIN');
create policy agency_insert on provider_cost for insert to amtsstimme_app with check ((select bound_side()) = 'AGENCY_ADMIN');
grant select, insert on provider_cost to amtsstimme_app;
