-- The door is asked on every request; this is the same door, quicker.
-- The rights of a person no longer stand behind a switch of roles of their own: only door functions may call this one, they are the
-- door role already, and without the switch the planner puts it into their queries. Its names are bound here, not looked up later.
set local role amtsstimme_door;
create or replace function door_rights(p_person uuid)
  returns table (tenant_id uuid, display_name text, side text, roles text, valid_until timestamptz)
  language sql stable security invoker
begin atomic
  select m.tenant_id, m.display_name, 'AUTHORITY', m.roles, m.valid_until
    from amtsstimme.membership m
   where m.person_id = p_person and m.removed_at is null
     and m.valid_from <= clock_timestamp() and (m.valid_until is null or m.valid_until > clock_timestamp())
  union all
  select g.tenant_id, g.display_name, 'AGENCY', g.roles, g.valid_until
    from amtsstimme.agency_grant g
   where g.person_id = p_person and g.accepted_at is not null and g.ended_at is null
     and g.valid_from <= clock_timestamp() and (g.valid_until is null or g.valid_until > clock_timestamp())
     -- Only grants given since this person (last) came to the agency: a new engagement does not revive old ones.
     and exists (select from amtsstimme.agency_staff s where s.person_id = p_person and s.removed_at is null and s.created_at <= g.created_at);
end;

-- Binds once, when it is known who came in; who does not come in leaves nothing bound.
create or replace function door_enter(p_issuer text, p_subject text, p_slug text)
  returns table (tenant_id uuid, tenant_state text, time_zone text, person_id uuid, display_name text, side text, roles text, backend_pid int)
  language plpgsql security definer set search_path = amtsstimme, pg_temp as $$
begin
  select a.id, a.state, a.time_zone, p.id,
         coalesce(max(r.display_name) filter (where r.side = 'AUTHORITY'), max(r.display_name), max(s.display_name)),
         case when bool_or(r.side = 'AUTHORITY') then 'AUTHORITY' when count(r.side) > 0 then 'AGENCY'
              when bool_or(s.admin) then 'AGENCY_ADMIN' end,
         concat_ws(',', string_agg(r.roles, ','), case when bool_or(s.admin) then 'AGENCY_ADMIN' end)
    into tenant_id, tenant_state, time_zone, person_id, display_name, side, roles
    from person p
    join authority a on a.slug = p_slug
    left join agency_staff s on s.person_id = p.id and s.removed_at is null
    left join lateral door_rights(p.id) r on r.tenant_id = a.id
   where p.issuer = p_issuer and p.subject = p_subject
   group by a.id, p.id;
  if roles is null or roles = '' then
    perform bind(null, null, 'NONE', null);
    return;
  end if;
  perform bind(tenant_id, array[tenant_id], side, person_id);
  backend_pid := pg_backend_pid();
  return next;
end $$;
reset role;

-- Assignments of one call each take the short way through PL/pgSQL; a query of the same four does not.
create or replace function bind(p_tenant uuid, p_scope uuid[], p_side text, p_person uuid) returns void
  language plpgsql security invoker as $$
declare
  bound text;
begin
  bound := pg_catalog.set_config('app.tenant_id', coalesce(p_tenant::text, ''), true);
  bound := pg_catalog.set_config('app.tenant_scope', coalesce(p_scope::text, ''), true);
  bound := pg_catalog.set_config('app.side', coalesce(p_side, 'NONE'), true);
  bound := pg_catalog.set_config('app.person_id', coalesce(p_person::text, ''), true);
end $$;
