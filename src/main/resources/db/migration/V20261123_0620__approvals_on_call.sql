-- Who is on call when (Bereitschaft). A step may ask for them, and outside the hours of duty it is their yes that lets a text out.
create table on_call (
  tenant_id uuid not null references authority (id),
  id uuid not null,
  person_id uuid not null references person (id),
  person_name text not null,
  valid_from timestamptz not null,
  valid_until timestamptz not null,
  set_by uuid not null references person (id),
  set_by_name text not null,
  created_at timestamptz not null,
  ended_at timestamptz,
  -- When they were told what waits for them.
  told_at timestamptz,
  version bigint not null,
  primary key (tenant_id, id),
  check (valid_until > valid_from)
);
create index on_call_by_person on on_call (tenant_id, person_id);
create index on_call_of_person on on_call (person_id);
create index on_call_of_setter on on_call (set_by);
create index on_call_watched on on_call (valid_from) where told_at is null and ended_at is null;
call conform_tenant_table('on_call');
grant select, insert, update (ended_at, told_at, version) on on_call to amtsstimme_app;
create policy gate_read on on_call for select to amtsstimme_gate using (tenant_id = (select bound_tenant()));
grant select on on_call to amtsstimme_gate;
create policy door_read on on_call for select to amtsstimme_door using (true);
grant select (tenant_id, valid_from, valid_until, ended_at, told_at) on on_call to amtsstimme_door;

set local role amtsstimme_door;
create or replace function door_watched_approvals() returns setof uuid
  language sql stable security definer set search_path = amtsstimme, pg_temp as $$
  select s.tenant_id from approval_step s
   where bound_side() = 'SERVICE' and s.state = 'OPEN' and s.escalated_at is null and s.due_at <= clock_timestamp()
  union
  select d.tenant_id from deputy d
   where bound_side() = 'SERVICE' and d.moved_at is null and d.ended_at is null
     and d.valid_from <= clock_timestamp() and d.valid_until > clock_timestamp()
  union
  select o.tenant_id from on_call o
   where bound_side() = 'SERVICE' and o.told_at is null and o.ended_at is null
     and o.valid_from <= clock_timestamp() and o.valid_until > clock_timestamp()
$$;
reset role;

set local role amtsstimme_gate;

create function is_on_call(p_tenant uuid, p_person uuid, p_at timestamptz) returns boolean
  language sql stable security invoker set search_path = amtsstimme, pg_temp as $$
  select exists (select from on_call o where o.tenant_id = p_tenant and o.person_id = p_person
                    and o.valid_from <= p_at and least(o.valid_until, o.ended_at) > p_at)
$$;

-- Set by who administers or approves, for an approver of the authority, and never for the past: what was said then stays what it was.
create function guard_on_call() returns trigger
  language plpgsql security definer set search_path = amtsstimme, pg_temp as $$
begin
  if tg_op = 'UPDATE' and new.ended_at is not distinct from old.ended_at then
    return new;
  end if;
  if new.tenant_id is distinct from bound_tenant() or tg_op = 'INSERT' and new.set_by is distinct from bound_person() then
    raise exception 'in another name' using errcode = 'AS402';
  end if;
  if not gate_holds_role(bound_person(), array['AUTHORITY_ADMIN', 'APPROVER']) then
    raise exception 'by who may not' using errcode = 'AS431';
  end if;
  if tg_op = 'UPDATE' then
    if old.ended_at is not null or new.ended_at is null or old.valid_until <= clock_timestamp() then
      raise exception 'over already' using errcode = 'AS441';
    end if;
    new.ended_at := clock_timestamp();
    return new;
  end if;
  new.created_at := clock_timestamp();
  if new.ended_at is not null or new.valid_from < clock_timestamp() - interval '1 minute' then
    raise exception 'on call in the past' using errcode = 'AS441';
  end if;
  if not gate_holds_role(new.person_id, array['APPROVER']) then
    raise exception 'on call without deciding anything' using errcode = 'AS405';
  end if;
  return new;
end $$;

-- ChainStep.names
create or replace function step_names(p_tenant uuid, p_person uuid, p_rule jsonb, p_escalated boolean) returns boolean
  language sql stable security invoker set search_path = amtsstimme, pg_temp as $$
  select exists (
    select from standing_people(p_tenant) s,
           lateral (select p_rule as w union all
                    select p_rule -> 'escalation' where p_escalated and jsonb_typeof(p_rule -> 'escalation') = 'object') named
     where s.person_id = p_person
       and (not s.agency or coalesce((p_rule ->> 'openToAgency')::boolean, false))
       and people_include(w, s.person_id, s.roles, s.department)
       and (not coalesce((w ->> 'onCall')::boolean, false) or is_on_call(p_tenant, p_person, clock_timestamp())))
$$;
revoke execute on function is_on_call(uuid, uuid, timestamptz), guard_on_call() from public;
grant execute on function guard_on_call() to amtsstimme_owner;
reset role;
create trigger guard_on_call before insert or update on on_call for each row execute function guard_on_call();
