-- The directory of authorities. No tenant table: it is the list of tenants itself. Its policies stand here.
create table authority (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) between 3 and 60),
  name text not null,
  kind text not null check (kind in ('KOMMUNE', 'LANDKREIS', 'LAND', 'BUND', 'KOERPERSCHAFT')),
  land text check (land in ('BW','BY','BE','BB','HB','HH','HE','MV','NI','NW','RP','SL','SN','ST','SH','TH')),
  time_zone text not null,
  leitweg_id text,
  street text,
  postal_code text,
  city text,
  dpa_date date,
  dpa_version text,
  allow_unchanged_answers boolean not null default false,
  state text not null check (state in ('ONBOARDING', 'ACTIVE', 'SUSPENDED', 'ENDED')),
  state_reason text,
  state_changed_at timestamptz not null,
  created_at timestamptz not null,
  version bigint not null
);
alter table authority enable row level security;
alter table authority force row level security;
create policy owner_all on authority for all to amtsstimme_owner using (true) with check (true);
create policy directory_read on authority for select to amtsstimme_app
  using (id = any ((select tenant_scope())::uuid[]) or (select bound_side()) = 'AGENCY_ADMIN');
create policy directory_insert on authority for insert to amtsstimme_app
  with check ((select bound_side()) = 'AGENCY_ADMIN');
create policy directory_update on authority for update to amtsstimme_app
  using (id = (select bound_tenant())) with check (id = (select bound_tenant()));
create policy door_read on authority for select to amtsstimme_door using (true);
create policy gate_lock on authority for all to amtsstimme_gate
  using (id = (select bound_tenant())) with check (id = (select bound_tenant()));
grant select, insert, update on authority to amtsstimme_app;
grant select on authority to amtsstimme_door;
grant select, update on authority to amtsstimme_gate;

create table contact_person (
  tenant_id uuid not null references authority (id),
  id uuid not null,
  name text not null,
  topic text not null,
  phone text,
  email text,
  reachable text,
  created_at timestamptz not null,
  version bigint not null,
  primary key (tenant_id, id)
);
call conform_tenant_table('contact_person');
grant select, insert, update, delete on contact_person to amtsstimme_app;
