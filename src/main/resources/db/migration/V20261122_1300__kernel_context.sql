-- What the door binds for one transaction, and what every policy asks.
-- app.tenant_id: the one tenant that may be written. app.tenant_scope: the tenants that may be read.
-- app.side: AUTHORITY, AGENCY, AGENCY_ADMIN or NONE. app.person_id: who acts.
-- For the whole role: revoking per schema would leave PostgreSQL's global default (PUBLIC may execute) in force.
alter default privileges revoke execute on functions from public;

create function bound_tenant() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.tenant_id', true), '')::uuid;

create function tenant_scope() returns uuid[] language sql stable parallel safe
  return nullif(current_setting('app.tenant_scope', true), '')::uuid[];

create function bound_side() returns text language sql stable parallel safe
  return coalesce(nullif(current_setting('app.side', true), ''), 'NONE');

create function bound_person() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.person_id', true), '')::uuid;

-- The installation's own audit chain and idempotency rows belong to this pseudo tenant.
create function installation_tenant() returns uuid language sql immutable parallel safe
  return '00000000-0000-0000-0000-000000000000'::uuid;

grant execute on function bound_tenant(), tenant_scope(), bound_side(), bound_person(), installation_tenant()
  to amtsstimme_app, amtsstimme_door, amtsstimme_gate;

-- One shape for every tenant table: forced row-level security, one policy per command, the owner sees all (backfills).
-- A request over several tenants can read them; it can never write more than the one that is bound.
create procedure conform_tenant_table(t regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', t);
  execute format('alter table %s force row level security', t);
  execute format('alter table %s alter column tenant_id set default bound_tenant()', t);
  execute format('create policy owner_all on %s for all to amtsstimme_owner using (true) with check (true)', t);
  execute format('create policy tenant_read on %s for select to amtsstimme_app using (tenant_id = any ((select tenant_scope())::uuid[]))', t);
  execute format('create policy tenant_insert on %s for insert to amtsstimme_app with check (tenant_id = (select bound_tenant()))', t);
  execute format('create policy tenant_update on %s for update to amtsstimme_app using (tenant_id = (select bound_tenant())) with check (tenant_id = (select bound_tenant()))', t);
  execute format('create policy tenant_delete on %s for delete to amtsstimme_app using (tenant_id = (select bound_tenant()))', t);
end $$;
