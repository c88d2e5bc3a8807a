-- A guideline is in force by the approval of what was frozen, and by nothing that somebody writes into its row; and renderings take
-- greeting and signature from its lists.
create policy gate_read on tone_guideline for select to amtsstimme_gate using (tenant_id = (select bound_tenant()));
grant select on tone_guideline to amtsstimme_gate;

set local role amtsstimme_gate;

create function guard_guideline() returns trigger
  language plpgsql security definer set search_path = amtsstimme, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    if new.state <> 'DRAFT' or new.revision_id is not null then
      raise exception 'a guideline begins as a draft' using errcode = 'AS411';
    end if;
    return new;
  end if;
  if old.state <> 'DRAFT'
     and (old.state = 'APPROVED' or new.revision_id is distinct from old.revision_id
          or (new.name, new.channel, new.language, new.topic, new.crisis, new.effective_from, new.body)
             is distinct from (old.name, old.channel, old.language, old.topic, old.crisis, old.effective_from, old.body)) then
    raise exception 'what was submitted is not rewritten' using errcode = 'AS412';
  end if;
  if new.state <> 'DRAFT'
     and not exists (select from subject_revision r where r.tenant_id = new.tenant_id and r.id = new.revision_id
                        and r.kind = 'TONE_GUIDELINE' and r.subject_id = new.id) then
    raise exception 'frozen as something else' using errcode = 'AS412';
  end if;
  if new.state = 'APPROVED' then
    if not exists (select from subject_revision r where r.tenant_id = new.tenant_id and r.id = new.revision_id
                      and approval_holds(r.tenant_id, r.id, r.content_hash)) then
      raise exception 'no approval holds for this guideline' using errcode = 'AS411';
    end if;
    -- Other lists: a release under way ends before it, a later one goes by it.
    perform a.id from authority a where a.id = new.tenant_id for no key update;
  end if;
  return new;
end $$;

-- Of those in force on the day the closest one, as Scope.CLOSEST has it. One for a topic does not count: a greeting has none.
create function guideline_in_force(p_channel text, p_language text) returns uuid
  language sql stable security invoker set search_path = amtsstimme, pg_temp as $$
  select g.id
    from tone_guideline g
      join subject_revision r on r.tenant_id = g.tenant_id and r.id = g.revision_id
      cross join lateral (select frozen_content(g.tenant_id, g.revision_id) -> 'body' as b) f
      cross join lateral (select b -> 'scope' as s) x
   where g.tenant_id = bound_tenant() and g.state = 'APPROVED' and r.kind = 'TONE_GUIDELINE' and r.subject_id = g.id
     and approval_holds(r.tenant_id, r.id, r.content_hash)
     and s ->> 'topic' is null
     and coalesce(s ->> 'channel', p_channel) = p_channel
     and coalesce(s ->> 'language', p_language) = p_language
     and (not (s ->> 'crisis')::boolean or crisis_at(clock_timestamp()))
     and (b ->> 'effectiveFrom')::date
           <= (select (clock_timestamp() at time zone a.time_zone)::date from authority a where a.id = bound_tenant())
   order by (s ->> 'crisis')::boolean desc, (s ->> 'channel' is not null) desc, (s ->> 'language' is not null) desc,
            (b ->> 'effectiveFrom')::date desc, g.number desc
   limit 1
$$;

-- Its rules, as they were frozen; null for no guideline.
create function guideline_rules(p_guideline uuid) returns jsonb
  language sql stable security invoker set search_path = amtsstimme, pg_temp as $$
  select frozen_content(g.tenant_id, g.revision_id) -> 'body' -> 'rules'
    from tone_guideline g where g.tenant_id = bound_tenant() and g.id = p_guideline
$$;

-- Of its lists what stands by itself: "Sehr geehrte …" wants a name. One in which nothing does is the plan's.
create function gate_lists(p_plan jsonb, p_rules jsonb) returns jsonb
  language sql immutable security invoker set search_path = amtsstimme, pg_temp as $$
  select coalesce(p_plan, '{}') || coalesce(
    (select jsonb_object_agg(k, whole)
       from unnest(array['greetings', 'signatures']) k
         cross join lateral (
           select jsonb_agg(e order by i) as whole
             from jsonb_array_elements(case when jsonb_typeof(p_rules -> k) = 'array' then p_rules -> k else '[]' end)
                    with ordinality as x (e, i)
            where e #>> '{}' !~ '…|\.\.\.|[{[]') l
      where whole is not null), '{}')
$$;

-- As before (0600), by the lists in force.
create or replace function gate_facts_are_true(p_tenant uuid, p_kind text, p_subject uuid, p_revision uuid) returns boolean
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
                                  gate_lists(chain_plan(p_tenant, chain_in_force(p_tenant)),
                                             guideline_rules(guideline_in_force(y.channel, y.language)))) = c -> 'variants' -> 0 ->> 'text'))
    from x
$$;

-- As before (0350), by the lists in force.
create or replace function guard_release() returns trigger
  language plpgsql security definer set search_path = amtsstimme, pg_temp as $$
declare
  v_authority authority;
  v_state text;
  v_revision subject_revision;
  v_reply reply;
  v_answer answer;
  v_from timestamptz;
  v_until timestamptz;
  v_canonical text;
  v_sources jsonb;
  v_text text;
  v_found int;
  v_plan jsonb;
  v_guideline uuid;
