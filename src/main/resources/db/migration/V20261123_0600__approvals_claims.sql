-- What the application says of itself and the database can find out: when a plan came into force, when a step is due, whose people
-- wrote a text, who did, and whether it repeats an approved one. None of it is taken on trust any more.
create policy gate_read on answer_coauthor for select to amtsstimme_gate using (tenant_id = (select bound_tenant()));
grant select on answer_coauthor to amtsstimme_gate;

set local role amtsstimme_gate;

-- As before, and: a plan comes into force once, at the database's own time. An earlier one that is to hold again is adopted again.
create or replace function guard_chain_in_force() returns trigger
  language plpgsql security definer set search_path = amtsstimme, pg_temp as $$
declare
  v_plan jsonb;
begin
  if tg_op = 'UPDATE' and old.adopted_at is not null and new.adopted_at is distinct from old.adopted_at then
    raise exception 'a plan comes into force once' using errcode = 'AS407';
  end if;
  if new.adopted_at is null or tg_op = 'UPDATE' and old.adopted_at is not null then
    return new;
  end if;
  if (select count(*) from chain_adoption a
       where a.tenant_id = new.tenant_id and a.chain_id = new.id and a.content_hash = new.content_hash) < 2 then
    raise exception 'a chain takes two adoptions' using errcode = 'AS407';
  end if;
  if not exists (select from subject_revision r
                  where r.tenant_id = new.tenant_id and r.id = new.revision_id and r.kind = 'CHAIN' and r.subject_id = new.id) then
    raise exception 'a plan is what was frozen as one' using errcode = 'AS407';
  end if;
  select b into v_plan from (select frozen_content(new.tenant_id, new.revision_id) -> 'body' as b) x;
  v_plan := case when v_plan ? 'paths' then v_plan -> 'paths' else jsonb_build_array(v_plan) end;
  if v_plan is null or jsonb_array_length(v_plan) = 0
     or coalesce(v_plan -> -1 -> 'condition', '{}') <> '{}'
     or exists (select from jsonb_array_elements(v_plan) p
                 where p -> 'steps' -> -1 is null
                    or coalesce(p -> 'steps' -> -1 -> 'condition', '{}') <> '{}'
                    or coalesce((p -> 'steps' -> -1 ->> 'openToAgency')::boolean, false)) then
    raise exception 'a plan that does not always ask somebody of the authority' using errcode = 'AS407';
  end if;
  new.adopted_at := clock_timestamp();
  return new;
end $$;

-- As before, and: no deadline that the plan does not set, and none sooner. Working time never passes faster than time. A minute is
-- left to the clocks of servers.
create or replace function guard_step() returns trigger
  language plpgsql security definer set search_path = amtsstimme, pg_temp as $$
begin
  if old.due_at is not null and new.due_at is distinct from old.due_at
     or old.escalated_at is not null and new.escalated_at is distinct from old.escalated_at
     or old.escalated_at is null and new.escalated_at is not null and (old.due_at is null or old.due_at > clock_timestamp())
     or (old.state = 'NOT_APPLICABLE') <> (new.state = 'NOT_APPLICABLE') then
    raise exception 'a step keeps what it began with' using errcode = 'AS406';
  end if;
  if old.due_at is null and new.due_at is not null
     and not coalesce(new.due_at >= clock_timestamp() + make_interval(mins => (new.rule::jsonb ->> 'deadlineMinutes')::int - 1), false) then
    raise exception 'due before its time' using errcode = 'AS406';
  end if;
  return new;
end $$;

-- What a frozen text says of itself, held against what is known of it. A text that says it is of the agency may be: people change sides.
-- What says that it repeats an approved text, or renders one, does so to the byte.
create function gate_facts_are_true(p_tenant uuid, p_kind text, p_subject uuid, p_revision uuid) returns boolean
  language sql stable security invoker set search_path = amtsstimme, pg_temp as $$
  with x as materialized (select frozen_content(p_tenant, p_revision) as c)
  select c is not null
     and (coalesce(c -> 'body' -> 'facts' ->> 'authorSide', 'AUTHORITY') = 'AGENCY'
          or not exists (select from subject_contributor w
                          where w.tenant_id = p_tenant and w.revision_id = p_revision
                            and not exists (select from membership m where m.tenant_id = p_tenant and m.person_id = w.person_id)))
     and (not coalesce((c -> 'body' -> 'facts' ->> 'unchangedAnswer')::boolean, false)
          or p_kind = 'REPLY' and exists (
               select from reply y, jsonb_array_elements(frozen_content(p_tenant, y.answer_revision_id) -> 'variants') v
                where y.tenant_id = p_tenant and y.id = p_subject and v ->> 'text' = c -> 'variants' -> 0 ->> 'text'))
     and (not coalesce((c -> 'body' -> 'facts' ->> 'rendering')::boolean, false)
          or p_kind = 'REPLY' and exists (
               select from reply y, frozen_content(p_tenant, y.answer_revision_id) t, jsonb_array_elements(t -> 'variants') v
                where y.tenant_id = p_tenant and y.id = p_subject
                  and gate_render(v ->> 'text', t -> 'placeholders', y.language, y.rendering::jsonb,
                                  chain_plan(p_tenant, chain_in_force(p_tenant))) = c -> 'variants' -> 0 ->> 'text'))
    from x
