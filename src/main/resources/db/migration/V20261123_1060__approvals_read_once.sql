-- As before (0205), but the frozen content is read once: a subquery without "offset 0" is pulled up, and then the text was parsed
-- and hashed again for every place where its content is named.
set local role amtsstimme_gate;

create or replace function chain_plan(p_tenant uuid, p_chain uuid) returns jsonb
  language sql stable security invoker set search_path = amtsstimme, pg_temp as $$
  select case when b ? 'paths' then b
              else jsonb_build_object('name', b -> 'name', 'paths',
                     jsonb_build_array(jsonb_build_object('name', b -> 'name', 'steps', b -> 'steps'))) end
    from (select frozen_content(c.tenant_id, c.revision_id) -> 'body' as b
            from chain c where c.tenant_id = p_tenant and c.id = p_chain offset 0) x
   where b is not null
$$;

create or replace function subject_facts(p_tenant uuid, p_revision uuid) returns jsonb
  language sql stable security invoker set search_path = amtsstimme, pg_temp as $$
  select coalesce(nullif(c -> 'body' -> 'facts', 'null'), '{}')
      || jsonb_build_object(
           'channels', coalesce((select jsonb_agg(v -> 'channel') from jsonb_array_elements(c -> 'variants') v), '[]'),
           'languages', coalesce((select jsonb_agg(v -> 'language') from jsonb_array_elements(c -> 'variants') v), '[]'))
    from (select frozen_content(p_tenant, p_revision) as c offset 0) x where c is not null
$$;

-- Facts once, not for each step.
create or replace function lay_out_steps() returns trigger
  language plpgsql security definer set search_path = amtsstimme, pg_temp as $$
declare
  v_step jsonb;
  v_position int := 0;
  v_open boolean := false;
  v_applies boolean;
  v_facts jsonb[] := array(select run_facts(new.tenant_id, new.kind, new.revision_id));
begin
  for v_step in
    select s from jsonb_array_elements(chain_plan(new.tenant_id, new.chain_id) -> 'paths' -> (new.path - 1) -> 'steps')
      with ordinality x (s, n) order by n
  loop
    v_position := v_position + 1;
    v_applies := exists (select from unnest(v_facts) f
                          where condition_holds(coalesce(v_step -> 'condition', '{}'), new.kind, f));
    insert into approval_step (tenant_id, approval_id, position, name, mode, needed, department, state, rule)
    values (new.tenant_id, new.id, v_position, v_step ->> 'name', v_step ->> 'mode',
            case v_step ->> 'mode'
              when 'AT_LEAST' then (v_step ->> 'needed')::int
              when 'ALL' then greatest(1, (select count(*) from standing_people(new.tenant_id) p
                                            where step_names(new.tenant_id, p.person_id, v_step, false)
                                              and not wrote_part(new.tenant_id, new.revision_id, p.person_id)))
              else 1 end,
            v_step ->> 'department',
            case when not v_applies then 'NOT_APPLICABLE' when v_open then 'WAITING' else 'OPEN' end,
            v_step::text);
    v_open := v_open or v_applies;
  end loop;
  if not v_open then
    raise exception 'no step applies' using errcode = 'AS423';
  end if;
  return null;
end $$;
reset role;