begin
  if new.tenant_id is distinct from bound_tenant() or new.released_by is distinct from bound_person() then
    raise exception 'release in another name' using errcode = 'AS402';
  end if;
  select * into v_authority from authority where id = new.tenant_id for share;
  if v_authority.state is distinct from 'ACTIVE' then
    raise exception 'authority is not active' using errcode = 'AS410';
  end if;
  if v_authority.halted_at is not null then
    raise exception 'the stop button is pressed' using errcode = 'AS440';
  end if;
  select state into v_state from subject_state where tenant_id = new.tenant_id and revision_id = new.revision_id for share;
  if v_state is distinct from 'APPROVED' or not approval_holds(new.tenant_id, new.revision_id, new.content_hash)
     or exists (select from approval_withdrawal w where w.tenant_id = new.tenant_id and w.revision_id = new.revision_id) then
    raise exception 'no approval holds for this content' using errcode = 'AS411';
  end if;
  select * into v_revision from subject_revision where tenant_id = new.tenant_id and id = new.revision_id;
  select * into v_reply from reply where tenant_id = new.tenant_id and id = new.reply_id;
  if new.basis = 'REPLY' then
    if v_revision.kind <> 'REPLY' or v_revision.subject_id <> new.reply_id then
      raise exception 'approval belongs to something else' using errcode = 'AS412';
    end if;
  else
    if not (case new.basis when 'ANSWER' then v_authority.allow_unchanged_answers else v_authority.allow_renderings end) then
      raise exception 'this needs an approval of its own here' using errcode = 'AS413';
    end if;
    if v_reply.basis is distinct from new.basis or v_reply.answer_revision_id is distinct from new.revision_id then
      raise exception 'approval belongs to something else' using errcode = 'AS412';
    end if;
    select * into v_answer from answer where tenant_id = new.tenant_id and id = v_revision.subject_id for share;
    if v_revision.kind <> 'ANSWER' or v_answer.state = 'RETIRED' or v_answer.current_revision_id is distinct from new.revision_id then
      raise exception 'not the serving revision of the answer' using errcode = 'AS414';
    end if;
    select valid_from, valid_until into v_from, v_until
      from answer_revision where tenant_id = new.tenant_id and id = new.revision_id;
    if v_from > clock_timestamp() or v_until <= clock_timestamp() then
      raise exception 'answer is not valid now' using errcode = 'AS415';
    end if;
    if new.basis = 'RENDERING' and gate_filled_by_approver(new.reply_id, v_reply.created_by, new.revision_id) then
      raise exception 'filled in by who approved the text' using errcode = 'AS404';
    end if;
    v_sources := gate_sources_of(new.revision_id);
    if v_sources = '[]' or not gate_sources_hold(new.revision_id, v_sources, v_authority.time_zone) then
      raise exception 'a source of the answer is not current' using errcode = 'AS416';
    end if;
  end if;
  select canonical into v_canonical from subject_revision_text where tenant_id = new.tenant_id and revision_id = new.revision_id;
  if v_canonical is null or encode(sha256(convert_to(v_canonical, 'UTF8')), 'hex') <> new.content_hash
     or new.content_hash <> v_revision.content_hash then
    raise exception 'content does not match its hash' using errcode = 'AS417';
  end if;
  if new.basis = 'REPLY' and v_reply.answer_revision_id is not null then
    v_sources := v_canonical::jsonb -> 'sources';
    if v_sources = '[]' then
      -- Frozen before replies named what they rest on.
      v_sources := gate_sources_of(v_reply.answer_revision_id);
    end if;
    if not gate_sources_hold(new.revision_id, v_sources, v_authority.time_zone) then
      raise exception 'a source of the text has changed' using errcode = 'AS421';
    end if;
  end if;
  select count(*), max(x ->> 'text') into v_found, v_text
    from jsonb_array_elements(v_canonical::jsonb -> 'variants') x
   where x ->> 'language' = new.language and x ->> 'channel' = new.channel and x ->> 'kind' = new.kind;
  if new.basis = 'RENDERING' then
    v_plan := chain_plan(new.tenant_id, chain_in_force(new.tenant_id));
    v_guideline := guideline_in_force(v_reply.channel, v_reply.language);
    v_text := gate_render(v_text, v_canonical::jsonb -> 'placeholders', new.language, new.rendering::jsonb,
                          gate_lists(v_plan, guideline_rules(v_guideline)));
    new.rendering := (new.rendering::jsonb || jsonb_build_object('chain', chain_in_force(new.tenant_id))
                      || case when v_guideline is null then '{}' else jsonb_build_object('guideline', v_guideline) end)::text;
  elsif new.rendering is not null then
    raise exception 'nothing is filled in here' using errcode = 'AS418';
  end if;
  if v_found <> 1 or v_text is distinct from new.text or new.text is null then
    raise exception 'text is not the approved text' using errcode = 'AS418';
  end if;
  if new.text ~ '\{\{[a-z][a-z0-9_]*\}\}' then
    raise exception 'a placeholder is not filled' using errcode = 'AS420';
  end if;
  new.released_at := clock_timestamp();
  return new;
end $$;

revoke execute on function guard_guideline(), guideline_in_force(text, text), guideline_rules(uuid), gate_lists(jsonb, jsonb) from public;
-- To import an archive is to ask once more, with the guards off.
grant execute on function guard_guideline(), gate_lists(jsonb, jsonb) to amtsstimme_owner;
reset role;
create trigger guard_guideline before insert or update on tone_guideline for each row execute function guard_guideline();