$$;

-- Whoever is known to have written a part of a text stands among its contributors: who submitted it, who drafted it, and who wrote the
-- words that a reply was made from.
create function gate_authors_are_named(p_tenant uuid, p_revision uuid) returns boolean
  language sql stable security invoker set search_path = amtsstimme, pg_temp as $$
  select not exists (
    select from (
      select r.frozen_by as person from subject_revision r where r.tenant_id = p_tenant and r.id = p_revision
      union all
      select v.written_by from answer_revision v where v.tenant_id = p_tenant and v.id = p_revision
      union all
      select c.person_id from answer_coauthor c where c.tenant_id = p_tenant and c.revision_id = p_revision
      union all
      select c.person_id from subject_revision r join reply_contributor c on c.tenant_id = r.tenant_id and c.reply_id = r.subject_id
       where r.tenant_id = p_tenant and r.id = p_revision
      union all
      select s.person_id from subject_revision r join reply y on y.tenant_id = r.tenant_id and y.id = r.subject_id
        join subject_contributor s on s.tenant_id = y.tenant_id and s.revision_id = y.answer_revision_id
       where r.tenant_id = p_tenant and r.id = p_revision) w
     where not exists (select from subject_contributor c
                        where c.tenant_id = p_tenant and c.revision_id = p_revision and c.person_id = w.person))
$$;

create or replace function guard_run() returns trigger
  language plpgsql security definer set search_path = amtsstimme, pg_temp as $$
declare
  v_plan jsonb;
  v_ways int[];
begin
  if new.tenant_id is distinct from bound_tenant() then
    raise exception 'a run in another authority' using errcode = 'AS402';
  end if;
  if new.state <> 'OPEN' or not exists (
       select from subject_revision r join subject_state s on s.tenant_id = r.tenant_id and s.revision_id = r.id
        where r.tenant_id = new.tenant_id and r.id = new.revision_id and r.kind = new.kind and r.kind <> 'CHAIN'
          and r.subject_id = new.subject_id and s.state = 'IN_APPROVAL') then
    raise exception 'a run begins open and belongs to what it names' using errcode = 'AS401';
  end if;
  if new.chain_id is distinct from chain_in_force(new.tenant_id) then
    raise exception 'a run follows the plan in force' using errcode = 'AS422';
  end if;
  if not coalesce(case when new.kind = 'ANSWER_BATCH'
       then (select bool_and(coalesce(gate_facts_are_true(new.tenant_id, 'ANSWER', null, (e ->> 'revision')::uuid)
                                      and gate_authors_are_named(new.tenant_id, (e ->> 'revision')::uuid), false))
               from jsonb_array_elements(manifest_members(new.tenant_id, new.revision_id)) e)
       else gate_facts_are_true(new.tenant_id, new.kind, new.subject_id, new.revision_id)
            and gate_authors_are_named(new.tenant_id, new.revision_id) end, false) then
    raise exception 'the text is not what it says it is' using errcode = 'AS424';
  end if;
  v_plan := chain_plan(new.tenant_id, new.chain_id);
  select array_agg(distinct chain_path(v_plan, new.kind, f)) into v_ways from run_facts(new.tenant_id, new.kind, new.revision_id) f;
  if v_ways is distinct from array[new.path] then
    raise exception 'a run takes the first way whose condition holds' using errcode = 'AS423';
  end if;
  return new;
end $$;
revoke execute on function gate_facts_are_true(uuid, text, uuid, uuid), gate_authors_are_named(uuid, uuid) from public;
reset role;
