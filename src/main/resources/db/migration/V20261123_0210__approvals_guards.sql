-- Runs, steps, decisions and deputies judged by the database itself.
set local role amtsstimme_gate;

-- A run begins open, with the plan in force, on the way that the frozen facts demand.
create function guard_run() returns trigger
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
  v_plan := chain_plan(new.tenant_id, new.chain_id);
  select array_agg(distinct chain_path(v_plan, new.kind, f)) into v_ways from run_facts(new.tenant_id, new.kind, new.revision_id) f;
  if v_ways is distinct from array[new.path] then
    raise exception 'a run takes the first way whose condition holds' using errcode = 'AS423';
  end if;
  return new;
end $$;

-- The steps of a run are those of its way, all of them. How many ALL means is settled now.
create function lay_out_steps() returns trigger
  language plpgsql security definer set search_path = amtsstimme, pg_temp as $$
declare
  v_step jsonb;
  v_position int := 0;
  v_open boolean := false;
  v_applies boolean;
begin
  for v_step in
    select s from jsonb_array_elements(chain_plan(new.tenant_id, new.chain_id) -> 'paths' -> (new.path - 1) -> 'steps')
      with ordinality x (s, n) order by n
  loop
    v_position := v_position + 1;
    v_applies := exists (select from run_facts(new.tenant_id, new.kind, new.revision_id) f
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

-- Times are set once and forward only; nobody escalates before it is due.
create function guard_step() returns trigger
  language plpgsql security definer set search_path = amtsstimme, pg_temp as $$
begin
  if old.due_at is not null and new.due_at is distinct from old.due_at
     or old.escalated_at is not null and new.escalated_at is distinct from old.escalated_at
     or old.escalated_at is null and new.escalated_at is not null and (old.due_at is null or old.due_at > clock_timestamp())
     or (old.state = 'NOT_APPLICABLE') <> (new.state = 'NOT_APPLICABLE') then
    raise exception 'a step keeps what it began with' using errcode = 'AS406';
  end if;
  return new;
end $$;

-- How many people have said yes to this content in a step, leaving out who wrote one of these revisions, in person or in whose name.
create function step_approvals(p_tenant uuid, p_approval uuid, p_position int, p_hash text, p_revisions uuid[]) returns bigint
  language sql stable security invoker set search_path = amtsstimme, pg_temp as $$
  select count(distinct d.person_id) from approval_decision d
   where d.tenant_id = p_tenant and d.approval_id = p_approval and d.step_position = p_position
     and d.verdict = 'APPROVE' and d.content_hash = p_hash
     and not exists (select from subject_contributor c
                      where c.tenant_id = p_tenant and c.revision_id = any (p_revisions)
                        and c.person_id in (d.person_id, d.on_behalf_of))
$$;

create or replace function guard_decision() returns trigger
  language plpgsql security definer set search_path = amtsstimme, pg_temp as $$
declare
  a approval;
  s approval_step;
begin
  select * into a from approval where tenant_id = new.tenant_id and id = new.approval_id for update;
  if a.id is null or a.state <> 'OPEN' or not exists (
       select from subject_state h where h.tenant_id = a.tenant_id and h.revision_id = a.revision_id and h.state = 'IN_APPROVAL') then
    raise exception 'approval is not open' using errcode = 'AS401';
  end if;
  if new.person_id is distinct from bound_person() then
    raise exception 'a decision in another person''s name' using errcode = 'AS402';
  end if;
  if new.content_hash <> a.content_hash then
    raise exception 'decision on another content' using errcode = 'AS403';
  end if;
  if wrote_part(a.tenant_id, a.revision_id, new.person_id)
     or new.on_behalf_of is not null and wrote_part(a.tenant_id, a.revision_id, new.on_behalf_of) then
    raise exception 'a contributor decides' using errcode = 'AS404';
  end if;
  if not exists (select from standing_people(a.tenant_id) p where p.person_id = new.person_id) then
    raise exception 'nobody who decides here' using errcode = 'AS405';
  end if;
  select * into s from approval_step x
   where x.tenant_id = a.tenant_id and x.approval_id = a.id and x.position = new.step_position;
  if s.position is null then
    raise exception 'no such step' using errcode = 'AS406';
  end if;
  if not step_names(a.tenant_id, coalesce(new.on_behalf_of, new.person_id), s.rule::jsonb,
                    s.escalated_at is not null and s.due_at <= clock_timestamp()) then
    raise exception 'the step does not name this person' using errcode = 'AS405';
  end if;
  if is_away(a.tenant_id, new.person_id)
     or new.on_behalf_of is not null and not deputises(a.tenant_id, new.person_id, new.on_behalf_of) then
    raise exception 'away, or deputy of nobody here' using errcode = 'AS405';
  end if;
  -- A deputy is another pair of eyes or none: one person decides in a run for one person only.
  if exists (select from approval_decision d
              where d.tenant_id = a.tenant_id and d.approval_id = a.id and d.person_id = new.person_id
                and d.step_position <> new.step_position
                and coalesce(d.on_behalf_of, d.person_id) <> coalesce(new.on_behalf_of, new.person_id)) then
    raise exception 'one person for two' using errcode = 'AS404';
  end if;
  if s.state <> 'OPEN' or exists (
       select from approval_step e
        where e.tenant_id = a.tenant_id and e.approval_id = a.id and e.position < s.position and e.state <> 'NOT_APPLICABLE'
          and step_approvals(a.tenant_id, a.id, e.position, a.content_hash, array[a.revision_id]) < e.needed) then
    raise exception 'step is not open' using errcode = 'AS406';
  end if;
  -- No yes to what would be held at once: a source that the text rests on has changed since. It can be given back.
  if new.verdict = 'APPROVE' and a.kind = 'REPLY'
     and not gate_sources_hold(a.revision_id, coalesce(frozen_content(a.tenant_id, a.revision_id) -> 'sources', '[]'),
                               (select time_zone from authority where id = a.tenant_id)) then
    raise exception 'the text is held' using errcode = 'AS421';
  end if;
  new.decided_at := clock_timestamp();
  return new;
end $$;

-- Do the decisions of a run carry it? Every step of its way as the plan has it, every one that applies with its yeses, and no no.
-- p_revisions: the run's own revision, and of a batch the one member that is asked about, which is judged by its own facts.
create or replace function decisions_carry(p_tenant uuid, p_approval uuid, p_hash text, p_revisions uuid[]) returns boolean
  language sql stable security invoker set search_path = amtsstimme, pg_temp as $$
  select exists (
    select from approval a, lateral (select chain_plan(a.tenant_id, a.chain_id) as plan) c
     where a.tenant_id = p_tenant and a.id = p_approval
       and (select jsonb_agg(s.rule::jsonb order by s.position) from approval_step s
             where s.tenant_id = a.tenant_id and s.approval_id = a.id) = c.plan -> 'paths' -> (a.path - 1) -> 'steps'
       and not exists (select from unnest(p_revisions) r
                        where (a.kind <> 'ANSWER_BATCH' or r <> a.revision_id)
                          and chain_path(c.plan, a.kind, subject_facts(p_tenant, r)) is distinct from a.path)
       and not exists (select from approval_decision d
                        where d.tenant_id = a.tenant_id and d.approval_id = a.id and d.verdict <> 'APPROVE')
       and exists (select from approval_step s
                    where s.tenant_id = a.tenant_id and s.approval_id = a.id and s.state <> 'NOT_APPLICABLE')
       and not exists (
         select from approval_step s
          where s.tenant_id = a.tenant_id and s.approval_id = a.id
            and (s.state <> 'NOT_APPLICABLE'
                 or exists (select from unnest(p_revisions) r
                             where (a.kind <> 'ANSWER_BATCH' or r <> a.revision_id)
                               and condition_holds(coalesce(s.rule::jsonb -> 'condition', '{}'), a.kind, subject_facts(p_tenant, r))))
            and step_approvals(p_tenant, a.id, s.position, p_hash, p_revisions) < s.needed))
$$;

-- As before, and: no plan without a default, and nobody of the agency says what counts as an approval.
create or replace function guard_adoption() returns trigger
  language plpgsql security definer set search_path = amtsstimme, pg_temp as $$
declare
  c chain;
begin
  select * into c from chain where tenant_id = new.tenant_id and id = new.chain_id;
  if new.person_id is distinct from bound_person() then
    raise exception 'an adoption in another person''s name' using errcode = 'AS402';
  end if;
  if new.content_hash <> c.content_hash then
    raise exception 'adoption of another content' using errcode = 'AS403';
  end if;
  if wrote_part(c.tenant_id, c.revision_id, new.person_id) then
    raise exception 'a contributor adopts' using errcode = 'AS404';
  end if;
  if not exists (select from standing_people(c.tenant_id) p where p.person_id = new.person_id and not p.agency) then
    raise exception 'not an approver' using errcode = 'AS405';
  end if;
  new.adopted_at := clock_timestamp();
  return new;
end $$;

-- In force by two adoptions, and only a plan whose every way ends in a step of the authority's own that always applies.
create or replace function guard_chain_in_force() returns trigger
  language plpgsql security definer set search_path = amtsstimme, pg_temp as $$
declare
  v_plan jsonb;
begin
  if new.adopted_at is null then
    return new;
  end if;
  if (select count(*) from chain_adoption a
       where a.tenant_id = new.tenant_id and a.chain_id = new.id and a.content_hash = new.content_hash) < 2 then
    raise exception 'a chain takes two adoptions' using errcode = 'AS407';
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
  return new;
end $$;

-- One's own deputy; who is no approver (or of the agency here) has nothing to hand over.
create function guard_deputy() returns trigger
  language plpgsql security definer set search_path = amtsstimme, pg_temp as $$
begin
  if tg_op = 'INSERT' and (new.tenant_id is distinct from bound_tenant() or new.person_id is distinct from bound_person()) then
    raise exception 'a deputy in another person''s name' using errcode = 'AS402';
  end if;
  if tg_op = 'UPDATE' and new.ended_at is distinct from old.ended_at
     and (old.ended_at is not null or new.person_id is distinct from bound_person()) then
    raise exception 'an absence ends once, by who was away' using errcode = 'AS402';
  end if;
  return new;
end $$;

revoke execute on function guard_run(), lay_out_steps(), guard_step(), guard_deputy(),
  step_approvals(uuid, uuid, int, text, uuid[]) from public;
-- Asked of who creates the trigger, not of who fires it.
grant execute on function guard_run(), lay_out_steps(), guard_step(), guard_deputy() to amtsstimme_owner;
reset role;
create trigger guard_run before insert on approval for each row execute function guard_run();
create trigger lay_out_steps after insert on approval for each row execute function lay_out_steps();
create trigger guard_step before update on approval_step for each row execute function guard_step();
create trigger guard_deputy before insert or update on deputy for each row execute function guard_deputy();
