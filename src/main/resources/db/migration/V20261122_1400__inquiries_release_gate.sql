-- The release gate: nothing leaves that is not byte for byte an approved revision whose approval still holds.
-- It locks the heads that an invalidation would update, so that either the invalidation waits or the gate sees it.
create policy gate_read on reply for select to amtsstimme_gate using (tenant_id = (select bound_tenant()));
grant select on reply to amtsstimme_gate;

create function guard_release() returns trigger
  language plpgsql security definer set search_path = amtsstimme, pg_temp as $$
declare
  v_authority authority;
  v_state text;
  v_revision subject_revision;
  v_answer answer;
  v_from timestamptz;
  v_until timestamptz;
  v_canonical text;
  v_text text;
  v_found int;
  v_stale int;
begin
  if new.tenant_id is distinct from bound_tenant() or new.released_by is distinct from bound_person() then
    raise exception 'release in another name' using errcode = 'AS402';
  end if;
  select * into v_authority from authority where id = new.tenant_id for share;
  if v_authority.state is distinct from 'ACTIVE' then
    raise exception 'authority is not active' using errcode = 'AS410';
  end if;
  select state into v_state from subject_state where tenant_id = new.tenant_id and revision_id = new.revision_id for share;
  if v_state is distinct from 'APPROVED' or not approval_holds(new.tenant_id, new.revision_id, new.content_hash) then
    raise exception 'no approval holds for this content' using errcode = 'AS411';
  end if;
  select * into v_revision from subject_revision where tenant_id = new.tenant_id and id = new.revision_id;
  if new.basis = 'REPLY' then
    if v_revision.kind <> 'REPLY' or v_revision.subject_id <> new.reply_id then
      raise exception 'approval belongs to something else' using errcode = 'AS412';
    end if;
  else
    if not v_authority.allow_unchanged_answers then
      raise exception 'unchanged answers need an approval of their own here' using errcode = 'AS413';
    end if;
    if not exists (select from reply r where r.tenant_id = new.tenant_id and r.id = new.reply_id
                    and r.basis = 'ANSWER' and r.answer_revision_id = new.revision_id) then
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
    -- Lock first, judge afterwards: a version that commits while we wait is seen.
    perform s.id from source s join answer_revision_source c on c.tenant_id = s.tenant_id and c.source_id = s.id
      where c.tenant_id = new.tenant_id and c.revision_id = new.revision_id order by s.id for share of s;
    select count(*) into v_stale
      from answer_revision_source c
      join source s on s.tenant_id = c.tenant_id and s.id = c.source_id
      join source_version v on v.tenant_id = c.tenant_id and v.id = c.source_version_id
     where c.tenant_id = new.tenant_id and c.revision_id = new.revision_id
       and (s.current_version_id <> c.source_version_id
            or v.valid_from > (clock_timestamp() at time zone v_authority.time_zone)::date
            or v.valid_until < (clock_timestamp() at time zone v_authority.time_zone)::date);
    if v_stale > 0 or not exists (select from answer_revision_source c where c.tenant_id = new.tenant_id and c.revision_id = new.revision_id) then
      raise exception 'a source of the answer is not current' using errcode = 'AS416';
    end if;
  end if;
  select canonical into v_canonical from subject_revision_text where tenant_id = new.tenant_id and revision_id = new.revision_id;
  if v_canonical is null or encode(sha256(convert_to(v_canonical, 'UTF8')), 'hex') <> new.content_hash
     or new.content_hash <> v_revision.content_hash then
    raise exception 'content does not match its hash' using errcode = 'AS417';
  end if;
  select count(*), max(x ->> 'text') into v_found, v_text
    from jsonb_array_elements(v_canonical::jsonb -> 'variants') x
   where x ->> 'language' = new.language and x ->> 'channel' = new.channel and x ->> 'kind' = new.kind;
  if v_found <> 1 or v_text is distinct from new.text then
    raise exception 'text is not the approved text' using errcode = 'AS418';
  end if;
  new.released_at := clock_timestamp();
  return new;
end $$;
create trigger guard_release before insert on release for each row execute function guard_release();
alter function guard_release() owner to amtsstimme_gate;

create function guard_release_erasure() returns trigger language plpgsql set search_path = amtsstimme, pg_temp as $$
begin
  if new.text is not null then
    raise exception 'a released text is never changed' using errcode = 'AS419';
  end if;
  return new;
end $$;
create trigger guard_release_erasure before update on release for each row execute function guard_release_erasure();
