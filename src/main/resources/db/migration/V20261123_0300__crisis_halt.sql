-- The stop button. Whether it is pressed stands in the head row that the release gate locks: from its commit on nothing is released. The
-- door tells of it on every request; the agency's people read only, and that is the database's word, too.
alter table authority add column halted_at timestamptz;

create table halt (
  tenant_id uuid not null references authority (id),
  id uuid not null,
  reason text not null check (length(reason) between 1 and 500),
  pressed_by uuid not null references person (id),
  pressed_by_name text not null,
  pressed_at timestamptz not null,
  lifted_by uuid references person (id),
  lifted_by_name text,
  lifted_at timestamptz,
  version bigint not null,
  primary key (tenant_id, id),
  check ((lifted_at is null) = (lifted_by is null))
);
create unique index halt_one_open on halt (tenant_id) where lifted_at is null;
call conform_tenant_table('halt');
grant select, insert, update (lifted_by, lifted_by_name, lifted_at, version) on halt to amtsstimme_app;
create policy gate_read on halt for select to amtsstimme_gate using (tenant_id = (select bound_tenant()));
grant select on halt to amtsstimme_gate;

set local role amtsstimme_gate;

-- For the gate's own functions: does this person hold one of these roles in the bound authority now?
create function gate_holds_role(p_person uuid, p_roles text[]) returns boolean
  language sql stable security invoker set search_path = amtsstimme, pg_temp as $$
  select exists (select from membership m
                  where m.tenant_id = bound_tenant() and m.person_id = p_person and m.removed_at is null
                    and string_to_array(m.roles, ',') && p_roles
                    and m.valid_from <= clock_timestamp() and (m.valid_until is null or m.valid_until > clock_timestamp()))
$$;

-- Whoever approves or administers may press; only who administers may lift. The times are the database's own.
create function guard_halt() returns trigger
  language plpgsql security definer set search_path = amtsstimme, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    if new.tenant_id is distinct from bound_tenant() or new.pressed_by is distinct from bound_person() or new.lifted_at is not null then
      raise exception 'pressed in another name' using errcode = 'AS402';
    end if;
    if not gate_holds_role(new.pressed_by, array['AUTHORITY_ADMIN', 'APPROVER']) then
      raise exception 'pressed by who may not' using errcode = 'AS431';
    end if;
    new.pressed_at := clock_timestamp();
    return new;
  end if;
  if old.lifted_at is not null or new.lifted_at is null then
    raise exception 'lifted once' using errcode = 'AS441';
  end if;
  if new.lifted_by is distinct from bound_person() then
    raise exception 'lifted in another name' using errcode = 'AS402';
  end if;
  if not gate_holds_role(new.lifted_by, array['AUTHORITY_ADMIN']) then
    raise exception 'lifted by who may not' using errcode = 'AS431';
  end if;
  new.lifted_at := clock_timestamp();
  return new;
end $$;

-- A release under way holds the authority's row: we wait for it; one that comes later waits for us and sees this.
create function carry_halt() returns trigger
  language plpgsql security definer set search_path = amtsstimme, pg_temp as $$
begin
  update authority set halted_at = case when new.lifted_at is null then new.pressed_at end where id = new.tenant_id;
  return null;
end $$;

create function guard_halted() returns trigger
  language plpgsql security definer set search_path = amtsstimme, pg_temp as $$
begin
  if (new.halted_at is not null) <> exists (select from halt h where h.tenant_id = new.id and h.lifted_at is null) then
    raise exception 'halted is what the button says' using errcode = 'AS442';
  end if;
  return new;
end $$;
revoke execute on function gate_holds_role(uuid, text[]), guard_halt(), carry_halt(), guard_halted() from public;
grant execute on function guard_halt(), carry_halt(), guard_halted() to amtsstimme_owner;
reset role;
create trigger guard_halt before insert or update on halt for each row execute function guard_halt();
create trigger guard_halt_carried after insert or update on halt for each row execute function carry_halt();
create trigger guard_halted before update of halted_at on authority for each row execute function guard_halted();

set local role amtsstimme_door;
drop function door_enter(text, text, text);
create function door_enter(p_issuer text, p_subject text, p_slug text)
  returns table (tenant_id uuid, tenant_state text, time_zone text, person_id uuid, display_name text, side text, roles text,
    backend_pid int, halted boolean)
  language plpgsql security definer set search_path = amtsstimme, pg_temp as $$
begin
  select a.id, a.state, a.time_zone, p.id,
         coalesce(max(r.display_name) filter (where r.side = 'AUTHORITY'), max(r.display_name), max(s.display_name)),
         case when bool_or(r.side = 'AUTHORITY') then 'AUTHORITY' when count(r.side) > 0 then 'AGENCY'
              when bool_or(s.admin) then 'AGENCY_ADMIN' end,
         concat_ws(',', string_agg(r.roles, ','), case when bool_or(s.admin) then 'AGENCY_ADMIN' end),
         a.halted_at is not null
    into tenant_id, tenant_state, time_zone, person_id, display_name, side, roles, halted
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
  if halted and side = 'AGENCY' and not 'AGENCY_ADMIN' = any (string_to_array(roles, ',')) then
    perform set_config('transaction_read_only', 'on', true);
  end if;
  perform bind(tenant_id, array[tenant_id], side, person_id);
  backend_pid := pg_backend_pid();
  return next;
end $$;

drop function door_enter_service(text, uuid);
create function door_enter_service(p_service text, p_tenant uuid)
  returns table (slug text, tenant_state text, time_zone text, halted boolean)
  language plpgsql security definer set search_path = amtsstimme, pg_temp as $$
begin
  if p_service !~ '^[A-Z_]{3,40}$' then
    raise exception 'no service: %', p_service;
  end if;
  halted := false;
  if p_tenant = installation_tenant() then
    time_zone := 'UTC';
  else
    select a.slug, a.state, a.time_zone, a.halted_at is not null into slug, tenant_state, time_zone, halted
      from authority a where a.id = p_tenant;
    if slug is null then
      return;
    end if;
  end if;
  perform bind(p_tenant, array[p_tenant], 'SERVICE', null);
  return next;
end $$;
revoke execute on function door_enter(text, text, text), door_enter_service(text, uuid) from public;
grant execute on function door_enter(text, text, text), door_enter_service(text, uuid) to amtsstimme_app;
reset role;
