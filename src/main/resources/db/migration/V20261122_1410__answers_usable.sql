-- Usable is derived, never stored: an approved revision that serves, is valid now, and whose sources are all current and valid.
-- No job has to run for an expiry to hold. The reader's own policies apply (security_invoker).
create view usable_answer with (security_invoker = true) as
  select a.tenant_id, a.id as answer_id, r.id as revision_id, r.question
    from answer a
    join authority t on t.id = a.tenant_id and t.state in ('ONBOARDING', 'ACTIVE')
    join answer_revision r on r.tenant_id = a.tenant_id and r.id = a.current_revision_id
    join subject_state st on st.tenant_id = a.tenant_id and st.revision_id = r.id and st.state = 'APPROVED'
   where a.state <> 'RETIRED'
     and (r.valid_from is null or r.valid_from <= clock_timestamp())
     and (r.valid_until is null or r.valid_until > clock_timestamp())
     and exists (select from answer_revision_source c where c.tenant_id = r.tenant_id and c.revision_id = r.id)
     and not exists (
       select from answer_revision_source c
         join source s on s.tenant_id = c.tenant_id and s.id = c.source_id
         join source_version v on v.tenant_id = c.tenant_id and v.id = c.source_version_id
        where c.tenant_id = r.tenant_id and c.revision_id = r.id
          and (s.current_version_id <> c.source_version_id
               or v.valid_from > (clock_timestamp() at time zone t.time_zone)::date
               or v.valid_until < (clock_timestamp() at time zone t.time_zone)::date));
grant select on usable_answer to amtsstimme_app;
