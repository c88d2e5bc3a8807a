-- The release gate once more: not while the stop button is pressed, and not on an approval that was withdrawn.
set local role amtsstimme_gate;

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
    if not v_authority.allow_unchanged_answers then
      raise exception 'unchanged answers need an approval of their own here' using errcode = 'AS413';
    end if;
    if v_reply.basis is distinct from 'ANSWER' or v_reply.answer_revision_id is distinct from new.revision_id then
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
  if v_found <> 1 or v_text is distinct from new.text then
    raise exception 'text is not the approved text' using errcode = 'AS418';
  end if;
  if new.text ~ '\{\{[a-z][a-z0-9_]*\}\}' then
    raise exception 'a placeholder is not filled' using errcode = 'AS420';
  end if;
  new.released_at := clock_timestamp();
  return new;
end $$;
reset role;
