-- Removing an authority for good, after its end and after its export period. A role of its own may delete, and its policies
-- let it see rows of an authority only while that one is bound, ended, and past its period: a mistake in the function
-- cannot reach a living authority.
do $$
begin
  if not exists (select from pg_roles where rolname = 'amtsstimme_purge') then
    raise exception 'The role amtsstimme_purge is missing: a DBA has to run db/bootstrap/roles.sql again first.';
  end if;
end $$;

create function purgeable_tenant() returns uuid
  language sql stable security invoker set search_path = amtsstimme, pg_temp as $$
  select a.id from authority a
   where a.id = bound_tenant() and a.state = 'ENDED' and a.export_until <= clock_timestamp()
$$;
grant execute on function purgeable_tenant(), bound_tenant(), bound_person(), installation_tenant() to amtsstimme_purge;

create policy purge_own on authority for all to amtsstimme_purge
  using (id = (select bound_tenant())) with check (id = (select bound_tenant()));
grant select, update on authority to amtsstimme_purge;
create policy purge_read on agency_staff for select to amtsstimme_purge using (person_id = (select bound_person()));
grant select on agency_staff to amtsstimme_purge;
-- Only who is referred to by nobody any more can go: the foreign keys of all authorities see to that.
create policy purge_all on person for all to amtsstimme_purge using ((select purgeable_tenant()) is not null);
grant select, delete on person to amtsstimme_purge;

create procedure open_for_purge(t regclass) language plpgsql as $$
begin
  execute format('create policy purge_all on %s for all to amtsstimme_purge using (tenant_id = (select purgeable_tenant()))', t);
  execute format('grant select, delete on %s to amtsstimme_purge', t);
end $$;

do $$
declare
  t regclass;
begin
  for t in select a.attrelid::regclass from pg_attribute a join pg_class c on c.oid = a.attrelid
            where c.relnamespace = 'amtsstimme'::regnamespace and c.relkind = 'r' and a.attname = 'tenant_id' and not a.attisdropped
              and exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'tenant_read') loop
    call open_for_purge(t);
  end loop;
end $$;

-- And every tenant table that comes later.
create or replace procedure conform_tenant_table(t regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', t);
  execute format('alter table %s force row level security', t);
  execute format('alter table %s alter column tenant_id set default bound_tenant()', t);
  execute format('create policy owner_all on %s for all to amtsstimme_owner using (true) with check (true)', t);
  execute format('create policy tenant_read on %s for select to amtsstimme_app using (tenant_id = any ((select tenant_scope())::uuid[]))', t);
  execute format('create policy tenant_insert on %s for insert to amtsstimme_app with check (tenant_id = (select bound_tenant()))', t);
  execute format('create policy tenant_update on %s for update to amtsstimme_app using (tenant_id = (select bound_tenant())) with check (tenant_id = (select bound_tenant()))', t);
  execute format('create policy tenant_delete on %s for delete to amtsstimme_app using (tenant_id = (select bound_tenant()))', t);
  call open_for_purge(t);
end $$;

-- What remains, in the agency's books: no tenant's table, for the tenant is gone. document is what was hashed, to the byte.
create table purge_certificate (
  id uuid primary key,
  authority_id uuid not null unique references authority (id),
  slug text not null,
  name text not null,
  purged_at timestamptz not null,
  document text not null,
  hash text not null check (hash = encode(sha256(convert_to(document, 'UTF8')), 'hex'))
);
alter table purge_certificate enable row level security;
alter table purge_certificate force row level security;
create policy owner_all on purge_certificate for all to amtsstimme_owner using (true) with check (true);
create policy agency_read on purge_certificate for select to amtsstimme_app using ((select bound_side()) = 'AGENCY_ADMIN');
create policy purge_write on purge_certificate for insert to amtsstimme_purge
  with check (authority_id = (select purgeable_tenant()));
grant select on purge_certificate to amtsstimme_app;
grant insert on purge_certificate to amtsstimme_purge;
