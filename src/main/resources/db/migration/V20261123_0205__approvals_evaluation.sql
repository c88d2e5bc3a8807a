-- The rules of a plan, as the database reads them: from the frozen contents of plan and subject, verified against their hashes.
-- For the gate's own functions; the application has the same rules in Java and is held against these.
set local role amtsstimme_gate;

-- A frozen content; null when it was erased or is not the one that was hashed.
create function frozen_content(p_tenant uuid, p_revision uuid) returns jsonb
  language sql stable security invoker set search_path = amtsstimme, pg_temp as $$
  select t.canonical::jsonb
    from subject_revision r join subject_revision_text t on t.tenant_id = r.tenant_id and t.revision_id = r.id
   where r.tenant_id = p_tenant and r.id = p_revision
     and encode(sha256(convert_to(t.canonical, 'UTF8')), 'hex') = r.content_hash
$$;

create function chain_in_force(p_tenant uuid) returns uuid
  language sql stable security invoker set search_path = amtsstimme, pg_temp as $$
  select id from chain where tenant_id = p_tenant and adopted_at is not null order by adopted_at desc, number desc limit 1
$$;

-- The plan as it was adopted: {name, paths: [{name, condition, steps}], greetings, signatures}. An older one is one way.
create function chain_plan(p_tenant uuid, p_chain uuid) returns jsonb
  language sql stable security invoker set search_path = amtsstimme, pg_temp as $$
  select case when b ? 'paths' then b
              else jsonb_build_object('name', b -> 'name', 'paths',
                     jsonb_build_array(jsonb_build_object('name', b -> 'name', 'steps', b -> 'steps'))) end
    from (select frozen_content(c.tenant_id, c.revision_id) -> 'body' as b
            from chain c where c.tenant_id = p_tenant and c.id = p_chain) x
   where b is not null
$$;

-- What a plan may ask of a subject: read off its texts, and frozen with it.
create function subject_facts(p_tenant uuid, p_revision uuid) returns jsonb
  language sql stable security invoker set search_path = amtsstimme, pg_temp as $$
  select coalesce(nullif(c -> 'body' -> 'facts', 'null'), '{}')
      || jsonb_build_object(
           'channels', coalesce((select jsonb_agg(v -> 'channel') from jsonb_array_elements(c -> 'variants') v), '[]'),
           'languages', coalesce((select jsonb_agg(v -> 'language') from jsonb_array_elements(c -> 'variants') v), '[]'))
    from (select frozen_content(p_tenant, p_revision) as c) x where c is not null
$$;

-- Of a batch: those of every member, for each is judged by itself.
create function run_facts(p_tenant uuid, p_kind text, p_revision uuid) returns setof jsonb
  language sql stable security invoker set search_path = amtsstimme, pg_temp as $$
  select subject_facts(p_tenant, p_revision) where p_kind <> 'ANSWER_BATCH'
  union all
  select subject_facts(p_tenant, (e ->> 'revision')::uuid)
    from jsonb_array_elements(manifest_members(p_tenant, p_revision)) e where p_kind = 'ANSWER_BATCH'
$$;

-- ChainCondition.holds
create function condition_holds(c jsonb, p_kind text, f jsonb) returns boolean
  language sql immutable security invoker set search_path = amtsstimme, pg_temp as $$
  select coalesce(
       (c -> 'kinds' is null or c -> 'kinds' @> to_jsonb(p_kind))
   and (c -> 'topics' is null or exists (select from jsonb_array_elements_text(c -> 'topics') t
                                          where f ->> 'topic' = t or starts_with(f ->> 'topic', t || '/')))
   and (c -> 'channels' is null or f -> 'channels' @> '"ANY"'
        or exists (select from jsonb_array_elements(c -> 'channels') x where f -> 'channels' @> x))
   and (c -> 'languages' is null or exists (select from jsonb_array_elements(c -> 'languages') x where f -> 'languages' @> x))
   and (c -> 'flags' is null or exists (select from jsonb_array_elements(c -> 'flags') x where f -> 'flags' @> x))
   and (c -> 'authorSide' is null or c ->> 'authorSide' = coalesce(f ->> 'authorSide', 'AUTHORITY'))
   and (c -> 'offHours' is null or c -> 'offHours' = coalesce(f -> 'offHours', 'false'))
   and (c -> 'unchangedAnswer' is null or c -> 'unchangedAnswer' = coalesce(f -> 'unchangedAnswer', 'false'))
   and (c -> 'rendering' is null or c -> 'rendering' = coalesce(f -> 'rendering', 'false')), false)
$$;

