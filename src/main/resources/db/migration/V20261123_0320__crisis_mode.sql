-- Crisis mode: declared by who administers, with a reason and an end that comes by itself. Active or not is derived.
create table crisis (
  tenant_id uuid not null references authority (id),
  id uuid not null,
  reason text not null check (length(reason) between 1 and 500),
  declared_by uuid not null references person (id),
  declared_by_name text not null,
  declared_at timestamptz not null,
  until timestamptz not null,
  ended_by uuid references person (id),
  ended_by_name text,
  ended_at timestamptz,
  version bigint not null,
  primary key (tenant_id, id),
  check ((ended_at is null) = (ended_by is null)),
  check (until > declared_at and until <= declared_at + interval '72 hours')
);
call conform_tenant_table('crisis');
grant select, insert, update (ended_by, ended_by_name, ended_at, version) on crisis to amtsstimme_app;
create policy gate_read on crisis for select to amtsstimme_gate using (tenant_id = (select bound_tenant()));
grant select on crisis to amtsstimme_gate;

set local role amtsstimme_gate;
create function guard_crisis() returns trigger
  language plpgsql security definer set search_path = amtsstimme, pg_temp as $$
begin
  if new.tenant_id is distinct from bound_tenant()
     or (case when tg_op = 'INSERT' then new.declared_by else new.ended_by end) is distinct from bound_person() then
    raise exception 'in another name' using errcode = 'AS402';
  end if;
  if not gate_holds_role(bound_person(), array['AUTHORITY_ADMIN']) then
    raise exception 'by who may not' using errcode = 'AS431';
  end if;
  if tg_op = 'INSERT' then
    new.declared_at := clock_timestamp();
    if new.ended_at is not null or exists (select from crisis c where c.tenant_id = new.tenant_id and c.ended_at is null
                                              and c.until > clock_timestamp()) then
      raise exception 'one at a time' using errcode = 'AS443';
    end if;
  else
    if old.ended_at is not null or new.ended_at is null or old.until <= clock_timestamp() then
      raise exception 'over already' using errcode = 'AS441';
    end if;
    new.ended_at := clock_timestamp();
  end if;
  return new;
end $$;
revoke execute on function guard_crisis() from public;
grant execute on function guard_crisis() to amtsstimme_owner;
reset role;
create trigger guard_crisis before insert or update on crisis for each row execute function guard_crisis();

-- Was there a crisis in the bound authority at that instant?
create function crisis_at(p_at timestamptz) returns boolean
  language sql stable security invoker set search_path = amtsstimme, pg_temp as $$
  select exists (select from crisis c where c.tenant_id = bound_tenant() and c.declared_at <= p_at and p_at < least(c.until, c.ended_at))
$$;
grant execute on function crisis_at(timestamptz) to amtsstimme_gate;
