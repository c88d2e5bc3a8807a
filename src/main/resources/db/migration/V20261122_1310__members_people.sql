-- Who a token's issuer and subject are. No tenant table: one person works for several tenants.
-- The application role has no access at all; only the door reads and writes it.
create table person (
  id uuid primary key,
  issuer text not null,
  subject text not null,
  created_at timestamptz not null default clock_timestamp(),
  unique (issuer, subject)
);
alter table person enable row level security;
alter table person force row level security;
create policy owner_all on person for all to amtsstimme_owner using (true) with check (true);
create policy door_all on person for all to amtsstimme_door using (true) with check (true);
grant select, insert on person to amtsstimme_door;

-- The agency's people: the agency's own table, seen from its side only.
create table agency_staff (
  id uuid primary key,
  person_id uuid not null references person (id),
  display_name text not null,
  admin boolean not null default false,
  removed_at timestamptz,
  created_at timestamptz not null default clock_timestamp(),
  version bigint not null default 1
);
create unique index agency_staff_current on agency_staff (person_id) where removed_at is null;
alter table agency_staff enable row level security;
alter table agency_staff force row level security;
create policy owner_all on agency_staff for all to amtsstimme_owner using (true) with check (true);
create policy agency_read on agency_staff for select to amtsstimme_app
  using ((select bound_side()) in ('AGENCY', 'AGENCY_ADMIN'));
create policy agency_update on agency_staff for update to amtsstimme_app
  using ((select bound_side()) = 'AGENCY_ADMIN') with check ((select bound_side()) = 'AGENCY_ADMIN');
create policy door_all on agency_staff for all to amtsstimme_door using (true) with check (true);
grant select, update on agency_staff to amtsstimme_app;
grant select, insert on agency_staff to amtsstimme_door;

create table agency_invitation (
  id uuid primary key,
  token_hash bytea not null unique,
  display_name text not null,
  admin boolean not null,
  created_by uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  redeemed_at timestamptz,
  redeemed_by uuid
);
alter table agency_invitation enable row level security;
alter table agency_invitation force row level security;
create policy owner_all on agency_invitation for all to amtsstimme_owner using (true) with check (true);
create policy agency_read on agency_invitation for select to amtsstimme_app using ((select bound_side()) = 'AGENCY_ADMIN');
create policy agency_insert on agency_invitation for insert to amtsstimme_app with check ((select bound_side()) = 'AGENCY_ADMIN');
create policy door_all on agency_invitation for all to amtsstimme_door using (true) with check (true);
grant select, insert on agency_invitation to amtsstimme_app;
grant select, update on agency_invitation to amtsstimme_door;

-- Roles are a comma separated list; the set of names is checked here and in Role.java.
create function known_roles(roles text, side text) returns boolean language sql immutable
  return roles <> '' and string_to_array(roles, ',') <@ case side
    when 'AUTHORITY' then array['AUTHORITY_ADMIN','APPROVER','EDITOR','FINANCE','READER']
    else array['AGENCY_MANAGER','AGENCY_EDITOR'] end;
grant execute on function known_roles(text, text) to amtsstimme_app, amtsstimme_door;

create table membership (
  tenant_id uuid not null references authority (id),
  id uuid not null,
  person_id uuid not null references person (id),
  display_name text not null,
  department text,
  roles text not null check (known_roles(roles, 'AUTHORITY')),
  valid_from timestamptz not null,
  valid_until timestamptz,
  removed_at timestamptz,
  created_at timestamptz not null,
  version bigint not null,
  primary key (tenant_id, id),
  check (valid_until is null or valid_until > valid_from)
);
create unique index membership_current on membership (tenant_id, person_id) where removed_at is null;
create index membership_of_person on membership (person_id);
call conform_tenant_table('membership');
create policy door_all on membership for all to amtsstimme_door using (true) with check (true);
grant select, update on membership to amtsstimme_app;
grant select, insert on membership to amtsstimme_door;

create table agency_grant (
  tenant_id uuid not null references authority (id),
  id uuid not null,
  person_id uuid not null references person (id),
  display_name text not null,
  roles text not null check (known_roles(roles, 'AGENCY')),
  valid_from timestamptz not null,
  valid_until timestamptz,
  proposed_by uuid not null,
  accepted_by uuid,
  accepted_at timestamptz,
  ended_by uuid,
  ended_at timestamptz,
  created_at timestamptz not null,
  version bigint not null,
  primary key (tenant_id, id),
  check (valid_until is null or valid_until > valid_from)
);
create unique index agency_grant_current on agency_grant (tenant_id, person_id) where ended_at is null;
create index agency_grant_of_person on agency_grant (person_id);
call conform_tenant_table('agency_grant');
create policy door_read on agency_grant for select to amtsstimme_door using (true);
grant select, insert, update on agency_grant to amtsstimme_app;
grant select on agency_grant to amtsstimme_door;

create table invitation (
  tenant_id uuid not null references authority (id),
  id uuid not null,
  token_hash bytea not null,
  display_name text not null,
  department text,
  roles text not null check (known_roles(roles, 'AUTHORITY')),
  valid_until timestamptz,
  created_by uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  redeemed_at timestamptz,
  redeemed_by uuid,
  primary key (tenant_id, id),
  unique (tenant_id, token_hash)
);
create index invitation_by_token on invitation (token_hash);
call conform_tenant_table('invitation');
create policy door_all on invitation for all to amtsstimme_door using (true) with check (true);
grant select, insert on invitation to amtsstimme_app;
grant select, update on invitation to amtsstimme_door;
