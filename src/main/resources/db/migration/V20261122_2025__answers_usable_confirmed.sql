-- What a revision relied on and cannot rely on now: another version counts and nobody confirmed the text for it, or the one that counts
-- is not in force today, or was ended. Derived at the very moment of asking; the reader's own policies apply.
create view stale_citation with (security_invoker = true) as
  select c.tenant_id, c.revision_id, c.source_id
    from answer_revision_source c
    join authority t on t.id = c.tenant_id
    join source s on s.tenant_id = c.tenant_id and s.id = c.source_id
    join source_version v on v.tenant_id = c.tenant_id and v.id = s.current_version_id
   where s.ended_at <= clock_timestamp()
      or v.valid_from > (clock_timestamp() at time zone t.time_zone)::date
      or v.valid_until < (clock_timestamp() at time zone t.time_zone)::date
      or (s.current_version_id <> c.source_version_id
          and not exists (select from source_confirmation k
                           where k.tenant_id = c.tenant_id and k.revision_id = c.revision_id
                             and k.source_version_id = s.current_version_id));
grant select on stale_citation to amtsstimme_app;

create or replace view usable_answer with (security_invoker = true) as
  select a.tenant_id, a.id as answer_id, r.id as revision_id, r.question
    from answer a
    join authority t on t.id = a.tenant_id and t.state in ('ONBOARDING', 'ACTIVE')
    join answer_revision r on r.tenant_id = a.tenant_id and r.id = a.current_revision_id
    join subject_state st on st.tenant_id = a.tenant_id and st.revision_id = r.id and st.state = 'APPROVED'
   where a.state <> 'RETIRED'
     and (r.valid_from is null or r.valid_from <= clock_timestamp())
     and (r.valid_until is null or r.valid_until > clock_timestamp())
     and exists (select from answer_revision_source c where c.tenant_id = r.tenant_id and c.revision_id = r.id)
     and not exists (select from stale_citation k where k.tenant_id = r.tenant_id and k.revision_id = r.id);
