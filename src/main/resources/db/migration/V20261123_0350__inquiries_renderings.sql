-- Renderings: an approved text with its places filled, a greeting and a signature of the approved lists. The gate renders it once more
-- from the frozen text, the values and the plan in force, and compares bytes.
alter table authority add column allow_renderings boolean not null default false;

-- JSON {values: {key: value}, greeting, signature}; on the release also the chain whose lists it was taken from.
alter table reply
  add column rendering text check (rendering is json object),
  drop constraint reply_basis_check,
  add constraint reply_basis_check check (basis in ('FREE', 'ANSWER', 'RENDERING')),
  add check (erased_at is null or rendering is null);
alter table release
  add column rendering text check (rendering is json object),
  drop constraint release_basis_check,
  add constraint release_basis_check check (basis in ('REPLY', 'ANSWER', 'RENDERING')),
  add check (basis = 'RENDERING' or rendering is null),
  add check (basis <> 'RENDERING' or (rendering is null) = (text is null));
grant update (rendering) on release to amtsstimme_app;
create or replace function guard_release_erasure() returns trigger language plpgsql set search_path = amtsstimme, pg_temp as $$
begin
  if new.text is not null or new.rendering is not null then
    raise exception 'a released text is never changed' using errcode = 'AS419';
  end if;
  return new;
end $$;

create policy gate_read on reply_contributor for select to amtsstimme_gate using (tenant_id = (select bound_tenant()));
grant select on reply_contributor to amtsstimme_gate;

set local role amtsstimme_gate;

-- The one text that comes of it; null where anything is missing, too much, of the wrong type or on no approved list.
create function gate_render(p_template text, p_placeholders jsonb, p_language text, p_rendering jsonb, p_plan jsonb) returns text
  language plpgsql stable security invoker set search_path = amtsstimme, pg_temp as $$
declare
  v_rest text := p_template;
  v_out text := '';
  v_mark text;
  v_key text;
  v_place jsonb;
  v_value text;
  v_used text[] := '{}';
  v_greeting text := p_rendering ->> 'greeting';
  v_signature text := p_rendering ->> 'signature';
begin
  if p_template is null or jsonb_typeof(p_rendering -> 'values') is distinct from 'object'
     or exists (select from jsonb_object_keys(p_rendering) k where k not in ('values', 'greeting', 'signature')) then
    return null;
  end if;
  loop
    v_mark := substring(v_rest from '\{\{[a-z][a-z0-9_]*\}\}');
    exit when v_mark is null;
    v_key := substr(v_mark, 3, length(v_mark) - 4);
    select x into v_place from jsonb_array_elements(p_placeholders) x where x ->> 'key' = v_key;
    v_value := p_rendering -> 'values' ->> v_key;
    if v_place is null or v_value is null then
      return null;
    end if;
    if v_place ->> 'type' = 'DATE' then
      if v_value !~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' or not pg_input_is_valid(v_value, 'date') then
        return null;
      end if;
      if p_language ~ '^de(-|$)' then
        v_value := to_char(v_value::date, 'DD.MM.YYYY');
      end if;
    elsif not v_place -> 'options' @> to_jsonb(v_value) then
      return null;
    end if;
    v_out := v_out || left(v_rest, strpos(v_rest, v_mark) - 1) || v_value;
    v_rest := substr(v_rest, strpos(v_rest, v_mark) + length(v_mark));
    v_used := v_used || v_key;
  end loop;
  if exists (select from jsonb_object_keys(p_rendering -> 'values') k where k <> all (v_used))
     or v_greeting is not null and not coalesce(p_plan -> 'greetings' @> to_jsonb(v_greeting), false)
     or v_signature is not null and not coalesce(p_plan -> 'signatures' @> to_jsonb(v_signature), false) then
    return null;
  end if;
  return coalesce(v_greeting || E'\n\n', '') || v_out || v_rest || coalesce(E'\n\n' || v_signature, '');
end $$;

-- Whoever approved the source text, in person or in whose name, alone or in a batch, is another than who fills it in.
create function gate_filled_by_approver(p_reply uuid, p_created_by uuid, p_revision uuid) returns boolean
  language sql stable security invoker set search_path = amtsstimme, pg_temp as $$
  select exists (
    select from approval a
      join approval_decision d on d.tenant_id = a.tenant_id and d.approval_id = a.id and d.verdict = 'APPROVE'
     where a.tenant_id = bound_tenant()
       and (a.revision_id = p_revision
            or a.kind = 'ANSWER_BATCH' and a.subject_id in (
              select m.batch_id from approval_batch_member m where m.tenant_id = bound_tenant() and m.revision_id = p_revision))
       and (p_created_by in (d.person_id, d.on_behalf_of)
            or exists (select from reply_contributor c where c.tenant_id = bound_tenant() and c.reply_id = p_reply
                          and c.person_id in (d.person_id, d.on_behalf_of))))
$$;

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
    v_text := gate_render(v_text, v_canonical::jsonb -> 'placeholders', new.language, new.rendering::jsonb, v_plan);
    new.rendering := (new.rendering::jsonb || jsonb_build_object('chain', chain_in_force(new.tenant_id)))::text;
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

-- Another plan has other lists: a release under way ends before it, a later one goes by it.
create function lock_adoption() returns trigger
  language plpgsql security definer set search_path = amtsstimme, pg_temp as $$
begin
  if new.adopted_at is not null then
    perform a.id from authority a where a.id = new.tenant_id for no key update;
  end if;
  return new;
end $$;
revoke execute on function gate_render(text, jsonb, text, jsonb, jsonb), gate_filled_by_approver(uuid, uuid, uuid), lock_adoption() from public;
-- To import an archive is to ask once more, with the guards off.
grant execute on function gate_render(text, jsonb, text, jsonb, jsonb), lock_adoption() to amtsstimme_owner;
reset role;
create trigger guard_lists before insert or update of adopted_at on chain for each row execute function lock_adoption();
