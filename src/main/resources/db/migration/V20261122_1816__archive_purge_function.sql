-- Removes the bound authority and writes the certificate; in the end the directory keeps name, slug and kind only. Errors AS43x.
create function purge_utc(t timestamptz) returns text
  language sql immutable set search_path = amtsstimme, pg_temp
  return to_char(t at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');
grant execute on function purge_utc(timestamptz) to amtsstimme_purge;

-- Every table the role may delete from, those first that nobody left refers to.
create function purge_rows() returns jsonb
  language plpgsql security invoker set search_path = amtsstimme, pg_temp as $$
declare
  v_left regclass[] := array(
    select c.oid::regclass from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
     where c.relnamespace = 'amtsstimme'::regnamespace and c.relkind = 'r' and has_table_privilege(c.oid, 'DELETE'));
  v_next regclass;
  v_rows bigint;
  v_removed jsonb := '{}';
begin
  set constraints all deferred;
  while cardinality(v_left) > 0 loop
    select t into v_next from unnest(v_left) t
     where not exists (select from pg_constraint k where k.contype = 'f' and not k.condeferrable
                          and k.confrelid = t and k.conrelid <> t and k.conrelid = any (v_left))
     order by t::text limit 1;
    if v_next is null then
      raise exception 'tables refer to each other in a circle: %', v_left;
    end if;
    execute format('delete from %s where tenant_id = $1', v_next) using bound_tenant();
    get diagnostics v_rows = row_count;
    v_removed := v_removed || jsonb_build_object(v_next::text, v_rows);
    v_left := array_remove(v_left, v_next);
  end loop;
  set constraints all immediate;
  return v_removed;
end $$;
grant execute on function purge_rows() to amtsstimme_purge;

-- People whom nothing refers to any more, in any authority.
create function purge_people(p_people uuid[]) returns bigint
  language plpgsql security invoker set search_path = amtsstimme, pg_temp as $$
declare
  v_person uuid;
  v_removed bigint := 0;
begin
  foreach v_person in array p_people loop
    begin
      delete from person where id = v_person;
      v_removed := v_removed + 1;
    exception when foreign_key_violation then
      -- Somebody still needs this one.
    end;
  end loop;
  return v_removed;
end $$;
grant execute on function purge_people(uuid[]) to amtsstimme_purge;

create function purge_authority(p_certificate uuid, p_by text, p_kept jsonb) returns void
  language plpgsql security definer set search_path = amtsstimme, pg_temp as $$
declare
  v_authority authority;
  v_head audit_head;
  v_people uuid[];
  v_removed jsonb;
  v_document text;
begin
  if not exists (select from agency_staff s where s.admin and s.removed_at is null) then
    raise exception 'only the agency''s administration purges' using errcode = 'AS431';
  end if;
  select * into v_authority from authority where id = bound_tenant() for update;
  if purgeable_tenant() is distinct from v_authority.id or v_authority.id is null then
    raise exception 'not ended, or its export period is not over' using errcode = 'AS430';
  end if;
  select * into v_head from audit_head where tenant_id = v_authority.id;
  v_people := array(select m.person_id from membership m where m.tenant_id = v_authority.id
                    union select g.person_id from agency_grant g where g.tenant_id = v_authority.id);
  v_removed := purge_rows();
  v_removed := v_removed || jsonb_build_object('person', purge_people(v_people));
  v_document := jsonb_pretty(jsonb_build_object(
    'schema', 'amtsstimme/purge-certificate/1', 'id', p_certificate,
    'authority', jsonb_build_object('id', v_authority.id, 'slug', v_authority.slug, 'name', v_authority.name),
    'foundedAt', purge_utc(v_authority.created_at), 'endedAt', purge_utc(v_authority.state_changed_at),
    'exportUntil', purge_utc(v_authority.export_until), 'purgedAt', purge_utc(clock_timestamp()),
    'purgedBy', jsonb_build_object('person', bound_person(), 'name', p_by),
    'audit', jsonb_build_object('seq', v_head.seq, 'hash', encode(v_head.hash, 'hex')),
    'removed', v_removed, 'kept', p_kept));
  insert into purge_certificate (id, authority_id, slug, name, purged_at, document, hash)
    values (p_certificate, v_authority.id, v_authority.slug, v_authority.name, clock_timestamp(), v_document,
            encode(sha256(convert_to(v_document, 'UTF8')), 'hex'));
  update authority set state = 'PURGED', state_reason = null, state_changed_at = clock_timestamp(), leitweg_id = null,
         street = null, postal_code = null, city = null, version = version + 1
   where id = v_authority.id;
end $$;
grant execute on function purge_authority(uuid, text, jsonb) to amtsstimme_app;
alter function purge_authority(uuid, text, jsonb) owner to amtsstimme_purge;
