-- The end of a source's validity stands in the head, the row that the release gate locks: from that instant on nothing rests on it.
-- A new version takes the end away with it.
alter table source add column ended_at timestamptz;

-- "The source has changed, the text is still right", said by an approver who did not write the text, of one source version and exactly
-- this content. Of a revision of the library or of a reply. The hash of the content stays what it is; this is added to the proof.
create table source_confirmation (
  tenant_id uuid not null,
  id uuid not null,
  revision_id uuid not null,
  content_hash text not null,
  source_id uuid not null,
  source_version_id uuid not null,
  person_id uuid not null references person (id),
  person_name text not null,
  confirmed_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, revision_id, source_version_id),
  foreign key (tenant_id, revision_id, content_hash) references subject_revision (tenant_id, id, content_hash),
  foreign key (tenant_id, source_id, source_version_id) references source_version (tenant_id, source_id, id)
);
create index source_confirmation_by_source on source_confirmation (tenant_id, source_id, source_version_id);
create index source_confirmation_by_content on source_confirmation (tenant_id, revision_id, content_hash);
call conform_tenant_table('source_confirmation');
grant select, insert on source_confirmation to amtsstimme_app;
create policy gate_read on source_confirmation for select to amtsstimme_gate using (tenant_id = (select bound_tenant()));
grant select on source_confirmation to amtsstimme_gate;

create function guard_confirmation() returns trigger
  language plpgsql security definer set search_path = amtsstimme, pg_temp as $$
declare
  v_source source;
  v_state text;
begin
  if new.tenant_id is distinct from bound_tenant() or new.person_id is distinct from bound_person() then
    raise exception 'a confirmation in another person''s name' using errcode = 'AS402';
  end if;
  if not exists (select from membership m
                  where m.tenant_id = new.tenant_id and m.person_id = new.person_id and m.removed_at is null
                    and 'APPROVER' = any (string_to_array(m.roles, ','))
                    and m.valid_from <= clock_timestamp() and (m.valid_until is null or m.valid_until > clock_timestamp())) then
    raise exception 'not an approver' using errcode = 'AS405';
  end if;
  if exists (select from subject_contributor c
              where c.tenant_id = new.tenant_id and c.revision_id = new.revision_id and c.person_id = new.person_id) then
    raise exception 'a contributor confirms' using errcode = 'AS404';
  end if;
  select state into v_state from subject_state where tenant_id = new.tenant_id and revision_id = new.revision_id for share;
  if v_state is null or v_state not in ('APPROVED', 'IN_APPROVAL')
     or not exists (select from subject_revision r where r.tenant_id = new.tenant_id and r.id = new.revision_id
                       and r.content_hash = new.content_hash) then
    raise exception 'confirmation of another content' using errcode = 'AS403';
  end if;
  select * into v_source from source where tenant_id = new.tenant_id and id = new.source_id for share;
  if v_source.current_version_id is distinct from new.source_version_id then
    raise exception 'not the version that counts' using errcode = 'AS408';
  end if;
  if not exists (select from subject_revision_text t, jsonb_array_elements(t.canonical::jsonb -> 'sources') x
                  where t.tenant_id = new.tenant_id and t.revision_id = new.revision_id and x ->> 'source' = new.source_id::text) then
    raise exception 'the content does not rest on this source' using errcode = 'AS409';
  end if;
  new.confirmed_at := clock_timestamp();
  return new;
end $$;
create trigger guard_confirmation before insert on source_confirmation for each row execute function guard_confirmation();
alter function guard_confirmation() owner to amtsstimme_gate;

-- Is what a text relied on (a version of a source) still what counts, or confirmed for what counts now, and in force today?
create function source_holds(p_revision uuid, p_source uuid, p_version uuid, p_zone text) returns boolean
  language sql stable security invoker set search_path = amtsstimme, pg_temp as $$
  select exists (
    select from source s
      join source_version v on v.tenant_id = s.tenant_id and v.id = s.current_version_id
     where s.tenant_id = bound_tenant() and s.id = p_source
       and (s.ended_at is null or s.ended_at > clock_timestamp())
       and (v.valid_from is null or v.valid_from <= (clock_timestamp() at time zone p_zone)::date)
       and (v.valid_until is null or v.valid_until >= (clock_timestamp() at time zone p_zone)::date)
       and (s.current_version_id = p_version
            or exists (select from source_confirmation c
                        where c.tenant_id = s.tenant_id and c.revision_id = p_revision and c.source_version_id = s.current_version_id)))
$$;
grant execute on function source_holds(uuid, uuid, uuid, text) to amtsstimme_app, amtsstimme_gate;
