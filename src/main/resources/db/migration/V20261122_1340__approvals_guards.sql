-- The database's own word on decisions: whatever the application believes, nobody approves what they wrote, nobody decides
-- in another person's name, and a decision counts only for the content it names.
create policy gate_read on subject_revision for select to amtsstimme_gate using (tenant_id = (select bound_tenant()));
create policy gate_read on subject_revision_text for select to amtsstimme_gate using (tenant_id = (select bound_tenant()));
create policy gate_read on subject_contributor for select to amtsstimme_gate using (tenant_id = (select bound_tenant()));
create policy gate_lock on subject_state for all to amtsstimme_gate
  using (tenant_id = (select bound_tenant())) with check (tenant_id = (select bound_tenant()));
create policy gate_read on chain for select to amtsstimme_gate using (tenant_id = (select bound_tenant()));
create policy gate_read on approval_decision for select to amtsstimme_gate using (tenant_id = (select bound_tenant()));
create policy gate_lock on approval for all to amtsstimme_gate
  using (tenant_id = (select bound_tenant())) with check (tenant_id = (select bound_tenant()));
create policy gate_read on approval_step for select to amtsstimme_gate using (tenant_id = (select bound_tenant()));
create policy gate_read on membership for select to amtsstimme_gate using (tenant_id = (select bound_tenant()));
grant select on subject_revision, subject_revision_text, subject_contributor, chain, approval_decision, approval_step, membership
  to amtsstimme_gate;
grant select, update on subject_state, approval to amtsstimme_gate;

-- errcode AS4xx: the application turns these into refusals; they are reached only by what went around the rules in Java.
create function guard_decision() returns trigger
  language plpgsql security definer set search_path = amtsstimme, pg_temp as $$
declare
  a approval;
begin
  select * into a from approval where tenant_id = new.tenant_id and id = new.approval_id for update;
  if a.id is null or a.state <> 'OPEN' then
    raise exception 'approval is not open' using errcode = 'AS401';
  end if;
  if new.person_id is distinct from bound_person() then
    raise exception 'a decision in another person''s name' using errcode = 'AS402';
  end if;
  if new.content_hash <> a.content_hash then
    raise exception 'decision on another content' using errcode = 'AS403';
  end if;
  if exists (select from subject_contributor c
              where c.tenant_id = a.tenant_id and c.revision_id = a.revision_id and c.person_id = new.person_id) then
    raise exception 'a contributor decides' using errcode = 'AS404';
  end if;
  if not exists (select from membership m
                  where m.tenant_id = a.tenant_id and m.person_id = new.person_id and m.removed_at is null
                    and 'APPROVER' = any (string_to_array(m.roles, ','))
                    and m.valid_from <= clock_timestamp() and (m.valid_until is null or m.valid_until > clock_timestamp())) then
    raise exception 'not an approver' using errcode = 'AS405';
  end if;
  if not exists (select from approval_step s
                  where s.tenant_id = a.tenant_id and s.approval_id = a.id and s.position = new.step_position and s.state = 'OPEN') then
    raise exception 'step is not open' using errcode = 'AS406';
  end if;
  new.decided_at := clock_timestamp();
  return new;
end $$;
create trigger guard_decision before insert on approval_decision for each row execute function guard_decision();
alter function guard_decision() owner to amtsstimme_gate;

create function guard_adoption() returns trigger
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
  if exists (select from subject_contributor x
              where x.tenant_id = c.tenant_id and x.revision_id = c.revision_id and x.person_id = new.person_id) then
    raise exception 'a contributor adopts' using errcode = 'AS404';
  end if;
  new.adopted_at := clock_timestamp();
  return new;
end $$;
create trigger guard_adoption before insert on chain_adoption for each row execute function guard_adoption();
alter function guard_adoption() owner to amtsstimme_gate;

-- Is this content approved, judged by the decisions themselves and not by a state somebody wrote down?
create function approval_holds(p_tenant uuid, p_revision uuid, p_hash text) returns boolean
  language sql stable security definer set search_path = amtsstimme, pg_temp as $$
  select exists (
    select from approval a
     where a.tenant_id = p_tenant and a.revision_id = p_revision and a.content_hash = p_hash and a.state = 'APPROVED'
       and exists (select from approval_step s where s.tenant_id = a.tenant_id and s.approval_id = a.id)
       and not exists (
         select from approval_step s
          where s.tenant_id = a.tenant_id and s.approval_id = a.id
            and (select count(*) from approval_decision d
                  where d.tenant_id = s.tenant_id and d.approval_id = s.approval_id and d.step_position = s.position
                    and d.verdict = 'APPROVE' and d.content_hash = p_hash
                    and not exists (select from subject_contributor c
                                     where c.tenant_id = p_tenant and c.revision_id = p_revision and c.person_id = d.person_id)
                ) < s.needed))
$$;
alter function approval_holds(uuid, uuid, text) owner to amtsstimme_gate;
