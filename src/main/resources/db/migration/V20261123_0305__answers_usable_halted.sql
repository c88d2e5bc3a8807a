-- While the stop button is pressed nothing is usable.
create or replace view usable_answer with (security_invoker = true) as
  select a.tenant_id, a.id as answer_id, r.id as revision_id, r.question
    from answer a
    join authority t on t.id = a.tenant_id and t.state in ('ONBOARDING', 'ACTIVE') and t.halted_at is null
    join answer_revision r on r.tenant_id = a.tenant_id and r.id = a.current_revision_id
    join subject_state st on st.tenant_id = a.tenant_id and st.revision_id = r.id and st.state = 'APPROVED'
   where a.state <> 'RETIRED'
     and (r.valid_from is null or r.valid_from <= clock_timestamp())
     and (r.valid_until is null or r.valid_until > clock_timestamp())
     and exists (select from answer_revision_source c where c.tenant_id = r.tenant_id and c.revision_id = r.id)
     and not exists (select from stale_citation k where k.tenant_id = r.tenant_id and k.revision_id = r.id);
