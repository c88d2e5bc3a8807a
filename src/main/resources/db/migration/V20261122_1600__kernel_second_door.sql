-- The second door: for work without a token (jobs). A service comes in under its name, into exactly one tenant or the installation;
-- what it may do there stands in Java (Service.java). It is nobody: no person is bound, so whatever asks for a person refuses it.
create function door_enter_service(p_service text, p_tenant uuid)
  returns table (slug text, tenant_state text, time_zone text)
  language plpgsql security definer set search_path = amtsstimme, pg_temp as $$
begin
  if p_service !~ '^[A-Z_]{3,40}$' then
    raise exception 'no service: %', p_service;
  end if;
  if p_tenant = installation_tenant() then
    time_zone := 'UTC';
  else
    select a.slug, a.state, a.time_zone into slug, tenant_state, time_zone from authority a where a.id = p_tenant;
    if slug is null then
      return;
    end if;
  end if;
  perform bind(p_tenant, array[p_tenant], 'SERVICE', null);
  return next;
end $$;
grant execute on function door_enter_service(text, uuid) to amtsstimme_app;
alter function door_enter_service(text, uuid) owner to amtsstimme_door;

-- The rounds of a service: every authority that is not gone. Ids only; each is then entered by the second door, one at a time.
create function door_service_tenants() returns setof uuid
  language sql stable security definer set search_path = amtsstimme, pg_temp as $$
  select a.id from authority a order by a.id
$$;
grant execute on function door_service_tenants() to amtsstimme_app;
alter function door_service_tenants() owner to amtsstimme_door;