-- The first way whose condition holds.
create function chain_path(p_plan jsonb, p_kind text, f jsonb) returns int
  language sql immutable security invoker set search_path = amtsstimme, pg_temp as $$
  select min(n)::int from jsonb_array_elements(p_plan -> 'paths') with ordinality x (p, n)
   where condition_holds(coalesce(p -> 'condition', '{}'), p_kind, f)
$$;

-- StepPeople.includes
create function people_include(w jsonb, p_person uuid, p_roles text[], p_department text) returns boolean
  language sql immutable security invoker set search_path = amtsstimme, pg_temp as $$
  select (w ->> 'role' is null or w ->> 'role' = any (p_roles))
     and (w ->> 'department' is null or w ->> 'department' is not distinct from p_department)
     and (coalesce(w -> 'people', '[]') = '[]' or w -> 'people' @> to_jsonb(p_person::text))
$$;

-- Everybody who could decide anything at this moment, with what they hold.
create function standing_people(p_tenant uuid) returns table (person_id uuid, roles text[], department text, agency boolean)
  language sql stable security invoker set search_path = amtsstimme, pg_temp as $$
  select m.person_id, string_to_array(m.roles, ','), m.department, false
    from membership m
   where m.tenant_id = p_tenant and m.removed_at is null and 'APPROVER' = any (string_to_array(m.roles, ','))
     and m.valid_from <= clock_timestamp() and (m.valid_until is null or m.valid_until > clock_timestamp())
  union all
  select g.person_id, string_to_array(g.roles, ','), null, true
    from agency_grant g
   where g.tenant_id = p_tenant and g.accepted_at is not null and g.ended_at is null
     and g.valid_from <= clock_timestamp() and (g.valid_until is null or g.valid_until > clock_timestamp())
$$;

-- ChainStep.names
create function step_names(p_tenant uuid, p_person uuid, p_rule jsonb, p_escalated boolean) returns boolean
  language sql stable security invoker set search_path = amtsstimme, pg_temp as $$
  select exists (
    select from standing_people(p_tenant) s
     where s.person_id = p_person
       and (not s.agency or coalesce((p_rule ->> 'openToAgency')::boolean, false))
       and (people_include(p_rule, s.person_id, s.roles, s.department)
            or p_escalated and jsonb_typeof(p_rule -> 'escalation') = 'object'
               and people_include(p_rule -> 'escalation', s.person_id, s.roles, s.department)))
$$;

-- Did this person write a part of what a run is about? Of a batch: of any member.
create function wrote_part(p_tenant uuid, p_revision uuid, p_person uuid) returns boolean
  language sql stable security invoker set search_path = amtsstimme, pg_temp as $$
  select exists (select from subject_contributor c
                  where c.tenant_id = p_tenant and c.revision_id = p_revision and c.person_id = p_person)
      or exists (select from jsonb_array_elements(manifest_members(p_tenant, p_revision)) e
                   join subject_contributor c on c.tenant_id = p_tenant and c.revision_id = (e ->> 'revision')::uuid
                  where c.person_id = p_person)
$$;

create function is_away(p_tenant uuid, p_person uuid) returns boolean
  language sql stable security invoker set search_path = amtsstimme, pg_temp as $$
  select exists (select from deputy d where d.tenant_id = p_tenant and d.person_id = p_person and d.ended_at is null
                    and d.valid_from <= clock_timestamp() and d.valid_until > clock_timestamp())
$$;

create function deputises(p_tenant uuid, p_deputy uuid, p_for uuid) returns boolean
  language sql stable security invoker set search_path = amtsstimme, pg_temp as $$
  select exists (select from deputy d
                  where d.tenant_id = p_tenant and d.person_id = p_for and d.deputy_id = p_deputy and d.ended_at is null
                    and d.valid_from <= clock_timestamp() and d.valid_until > clock_timestamp())
     and exists (select from standing_people(p_tenant) a join standing_people(p_tenant) b on b.agency = a.agency
                  where a.person_id = p_deputy and b.person_id = p_for)
$$;

-- What the gate creates itself does not fall under the owner's default privileges.
revoke execute on function frozen_content(uuid, uuid), chain_in_force(uuid), chain_plan(uuid, uuid), subject_facts(uuid, uuid),
  run_facts(uuid, text, uuid), condition_holds(jsonb, text, jsonb), chain_path(jsonb, text, jsonb),
  people_include(jsonb, uuid, text[], text), standing_people(uuid), step_names(uuid, uuid, jsonb, boolean),
  wrote_part(uuid, uuid, uuid), is_away(uuid, uuid), deputises(uuid, uuid, uuid) from public;
reset role;
